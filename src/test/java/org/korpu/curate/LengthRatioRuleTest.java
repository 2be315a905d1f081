package org.korpu.curate;

import org.junit.jupiter.api.Test;

class LengthRatioRuleTest {

  @Test
  void textMuchLongerOrShorterThanItsSourceIsRemoved() {
    CleaningSamples.verify(
        "LengthRatio",
        """
        en "Yes."
        az "Tərəflər iki ölkə arasında əlaqələrin hazırkı vəziyyətini və gələcək inkişaf perspektivlərini ətraflı müzakirə ediblər."
        => removed

        en "The sides discussed the current state of relations between the two countries and the prospects for their development."
        az "Bəli."
        => removed
        """);
  }

  @Test
  void shortTextsMayDifferByMore() {
    CleaningSamples.verify(
        "LengthRatio",
        """
        en "UN"
        az "Birləşmiş Millətlər Təşkilatı"

        en "Yes."
        ru "Да, разумеется, мы это обсудили."

        en "The sides discussed the current state of relations between the two countries and the prospects for their development."
        zh "双方讨论了关系。"
        """);
  }
}
