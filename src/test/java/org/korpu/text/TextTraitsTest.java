package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;
import org.korpu.text.TextTraits.Trait;

class TextTraitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Agreement|LATIN",
        "Dövlət|LATIN ACCENTED",
        "Договор|CYRILLIC",
        "договор No. 5|LATIN CYRILLIC DIGIT",
        "two  spaces|LATIN SPACING",
        "20\u00A0000|SPACING DIGIT",
        "2026|DIGIT",
        "V|LATIN ROMAN",
        "Х|CYRILLIC ROMAN",
        "«a»|LATIN PAIRED",
        "(–)|PAIRED",
        "–|",
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

  @Property(seed = "20261123", tries = 2000)
  void numbersAndLookAlikesAreOnlyWhereTheTraitsAllowThem(@ForAll("texts") String text) {
    TextTraits traits = TextTraits.of(text);
    assertThat(traits.lettersAndDigits())
        .isEqualTo((int) text.chars().filter(Character::isLetterOrDigit).count());
    boolean latin = traits.has(Trait.LATIN) || traits.has(Trait.OTHER_LETTER);
    boolean cyrillic = traits.has(Trait.CYRILLIC) || traits.has(Trait.OTHER_LETTER);
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      if (!traits.has(Trait.DIGIT) && !traits.has(Trait.ROMAN)) {
        assertThat(NumberSpans.in(text, language)).isEmpty();
      }
      if (!(latin && cyrillic) && !traits.has(Trait.TURNED_E)) {
        assertThat(LookAlikes.in(text, language)).isEmpty();
      }
      if (!(language.equals(LanguageTag.RU) ? latin : cyrillic)) {
        assertThat(LookAlikes.wholeWordsIn(text, language)).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "о", "о ", "c", "ǝ", "ə", "ё", "XX", "Х", "V", "I", "İ", "5", "٣", "may ", "мая ",
            " ", "-ci", "ᲀ", "Ａ", "ⅩⅩ", "ноября", "₼", "(", "e\u0301")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
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
