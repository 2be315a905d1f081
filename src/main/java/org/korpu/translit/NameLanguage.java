package org.korpu.translit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/** A language that names are written in, with what its letters need. */
enum NameLanguage {
  AZ("az", "aıoueəiöü"),
  RU("ru", "аеёиоуыэюя"),
  EN("en", "aeiouəöüı");

  private final String code;
  private final String vowels;
  private final Locale locale;

  NameLanguage(String code, String vowels) {
    this.code = code;
    this.vowels = vowels;
    this.locale = Locale.forLanguageTag(code);
  }

  /** The language of a tag; nothing where names in it are not known. */
  static Optional<NameLanguage> of(LanguageTag tag) {
    return Arrays.stream(values()).filter(each -> each.code.equals(tag.language())).findFirst();
  }

  /** Its code, as in the names of rules: {@code az}, {@code ru}, {@code en}. */
  String code() {
    return code;
  }

  private LanguageTag tag() {
    return switch (this) {
      case AZ -> LanguageTag.AZ;
      case RU -> LanguageTag.RU;
      case EN -> LanguageTag.EN;
    };
  }

  boolean isVowel(char letter) {
    return vowels.indexOf(letter) >= 0;
  }

  /** Whether a letter of a text is in the other script than this language. */
  boolean isForeign(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script
        == (this == RU ? Character.UnicodeScript.LATIN : Character.UnicodeScript.CYRILLIC);
  }

  /** Small letters, for rules: {@code ё} stays. */
  String lower(String text) {
    return this == AZ ? Folding.fold(text, tag()) : Folding.foldRoot(text);
  }

  String upper(String text) {
    return text.toUpperCase(locale);
  }

  /**
   * The form by which names are looked up: folded, and in English without diacritics, since {@code
   * Hüseynov} stands in English texts too.
   */
  String key(String text) {
    return this == EN ? withoutMarks(Folding.foldRoot(text)) : Folding.fold(text, tag());
  }

  private static String withoutMarks(String folded) {
    boolean plain = true;
    for (int i = 0; i < folded.length() && plain; i++) {
      plain = folded.charAt(i) < 0x80;
    }
    if (plain) {
      return folded;
    }
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c == 'ə' ? 'a' : c == 'ı' ? 'i' : c);
      }
    }
    return letters.toString();
  }
}
