package org.korpu.align;

import java.util.Map;
import java.util.function.BiConsumer;
import org.korpu.model.LanguageTag;

/**
 * What is known to be translations of each other before anything is aligned: the terms of a
 * glossary, the units of a memory. Words are compared by their stems, so any form of a word will
 * do.
 */
@FunctionalInterface
public interface SeedDictionary {

  /** Knows nothing. */
  SeedDictionary NONE = translations -> {};

  /** What a known translation is, which says how much its words tell of each other. */
  enum Kind {
    /** A word or term. */
    TERM,
    /** A sentence or paragraph. */
    UNIT
  }

  /**
   * Hands over all translations, in an order that is always the same.
   *
   * @param translations gets the texts by language, two or more, and what they are
   */
  void forEach(BiConsumer<Map<LanguageTag, String>, Kind> translations);
}
