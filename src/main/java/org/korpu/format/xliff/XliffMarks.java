package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;

/** Kinds of {@code <mrk>} that mean more than an annotation. */
final class XliffMarks {

  private XliffMarks() {}

  /** Whether the text inside was deleted, and only the record of it is kept. */
  static boolean isDeletion(@Nullable String type) {
    return "x-sdl-deleted".equals(type);
  }

  /** Whether the mark ties a comment to the text inside. */
  static boolean isComment(@Nullable String type) {
    return "x-sdl-comment".equals(type) || "comment".equals(type);
  }
}
