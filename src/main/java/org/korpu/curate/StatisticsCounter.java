package org.korpu.curate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.korpu.curate.MemoryStatistics.Share;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.parallel.OrderedWork;
import org.korpu.store.Digest;
import org.korpu.store.DigestTable;
import org.korpu.store.TranslationMemory;

/**
 * Counts a memory unit by unit. Keeps digests of the source texts and of their translations, some
 * 150 bytes a trilingual unit. For one thread.
 */
public final class StatisticsCounter {

  /** So many names of documents and of authors are counted; those that come later are not. */
  private static final int MOST_NAMES = 100_000;

  private final LanguageTag source;
  private final SortedMap<LanguageTag, Count> counts = new TreeMap<>();

  /** How many units have just these languages: a memory has few such sets. */
  private final Map<Set<LanguageTag>, long[]> combinations = new HashMap<>();

  /** Source texts. */
  private final DigestTable sources = new DigestTable();

  /** Source texts with a language: each has a number. */
  private final DigestTable translated = new DigestTable();

  /** By that number a part of the digest of its first translation. */
  private final LongList translations = new LongList();

  /** By that number whether it has several translations. */
  private final BitSet several = new BitSet();

  private final Map<String, long[]> documents = new HashMap<>();
  private final Map<String, long[]> authors = new HashMap<>();
  private long units;
  private long duplicates;
  private long withoutSource;
  private long first = Long.MAX_VALUE;
  private long last = TmxDate.NONE;

  private static final class Count {
    long variants;
    long words;
    long blank;
    long ambiguous;
  }

  /**
   * Starts at nothing.
   *
   * @param source the language in which repeated texts are looked for
   */
  public StatisticsCounter(LanguageTag source) {
    this.source = source;
  }

  /**
   * Counts a whole memory; reading it, finding out about its units and counting take place at the
   * same time.
   *
   * @param faults takes what is wrong with the memory
   */
  public static MemoryStatistics count(
      TranslationMemory memory, LanguageTag source, Consumer<Diagnostic> faults) {
    StatisticsCounter counter = new StatisticsCounter(source);
    try (OrderedWork<TranslationUnit, CountableUnit> work =
        new OrderedWork<>(() -> new CountableUnit.Reader(source), counter::add)) {
      try (UnitRelay relay = new UnitRelay(work::add)) {
        memory.forEach(stored -> relay.accept(stored.unit()), faults);
      }
      work.finish();
    }
    return counter.result();
  }

  /** Counts a unit. */
  public void add(TranslationUnit unit) {
    add(new CountableUnit.Reader(source).apply(unit));
  }

  private void add(CountableUnit countable) {
    units++;
    TranslationUnit unit = countable.unit();
    Set<LanguageTag> languages = new HashSet<>(8);
    for (int i = 0; i < unit.variants().size(); i++) {
      Variant variant = unit.variants().get(i);
      Count count = count(variant);
      count.variants++;
      count.words += countable.words().get(i);
      count.blank += variant.segment().isBlank() ? 1 : 0;
      languages.add(variant.language());
    }
    combinations.computeIfAbsent(languages, set -> new long[1])[0]++;
    addSource(countable);
    addDates(unit);
    for (Property property : unit.metadata().properties()) {
      if (property.type().equals(Property.DOCUMENT)) {
        addName(property.value(), documents);
      }
    }
    author(unit).ifPresent(name -> addName(name, authors));
  }

  private Count count(Variant variant) {
    return counts.computeIfAbsent(variant.language(), tag -> new Count());
  }

  private void addSource(CountableUnit countable) {
    Digest text = countable.sourceText();
    if (text == null) {
      withoutSource++;
      return;
    }
    duplicates += sources.putIfAbsent(text, 0) == DigestTable.ABSENT ? 0 : 1;
    for (CountableUnit.Translation each : countable.translations()) {
      int number = translated.putIfAbsent(each.key(), translations.size());
      if (number == DigestTable.ABSENT) {
        translations.add(each.text());
      } else if (translations.get(number) != each.text() && !several.get(number)) {
        several.set(number);
        count(countable.unit().variants().get(each.variant())).ambiguous++;
      }
    }
  }

  private void addDates(TranslationUnit unit) {
    long date = TmxDate.latestNumber(unit);
    last = Math.max(last, date);
    long earliest = TmxDate.earliestNumber(unit);
    if (earliest != TmxDate.NONE) {
      first = Math.min(first, earliest);
    }
  }

  private static Optional<String> author(TranslationUnit unit) {
    String name = unit.metadata().attributes().get("creationid");
    for (int i = 0; name == null && i < unit.variants().size(); i++) {
      name = unit.variants().get(i).metadata().attributes().get("creationid");
    }
    return Optional.ofNullable(name);
  }

  private static void addName(String name, Map<String, long[]> names) {
    long[] count = names.get(name);
    if (count == null) {
      if (names.size() == MOST_NAMES) {
        return;
      }
      count = new long[1];
      names.put(name, count);
    }
    count[0]++;
  }

  /** What was counted so far. */
  public MemoryStatistics result() {
    SortedMap<LanguageTag, MemoryStatistics.Language> languages = new TreeMap<>();
    counts.forEach(
        (language, count) ->
            languages.put(
                language,
                new MemoryStatistics.Language(
                    count.variants, count.words, count.blank, lacking(language), count.ambiguous)));
    return new MemoryStatistics(
        units,
        languages,
        duplicates,
        withoutSource,
        first == Long.MAX_VALUE ? null : TmxDate.instant(first),
        last == TmxDate.NONE ? null : TmxDate.instant(last),
        largest(documents),
        largest(authors));
  }

  private static List<Share> largest(Map<String, long[]> names) {
    return names.entrySet().stream()
        .map(each -> new Share(each.getKey(), each.getValue()[0]))
        .sorted(Comparator.comparingLong(Share::units).reversed().thenComparing(Share::name))
        .limit(MemoryStatistics.MOST_SHARES)
        .toList();
  }

  private long lacking(LanguageTag language) {
    long lacking = 0;
    for (Map.Entry<Set<LanguageTag>, long[]> entry : combinations.entrySet()) {
      if (entry.getKey().stream().noneMatch(language::meets)) {
        lacking += entry.getValue()[0];
      }
    }
    return lacking;
  }
}
