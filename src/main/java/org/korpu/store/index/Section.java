package org.korpu.store.index;

/** What a part of a segment file holds. The order is part of the format: add at the end only. */
enum Section {
  /** Language tags of the fields, names of attributes and properties. */
  NAMES,
  /** Where each unit begins in {@link #UNITS}, four bytes a unit. */
  UNIT_OFFSETS,
  /** The units, but for their texts. */
  UNITS,
  /** The digest of each unit, sixteen bytes. */
  UNIT_DIGESTS,
  /** The key of each unit, eight bytes; see {@link UnitWriter}. */
  UNIT_KEYS,
  /** The languages in which each unit has a text, as bits of a long. */
  UNIT_LANGUAGES,
  /** The strings of a field's vocabulary, one after the other, UTF-8. */
  STRINGS,
  /** Where each string begins in {@link #STRINGS}, and where the last one ends. */
  STRING_OFFSETS,
  /** The kind of token of each string, a byte; -1 where it is none. */
  KINDS,
  /** Unified, folded and stem of each string: three numbers of strings. */
  FORMS,
  /** A hash table of the strings: numbers of strings plus one, 0 where empty. */
  STRING_TABLE,
  /** Where the postings of each string as a stem begin, and where the last ones end. */
  POSTING_OFFSETS,
  /** A {@link Posting} for each text that has a stem, in the order of texts. */
  POSTINGS,
  /** How many texts have each string as a stem. */
  FREQUENCIES,
  /** The stems that have a bit of their own in a {@link Signature}. */
  FREQUENT_STEMS,
  /** The number of the first text of each length in words, then the number of texts. */
  LENGTHS,
  /** The low half of the {@link Signature} of each text, eight bytes: most are judged by it. */
  SIGNATURES,
  /** Of each block of texts, the bits that any of its low halves has, and those that all have. */
  BLOCKS,
  /** Each text, two longs: the high half of its signature, and its {@link TextPlace}. */
  TEXTS,
  /** Where each text begins in {@link #TOKENS}, by arrival. */
  TOKEN_OFFSETS,
  /** The texts as tokens and gaps, and their codes. */
  TOKENS
}
