package org.korpu.morph;

/** Where a word stands after a suffix; {@link SuffixTable} says what can follow. */
enum SuffixSlot {
  /** After the stem of a noun or adjective. */
  STEM,
  /** After a number in digits. */
  NUMBER,
  /**
   * After the stem of the second noun of a compound, whose lemma has an owner: {@code Nazirliyi}.
   */
  COMPOUND_STEM,
  /** After the plural. */
  MANY,
  /** After the plural of the second noun of a compound: an owner must follow. */
  COMPOUND_MANY,
  /** After an owner of the first or second person. */
  MINE,
  /** After an owner of the third person. */
  ITS,
  /** After a genitive or locative, which {@code -ki} can follow. */
  PLACED,
  /** After a dative, which {@code -dək} can follow. */
  TOWARDS,
  /** After any other case. */
  CASED,
  /** After {@code -ki}. */
  RELATED,
  /** After the plural of {@code -ki}. */
  RELATED_MANY,
  /** After the copula; nothing follows. */
  SAID;

  /** Whether a word can end here. The second noun of a compound cannot end without an owner. */
  boolean isEnd() {
    return this != COMPOUND_STEM && this != COMPOUND_MANY;
  }
}
