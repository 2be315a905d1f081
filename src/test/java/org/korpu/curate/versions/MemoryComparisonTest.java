package org.korpu.curate.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korpu.curate.versions.Memories.compare;
import static org.korpu.curate.versions.Memories.unit;
import static org.korpu.curate.versions.Memories.with;
import static org.korpu.model.LanguageTag.AZ;
import static org.korpu.model.LanguageTag.EN;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.korpu.curate.versions.Memories.Compared;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;

class MemoryComparisonTest {

  private static final TranslationUnit ONE = unit("1", "one", "bir");
  private static final TranslationUnit TWO = unit("2", "two", "iki");
  private static final TranslationUnit THREE = unit("3", "three", "üç");

  @Test
  void editedVariantIsOneChange() {
    Compared compared = compare(List.of(ONE, TWO), List.of(ONE, with(TWO, AZ, "ikinci")));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(0, 0, 1, 0));
    assertThat(compared.changes()).hasSize(1);
    UnitChange change = compared.changes().get(0);
    assertThat(change.change()).isEqualTo(Change.CHANGED);
    assertThat(change.variants()).hasSize(1);
    assertThat(change.variants().get(0).language()).isEqualTo(AZ);
    assertThat(change.metadata()).isEmpty();
  }

  @Test
  void editedSourceOfAUnitWithIdIsOneChange() {
    Compared compared = compare(List.of(ONE, TWO), List.of(ONE, with(TWO, EN, "second")));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(0, 0, 1, 0));
  }

  @Test
  void editedSourceOfAUnitWithoutIdIsOneChange() {
    Compared compared =
        compare(
            List.of(unit(null, "one", "bir"), unit(null, "two", "iki")),
            List.of(unit(null, "one", "bir"), unit(null, "second", "iki")));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(0, 0, 1, 0));
  }

  @Test
  void rewrittenUnitBetweenTheSameNeighboursIsOneChange() {
    Compared compared =
        compare(
            List.of(unit(null, "a", "b"), unit(null, "c", "d"), unit(null, "e", "f")),
            List.of(unit(null, "a", "b"), unit(null, "x", "y"), unit(null, "e", "f")));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(0, 0, 1, 0));
    assertThat(compared.changes().get(0).variants()).hasSize(2);
  }

  @Test
  void unitsOfDifferentIdsAreNotOneForTheirPlace() {
    Compared compared = compare(List.of(ONE, TWO), List.of(ONE, THREE));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(1, 1, 0, 0));
  }

  @Test
  void movedUnitIsNoDifference() {
    Compared compared = compare(List.of(ONE, TWO, THREE), List.of(THREE, ONE, TWO));

    assertThat(compared.changes()).isEmpty();
    assertThat(compared.difference()).isEqualTo(new MemoryDifference(0, 0, 0, 1));
    assertThat(compared.difference().isEmpty()).isTrue();
  }

  @Test
  void renumberedUnitsAreKnownByTheirTexts() {
    Compared compared =
        compare(
            List.of(unit("1", "a", "b"), unit("2", "c", "d")),
            List.of(unit("1", "new", "yeni"), unit("2", "a", "b"), unit("3", "c", "d")));

    assertThat(compared.difference()).isEqualTo(new MemoryDifference(1, 0, 2, 0));
    assertThat(compared.changes().get(1).variants()).isEmpty();
    assertThat(compared.changes().get(1).metadata())
        .containsExactly(new MetadataChange(MetadataChange.Field.ID, "", "1", "2"));
  }

  @Test
  void removedUnitIsToldWhereItStood() {
    Compared compared = compare(List.of(ONE, TWO, THREE), List.of(ONE, with(THREE, AZ, "üçüncü")));

    assertThat(compared.changes())
        .extracting(UnitChange::change)
        .containsExactly(Change.REMOVED, Change.CHANGED);
  }

  @Test
  void changedAttributesAndPropertiesAreNamed() {
    Metadata before = Metadata.NONE.withAttribute("changedate", "20260101T000000Z");
    Metadata after =
        Metadata.NONE
            .withAttribute("changedate", "20260202T000000Z")
            .withProperty(org.korpu.model.Property.of("x-domain", "visit"));
    Compared compared =
        compare(List.of(ONE.withMetadata(before)), List.of(ONE.withMetadata(after)));

    assertThat(compared.changes().get(0).metadata())
        .containsExactly(
            new MetadataChange(
                MetadataChange.Field.ATTRIBUTE,
                "changedate",
                "20260101T000000Z",
                "20260202T000000Z"),
            new MetadataChange(MetadataChange.Field.PROPERTY, "x-domain", null, "visit"));
  }

  @Property(tries = 1000, seed = "20261123")
  void memoryDoesNotDifferFromItself(@ForAll long seed) {
    List<TranslationUnit> units = Memories.wild(new Random(seed));

    assertThat(compare(units, units).changes()).isEmpty();
    assertThat(compare(units, units).difference()).isEqualTo(new MemoryDifference(0, 0, 0, 0));
  }

  @Property(seed = "20261123")
  void changesMakeTheLaterVersionOfTheEarlier(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> before = Memories.wild(random);
    List<TranslationUnit> after = Memories.edited(before, random);

    Compared compared = compare(before, after);

    List<String> made = new ArrayList<>(before.stream().map(Object::toString).toList());
    for (UnitChange change : compared.changes()) {
      if (change.before() != null) {
        assertThat(made.remove(change.before().unit().toString())).isTrue();
        assertThat(before.get(change.before().position())).isEqualTo(change.before().unit());
      }
      if (change.after() != null) {
        made.add(change.after().unit().toString());
        assertThat(after.get(change.after().position())).isEqualTo(change.after().unit());
      }
    }
    assertThat(sorted(made)).isEqualTo(sorted(after.stream().map(Object::toString).toList()));
  }

  /** The parts of a unit may change their order without being a difference. */
  private static List<String> sorted(List<String> units) {
    return units.stream()
        .map(
            u ->
                u.chars()
                    .sorted()
                    .collect(
                        StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString())
        .sorted()
        .toList();
  }
}
