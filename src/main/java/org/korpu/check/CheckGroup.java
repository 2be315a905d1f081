package org.korpu.check;

/** What a check is about, for lists and reports. */
public enum CheckGroup {
  /** Official titles and terms of the glossary. */
  TERMS,
  /** Persons and places. */
  NAMES,
  /** Numbers, dates, amounts. */
  NUMBERS,
  /** Whether the same is said in the same way everywhere. */
  CONSISTENCY,
  /** Whether anything is missing, too much, or in the wrong language. */
  COMPLETENESS,
  /** Inline codes. */
  CODES,
  /** Punctuation, quotation marks, spaces, capitals. */
  TYPOGRAPHY,
  /** Letters and invisible characters. */
  CHARACTERS,
  /** Spelling and grammar. */
  LANGUAGE
}
