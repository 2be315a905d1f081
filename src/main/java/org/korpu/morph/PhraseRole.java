package org.korpu.morph;

/** What a word can do in a noun phrase, such as a term is. */
public enum PhraseRole {
  /** A noun: others can depend on it, and it can stand before another. */
  HEAD,
  /** A noun in a form after which the phrase is at its end: {@code Bakıda, Service's}. */
  LAST,
  /** It only goes with a noun: an adjective, a participle. */
  MODIFIER,
  /** No part of a noun phrase: a finite verb, an adverb. */
  NONE
}
