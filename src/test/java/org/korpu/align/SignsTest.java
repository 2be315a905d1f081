package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

  private static final Shape PAIR = new Shape(1, 1, 0);

  @Test
  void confidenceGrowsWithProbabilityEvidenceAndTextsToLearnFrom() {
    assertThat(confidence(PAIR, 2, 0.99, 5, 100)).isGreaterThan(confidence(PAIR, 2, 0.9, 5, 100));
    assertThat(confidence(PAIR, 2, 0.99, 5, 100)).isGreaterThan(confidence(PAIR, 2, 0.99, 0, 100));
    assertThat(confidence(PAIR, 2, 0.99, 5, 100)).isGreaterThan(confidence(PAIR, 2, 0.99, 5, 10));
  }

  @Test
  void confidenceIsNeitherZeroNorOne() {
    for (double probability : new double[] {0, 0.5, 1}) {
      for (double evidence : new double[] {-1000, 0, 1000}) {
        assertThat(confidence(PAIR, 2, probability, evidence, 1_000_000))
            .isStrictlyBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void twoLanguagesOfThreeAreTrustedLessThanAllThree() {
    assertThat(confidence(PAIR, 3, 0.999, 10, 1000))
        .isLessThan(confidence(new Shape(1, 1, 1), 3, 0.999, 10, 1000));
  }

  private static double confidence(
      Shape shape, int sides, double probability, double evidence, int segments) {
    return Signs.of(new Lattice.Found(shape, 0, 0, 0, probability, evidence), sides, segments)
        .confidence();
  }
}
