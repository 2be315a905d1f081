package org.korpu.curate.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korpu.curate.versions.Memories.edited;
import static org.korpu.curate.versions.Memories.merge;
import static org.korpu.curate.versions.Memories.unit;
import static org.korpu.curate.versions.Memories.with;
import static org.korpu.model.LanguageTag.AZ;
import static org.korpu.model.LanguageTag.EN;
import static org.korpu.model.LanguageTag.RU;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.korpu.curate.versions.Memories.Merged;
import org.korpu.curate.versions.MergeConflict.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class MemoryMergeTest {

  private static final TranslationUnit ONE = unit("1", "one", "bir", "один");
  private static final TranslationUnit TWO = unit("2", "two", "iki", "два");

  @Test
  void editsOfDifferentLanguagesOfOneUnitMerge() {
    Merged merged =
        merge(List.of(ONE), List.of(with(ONE, AZ, "birinci")), List.of(with(ONE, RU, "первый")));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.units()).containsExactly(unit("1", "one", "birinci", "первый"));
  }

  @Test
  void unitsAppendedOnBothSidesAreAllThereInRuns() {
    TranslationUnit a1 = unit("a1", "x");
    TranslationUnit a2 = unit("a2", "y");
    TranslationUnit b1 = unit("b1", "z");
    Merged merged = merge(List.of(ONE), List.of(ONE, a1, a2), List.of(ONE, b1));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.units()).containsExactlyInAnyOrder(ONE, a1, a2, b1).startsWith(ONE);
    assertThat(merged.units()).containsSubsequence(a1, a2);
    assertThat(merged.units().indexOf(a2)).isEqualTo(merged.units().indexOf(a1) + 1);
  }

  @Test
  void sameUnitAddedOnBothSidesIsOne() {
    Merged merged = merge(List.of(), List.of(ONE, TWO), List.of(TWO, ONE));

    assertThat(merged.units()).containsExactlyInAnyOrder(ONE, TWO);
  }

  @Test
  void newUnitThatEachSideTranslatedIntoAnotherLanguageIsOne() {
    TranslationUnit az = unit("k1", "new", "yeni");
    TranslationUnit ru =
        TranslationUnit.of(
            Variant.of(EN, org.korpu.model.Segment.of("new")),
            Variant.of(RU, org.korpu.model.Segment.of("новый")));
    Merged merged = merge(List.of(ONE), List.of(ONE, az), List.of(ONE, ru));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.units()).containsExactly(ONE, unit("k1", "new", "yeni", "новый"));
  }

  @Test
  void variantThatBothChangedIsKeptTwiceAndMarked() {
    Merged merged =
        merge(List.of(ONE), List.of(with(ONE, AZ, "bizim")), List.of(with(ONE, AZ, "onların")));

    assertThat(merged.conflicts()).hasSize(1);
    MergeConflict conflict = merged.conflicts().get(0);
    assertThat(conflict.kind()).isEqualTo(Kind.BOTH_CHANGED);
    assertThat(conflict.language()).isEqualTo(AZ);
    List<Variant> variants = merged.units().get(0).variants();
    assertThat(variants)
        .extracting(v -> v.language() + " " + v.segment().text())
        .containsExactly("en one", "az bizim", "az onların", "ru один");
    assertThat(variants)
        .extracting(v -> v.metadata().values("x-korpu-conflict"))
        .containsExactly(List.of(), List.of(), List.of("theirs"), List.of());
  }

  @Test
  void unitThatOneSideRemovedAndTheOtherChangedStaysAndIsMarked() {
    Merged theirs = merge(List.of(ONE, TWO), List.of(TWO), List.of(with(ONE, AZ, "yeni"), TWO));
    assertThat(theirs.conflicts())
        .extracting(MergeConflict::kind)
        .containsExactly(Kind.REMOVED_BY_OURS);
    assertThat(theirs.units()).hasSize(2);
    assertThat(theirs.units().get(0).metadata().value("x-korpu-conflict"))
        .contains("removed-by-ours");

    Merged ours = merge(List.of(ONE, TWO), List.of(with(ONE, AZ, "yeni"), TWO), List.of(TWO));
    assertThat(ours.units().get(0).metadata().value("x-korpu-conflict"))
        .contains("removed-by-theirs");
  }

  @Test
  void unitThatWasOnlyUsedMeanwhileMayBeRemoved() {
    TranslationUnit used =
        ONE.withMetadata(
            Metadata.ofAttributes(Map.of("usagecount", "3", "lastusagedate", "20260101T000000Z")));

    assertThat(merge(List.of(ONE, TWO), List.of(TWO), List.of(used, TWO)).units())
        .containsExactly(TWO);
  }

  @Test
  void datesAndCountsMergeByThemselves() {
    TranslationUnit base = dated("20260101T000000Z", "5", "A");
    TranslationUnit ours = dated("20260301T000000Z", "7", "B");
    TranslationUnit theirs = dated("20260201T000000Z", "6", "C");

    Merged merged = merge(List.of(base), List.of(ours), List.of(theirs));

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.units()).containsExactly(dated("20260301T000000Z", "8", "B"));
  }

  private static TranslationUnit dated(String changed, String uses, String who) {
    return ONE.withMetadata(
        Metadata.ofAttributes(Map.of("changedate", changed, "usagecount", uses, "changeid", who)));
  }

  @Test
  void propertiesOfBothSidesAreUnited() {
    TranslationUnit ours = context(context(ONE, "old"), "b");
    TranslationUnit theirs = context(context(ONE, "old"), "a");

    Merged merged = merge(List.of(context(ONE, "old")), List.of(ours), List.of(theirs));

    assertThat(merged.units().get(0).metadata().values("x-korpu-context"))
        .containsExactly("old", "a", "b");
    assertThat(merged.conflicts()).isEmpty();
  }

  private static TranslationUnit context(TranslationUnit unit, String value) {
    return unit.withMetadata(
        unit.metadata().withProperty(org.korpu.model.Property.of("x-korpu-context", value)));
  }

  @Test
  void editOfAUnitThatTheOtherSideMovedFollowsIt() {
    Merged merged =
        merge(List.of(ONE, TWO), List.of(TWO, ONE), List.of(with(ONE, AZ, "birinci"), TWO));

    assertThat(merged.units()).containsExactly(TWO, with(ONE, AZ, "birinci"));
  }

  @Test
  void summaryCountsWhatIsNewToTheBaseAndWhatIsNewToOurs() {
    TranslationUnit a = unit("a", "x");
    TranslationUnit b = unit("b", "y");
    Merged merged =
        merge(List.of(ONE, TWO), List.of(ONE, TWO, a), List.of(with(ONE, AZ, "yeni"), b));

    assertThat(merged.summary())
        .isEqualTo(
            new MergeSummary(
                3, new MergeSummary.Counts(2, 1, 1), new MergeSummary.Counts(1, 1, 1), 0));
  }

  @Property(seed = "20261123")
  void sideThatDidNothingChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> base = Memories.wild(random);
    List<TranslationUnit> changed = edited(base, random);

    assertThat(merge(base, changed, base).units()).isEqualTo(changed);
    assertThat(merge(base, base, changed).units()).isEqualTo(changed);
    assertThat(merge(base, changed, changed).units()).isEqualTo(changed);
    assertThat(merge(base, changed, changed).conflicts()).isEmpty();
  }

  @Property(seed = "20261123")
  void mergeIsTheSameWhicheverSideIsOurs(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> base = Memories.wild(random);
    List<TranslationUnit> one = edited(base, random);
    List<TranslationUnit> other = edited(base, random);

    Merged merged = merge(base, one, other);
    Merged swapped = merge(base, other, one);

    assertThat(swapped.conflicts()).hasSameSizeAs(merged.conflicts());
    if (merged.conflicts().isEmpty()) {
      assertThat(swapped.units()).isEqualTo(merged.units());
    }
  }

  @Property(seed = "20261123")
  void textThatIsNewOnEitherSideIsNeverLost(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> base = Memories.wild(random);
    List<TranslationUnit> one = edited(base, random);
    List<TranslationUnit> other = edited(base, random);
    Set<String> expected = texts(one);
    expected.addAll(texts(other));
    expected.removeAll(texts(base));

    assertThat(texts(merge(base, one, other).units())).containsAll(expected);
  }

  private static Set<String> texts(List<TranslationUnit> units) {
    Set<String> texts = new HashSet<>();
    for (TranslationUnit unit : units) {
      unit.variants().forEach(v -> texts.add(v.language() + " " + v.segment()));
    }
    return texts;
  }

  /**
   * Both sides edit, add and remove units, but not the same variants: a map by id is the oracle.
   */
  @Property(seed = "20261123")
  void disjointEditsMergeAsAMapByIdWould(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> base = new ArrayList<>();
    int size = random.nextInt(30);
    for (int i = 0; i < size; i++) {
      base.add(unit("u" + i, "en " + i, "az " + i, "ru " + i));
    }
    List<TranslationUnit> ours = new ArrayList<>();
    List<TranslationUnit> theirs = new ArrayList<>();
    Map<String, TranslationUnit> expected = new LinkedHashMap<>();
    int added = 0;
    for (TranslationUnit unit : base) {
      TranslationUnit left = unit;
      TranslationUnit right = unit;
      boolean removed = false;
      switch (random.nextInt(6)) {
        case 0 -> left = with(unit, AZ, "ours");
        case 1 -> right = with(unit, RU, "theirs");
        case 2 -> {
          left = with(unit, AZ, "ours");
          right = with(unit, RU, "theirs");
        }
        case 3 -> removed = true;
        default -> {}
      }
      boolean byOurs = removed && random.nextBoolean();
      if (!byOurs) {
        ours.add(left);
      }
      if (!removed || byOurs) {
        theirs.add(right);
      }
      if (!removed) {
        expected.put(String.valueOf(unit.id()), with(left, RU, textOf(right, RU)));
      }
      if (random.nextInt(4) == 0) {
        TranslationUnit fresh = unit("new" + added, "new " + added++);
        (random.nextBoolean() ? ours : theirs).add(fresh);
        expected.put(String.valueOf(fresh.id()), fresh);
      }
    }

    Merged merged = merge(base, ours, theirs);

    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.units())
        .usingElementComparator(Comparator.comparing(TranslationUnit::toString))
        .containsExactlyInAnyOrderElementsOf(expected.values());
    assertThat(merge(base, theirs, ours).units()).isEqualTo(merged.units());
  }

  private static String textOf(TranslationUnit unit, LanguageTag language) {
    return unit.variant(language).orElseThrow().segment().text();
  }
}
