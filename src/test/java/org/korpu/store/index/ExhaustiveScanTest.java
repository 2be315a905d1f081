package org.korpu.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.korpu.match.Candidate;
import org.korpu.match.CandidateSource;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.Reviser;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;
import org.korpu.store.UnitRewriter;

class ExhaustiveScanTest {

  /** A memory that counts how often it is read. */
  private static final class ListMemory implements TranslationMemory {
    private final String name;
    private final List<TranslationUnit> units;
    private int reads;

    ListMemory(String name, List<TranslationUnit> units) {
      this.name = name;
      this.units = units;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
      reads++;
      for (int i = 0; i < units.size(); i++) {
        reader.accept(new StoredUnit(i, units.get(i)));
      }
    }

    @Override
    public void revise(Reviser reviser, Consumer<Diagnostic> faults) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
      throw new UnsupportedOperationException();
    }
  }

  private static TranslationUnit unit(String en, String az) {
    return TranslationUnit.of(
        Variant.of(LanguageTag.EN, Segment.of(en)), Variant.of(LanguageTag.AZ, Segment.of(az)));
  }

  private static Query query(LanguageTag source, String text, int threshold) {
    return new Query(source, List.of(), Segment.of(text), null, threshold, 5);
  }

  private static List<Candidate> candidates(CandidateSource source, Query query) {
    OfferedUnits offered = new OfferedUnits(query.threshold());
    source.candidates(query, offered);
    return offered.candidates();
  }

  @Test
  void memoriesAreReadOnceAtTheFirstQuery() {
    ListMemory memory = new ListMemory("a.tmx", List.of(unit("The office", "İdarə")));
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory), fault -> {});
    assertThat(memory.reads).isZero();
    assertThat(candidates(scan, query(LanguageTag.EN, "The office", 70)))
        .containsExactly(new Candidate("a.tmx", 0, unit("The office", "İdarə")));
    assertThat(candidates(scan, query(LanguageTag.AZ, "İdarə", 70))).hasSize(1);
    assertThat(candidates(scan, query(LanguageTag.RU, "Управление", 1))).isEmpty();
    assertThat(memory.reads).isEqualTo(1);
  }

  @Test
  void aRegionDoesNotKeepUnitsAway() {
    ListMemory memory = new ListMemory("a.tmx", List.of(unit("The office", "İdarə")));
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory), fault -> {});
    assertThat(candidates(scan, query(new LanguageTag("en-GB"), "The office", 70))).hasSize(1);
  }

  @Test
  void aFailedReadIsTriedAgain() {
    ListMemory good = new ListMemory("a.tmx", List.of(unit("The office", "İdarə")));
    boolean[] broken = {true};
    TranslationMemory memory =
        new TranslationMemory() {
          @Override
          public String name() {
            return "b.tmx";
          }

          @Override
          public void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults) {
            if (broken[0]) {
              throw new UncheckedIOException(new java.io.IOException("disk"));
            }
          }

          @Override
          public void revise(Reviser reviser, Consumer<Diagnostic> faults) {}

          @Override
          public boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults) {
            return false;
          }
        };
    ExhaustiveScan scan = new ExhaustiveScan(List.of(good, memory), fault -> {});
    Query query = query(LanguageTag.EN, "The office", 70);
    assertThatThrownBy(() -> candidates(scan, query)).isInstanceOf(UncheckedIOException.class);
    broken[0] = false;
    assertThat(candidates(scan, query)).hasSize(1);
  }

  @Property(tries = 100, seed = "20261123")
  void leavesNothingOutThatMatches(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 100) int threshold) {
    String[] words = {"The", "the", "office", "opened", "in", "Gabala", "2024", "2025,", "–", "."};
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      units.add(unit(text.toString(), "hədəf " + i));
    }
    CandidateSource everything =
        (query, into) -> {
          for (int i = 0; i < units.size(); i++) {
            into.offer(new Candidate("a.tmx", i, units.get(i)));
          }
        };
    ExhaustiveScan scan = new ExhaustiveScan(List.of(new ListMemory("a.tmx", units)), fault -> {});
    Query query = query(LanguageTag.EN, "The office opened in Gabala in 2024.", threshold);
    assertThat(new Matcher(List.of(scan), new Scorer(), Penalties.NONE).match(query))
        .isEqualTo(new Matcher(List.of(everything), new Scorer(), Penalties.NONE).match(query));
  }
}
