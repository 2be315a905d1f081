package org.korpu.morph;

import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Azerbaijani in Latin script: a word is a {@link Stem} and suffixes from {@link SuffixTable},
 * under {@link VowelHarmony}.
 *
 * <p>A suffix may be joined by an apostrophe or hyphen ({@code NATO-nun, 2012-ci, Bakı'nın}). What
 * is before it then need not tell the harmony nor whether it ends in a vowel when spoken ({@code
 * BMT-nin} is read be-em-te), so any shape of the first suffix is accepted there, as after words
 * without vowels and words with letters that Azerbaijani does not have.
 *
 * <p>There is no dictionary: every word that the suffixes can make is accepted ({@code adam} is
 * none of {@code ad}, but {@code işlə}, also «work!», is one of {@code iş}). A call costs about a
 * microsecond, less for a word met lately.
 */
final class AzerbaijaniInflection implements Inflection {

  /** The shortest stem that is looked for in a form; the shortest nouns are {@code su, ev, ad}. */
  private static final int SHORTEST_STEM = 2;

  /** How many of its last letters a lemma can lose or change: {@code oğlu → oğul}, {@code -ğı}. */
  private static final int DIFFERING_LETTERS = 3;

  /** How the stem ends as it is spoken. */
  private enum Ending {
    VOWEL,
    CONSONANT,
    UNKNOWN
  }

  private final WordMemo<List<Stem>> stems =
      new WordMemo<>() {
        @Override
        List<Stem> analyse(String word) {
          return AzerbaijaniStems.of(word);
        }
      };

  @Override
  public LanguageTag language() {
    return LanguageTag.AZ;
  }

  @Override
  public boolean isFormOf(String form, String lemma) {
    if (form.equals(lemma)) {
      return true;
    }
    if (lemma.length() < SHORTEST_STEM || !sharesFirstLetters(form, lemma)) {
      return false;
    }
    for (Stem stem : stems.get(lemma)) {
      if (isFormOf(form, stem)) {
        return true;
      }
    }
    return false;
  }

  /** The stems of a lemma that have other forms than the lemma; none for a single letter. */
  static List<Stem> stemsWithForms(String lemma) {
    return lemma.length() < SHORTEST_STEM ? List.of() : AzerbaijaniStems.of(lemma);
  }

  @Override
  public LemmaTable table(List<String> lemmas) {
    return new AzerbaijaniLemmas(lemmas);
  }

  /**
   * Whether the form begins as every shape of the lemma does; shapes differ in the last letters.
   */
  private static boolean sharesFirstLetters(String form, String lemma) {
    int shared = Math.max(SHORTEST_STEM, lemma.length() - DIFFERING_LETTERS);
    return form.regionMatches(0, lemma, 0, shared);
  }

  private static boolean isFormOf(String form, Stem stem) {
    return form.startsWith(stem.text()) && goesOn(form, stem.text().length(), stem);
  }

  /**
   * Whether a word that begins with a stem goes on as one of its forms.
   *
   * @param end where the stem ends in the word
   */
  static boolean goesOn(String form, int end, Stem stem) {
    if (end == form.length()) {
      return stem.isWhole();
    }
    char next = form.charAt(end);
    if (isJoint(next)) {
      return stem.canEnd()
          && end + 1 < form.length()
          && ends(form, end + 1, stem.slot(), VowelHarmony.UNKNOWN, Ending.UNKNOWN);
    }
    return stem.admits(next) && endsAfterStem(form, end, stem.slot());
  }

  private static boolean endsAfterStem(String form, int end, SuffixSlot slot) {
    if (!VowelHarmony.isSpeltAsSpoken(form, end)) {
      return ends(form, end, slot, VowelHarmony.UNKNOWN, Ending.UNKNOWN);
    }
    return ends(form, end, slot, VowelHarmony.lastVowel(form, end), endingOf(form, end));
  }

  /** Whether the rest of the form is a chain of suffixes from the slot. */
  private static boolean ends(
      String form, int from, SuffixSlot slot, char lastVowel, Ending ending) {
    if (from == form.length()) {
      return slot.isEnd();
    }
    for (Suffix suffix : SuffixTable.after(slot)) {
      String first = ending == Ending.CONSONANT ? suffix.afterConsonant() : suffix.afterVowel();
      if (goesOn(form, from, suffix, first, lastVowel)) {
        return true;
      }
      if (ending == Ending.UNKNOWN
          && goesOn(form, from, suffix, suffix.afterConsonant(), lastVowel)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the form goes on with a suffix and then ends in a chain of suffixes.
   *
   * @param sounds of the suffix, as they are there
   * @param lastVowel before the suffix
   */
  static boolean goesOn(String form, int from, Suffix suffix, String sounds, char lastVowel) {
    if (!VowelHarmony.realises(form, from, sounds, lastVowel)) {
      return false;
    }
    int to = from + sounds.length();
    char vowel = VowelHarmony.lastVowel(form, from, to, lastVowel);
    return ends(form, to, suffix.next(), vowel, endingOf(form, to));
  }

  /** Whether the rest of a word, after a joint, is a chain of suffixes. */
  static boolean areSuffixes(String word, int from) {
    SuffixSlot slot = slotAfter(word, from - 1);
    return ends(word, from, slot, VowelHarmony.UNKNOWN, Ending.UNKNOWN);
  }

  private static Ending endingOf(String form, int end) {
    return VowelHarmony.isVowel(form.charAt(end - 1)) ? Ending.VOWEL : Ending.CONSONANT;
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '-';
  }

  private static SuffixSlot slotAfter(String word, int end) {
    return Character.isDigit(word.charAt(end - 1)) ? SuffixSlot.NUMBER : SuffixSlot.STEM;
  }
}
