package org.korpu.translit;

import org.korpu.model.LanguageTag;

/**
 * The sound of a word in rough: a key that spellings of one name have in common across Azerbaijani,
 * Russian and English.
 *
 * <p>Vowels and {@code y} are dropped but for the first, which becomes {@code *}; consonants fall
 * into classes ({@code q, ğ, x, h, k, г, х} are one), doubled ones count once. {@code Hüseynov},
 * {@code Гусейнов} and {@code Huseynov} are all {@code KSNF}. Different names may have the same key
 * ({@code Kazan}, {@code Həsən}): equal keys are a hint, unequal ones are evidence. Endings of
 * cases are part of the word, so compare the first letters of keys, or base forms. Linear; safe for
 * many threads.
 */
public final class NameSound {

  private static final String LETTERS =
      "bpбп" + "vfwвф" + "dtдт" + "szсзц" + "kgqğxhкгх" + "cçjşжшчщ";
  private static final String CLASSES =
      "PPPP" + "FFFFF" + "TTTT" + "SSSSS" + "KKKKKKKKK" + "CCCCCCCC";
  private static final String OTHERS = "lmnrлмнр";
  private static final String OTHER_CLASSES = "LMNRLMNR";

  private NameSound() {}

  /**
   * The key of a word; empty for a text without letters.
   *
   * @throws IllegalArgumentException if names in the language are not {@linkplain
   *     NameTransliterator#knows known}
   */
  public static String of(String word, LanguageTag tag) {
    boolean cyrillic = AzerbaijaniScript.isCyrillic(tag);
    NameLanguage language =
        NameLanguage.of(tag).orElseThrow(() -> new IllegalArgumentException(tag.value()));
    String letters = language.lower(cyrillic ? AzerbaijaniScript.toLatin(word) : word);
    StringBuilder key = new StringBuilder(letters.length());
    int i = 0;
    while (i < letters.length()) {
      int length = group(letters, i, language);
      char sound = length > 1 ? groupSound(letters, i) : sound(letters.charAt(i));
      if (sound == '*' ? key.isEmpty() : sound != '\0' && !endsWith(key, sound)) {
        key.append(sound);
      }
      i += length;
    }
    return key.toString();
  }

  private static boolean endsWith(StringBuilder key, char sound) {
    return !key.isEmpty() && key.charAt(key.length() - 1) == sound;
  }

  /** How many letters write one sound: дж, and sh, ch, zh, kh, gh of English. */
  private static int group(String letters, int place, NameLanguage language) {
    if (letters.startsWith("дж", place)) {
      return 2;
    }
    boolean english =
        language == NameLanguage.EN
            && place + 1 < letters.length()
            && letters.charAt(place + 1) == 'h'
            && "sczkg".indexOf(letters.charAt(place)) >= 0;
    return english ? 2 : 1;
  }

  private static char groupSound(String letters, int place) {
    return "kg".indexOf(letters.charAt(place)) >= 0 ? 'K' : 'C';
  }

  private static char sound(char letter) {
    int place = LETTERS.indexOf(letter);
    if (place >= 0) {
      return CLASSES.charAt(place);
    }
    place = OTHERS.indexOf(letter);
    if (place >= 0) {
      return OTHER_CLASSES.charAt(place);
    }
    boolean silent = letter == 'ь' || letter == 'ъ' || !Character.isLetter(letter);
    return silent ? '\0' : '*';
  }
}
