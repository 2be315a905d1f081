package org.korpu.curate.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.korpu.curate.versions.Memories.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.korpu.curate.KeptUnits;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

class CanonicalFormTest {

  private final CanonicalForm form = new CanonicalForm(LanguageTag.EN);

  @Test
  void sourceComesFirstAndTheOthersByTag() {
    TranslationUnit unit = reversed(unit("1", "one", "bir", "один"));

    assertThat(form.of(unit).variants())
        .extracting(v -> v.language().value())
        .containsExactly("en", "az", "ru");
    TranslationUnit fromRussian =
        new TranslationUnit("1", LanguageTag.RU, Metadata.NONE, unit.variants());
    assertThat(form.of(fromRussian).variants())
        .extracting(v -> v.language().value())
        .containsExactly("ru", "az", "en");
  }

  @Test
  void unitWithoutIdGetsOneFromItsTexts() {
    String id = form.of(unit(null, "one", "bir")).id();

    assertThat(id).matches("k[0-9a-f]{16}");
    assertThat(form.of(reversed(unit(null, "one", "bir"))).id()).isEqualTo(id);
    assertThat(form.of(unit(null, "one", "iki")).id()).isNotEqualTo(id);
    assertThat(form.of(unit("own", "one", "bir")).id()).isEqualTo("own");
  }

  @Test
  void propertiesStandByTypeAndInOneTypeAsTheyCame() {
    Metadata metadata =
        Metadata.NONE
            .withProperty(org.korpu.model.Property.of("x-b", "2"))
            .withProperty(org.korpu.model.Property.of("x-b", "1"))
            .withProperty(org.korpu.model.Property.of("x-a", "3"));

    assertThat(form.of(unit("1", "one").withMetadata(metadata)).metadata().properties())
        .extracting(p -> p.type() + p.value())
        .containsExactly("x-a3", "x-b2", "x-b1");
  }

  @Test
  void unitsKeepTheirOrderUnlessTheyAreToBeSorted() {
    List<TranslationUnit> units = List.of(unit("2", "b"), unit("3", "a"), unit("1", "a"));

    assertThat(rewritten(units, Order.ARRIVAL)).isEqualTo(units);
    assertThat(rewritten(units, Order.SOURCE))
        .containsExactly(unit("1", "a"), unit("3", "a"), unit("2", "b"));
  }

  @Property(tries = 1000, seed = "20261123")
  void canonicalFormIsStableAndLosesNothing(@ForAll long seed) {
    for (TranslationUnit unit : Memories.wild(new Random(seed))) {
      TranslationUnit canonical = form.of(unit);

      assertThat(form.of(canonical)).isEqualTo(canonical);
      assertThat(canonical.variants()).hasSameSizeAs(unit.variants());
      assertThat(new HashSet<>(canonical.variants())).hasSameSizeAs(new HashSet<>(unit.variants()));
      UnitChange change = UnitChange.between(new StoredUnit(0, unit), new StoredUnit(0, canonical));
      assertThat(change.variants()).isEmpty();
      assertThat(change.metadata())
          .allMatch(each -> each.field() == MetadataChange.Field.ID && unit.id() == null);
    }
  }

  @Property(tries = 500, seed = "20261123")
  void sortedMemoryDiffersFromNoOther(@ForAll long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> units = Memories.wild(random);
    List<TranslationUnit> shuffled = new ArrayList<>(units);
    Collections.shuffle(shuffled, random);

    List<TranslationUnit> sorted = rewritten(units, Order.SOURCE);
    assertThat(rewritten(sorted, Order.SOURCE)).isEqualTo(sorted);
    assertThat(Memories.compare(sorted, rewritten(shuffled, Order.SOURCE)).difference().isEmpty())
        .isTrue();
  }

  private enum Order {
    ARRIVAL,
    SOURCE;

    CanonicalRewriter rewriter() {
      return this == SOURCE
          ? new CanonicalRewriter(LanguageTag.EN, new KeptUnits())
          : new CanonicalRewriter(LanguageTag.EN);
    }
  }

  private static List<TranslationUnit> rewritten(List<TranslationUnit> units, Order order) {
    List<TranslationUnit> result = new ArrayList<>();
    CanonicalRewriter rewriter = order.rewriter();
    for (int i = 0; i < units.size(); i++) {
      rewriter.rewrite(new StoredUnit(i, units.get(i)), result::add);
    }
    rewriter.finish(result::add);
    return result;
  }

  private static TranslationUnit reversed(TranslationUnit unit) {
    List<Variant> variants = new ArrayList<>(unit.variants());
    Collections.reverse(variants);
    return new TranslationUnit(unit.id(), null, unit.metadata(), variants);
  }
}
