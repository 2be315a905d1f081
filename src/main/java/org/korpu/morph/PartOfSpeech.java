package org.korpu.morph;

/** What kind of word a term is, or the word of it that the others depend on. */
public enum PartOfSpeech {
  /** A noun that names a kind: it has a plural. */
  NOUN,
  /** A name of one person, place or body: it has no plural. */
  PROPER_NOUN,
  ADJECTIVE,
  VERB,
  /** Anything else, as a fixed phrase. */
  OTHER
}
