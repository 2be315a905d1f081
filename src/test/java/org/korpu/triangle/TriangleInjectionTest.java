package org.korpu.triangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.korpu.model.LanguageTag;

/** Nearly every fault that is put into one of three versions is found, and found in that one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriangleInjectionTest {

  private static final int FAULTS = 20;

  /** Vowels that look like the ending of a case are not found, nor is a time without minutes. */
  private static final double FEWEST_RIGHT = 0.85;

  private static final List<List<LanguageTag>> PAIRS =
      List.of(
          List.of(LanguageTag.AZ, LanguageTag.EN),
          List.of(LanguageTag.EN, LanguageTag.RU),
          List.of(LanguageTag.RU, LanguageTag.AZ));

  private TriangleQuality quality;

  @BeforeAll
  void open() throws IOException {
    quality = new TriangleQuality(TriangleQuality.Realign.IF_NEEDED);
  }

  @TestFactory
  Stream<DynamicTest> faultsAreFoundInTheRightLanguage() {
    return Stream.of(InjectedFault.values())
        .map(fault -> DynamicTest.dynamicTest(fault.name(), () -> inject(fault)));
  }

  private void inject(InjectedFault fault) throws IOException {
    TriangleQuality.Score score = quality.measure(fault, FAULTS);
    assertThat(score.right() / (double) score.injected())
        .as("%s", String.join("\n", score.missed()))
        .isGreaterThanOrEqualTo(fault.isEasy() ? 0.95 : FEWEST_RIGHT);
    assertThat(score.single()).isGreaterThanOrEqualTo((int) (FEWEST_RIGHT * score.right()));
  }

  @Test
  void nothingIsFoundInUntouchedReleasesOfThreeLanguagesOrTwo() throws IOException {
    for (Release release : quality.releases()) {
      assertThat(release.findings(quality.triangle(), release.alignment())).isEmpty();
      for (List<LanguageTag> pair : PAIRS) {
        Release two = release.in(pair.get(0), pair.get(1));
        assertThat(two.findings(quality.triangle(), two.alignment())).as("%s", pair).isEmpty();
      }
    }
  }
}
