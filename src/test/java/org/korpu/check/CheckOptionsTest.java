package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.check.CheckOptions.Lengths;
import org.korpu.check.CheckOptions.Together;
import org.korpu.model.LanguageTag;

/** What a workspace wants otherwise than usual. */
class CheckOptionsTest {

  private static final LanguageTag BRITISH = new LanguageTag("en-GB");

  private static CheckOptions numbers(LanguageTag language, String example) {
    return new CheckOptions(
        Lengths.USUAL,
        Map.of(),
        Map.of(language, NumberStyle.of(example).orElseThrow()),
        Map.of(),
        new Together(Set.of(), Set.of()),
        Set.of(),
        Set.of());
  }

  @Test
  void quotationMarksOfAnotherHouseStyleAreDemanded() {
    CheckOptions options =
        new CheckOptions(
            Lengths.USUAL,
            Map.of(LanguageTag.AZ, "«»„“", LanguageTag.EN, "‘’"),
            Map.of(),
            Map.of(),
            new Together(Set.of(), Set.of()),
            Set.of(),
            Set.of());

    Samples.verify(
        new QuotesStyle(options),
        """
        en “Open”
        az ⟦“⟧Açıq”

        en “Open “inside””
        az «Açıq „içəri“»
        """);
    assertThat(Samples.mended(new QuotesStyle(options), "en “Open”", "az “Açıq”"))
        .isEqualTo("«Açıq»");
  }

  @Test
  void dashOfTheLanguageCanBeAnother() {
    CheckOptions options =
        new CheckOptions(
            Lengths.USUAL,
            Map.of(),
            Map.of(),
            Map.of(LanguageTag.RU, '–'),
            new Together(Set.of(), Set.of()),
            Set.of(),
            Set.of());

    assertThat(Samples.mended(new Dashes(options), "en A, b", "ru А - б")).isEqualTo("А – б");
    assertThat(Samples.mended(new Dashes(CheckOptions.USUAL), "en A, b", "ru А - б"))
        .isEqualTo("А — б");
  }

  @Test
  void lengthsAreRatiosToTheSource() {
    String source = "en It was opened by the minister in the presence of many guests from abroad.";

    Samples.verify(new LengthRatio(new Lengths(0.2, 3)), source + "\naz Açıldı.");
    Samples.verify(
        new LengthRatio(new Lengths(0.9, 1.1)),
        source + "\naz ⟦Onu nazir xaricdən gələn qonaqların iştirakı ilə açıb.⟧");
    assertThatIllegalArgumentException().isThrownBy(() -> new Lengths(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Lengths(0, 1));
  }

  @Test
  void charactersCanBeForbiddenAndPermitted() {
    CheckOptions options =
        new CheckOptions(
            Lengths.USUAL,
            Map.of(),
            Map.of(),
            Map.of(),
            new Together(Set.of(), Set.of()),
            Set.of((int) '…', 0x1F600),
            Set.of(0x200B));

    Samples.verify(
        new ForbiddenCharacters(options),
        """
        en And so on… 😀
        az Və sair⟦…⟧ ⟦😀⟧

        en Word
        az söz\u200Bsöz
        """);
  }

  @Test
  void wordsBesideNumbersCanBeAdded() {
    CheckOptions.Together together = new Together(Set.of("Bənd"), Set.of("nəfər"));

    Samples.verify(
        new NoBreakSpace(together),
        """
        en Clause 5 says that 12 people
        az bənd⟦ ⟧5 deyir ki, 12⟦ ⟧nəfər
        """);
  }

  @Test
  void numbersOfTheStyleThatIsWantedAreLeft() {
    NumberFormat points = new NumberFormat(numbers(LanguageTag.AZ, "1.234,5"));
    Samples.verify(
        points,
        """
        en 26,750 people
        az 26.750 nəfər

        en 26,750 people
        az ⟦26,750⟧ nəfər

        en 26,750 people
        az ⟦26 750⟧ nəfər
        """);
    NumberFormat spaces = new NumberFormat(numbers(LanguageTag.AZ, "1 234,5"));
    Samples.verify(
        spaces,
        """
        en 26,750 people
        az 26 750 nəfər

        en 26,750 people
        az ⟦26.750⟧ nəfər

        en It is 26.750 long.
        az Uzunluğu 26.750 metrdir.
        """);
    assertThat(Samples.mended(spaces, "en 26,750 people", "az 26.750 nəfər"))
        .isEqualTo("26\u00A0750 nəfər");
    NumberFormat english = new NumberFormat(numbers(LanguageTag.EN, "1 234.5"));
    Samples.verify(
        english,
        """
        ru 26 750 человек, 3,5 процента
        en ⟦26,750⟧ people, ⟦3,5⟧ per cent
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,234.5|,|.", "1.234,5|.|,", "1234,5||,", "1'234.5|’|.", "1 234.5|\u00A0|."})
  void exampleTellsTheStyle(String example, String group, char decimal) {
    NumberStyle style = NumberStyle.of(example).orElseThrow();

    assertThat(style.group()).isEqualTo(group == null ? "" : group);
    assertThat(style.decimal()).isEqualTo(decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.234.5", "1,234,5", "1234", "12 345,6", "1_234,5"})
  void whatIsNoExampleTellsNothing(String text) {
    assertThat(NumberStyle.of(text)).isEmpty();
  }

  @Test
  void languageOfARegionFollowsTheLanguage() {
    Map<LanguageTag, String> byLanguage = Map.of(LanguageTag.EN, "a", BRITISH, "b");

    assertThat(CheckOptions.of(byLanguage, BRITISH)).contains("b");
    assertThat(CheckOptions.of(byLanguage, new LanguageTag("en-US"))).contains("a");
    assertThat(CheckOptions.of(byLanguage, LanguageTag.AZ)).isEmpty();
  }
}
