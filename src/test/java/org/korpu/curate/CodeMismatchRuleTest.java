package org.korpu.curate;

import org.junit.jupiter.api.Test;

class CodeMismatchRuleTest {

  @Test
  void translationWithOtherCodesIsRemovedWhereAskedFor() {
    CleaningSamples.verify(
        "CodeMismatch",
        """
        en "One{1} two"
        az "Bir iki" => removed
        ru "Раз{1} два"

        en "One two"
        az "Bir{b} iki"
        => removed
        """);
  }

  @Test
  void orderDoesNotMatterNorNumbersThatOneSideLacks() {
    CleaningSamples.verify(
        "CodeMismatch",
        """
        en "One{1} two{2}"
        az "{2}Bir{1} iki"

        en "One{1}"
        az "Bir{b}"
        """);
  }
}
