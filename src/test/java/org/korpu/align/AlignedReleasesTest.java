package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

/** How well releases are aligned, by the starter memory as if it were releases. */
class AlignedReleasesTest {

  private static final List<LanguageTag> THREE =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  @ParameterizedTest
  @CsvSource({"'az,ru', 0.985, 0.95", "'en,az,ru', 0.97, 0.93"})
  void beadsOfReleasesAreRight(String languages, double some, double much) {
    List<LanguageTag> tags = Arrays.stream(languages.split(",", -1)).map(LanguageTag::new).toList();
    List<List<List<String>>> documents = StarterMemory.documents(tags);
    AlignmentQuality lightly =
        AlignmentQuality.measure(
            tags, documents, NoisyDocument.Noise.SOME, 1, AlignmentQuality.Company.TOGETHER);
    AlignmentQuality heavily =
        AlignmentQuality.measure(
            tags, documents, NoisyDocument.Noise.MUCH, 1, AlignmentQuality.Company.TOGETHER);

    assertThat(lightly.f1()).as("some noise").isGreaterThan(some);
    assertThat(heavily.f1()).as("much noise").isGreaterThan(much);
    assertThat(lightly.purity(0.95)).as("sure beads").isGreaterThanOrEqualTo(0.99);
    assertThat(heavily.purity(0.95)).as("sure beads").isGreaterThanOrEqualTo(0.985);
  }

  @Test
  void documentsWithoutNoiseAreAlignedLineByLine() {
    AlignmentQuality quality =
        AlignmentQuality.measure(
            THREE,
            StarterMemory.documents(THREE),
            NoisyDocument.Noise.NONE,
            1,
            AlignmentQuality.Company.TOGETHER);

    assertThat(quality.f1()).isEqualTo(1);
  }

  @Test
  void oneShortDocumentAloneIsAligned() {
    List<List<String>> lines = StarterMemory.documents(THREE).get(2);
    List<List<String>> without = List.of(lines.get(0), without(lines.get(1), 5), lines.get(2));

    List<Bead> beads = align(THREE, texts(without)).beads();

    assertThat(beads.stream().map(Bead::type)).contains("1-0-1").hasSize(lines.get(0).size());
    assertThat(beads.get(5).sides().get(1).isEmpty()).isTrue();
  }

