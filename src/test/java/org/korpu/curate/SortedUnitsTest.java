package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class SortedUnitsTest {

  private static final Comparator<TranslationUnit> BY_TEXT =
      Comparator.comparing(unit -> unit.variants().get(0).segment().text());

  @Property(tries = 200, seed = "20261123")
  void unitsComeAsAListWouldBeSorted(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int runSize) {
    Random random = new Random(seed);
    List<TranslationUnit> units = new ArrayList<>();
    SortedUnits sorted = new SortedUnits(BY_TEXT, new KeptUnits(), runSize);
    for (int i = random.nextInt(80); i > 0; i--) {
      TranslationUnit unit = unit("u" + i, "Ə" + random.nextInt(20));
      units.add(unit);
      sorted.add(unit);
    }

    List<TranslationUnit> found = new ArrayList<>();
    sorted.drainTo(found::add);
    units.sort(BY_TEXT);
    assertThat(found).isEqualTo(units);
  }

  private static TranslationUnit unit(String id, String text) {
    return new TranslationUnit(
        id, null, Metadata.NONE, List.of(Variant.of(LanguageTag.AZ, Segment.of(text))));
  }
}
