package org.korpu.bilingual;

import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** A source text as one string, so that two are the same if a translation of one fits the other. */
public final class SourceKey {

  private SourceKey() {}

  /** The text, with a mark of its kind where a code stands. */
  public static String of(Segment source) {
    if (!source.hasCodes()) {
      return source.text();
    }
    StringBuilder key = new StringBuilder();
    for (Inline inline : source.content()) {
      if (inline instanceof TextRun run) {
        key.append(run.text());
      } else if (inline instanceof InlineCode code) {
        key.append('\u0000').append(code.kind().opens() ? '<' : code.kind().closes() ? '>' : '=');
      }
    }
    return key.toString();
  }
}