  @Property(seed = "20261123", tries = 10)
  void everySegmentIsInOneBeadAndOrderIsKept(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 2, max = 3) int languages) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LanguageTag> tags = THREE.subList(0, languages);
    List<List<List<String>>> documents = StarterMemory.documents(tags);
    List<ParallelText> batch = new ArrayList<>();
    for (int n = random.nextInt(1, 4); n > 0; n--) {
      List<SegmentedText> sides = new ArrayList<>();
      for (int side = 0; side < languages; side++) {
        // Any piece of any document, so often of another one than the other side.
        List<String> lines = documents.get(random.nextInt(documents.size())).get(side);
        int from = random.nextInt(lines.size());
        List<String> piece = lines.subList(from, random.nextInt(from, lines.size() + 1));
        BitSet starts = new BitSet();
        piece.forEach(line -> starts.set(random.nextInt(piece.size())));
        sides.add(new SegmentedText(piece, random.nextBoolean() ? starts : new BitSet()));
      }
      batch.add(new ParallelText(sides));
    }

    List<Alignment> alignments = new Aligner(tags, SeedDictionary.NONE).align(batch);

    assertThat(alignments).hasSameSizeAs(batch);
    for (int n = 0; n < batch.size(); n++) {
      assertCovers(alignments.get(n), batch.get(n));
    }
  }

  @Property(seed = "20261123", tries = 3)
  void sameBatchGivesTheSameBeads(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ParallelText> batch =
        StarterMemory.documents(THREE).subList(0, 5).stream()
            .map(lines -> NoisyDocument.of(lines, lines, NoisyDocument.Noise.MUCH, random).text())
            .toList();

    assertThat(new Aligner(THREE, SeedDictionary.NONE).align(batch))
        .isEqualTo(new Aligner(THREE, SeedDictionary.NONE).align(batch));
  }

  @Test
  void segmentsWithoutAnotherLanguageStandAlone() {
    List<String> lines = StarterMemory.documents(THREE).get(0).get(0);

    Alignment two = align(THREE.subList(0, 2), texts(List.of(lines, List.of())));
    Alignment three = align(THREE, texts(List.of(List.of(), List.of(), lines)));

    assertThat(two.beads()).hasSameSizeAs(lines).allMatch(bead -> "1-0".equals(bead.type()));
    assertThat(three.beads()).hasSameSizeAs(lines).allMatch(bead -> "0-0-1".equals(bead.type()));
  }

  @Test
  void languageThatLacksTheDocumentLeavesThePairOfTheOthers() {
    List<List<String>> lines = StarterMemory.documents(THREE).get(0);

    Alignment found = align(THREE, texts(List.of(lines.get(0), List.of(), lines.get(2))));

    assertThat(found.beads()).allMatch(bead -> "1-0-1".equals(bead.type()));
  }

  @Test
  void shortExcerptOfALongTextIsAlignedWithoutFalseCertainty() {
    List<LanguageTag> pair = THREE.subList(0, 2);
    List<String> az = new ArrayList<>();
    List<List<List<String>>> documents = StarterMemory.documents(pair);
    documents.forEach(document -> az.addAll(document.get(0)));
    List<String> en = documents.get(3).get(1).subList(2, 22);
    int first = 3 * 24 + 2;

    Alignment found = align(pair, texts(List.of(az, en)));

    assertCovers(found, texts(List.of(az, en)));
    assertThat(found.beads())
        .filteredOn(bead -> bead.isComplete() && bead.confidence() >= 0.95)
        .allMatch(bead -> bead.sides().get(0).start() - first == bead.sides().get(1).start());
  }

  @Test
  void batchLearnsWordsThatNoDictionaryHas() {
    // Invented words: only meeting in several documents can tell what means what.
    SplittableRandom random = new SplittableRandom(7);
    List<NoisyDocument> documents = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      List<List<String>> sides = List.of(new ArrayList<>(), new ArrayList<>());
      for (int line = 0; line < 10; line++) {
        List<Integer> words = random.ints(6, 0, 40).boxed().toList();
        sides.get(0).add(said(words, "bdfgk", "aou"));
        sides.get(1).add(said(words, "lmnrz", "eiə"));
      }
      documents.add(
          NoisyDocument.of(sides, sides, new NoisyDocument.Noise(0, 0, 0.1, 0, 0, 0, 0), random));
    }
    List<LanguageTag> pair = THREE.subList(0, 2);
    List<ParallelText> texts = documents.stream().map(NoisyDocument::text).toList();
    AlignmentQuality together = new AlignmentQuality();
    together.count(documents, new Aligner(pair, SeedDictionary.NONE).align(texts));
    AlignmentQuality alone = new AlignmentQuality();
    alone.count(documents, texts.stream().map(text -> align(pair, text)).toList());

    assertThat(together.f1()).isGreaterThan(0.97).isGreaterThan(alone.f1() + 0.05);
  }

  @Test
  void confidenceOfUnrelatedTextsIsLow() {
    List<List<List<String>>> documents = StarterMemory.documents(THREE.subList(0, 2));
    List<String> other = new ArrayList<>(documents.get(9).get(1));
    Collections.reverse(other);

    Alignment found = align(THREE.subList(0, 2), texts(List.of(documents.get(0).get(0), other)));

    assertThat(
            found.beads().stream()
                .filter(bead -> bead.isComplete() && bead.confidence() >= 0.95)
                .count())
        .isLessThanOrEqualTo(3);
  }

  private static String said(List<Integer> words, String consonants, String vowels) {
    StringBuilder text = new StringBuilder();
    for (int word : words) {
      text.append(text.isEmpty() ? "" : " ");
      for (int part = word + 7, n = 0; n < 3; n++, part = part * 7 / 3 + 1) {
        text.append(consonants.charAt(part % 5)).append(vowels.charAt(part / 5 % 3));
      }
    }
    return text.append('.').toString();
  }

  private static List<String> without(List<String> lines, int line) {
    List<String> left = new ArrayList<>(lines);
    left.remove(line);
    return left;
  }

  private static ParallelText texts(List<List<String>> sides) {
    return new ParallelText(sides.stream().map(SegmentedText::of).toList());
  }

  private static Alignment align(List<LanguageTag> languages, ParallelText text) {
    return new Aligner(languages, SeedDictionary.NONE).align(List.of(text)).get(0);
  }

  private static void assertCovers(Alignment alignment, ParallelText text) {
    for (int side = 0; side < text.sides().size(); side++) {
      int next = 0;
      for (Bead bead : alignment.beads()) {
        assertThat(bead.sides().get(side).start()).isEqualTo(next);
        next = bead.sides().get(side).end();
      }
      assertThat(next).isEqualTo(text.sides().get(side).segments().size());
    }
  }
}
