package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korpu.model.Segment;

class TargetEmptyTest {

  private final PairCheck check = new TargetEmpty();

  @Test
  void targetWithoutLettersAndDigitsIsFound() {
    SegmentPair hello = Samples.pair("en Hello", "az Salam");
    SegmentPair blank =
        new SegmentPair("f", "1", null, hello.from(), hello.to(), hello.source(), Segment.of("  "));
    assertThat(Samples.findings(check, blank)).hasSize(1);
    assertThat(Samples.findings(check, Samples.pair("en 5 km", "ru —"))).hasSize(1);
    assertThat(Samples.findings(check, Samples.pair("en Hello", "az Salam"))).isEmpty();
    assertThat(Samples.findings(check, Samples.pair("en ***", "ru —"))).isEmpty();
  }
}
