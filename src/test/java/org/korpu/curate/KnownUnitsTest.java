package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.korpu.store.Digest;
import org.korpu.store.DigestBuilder;

class KnownUnitsTest {

  private final DigestBuilder digests = new DigestBuilder();

  /** Few texts, so that most of them are in three units and more. */
  @Property(seed = "20261123", tries = 500)
  void unitIsFoundByAnyOfItsTextsWhoeverElseHasThem(
      @ForAll @Size(max = 25)
          List<@Size(min = 1, max = 5) Set<@IntRange(min = 0, max = 7) Integer>> units,
      @ForAll @Size(min = 1, max = 20)
          List<@Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 8) Integer>> asked) {
    KnownUnits known = new KnownUnits();
    for (int i = 0; i < units.size(); i++) {
      known.put(i, texts(units.get(i)), Set.of("en"));
    }
    for (Set<Integer> wanted : asked) {
      int found = known.withAll(texts(wanted));
      if (found == KnownUnits.NONE) {
        assertThat(units).noneMatch(unit -> unit.containsAll(wanted));
      } else {
        assertThat(units.get(found)).containsAll(wanted);
      }
    }
  }

  @Property(seed = "20261123", tries = 300)
  void onlyUnitWithATextIsFound(
      @ForAll @Size(max = 12)
          List<@Size(min = 1, max = 3) Set<@IntRange(min = 0, max = 15) Integer>> units,
      @ForAll @IntRange(min = 0, max = 13) int below) {
    KnownUnits known = new KnownUnits();
    for (int i = 0; i < units.size(); i++) {
      known.put(i, texts(units.get(i)), Set.of("en"));
    }
    for (int text = 0; text < 16; text++) {
      List<Integer> holders = new ArrayList<>();
      for (int i = 0; i < Math.min(below, units.size()); i++) {
        if (units.get(i).contains(text)) {
          holders.add(i);
        }
      }
      int expected =
          holders.isEmpty()
              ? KnownUnits.NONE
              : holders.size() == 1 ? holders.get(0) : KnownUnits.SEVERAL;
      assertThat(known.only(digest(text), below)).isEqualTo(expected);
    }
  }

  private List<Digest> texts(Set<Integer> numbers) {
    List<Digest> texts = new ArrayList<>();
    numbers.forEach(number -> texts.add(digest(number)));
    return texts;
  }

  private Digest digest(int text) {
    return digests.put(text).finish();
  }
}
