package org.korpu.morph;

/**
 * A suffix of Azerbaijani in the notation of grammars.
 *
 * <p>{@code A} and {@code I} stand for vowels under {@link VowelHarmony}; a sound in parentheses is
 * there only to keep two vowels or two consonants apart: {@code (I)m} is {@code -m} after a vowel
 * and {@code -im} after a consonant, {@code (y)A} is {@code -yə} after a vowel and {@code -ə} after
 * a consonant.
 */
final class Suffix {

  private final Feature feature;
  private final SuffixSlot next;
  private final String afterVowel;
  private final String afterConsonant;

  /**
   * @param notation the sounds, at most the first of them in parentheses
   * @param feature what it says
   * @param next the slot that it leads to
   */
  Suffix(String notation, Feature feature, SuffixSlot next) {
    this.feature = feature;
    this.next = next;
    if (notation.charAt(0) == '(') {
      String with = notation.charAt(1) + notation.substring(3);
      String without = notation.substring(3);
      boolean linkingVowel = notation.charAt(1) == 'I';
      afterVowel = linkingVowel ? without : with;
      afterConsonant = linkingVowel ? with : without;
    } else {
      afterVowel = notation;
      afterConsonant = notation;
    }
  }

  Feature feature() {
    return feature;
  }

  SuffixSlot next() {
    return next;
  }

  /** Its sounds after a vowel. */
  String afterVowel() {
    return afterVowel;
  }

  /** Its sounds after a consonant. */
  String afterConsonant() {
    return afterConsonant;
  }
}
