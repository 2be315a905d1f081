package org.korpu.curate;

import org.junit.jupiter.api.Test;

class WhiteSpaceRuleTest {

  @Test
  void endsAreTrimmedAndSpacesSingle() {
    CleaningSamples.verify(
        "WhiteSpace",
        """
        en " One  two\\n" => "One two"
        az "\\tBir \u00A0 iki\u00A0" => "Bir iki"
        """);
  }

  @Test
  void spacesAroundCodesStay() {
    CleaningSamples.verify(
        "WhiteSpace",
        """
        en "{1} One {2} two {3}"
        az " {1} Bir {2} iki" => "{1} Bir {2} iki"
        """);
  }

  @Test
  void noBreakSpaceStaysWhereTypographyWantsIt() {
    CleaningSamples.verify(
        "WhiteSpace",
        """
        en "20\u00A0000 people, line\\nbreak,\\ttab"
        ru "А.\u00A0С.\u00A0Пушкин —\u00A0в\u00A0Баку, №\u00A05"

        en "International relations"
        ru "Международные\u00A0отношения" => "Международные отношения"
        """);
  }
}
