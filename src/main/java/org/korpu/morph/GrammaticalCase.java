package org.korpu.morph;

/** The cases of Azerbaijani, Russian and English nouns; each language has some of them. */
public enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  /** In Azerbaijani the postposition {@code ilə} joined to the word, {@code nazirlə}. */
  INSTRUMENTAL,
  /** Russian only: {@code о службе}. */
  PREPOSITIONAL,
  /** Azerbaijani only: {@code xidmətdə}. */
  LOCATIVE,
  /** Azerbaijani only: {@code xidmətdən}. */
  ABLATIVE,
  /** English only: {@code minister's}. */
  POSSESSIVE
}
