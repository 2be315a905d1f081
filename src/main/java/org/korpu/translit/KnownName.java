package org.korpu.translit;

import java.util.List;

/**
 * A name whose forms in the three languages are known.
 *
 * @param az forms in Azerbaijani, the best first
 * @param ru forms in Russian; one that begins with a hyphen is tied to the word before it
 * @param en forms in English
 */
record KnownName(
    NameKind kind, NameOrigin origin, List<String> az, List<String> ru, List<String> en) {

  KnownName {
    az = List.copyOf(az);
    ru = List.copyOf(ru);
    en = List.copyOf(en);
    if (az.isEmpty() || ru.isEmpty() || en.isEmpty()) {
      throw new IllegalArgumentException("a known name has a form in each language: " + az);
    }
  }

  /** Its forms in a language, the best first. */
  List<String> in(NameLanguage language) {
    return switch (language) {
      case AZ -> az;
      case RU -> ru;
      case EN -> en;
    };
  }
}
