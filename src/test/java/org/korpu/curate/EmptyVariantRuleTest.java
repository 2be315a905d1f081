package org.korpu.curate;

import org.junit.jupiter.api.Test;

class EmptyVariantRuleTest {

  @Test
  void variantWithoutTextIsRemoved() {
    CleaningSamples.verify(
        "EmptyVariant",
        """
        en "One"
        az "" => removed
        ru "Раз"

        en "One"
        az " \\n"
        => removed

        en "One"
        az "{1}" => removed
        ru "Раз"
        """);
  }

  @Test
  void unitOfCodesOnlyStays() {
    CleaningSamples.verify(
        "EmptyVariant",
        """
        en "{1}"
        az "{1}"

        en "1"
        az "{1}1"
        """);
  }
}
