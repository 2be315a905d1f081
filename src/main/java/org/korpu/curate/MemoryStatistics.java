package org.korpu.curate;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
 * @param first the earliest date of creation or change that a unit or variant has, null where none
 *     has any
 * @param last the latest one
 * @param documents the documents that the most units come from, the largest first
 * @param authors who created the most units, the most diligent first
 */
public record MemoryStatistics(
    long units,
    SortedMap<LanguageTag, Language> languages,
    long duplicates,
    long withoutSource,
    @Nullable Instant first,
    @Nullable Instant last,
    List<Share> documents,
    List<Share> authors) {

  /** So many documents and authors are named at most. */
  public static final int MOST_SHARES = 10;

  /**
   * The part of one language.
   *
   * @param variants how many variants; more than the units if some have several
   * @param words words of all its variants, as {@link org.korpu.text.WordCount} counts them
   * @param blank variants without text, which are as good as missing
   * @param lacking units that have no variant whose tag meets this one, although other units do
   * @param ambiguous texts of the source language that have two or more different translations into
   *     this one; 0 for the source language
   */
  public record Language(long variants, long words, long blank, long lacking, long ambiguous) {}

  /**
   * The part of a document or an author.
   *
   * @param name its name
   * @param units how many units it has
   */
  public record Share(String name, long units) {}

  public MemoryStatistics {
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    documents = List.copyOf(documents);
    authors = List.copyOf(authors);
  }
}
