package org.korpu.morph;

/**
 * One shape of a word that suffixes attach to.
 *
 * @param text the shape: {@code nazirlik} and {@code nazirliy} are two of one word
 * @param before what the shape stands before
 * @param slot which suffixes can follow
 * @param use whether the shape is one to write, or only one to understand
 */
record Stem(String text, Before before, SuffixSlot slot, Use use) {

  /** What a shape of a stem stands before. */
  enum Before {
    ANYTHING,
    /** Before a suffix that begins with a vowel: {@code nazirliy-in, ağz-ı}. */
    VOWEL,
    /** At the end of the word, or before a suffix that begins with a consonant. */
    CONSONANT,
    /** Before a suffix that begins with a consonant, but not at the end: {@code xət-də}. */
    CONSONANT_OF_SUFFIX
  }

  /** What a shape is good for. */
  enum Use {
    WRITTEN,
    /** Met in texts, but never proposed: {@code inəki} for {@code inəyi}. */
    ONLY_READ
  }

  /** Whether a word of this shape can go on with a letter. */
  boolean admits(char next) {
    return switch (before) {
      case ANYTHING -> true;
      case VOWEL -> VowelHarmony.isVowel(next);
      case CONSONANT, CONSONANT_OF_SUFFIX -> !VowelHarmony.isVowel(next);
    };
  }

  /** Whether a word can be this shape and nothing more. */
  boolean isWhole() {
    return canEnd() && slot.isEnd();
  }

  /** Whether a suffix can be joined to it by a hyphen or apostrophe, as to a whole word. */
  boolean canEnd() {
    return before == Before.ANYTHING || before == Before.CONSONANT;
  }
}
