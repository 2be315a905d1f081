package org.korpu.curate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.text.WordCount;

/**
 * Counts a memory unit by unit. Keeps the source texts seen so far, to know repeated ones: some 200
 * MB for a million sentences. For one thread.
 */
public final class StatisticsCounter {

  private final LanguageTag source;
  private final SortedMap<LanguageTag, Count> counts = new TreeMap<>();

  /** How many units have just these languages: a memory has few such sets. */
  private final Map<Set<LanguageTag>, Long> combinations = new HashMap<>();

  private final Set<String> texts = new HashSet<>();
  private long units;
  private long duplicates;
  private long withoutSource;

  private static final class Count {
    long variants;
    long words;
    long blank;
  }

  /**
   * Starts at nothing.
   *
   * @param source the language in which repeated texts are looked for
   */
  public StatisticsCounter(LanguageTag source) {
    this.source = source;
  }

  /** Counts a unit. */
  public void add(TranslationUnit unit) {
    units++;
    for (Variant variant : unit.variants()) {
      Count count = counts.computeIfAbsent(variant.language(), tag -> new Count());
      count.variants++;
      count.words += WordCount.of(variant.segment().text());
      count.blank += variant.segment().isBlank() ? 1 : 0;
    }
    addSource(unit.variant(source));
    combinations.merge(
        unit.variants().stream().map(Variant::language).collect(Collectors.toSet()), 1L, Long::sum);
  }

  private void addSource(Optional<Variant> variant) {
    if (variant.isEmpty()) {
      withoutSource++;
    } else if (!texts.add(variant.get().segment().text())) {
      duplicates++;
    }
  }

  /** What was counted so far. */
  public MemoryStatistics result() {
    SortedMap<LanguageTag, MemoryStatistics.Language> languages = new TreeMap<>();
    counts.forEach(
        (language, count) ->
            languages.put(
                language,
                new MemoryStatistics.Language(
                    count.variants, count.words, count.blank, lacking(language))));
    return new MemoryStatistics(units, languages, duplicates, withoutSource);
  }

  private long lacking(LanguageTag language) {
    long lacking = 0;
    for (Map.Entry<Set<LanguageTag>, Long> entry : combinations.entrySet()) {
      if (entry.getKey().stream().noneMatch(language::meets)) {
        lacking += entry.getValue();
      }
    }
    return lacking;
  }
}
