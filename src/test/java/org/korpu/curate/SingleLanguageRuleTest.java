package org.korpu.curate;

import org.junit.jupiter.api.Test;

class SingleLanguageRuleTest {

  @Test
  void unitInOneLanguageIsRemoved() {
    CleaningSamples.verify(
        "SingleLanguage",
        """
        en "One"
        => removed

        en "One"
        en "One again"
        => removed
        """);
  }

  @Test
  void unitInTwoLanguagesStays() {
    CleaningSamples.verify(
        "SingleLanguage",
        """
        en "One"
        az "Bir"

        en-GB "colour"
        en-US "color"
        """);
  }
}
