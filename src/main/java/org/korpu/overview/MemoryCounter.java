package org.korpu.overview;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.align.AlignedDocument;
import org.korpu.curate.TmxDate;
import org.korpu.curate.UnitRelay;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.parallel.OrderedWork;
import org.korpu.store.TranslationMemory;

/**
 * Counts memories unit by unit, on all cores. Keeps a count for each month and each shape of bead,
 * and nothing of a unit. For one thread.
 */
public final class MemoryCounter {

  private static final int HUNDRED = 100;

  private final List<LanguageTag> languages;
  private final ConceptCounter concepts;
  private final long[] scores = new long[AlignmentFigures.TENTHS];
  private final SortedMap<String, Long> shapes = new TreeMap<>();
  private long aligned;
  private long doubtful;
  private long moved;
  private long reviewed;

  /** What one unit adds. */
  private record Seen(
      TranslationUnit unit,
      @Nullable YearMonth month,
      Set<LanguageTag> texts,
      @Nullable Set<String> concepts) {}

  /**
   * Begins with nothing counted.
   *
   * @param languages of the report; the first is the one in which concepts are looked for
   */
  public MemoryCounter(List<LanguageTag> languages, ConceptCounter concepts) {
    this.languages = List.copyOf(languages);
    this.concepts = concepts;
  }

  /**
   * Counts a whole memory.
   *
   * @param faults takes what is wrong with it
   */
  public MemoryFigures count(TranslationMemory memory, Consumer<Diagnostic> faults) {
    Tally tally = new Tally(languages);
    try (OrderedWork<TranslationUnit, Seen> work =
        new OrderedWork<>(
            () -> this::look,
            seen -> {
              tally.add(seen);
              note(seen);
            })) {
      try (UnitRelay relay = new UnitRelay(work::add)) {
        memory.forEach(stored -> relay.accept(stored.unit()), faults);
      }
      work.finish();
    }
    return tally.result(memory.name());
  }

  private Seen look(TranslationUnit unit) {
    Set<LanguageTag> texts = new HashSet<>(4);
    for (LanguageTag language : languages) {
      for (Variant variant : unit.variants()) {
        if (variant.language().meets(language) && !variant.segment().isBlank()) {
          texts.add(language);
        }
      }
    }
    Set<String> found =
        unit.variant(languages.get(0))
            .filter(variant -> !variant.segment().isBlank())
            .map(variant -> concepts.concepts(variant.segment().text(), languages.get(0)))
            .orElse(null);
    return new Seen(unit, month(unit), texts, found);
  }

  private static @Nullable YearMonth month(TranslationUnit unit) {
    Optional<Instant> made = TmxDate.earliest(unit);
    return made.map(time -> YearMonth.from(time.atZone(ZoneOffset.UTC))).orElse(null);
  }

  /** Takes note of what is counted of all memories together. */
  private void note(Seen seen) {
    if (seen.concepts() != null) {
      concepts.used(seen.concepts());
    }
    TranslationUnit unit = seen.unit();
    String shape = null;
    int score = -1;
    int apart = 0;
    for (Property property : unit.metadata().properties()) {
      switch (property.type()) {
        case AlignedDocument.BEAD -> shape = property.value();
        case AlignedDocument.SCORE -> score = hundredths(property.value());
        case AlignedDocument.MOVED -> apart = 1;
        default -> {}
      }
    }
    if (score < 0) {
      return;
    }
    aligned++;
    moved += apart;
    scores[Math.min(score * AlignmentFigures.TENTHS / HUNDRED, AlignmentFigures.TENTHS - 1)]++;
    doubtful += score < AlignmentFigures.DOUBTFUL ? 1 : 0;
    reviewed += isReviewed(unit) ? 1 : 0;
    if (shape != null && shape.matches("[0-9]{1,3}(-[0-9]{1,3}){1,2}")) {
      shapes.merge(shape, 1L, Long::sum);
    }
  }

  /** A score in hundredths; -1 where the text is none. */
  private static int hundredths(String text) {
    if (!text.matches("0\\.[0-9]{2}|1\\.00")) {
      return -1;
    }
    return Integer.parseInt(text.substring(0, 1) + text.substring(2));
  }

  private static boolean isReviewed(TranslationUnit unit) {
    return unit.variants().stream()
        .flatMap(variant -> variant.metadata().properties().stream())
        .anyMatch(each -> each.type().equals(Property.STATE) && each.value().equals("reviewed"));
  }

  /** The units of all memories so far that were made by aligning. */
  public AlignmentFigures alignment() {
    List<Long> tenths = new ArrayList<>();
    for (long score : scores) {
      tenths.add(score);
    }
    return new AlignmentFigures(aligned, tenths, doubtful, moved, reviewed, shapes);
  }

  /** The counts of one memory. */
  private static final class Tally {

    private final List<LanguageTag> languages;
    private final SortedMap<YearMonth, Long> months = new TreeMap<>();
    private final Map<LanguageTag, Long> texts = new LinkedHashMap<>();
    private long units;
    private long undated;
    private long complete;

    Tally(List<LanguageTag> languages) {
      this.languages = languages;
      languages.forEach(language -> texts.put(language, 0L));
    }

    void add(Seen seen) {
      units++;
      if (seen.month() == null) {
        undated++;
      } else {
        months.merge(seen.month(), 1L, Long::sum);
      }
      seen.texts().forEach(language -> texts.merge(language, 1L, Long::sum));
      complete += seen.texts().size() == languages.size() ? 1 : 0;
    }

    MemoryFigures result(String name) {
      return new MemoryFigures(name, units, undated, months, texts, complete);
    }
  }
}
