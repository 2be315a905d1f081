package org.korpu.report.findings;

import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;

/** Texts with a spot marked where there is no colour. */
final class MarkedText {

  private MarkedText() {}

  /** The text with the spot between ⟦ and ⟧; an empty spot is not marked. */
  static String of(String text, Finding.@Nullable Span spot) {
    return spot == null || spot.start() == spot.end()
        ? text
        : text.substring(0, spot.start()) + "⟦" + spot.of(text) + "⟧" + text.substring(spot.end());
  }
}
