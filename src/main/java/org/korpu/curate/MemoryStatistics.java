package org.korpu.curate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.model.LanguageTag;

/**
 * What a memory holds, in numbers.
 *
 * @param units how many units
 * @param languages for each language that any unit has; tags are told apart exactly, so {@code en}
 *     and {@code en-GB} are two lines
 * @param duplicates units whose text in the source language an earlier unit has, character for
 *     character, codes aside; of three alike two are counted
 * @param withoutSource units without a variant in the source language, which are never duplicates
 */
public record MemoryStatistics(
    long units, SortedMap<LanguageTag, Language> languages, long duplicates, long withoutSource) {

  /**
   * The part of one language.
   *
   * @param variants how many variants; more than the units if some have several
   * @param words words of all its variants, as {@link org.korpu.text.WordCount} counts them
   * @param blank variants without text, which are as good as missing
   * @param lacking units that have no variant whose tag meets this one, although other units do
   */
  public record Language(long variants, long words, long blank, long lacking) {}

  public MemoryStatistics {
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }
}
