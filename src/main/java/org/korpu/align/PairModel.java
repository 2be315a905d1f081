package org.korpu.align;

/**
 * What is known of a pair of languages.
 *
 * @param forward translations of the first language's tokens
 * @param backward translations of the second language's tokens
 * @param lengths how the lengths of translations differ
 */
record PairModel(TranslationTable forward, TranslationTable backward, LengthModel lengths) {

  /** The same from the second language to the first. */
  PairModel reversed() {
    return new PairModel(backward, forward, new LengthModel(-lengths.logRatio(), lengths.scale()));
  }
}
