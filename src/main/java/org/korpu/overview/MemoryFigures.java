package org.korpu.overview;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.model.LanguageTag;

/**
 * What a memory holds, and since when.
 *
 * @param memory its name
 * @param units how many units
 * @param undated units that say nothing of when they were made
 * @param months units by the month, UTC, in which they were made: the earliest date of creation of
 *     a unit or its variants, or of change where one has no other; months without units are left
 *     out
 * @param texts for each language of the report the units that have a text in it which is not blank
 * @param complete units that have one in each of them
 */
public record MemoryFigures(
    String memory,
    long units,
    long undated,
    SortedMap<YearMonth, Long> months,
    Map<LanguageTag, Long> texts,
    long complete) {

  public MemoryFigures {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
