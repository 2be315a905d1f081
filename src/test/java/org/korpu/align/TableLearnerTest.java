package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableLearnerTest {

  private static final TranslationTable NOTHING = new TranslationTable.Builder(4).build(s -> 1);

  @Test
  void wordsThatMeetInSeveralBeadsTranslateEachOther() {
    TableLearner.Tables tables =
        learned(
            bead(new int[] {0, 1}, new int[] {0, 1}),
            bead(new int[] {0, 2}, new int[] {0, 2}),
            bead(new int[] {0, 3}, new int[] {0, 3}),
            bead(new int[] {1, 2}, new int[] {1, 2}),
            bead(new int[] {1, 3}, new int[] {1, 3}),
            bead(new int[] {2, 3}, new int[] {2, 3}));

    for (int word = 0; word < 4; word++) {
      assertThat(probability(tables.forward(), word, word)).isGreaterThan(0.2);
      assertThat(probability(tables.backward(), word, word)).isGreaterThan(0.2);
      for (int other = 0; other < 4; other++) {
        if (other != word) {
          assertThat(probability(tables.forward(), word, other)).isLessThan(0.02);
        }
      }
    }
  }

  @Test
  void nothingIsLearnedFromADoubtfulBead() {
    TableLearner.Tables tables =
        learned(new TableLearner.Pairing(new int[] {0}, new int[] {1}, 0.7f));

    assertThat(tables.forward().find(0, 1)).isEqualTo(-1);
    assertThat(tables.forward().residual(0)).isEqualTo(1);
  }

  @Test
  void whatIsKnownBeforehandHoldsWhereNothingIsSeen() {
    TranslationTable.Builder known = new TranslationTable.Builder(4);
    known.add(3, 2, 0.5);
    TableLearner learner = new TableLearner(List.of(bead(new int[] {0}, new int[] {0})));

    assertThat(probability(learner.learn(known.build(s -> 1), NOTHING).forward(), 3, 2))
        .isCloseTo(0.5, within(1e-6));
  }

  @Test
  void equalBeadsMergedTeachWhatTheyTeachOneByOne() {
    List<TableLearner.Pairing> beads = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      beads.add(bead(new int[] {0, 1}, new int[] {0, 1}));
      beads.add(bead(new int[] {1, 2, 2}, new int[] {2, 1}));
      beads.add(bead(new int[] {1, 2}, new int[] {2, 1}));
    }
    List<TableLearner.Pairing> merged = TableLearner.Pairing.merged(beads);

    assertThat(merged).extracting(TableLearner.Pairing::weight).containsExactly(5f, 10f);
    TranslationTable one = new TableLearner(beads).learn(NOTHING, NOTHING).forward();
    TranslationTable other = new TableLearner(merged).learn(NOTHING, NOTHING).forward();
    for (int source = 0; source < 4; source++) {
      for (int target = 0; target < 4; target++) {
        assertThat(probability(other, source, target))
            .isCloseTo(probability(one, source, target), within(1e-5));
      }
    }
  }

  private static TableLearner.Tables learned(TableLearner.Pairing... beads) {
    return new TableLearner(List.of(beads)).learn(NOTHING, NOTHING);
  }

  private static TableLearner.Pairing bead(int[] source, int[] target) {
    return new TableLearner.Pairing(source, target, 1);
  }

  private static double probability(TranslationTable table, int source, int target) {
    int place = table.find(source, target);
    return place < 0 ? 0 : table.probability(place);
  }
}
