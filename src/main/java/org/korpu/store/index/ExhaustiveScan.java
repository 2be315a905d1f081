package org.korpu.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Candidate;
import org.korpu.match.CandidateSource;
import org.korpu.match.Query;
import org.korpu.match.ScorableText;
import org.korpu.match.WordBag;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Variant;
import org.korpu.store.TranslationMemory;

/**
 * Looks at every unit of the memories for every query, and hands over those that have a text in the
 * language of the query and pass the {@link Bound}. No bound leaves out a unit that matches.
 *
 * <p>The memories are read once, at the first query, and held: the units, and for each source
 * language that is asked for the words of each unit without their order. A change of a memory after
 * the first query is not seen.
 *
 * <p>A query costs a fraction of a microsecond a unit, without a bound some microseconds in the
 * scorer. Memory: the units themselves and four bytes a word. Safe for many threads; the first
 * query of a language makes the others wait.
 */
public final class ExhaustiveScan implements CandidateSource {

  private final List<TranslationMemory> memories;
  private final Bound bound;
  private final Consumer<Diagnostic> faults;
  private final Map<LanguageTag, List<Sources>> byLanguage = new HashMap<>();
  private @Nullable List<Candidate> units;

  /** A unit with the words of each of its variants in one language. */
  private record Sources(Candidate candidate, List<WordBag> bags) {

    boolean mayReach(WordBag query, int threshold) {
      for (WordBag bag : bags) {
        if (query.mayReach(bag, threshold)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Which units are handed over. */
  public enum Bound {
    /** Those whose words do not rule out the threshold ({@link WordBag#mayReach}). */
    WORDS,
    /** All that have a text in the language: what the other is measured against. */
    NONE
  }

  /**
   * A scan over memories that are not read yet.
   *
   * @param memories the memories, of different names
   * @param bound which of their units are candidates
   * @param faults told of each damaged unit, once, when the memories are read
   */
  public ExhaustiveScan(
      List<? extends TranslationMemory> memories, Bound bound, Consumer<Diagnostic> faults) {
    this.memories = List.copyOf(memories);
    this.bound = bound;
    this.faults = faults;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.korpu.model.InputException if a memory cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  @Override
  public void candidates(Query query, Consumer<Candidate> into) {
    WordBag wanted = ScorableText.of(query.segment(), query.source()).bag();
    for (Sources unit : having(query.source())) {
      if (bound == Bound.NONE || unit.mayReach(wanted, query.threshold())) {
        into.accept(unit.candidate());
      }
    }
  }

  private synchronized List<Sources> having(LanguageTag language) {
    List<Sources> known = byLanguage.get(language);
    if (known == null) {
      known = new ArrayList<>();
      for (Candidate candidate : units()) {
        List<WordBag> bags = new ArrayList<>(1);
        for (Variant variant : candidate.unit().variants()) {
          if (variant.language().meets(language)) {
            bags.add(ScorableText.of(variant.segment(), variant.language()).bag());
          }
        }
        if (!bags.isEmpty()) {
          known.add(new Sources(candidate, List.copyOf(bags)));
        }
      }
      byLanguage.put(language, known);
    }
    return known;
  }

  private List<Candidate> units() {
    List<Candidate> read = units;
    if (read == null) {
      read = new ArrayList<>();
      for (TranslationMemory memory : memories) {
        String name = memory.name();
        List<Candidate> all = read;
        memory.forEach(
            stored -> all.add(new Candidate(name, stored.position(), stored.unit())), faults);
      }
      units = read;
    }
    return read;
  }
}
