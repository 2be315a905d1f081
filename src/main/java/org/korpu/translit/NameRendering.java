package org.korpu.translit;

import java.util.List;

/**
 * A name in another language.
 *
 * @param variants the admissible forms, the best first, at least one, at most {@value
 *     NameTransliterator#MOST_VARIANTS}
 * @param evidence what they stand on: that of the weakest word
 */
public record NameRendering(List<String> variants, Evidence evidence) {
  public NameRendering {
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("a name has at least one form");
    }
  }

  /** The first suggestion. */
  public String best() {
    return variants.get(0);
  }
}
