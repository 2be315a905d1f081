package org.korpu.align.review;

import java.util.Locale;
import java.util.Optional;
import org.korpu.text.Folding;

/** What a reviewer says about a bead. */
public enum Verdict {
  /** Exactly these segments belong together. */
  OK,
  /** They do not. */
  WRONG;

  /** As it stands in a table; never translated. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict that a text names, in capitals or not. */
  static Optional<Verdict> of(String text) {
    String folded = Folding.foldRoot(text.strip());
    for (Verdict verdict : values()) {
      if (verdict.text().equals(folded)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
