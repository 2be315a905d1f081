package org.korpu.check;

import org.junit.jupiter.api.Test;

class VowelHarmonyTest {

  private final PairCheck check = new VowelHarmony();

  @Test
  void suffixWithTheWrongVowelIsFound() {
    Samples.verify(
        check,
        """
        en books in the house
        az kitab⟦lər⟧ ev⟦da⟧

        en of the party and of the country
        az partiya⟦nin⟧ və ölkə⟦nın⟧

        en in their documents
        az sənəd⟦larında⟧ və ev⟦dan⟧
        """);
  }

  @Test
  void rightSuffixesStemsThatLookSoAndNamesAreLeft() {
    Samples.verify(
        check,
        """
        en books
        az kitabları, evlərdə, meydanda, maddə, iradə, insani, qanunun, istinadən, süni, olarkən

        en at Google and on Twitter
        az Googleda, Twitterdan və wikilar
        """);
  }
}
