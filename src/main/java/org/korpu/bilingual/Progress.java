package org.korpu.bilingual;

import org.korpu.format.xliff.XliffPart;

/** How far a segment is. */
public enum Progress {
  /** It has no target, or one of white space alone. */
  EMPTY,
  /** It has a target that nobody has confirmed. */
  DRAFT,
  TRANSLATED,
  REVIEWED,
  FINAL;

  /** Of a segment. */
  public static Progress of(XliffPart segment) {
    if (segment.target() == null || segment.target().isBlank()) {
      return EMPTY;
    }
    return switch (segment.state()) {
      case INITIAL -> DRAFT;
      case TRANSLATED -> TRANSLATED;
      case REVIEWED -> REVIEWED;
      case FINAL -> FINAL;
    };
  }
}
