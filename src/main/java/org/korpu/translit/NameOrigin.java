package org.korpu.translit;

import java.util.Locale;

/** Where a name comes from, which says by which rules its letters are written. */
enum NameOrigin {
  /** Azerbaijani. */
  AZ,
  /** Russian, and names that all three languages take from Russian. */
  SLAVIC,
  /** Of the rest of the world. */
  WORLD;

  static NameOrigin of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
