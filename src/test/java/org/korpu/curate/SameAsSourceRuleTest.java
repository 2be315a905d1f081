package org.korpu.curate;

import org.junit.jupiter.api.Test;

class SameAsSourceRuleTest {

  @Test
  void sentenceLeftUntranslatedIsRemoved() {
    CleaningSamples.verify(
        "SameAsSource",
        """
        en "The sides exchanged views on further cooperation."
        az "The sides exchanged views on further cooperation." => removed
        ru "Стороны обменялись мнениями."

        en "press conference"
        az " press conference"
        => removed
        """);
  }

  @Test
  void whatNobodyTranslatesStays() {
    CleaningSamples.verify(
        "SameAsSource",
        """
        en "20 000"
        az "20 000"

        en "Pieter van der Linden"
        az "Pieter van der Linden"

        en "https://example.org/some/path and press@example.gov.az"
        az "https://example.org/some/path and press@example.gov.az"

        en "10 Nizami Street, Baku AZ1000"
        az "10 Nizami Street, Baku AZ1000"

        en "max_width_in_px={1}; /usr/local/share/fonts"
        az "max_width_in_px={1}; /usr/local/share/fonts"

        en "Bank of New York"
        az "Bank of New York"

        en "BMT, NATO, UNESCO"
        ru "BMT, NATO, UNESCO"
        """);
  }
}
