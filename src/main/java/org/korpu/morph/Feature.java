package org.korpu.morph;

/** What a suffix says of a noun, in the order in which the suffixes stand. */
enum Feature {
  /** More than one. */
  PLURAL,
  /** Mine. */
  OWNER_1SG,
  /** Yours, of one owner. */
  OWNER_2SG,
  /** His, hers, its, theirs; also the second noun of a compound ({@code Vergilər Nazirliyi}). */
  OWNER_3,
  /** Ours. */
  OWNER_1PL,
  /** Yours, of several owners or in polite speech. */
  OWNER_2PL,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  LOCATIVE,
  ABLATIVE,
  /** The postposition {@code ilə} joined to the word: {@code nazirlə}. */
  INSTRUMENTAL,
  /** Until: {@code sonunadək}. */
  TERMINATIVE,
  /** The one of, the one at: {@code -ki}. */
  RELATIVE,
  /** The place in an order, of a number: {@code 2012-ci}. */
  ORDINAL,
  /** Is, are: {@code -dır}. */
  COPULA
}
