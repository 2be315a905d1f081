package org.korpu.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.format.xliff.XliffMatch;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.model.Segment;

class MatchBandTest {

  @ParameterizedTest
  @CsvSource({
    "CONTEXT_MATCH, 100, CONTEXT",
    "EXACT_MATCH, 100, EXACT",
    "FUZZY_MATCH, 99, FROM_95",
    "FUZZY_MATCH, 95, FROM_95",
    "FUZZY_MATCH, 94, FROM_85",
    "FUZZY_MATCH, 85, FROM_85",
    "FUZZY_MATCH, 75, FROM_75",
    "NONE, 50, FROM_50",
    "FUZZY_MATCH, 49, NONE"
  })
  void theBestProposalCounts(Qualifier kind, int percent, MatchBand band) {
    Segment text = Segment.of("a");
    XliffMatch weak = new XliffMatch(Qualifier.FUZZY_MATCH, 10, "", text, text);
    XliffMatch match = new XliffMatch(kind, percent, "", text, text);
    assertThat(MatchBand.of(XliffPart.segment("s", text).withMatches(List.of(weak, match))))
        .isEqualTo(band);
  }
}
