package org.korpu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.bench.GlossaryRecovery;
import org.korpu.model.LanguageTag;

/** Extraction from the starter memory finds again what is in the starter glossary. */
class GlossaryRecoveryTest {

  @ParameterizedTest
  @CsvSource({"en", "az", "ru"})
  void halfOfTheFirstHundredCandidatesAreTerms(String language) throws IOException {
    GlossaryRecovery recovery = GlossaryRecovery.measure(new LanguageTag(language), 100);
    assertThat(recovery.terms()).as(recovery.toString()).isGreaterThanOrEqualTo(50);
    assertThat(recovery.rightPairs())
        .as(recovery.toString())
        .isGreaterThanOrEqualTo(recovery.pairs() * 9 / 10);
  }
}
