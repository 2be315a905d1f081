package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class UnitSampleTest {

  @Property(seed = "20261123", tries = 300)
  void sampleHasItsSizeAndTheOrderOfTheMemory(
      @ForAll @IntRange(max = 60) int units,
      @ForAll @IntRange(max = 80) int size,
      @ForAll long seed) {
    List<TranslationUnit> memory = memory(units);

    List<TranslationUnit> sample = draw(UnitSample.of(size, seed), memory);

    assertThat(sample).hasSize(Math.min(size, units)).doesNotHaveDuplicates();
    assertThat(memory.stream().filter(sample::contains).toList()).isEqualTo(sample);
    assertThat(draw(UnitSample.of(size, seed), memory)).isEqualTo(sample);
  }

  @Test
  void otherSeedsGiveOtherSamples() {
    List<TranslationUnit> memory = memory(1000);

    assertThat(draw(UnitSample.of(20, 1), memory)).isNotEqualTo(draw(UnitSample.of(20, 2), memory));
  }

  /** Chi-square with 49 degrees of freedom: 85.4 is passed by one fair draw in a thousand. */
  @Test
  void everyUnitIsTakenEquallyOften() {
    int units = 50;
    int size = 10;
    int draws = 5000;
    List<TranslationUnit> memory = memory(units);
    int[] taken = new int[units];
    for (int seed = 0; seed < draws; seed++) {
      for (TranslationUnit unit : draw(UnitSample.of(size, seed), memory)) {
        taken[Integer.parseInt(String.valueOf(unit.id()))]++;
      }
    }

    double expected = (double) draws * size / units;
    double chiSquare =
        IntStream.of(taken).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    // A sample without replacement varies less than independent draws, by (units − size) / (units −
    // 1).
    assertThat(chiSquare * (units - 1) / (units - size)).isBetween(20.0, 85.4);
  }

  @Property(seed = "20261123", tries = 300)
  void everyStratumGetsItsShare(
      @ForAll @IntRange(max = 40) int first,
      @ForAll @IntRange(max = 40) int second,
      @ForAll @IntRange(max = 100) int size,
      @ForAll long seed) {
    List<TranslationUnit> memory = new ArrayList<>();
    for (int i = 0; i < first + second; i++) {
      memory.add(unit(i, i < first ? "aysel" : "tural"));
    }

    List<TranslationUnit> sample =
        draw(UnitSample.stratified(size, seed, UnitGrouping.CREATOR::keyOf), memory);

    assertThat(sample).hasSize(Math.min(size, first + second));
    double share = first + second == 0 ? 0 : (double) sample.size() * first / (first + second);
    long ofFirst =
        sample.stream().filter(u -> UnitGrouping.CREATOR.keyOf(u).equals("aysel")).count();
    assertThat((double) ofFirst).isBetween(Math.floor(share), Math.ceil(share));
  }

  @Test
  void memoryThatChangesBetweenThePassesIsRefused() {
    UnitSample grown = UnitSample.of(1, 1);
    grown.count(unit(0, "a"));
    grown.takes(unit(0, "a"));
    assertThatThrownBy(() -> grown.takes(unit(1, "a"))).isInstanceOf(InputException.class);

    UnitSample shrunk = UnitSample.of(1, 1);
    shrunk.count(unit(0, "a"));
    assertThatThrownBy(shrunk::finish).isInstanceOf(InputException.class);
  }

  private static List<TranslationUnit> draw(UnitSample sample, List<TranslationUnit> memory) {
    memory.forEach(sample::count);
    List<TranslationUnit> drawn = memory.stream().filter(sample::takes).toList();
    sample.finish();
    return drawn;
  }

  private static List<TranslationUnit> memory(int units) {
    return IntStream.range(0, units).mapToObj(i -> unit(i, "aysel")).toList();
  }

  private static TranslationUnit unit(int id, String creator) {
    return new TranslationUnit(
        Integer.toString(id),
        null,
        Metadata.NONE.withAttribute("creationid", creator),
        List.of(Variant.of(LanguageTag.EN, Segment.of("Talks"))));
  }
}
