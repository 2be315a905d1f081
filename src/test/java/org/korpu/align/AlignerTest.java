package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korpu.align.AlignmentSource.AZ;
import static org.korpu.align.AlignmentSource.EN;
import static org.korpu.align.AlignmentSource.RU;
import static org.korpu.align.AlignmentSource.joined;
import static org.korpu.align.AlignmentSource.text;
import static org.korpu.align.AlignmentSource.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class AlignerTest {

  private static final Aligner PAIR =
      new Aligner(List.of(LanguageTag.EN, LanguageTag.AZ), SeedDictionary.NONE);

  private static final Aligner TRIPLE =
      new Aligner(List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU), SeedDictionary.NONE);

  @Test
  void segmentsInStepAreOneToOne() {
    assertThat(align(PAIR, text(EN, AZ))).isEqualTo(inStep(2));
    assertThat(align(TRIPLE, text(EN, AZ, RU))).isEqualTo(inStep(3));
  }

  @Test
  void joinedSegmentsAreOneToTwo() {
    assertThat(align(PAIR, text(EN, joined(AZ, 3)))).contains("3,4=3", "5=4");
    assertThat(align(PAIR, text(joined(EN, 5), AZ))).contains("5=5,6", "6=7");
  }

  @Test
  void segmentThatOneTextLacksStandsAlone() {
    assertThat(align(PAIR, text(EN, without(AZ, 6)))).contains("5=5", "6=", "7=6");
    assertThat(align(PAIR, text(without(EN, 1), AZ))).contains("0=0", "=1", "1=2");
  }

  @Test
  void threeLanguagesAreAlignedTogether() {
    assertThat(align(TRIPLE, text(EN, joined(AZ, 2), RU))).contains("2,3=2=2,3", "4=3=4");
    assertThat(align(TRIPLE, text(EN, AZ, without(RU, 8)))).contains("8=8=", "9=9=8");
    assertThat(align(TRIPLE, text(joined(EN, 0), AZ, without(RU, 5))))
        .contains("0=0,1=0,1", "4=5=");
  }

  @Test
  void orderOfTheLanguagesDoesNotMatter() {
    Aligner other =
        new Aligner(List.of(LanguageTag.RU, LanguageTag.EN, LanguageTag.AZ), SeedDictionary.NONE);
    assertThat(align(other, text(RU, joined(EN, 4), without(AZ, 8)))).contains("4,5=4=4,5", "8=7=");
  }

  @Test
  void emptyTextsAndBlankSegmentsAreNoTrouble() {
    assertThat(PAIR.align(List.of())).isEmpty();
    assertThat(align(PAIR, text(List.of(), List.of()))).isEmpty();
    assertThat(align(PAIR, text(List.of("One."), List.of()))).containsExactly("0=");
    assertThat(align(TRIPLE, text(List.of(), List.of("Bir."), List.of()))).containsExactly("=0=");
    assertThat(align(PAIR, text(List.of("", "One."), List.of("Bir.", "")))).isNotEmpty();
  }

  @Test
  void paragraphThatWasMovedIsFoundWhereItStands() {
    List<Bead> beads = PAIR.align(List.of(text(EN, moved(AZ, 6, 9, 1)))).get(0).beads();

    assertThat(beads.stream().map(AlignerTest::shown))
        .containsExactly("0=0", "1=4", "2=5", "3=6", "4=7", "5=8", "6=1", "7=2", "8=3", "9=9");
    assertThat(beads)
        .filteredOn(bead -> bead.order() == Bead.Order.MOVED)
        .extracting(AlignerTest::shown)
        .containsExactly("6=1", "7=2", "8=3");
    assertThat(beads).allMatch(bead -> bead.confidence() > 0.5);
  }

  @Test
  void paragraphThatOneOfThreeLanguagesHasElsewhereBecomesATriple() {
    for (int side = 0; side < 3; side++) {
      List<List<String>> texts = new ArrayList<>(List.of(EN, AZ, RU));
      texts.set(side, moved(texts.get(side), 5, 7, 1));

      List<Bead> beads =
          TRIPLE.align(List.of(text(texts.get(0), texts.get(1), texts.get(2)))).get(0).beads();

      assertThat(beads).as("side %d", side).hasSize(10).allMatch(Bead::isComplete);
      assertThat(beads)
          .as("side %d", side)
          .filteredOn(bead -> bead.order() == Bead.Order.MOVED)
          .hasSize(2);
    }
  }

  @Test
  void segmentsWithoutTranslationAreNotTakenForMoved() {
    assertThat(PAIR.align(List.of(text(without(EN, 2), without(AZ, 7)))).get(0).beads())
        .allMatch(bead -> bead.order() == Bead.Order.IN_PLACE)
        .filteredOn(bead -> bead.languages() == 1)
        .hasSize(2);
  }

  @Test
  void languagesWithoutRulesAreAlignedByLengthAndNumbers() {
    Aligner aligner =
        new Aligner(
            List.of(LanguageTag.EN, LanguageTag.parse("ka").orElseThrow()), SeedDictionary.NONE);
    List<String> georgian =
        List.of(
            "ახალი სკოლა 12 მაისს გაიხსნა.",
            "იქ 450 მოსწავლე ისწავლის.",
            "ღირებულება: 3,5 მილიონი.");
    List<String> english =
        List.of(
            "A new school opened on 12 May.", "450 pupils will learn there.", "Cost: 3.5 million.");
    assertThat(align(aligner, text(english, georgian))).containsExactly("0=0", "1=1", "2=2");
  }

  @Test
  void twoOrThreeLanguagesOnly() {
    List<LanguageTag> four =
        List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU, new LanguageTag("tr"));
    assertThatThrownBy(() -> new Aligner(List.of(LanguageTag.EN), SeedDictionary.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Aligner(four, SeedDictionary.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void glossaryHelpsWhereNothingElseDoes() {
    ParallelText text =
        text(List.of("Gabbro slab"), List.of("Xırdalanmış qum", "Boz lövhə", "Sarı parça"));
    SeedDictionary seeds =
        translations ->
            translations.accept(
                Map.of(LanguageTag.EN, "gabbro slabs", LanguageTag.AZ, "boz lövhələr"),
                SeedDictionary.Kind.TERM);
    Aligner helped = new Aligner(List.of(LanguageTag.EN, LanguageTag.AZ), seeds);
    assertThat(align(helped, text)).contains("0=1");
    assertThat(align(PAIR, text)).doesNotContain("0=1");
  }

  @Test
  void dictionaryTellsWhatTheTextsDoNot() {
    List<String> az = List.of("badu foga kudo.", "gobu dafo bagu.", "kafu gado fobu.");
    List<String> en = List.of("rezi manə lori.", "rime lenə zoni.");
    SeedDictionary seeds =
        translations -> {
          List<String> left = List.of("gobu", "dafo", "bagu", "kafu", "gado", "fobu");
          List<String> right = List.of("rezi", "manə", "lori", "rime", "lenə", "zoni");
          for (int n = 0; n < left.size(); n++) {
            translations.accept(
                Map.of(LanguageTag.AZ, left.get(n), LanguageTag.EN, right.get(n)),
                SeedDictionary.Kind.TERM);
          }
        };

    List<Bead> beads =
        new Aligner(List.of(LanguageTag.AZ, LanguageTag.EN), seeds)
            .align(List.of(text(az, en)))
            .get(0)
            .beads();

    assertThat(beads.stream().map(Bead::type)).containsExactly("1-0", "1-1", "1-1");
  }

  @Test
  void memoryHelpsToo() {
    ParallelText text =
        text(List.of("Gabbro slab"), List.of("Xırdalanmış qum", "Boz lövhə", "Sarı parça"));
    SeedDictionary seeds =
        translations -> {
          for (String end : List.of("bir", "iki", "üç", "dörd", "beş", "altı")) {
            translations.accept(
                Map.of(LanguageTag.EN, "gabbro " + end, LanguageTag.AZ, "boz " + end),
                SeedDictionary.Kind.UNIT);
            translations.accept(
                Map.of(LanguageTag.EN, "slab " + end, LanguageTag.AZ, "lövhə " + end),
                SeedDictionary.Kind.UNIT);
          }
        };
    Aligner helped = new Aligner(List.of(LanguageTag.EN, LanguageTag.AZ), seeds);
    assertThat(align(helped, text)).contains("0=1");
  }

  /** The segments with some of them elsewhere. */
  private static List<String> moved(List<String> segments, int from, int to, int goal) {
    List<String> changed = new ArrayList<>(segments);
    List<String> block = List.copyOf(changed.subList(from, to));
    changed.subList(from, to).clear();
    changed.addAll(goal, block);
    return changed;
  }

  private static List<String> inStep(int languages) {
    return IntStream.range(0, EN.size())
        .mapToObj(i -> String.join("=", Collections.nCopies(languages, Integer.toString(i))))
        .toList();
  }

  private static List<String> align(Aligner aligner, ParallelText text) {
    return aligner.align(List.of(text)).get(0).beads().stream().map(AlignerTest::shown).toList();
  }

  private static String shown(Bead bead) {
    return String.join(
        "=",
        bead.sides().stream()
            .map(
                run ->
                    String.join(
                        ",",
                        IntStream.range(run.start(), run.end())
                            .mapToObj(Integer::toString)
                            .toList()))
            .toList());
  }
}
