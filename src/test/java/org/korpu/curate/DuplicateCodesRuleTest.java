package org.korpu.curate;

import org.junit.jupiter.api.Test;

class DuplicateCodesRuleTest {

  @Test
  void placeholderTwiceInARowIsLeftOnce() {
    CleaningSamples.verify(
        "DuplicateCodes",
        """
        en "One{1} two"
        az "Bir{1} {1} iki" => "Bir{1}  iki"
        ru "Раз{1}{1}{1} два" => "Раз{1} два"
        """);
  }

  @Test
  void codesThatTheSourceRepeatsAndCodesApartStay() {
    CleaningSamples.verify(
        "DuplicateCodes",
        """
        en "One{1}{1} two"
        az "Bir{1}{1} iki"

        en "One{1} two"
        az "{1}Bir iki{1}"

        en "One{1}{2}"
        az "Bir{2}{1}"
        """);
  }
}
