package org.korpu.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Candidate;
import org.korpu.match.CandidateSource;
import org.korpu.match.GrowingVocabulary;
import org.korpu.match.Query;
import org.korpu.match.ScorableText;
import org.korpu.match.Shortlist;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.TranslationMemory;

/**
 * Offers every unit of the memories that has a text in the language of the query, whatever its
 * words: what an index is measured against.
 *
 * <p>The memories are read once, at the first query, and held: the units, and for each source
 * language that is asked for the words of each unit. A change of a memory after the first query is
 * not seen.
 *
 * <p>A query costs a fraction of a microsecond a unit in the scorer. Safe for many threads; the
 * first query of a language makes the others wait.
 */
public final class ExhaustiveScan implements CandidateSource {

  private final List<TranslationMemory> memories;
  private final Consumer<Diagnostic> faults;
  private final Map<LanguageTag, List<Sources>> byLanguage = new HashMap<>();
  private @Nullable List<Candidate> units;

  /** The texts of one language tag, with the vocabulary that they share. */
  private record Sources(LanguageTag tag, GrowingVocabulary vocabulary, List<Source> texts) {}

  private record Source(Candidate candidate, ScorableText text) {

    TranslationUnit unit() {
      return candidate.unit();
    }
  }

  /**
   * A scan over memories that are not read yet.
   *
   * @param memories the memories, of different names
   * @param faults told of each damaged unit, once, when the memories are read
   */
  public ExhaustiveScan(List<? extends TranslationMemory> memories, Consumer<Diagnostic> faults) {
    this.memories = List.copyOf(memories);
    this.faults = faults;
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.korpu.model.InputException if a memory cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  @Override
  public void candidates(Query query, Shortlist into) {
    for (Sources sources : having(query.source())) {
      GrowingVocabulary words = new GrowingVocabulary(sources.tag(), sources.vocabulary());
      ScorableText wanted = ScorableText.of(query.segment(), words);
      for (Source source : sources.texts()) {
        Candidate candidate = source.candidate();
        if (!wanted.mayReach(source.text(), into.floor(candidate.memory()))) {
          continue;
        }
        into.score(candidate.memory(), wanted, source.text())
            .ifPresent(
                score -> into.offer(candidate.memory(), candidate.position(), score, source::unit));
      }
    }
  }

  private synchronized List<Sources> having(LanguageTag language) {
    List<Sources> known = byLanguage.get(language);
    if (known == null) {
      Map<LanguageTag, Sources> tags = new LinkedHashMap<>();
      for (Candidate candidate : units()) {
        for (Variant variant : candidate.unit().variants()) {
          if (variant.language().meets(language)) {
            Sources sources =
                tags.computeIfAbsent(
                    variant.language(),
                    tag -> new Sources(tag, new GrowingVocabulary(tag), new ArrayList<>()));
            ScorableText text = ScorableText.of(variant.segment(), sources.vocabulary());
            sources.texts().add(new Source(candidate, text));
          }
        }
      }
      known = List.copyOf(tags.values());
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
