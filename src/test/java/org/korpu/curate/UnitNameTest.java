package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

class UnitNameTest {

  @Test
  void namesAreTakenApart() {
    assertThat(UnitName.of("a17")).isEqualTo(new UnitName("a17", null, "a17", 0));
    assertThat(UnitName.of("17")).isEqualTo(new UnitName("17", null, "17", 0));
    assertThat(UnitName.of("a#b:3")).isEqualTo(new UnitName("a#b:3", null, "a#b:3", 0));
    assertThat(UnitName.of("tm/x.tmx#a#b"))
        .isEqualTo(new UnitName("tm/x.tmx#a#b", "tm/x.tmx", "a#b", 0));
    assertThat(UnitName.of("tm/x.tmx:17"))
        .isEqualTo(new UnitName("tm/x.tmx:17", "tm/x.tmx", null, 17));
    assertThat(UnitName.of("C:\\x.tmx#17"))
        .isEqualTo(new UnitName("C:\\x.tmx#17", "C:\\x.tmx", "17", 17));
  }

  @Test
  void numberAfterAHashIsTheIdOrTheNumberOfAUnitWithoutOne() {
    UnitName name = UnitName.of("tm/x.tmx#17");
    assertThat(name.names(unit(4, "17"))).isTrue();
    assertThat(name.names(unit(16, null))).isTrue();
    assertThat(name.names(unit(16, "a"))).isFalse();
    assertThat(name.names(unit(4, null))).isFalse();
  }

  @Test
  void idAloneIsNeverANumber() {
    assertThat(UnitName.of("17").names(unit(16, null))).isFalse();
    assertThat(UnitName.of("tm/x.tmx:17").names(unit(16, "a"))).isTrue();
    assertThat(UnitName.of("tm/x.tmx:17").names(unit(3, "17"))).isFalse();
    assertThat(UnitName.of("tm/x.tmx:0").names(unit(0, null))).isFalse();
  }

  private static StoredUnit unit(int position, @Nullable String id) {
    return new StoredUnit(
        position,
        new TranslationUnit(
            id, null, Metadata.NONE, List.of(Variant.of(LanguageTag.EN, Segment.of("x")))));
  }
}
