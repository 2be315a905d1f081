package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TranslationTableTest {

  @Test
  void pairsOfASourceAreTogetherWhateverTheOrderTheyCameIn() {
    TranslationTable.Builder builder = new TranslationTable.Builder(3);
    builder.add(2, 7, 0.5);
    builder.add(0, 9, 0.25);
    builder.add(2, 4, 0.125);
    TranslationTable table = builder.build(source -> 1);

    assertThat(table.end(0) - table.start(0)).isEqualTo(1);
    assertThat(table.end(1) - table.start(1)).isZero();
    assertThat(table.end(2) - table.start(2)).isEqualTo(2);
    assertThat(table.target(table.start(2))).isEqualTo(4);
    assertThat(table.probability(table.find(2, 7))).isEqualTo(0.5f);
    assertThat(table.find(0, 7)).isEqualTo(-1);
    assertThat(table.find(1, 4)).isEqualTo(-1);
  }

  @Test
  void ofAPairThatComesAgainTheLargestProbabilityHolds() {
    TranslationTable.Builder builder = new TranslationTable.Builder(1);
    builder.add(0, 3, 0.25);
    builder.add(0, 3, 0.75);
    builder.add(0, 3, 0.5);

    assertThat(builder.build(source -> 1).probability(0)).isEqualTo(0.75f);
  }

  @Test
  void whatIsTooMuchIsScaledDownAndTheRestIsLeftForOthers() {
    TranslationTable.Builder builder = new TranslationTable.Builder(2);
    builder.add(0, 0, 0.75);
    builder.add(0, 1, 0.25);
    TranslationTable table = builder.build(source -> 0.5);

    assertThat(table.probability(table.find(0, 0))).isEqualTo(0.375f);
    assertThat(table.probability(table.find(0, 1))).isEqualTo(0.125f);
    assertThat(table.residual(0)).isCloseTo(0.5f, within(1e-6f));
    assertThat(table.residual(1)).isEqualTo(1);
  }
}
