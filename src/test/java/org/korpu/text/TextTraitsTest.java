package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.text.TextTraits.Trait;

class TextTraitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agreement|LATIN",
        "Dövlət|LATIN ACCENTED",
        "Договор|CYRILLIC",
        "договор No. 5|LATIN CYRILLIC",
        "two  spaces|LATIN SPACING",
        "20\u00A0000|SPACING",
        "2026|",
        "D?vl?t|LATIN QUESTION",
        "why?|LATIN",
        "dǝvlǝt|LATIN TURNED_E",
        "Ñ‚ÐµÐºÑÑ‚|LATIN ACCENTED MISREAD",
        "一|OTHER_LETTER",
        "\uFFFD|REPLACEMENT",
        "a\u0007b|LATIN CONTROL",
        "\uFEFF|CONTROL",
      })
  void textHasTheTraitsOfItsCharacters(String text, String traits) {
    Set<Trait> found = EnumSet.noneOf(Trait.class);
    TextTraits of = TextTraits.of(text);
    for (Trait trait : Trait.values()) {
      if (of.has(trait)) {
        found.add(trait);
      }
    }
    Set<Trait> expected = EnumSet.noneOf(Trait.class);
    if (traits != null) {
      for (String each : traits.split(" ", -1)) {
        expected.add(Trait.valueOf(each));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "az,Tərəflər müqavilə bağladı,true",
    "az,Bakı,false",
    "az,Tərəflər договор,false",
    "en,The end of the road,true",
    "en,The state of qızılca,false",
    "en,Baku,false",
    "ru,Стороны заключили договор,true",
    "ru,IT (ИТ),false",
    "de,Tərəflər müqavilə bağladı,false"
  })
  void lettersOfOneLanguageAloneAreEvidence(String language, String text, boolean evident) {
    assertThat(TextTraits.of(text).isEvidently(language)).isEqualTo(evident);
  }
}
