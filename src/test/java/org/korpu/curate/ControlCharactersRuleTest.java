package org.korpu.curate;

import org.junit.jupiter.api.Test;

class ControlCharactersRuleTest {

  @Test
  void controlAndInvisibleCharactersAreTakenOut() {
    CleaningSamples.verify(
        "ControlCharacters",
        """
        en "One\u007F two\uFEFF" => "One two"
        az "Bir\\205iki\u200B" => "Bir iki"
        """);
  }

  @Test
  void tabsLineBreaksAndJoinersStay() {
    CleaningSamples.verify(
        "ControlCharacters",
        """
        en "One\\ttwo\\nthree\u00AD\u200D"
        az "Bir 😀"
        """);
  }
}
