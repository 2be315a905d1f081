package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korpu.check.CheckOptions;
import org.korpu.check.NumberStyle;
import org.korpu.files.Journal;
import org.korpu.filter.segmentation.Abbreviation;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.workspace.Configuration.AbbreviationList;
import org.korpu.workspace.Configuration.NamedFile;

class ConfigurationReaderTest {

  @Test
  void everySettingIsRead() {
    Configuration read =
        ConfigurationReader.read(
            """
            [languages]
            source = "az"
            targets = ["en", "ru"]

            [memory]
            threshold = 80
            matches = 3

            [memory.penalties]
            "tm/web.tmx" = 5

            [segmentation]
            srx = "rules.srx"

            [segmentation.abbreviations]
            az = ["şək.", "küç"]
            ru = "lists/ru.txt"

            [checks]
            off = ["NumberMismatch"]

            [journal]
            keep = 20
            size = "5 MB"
            """,
            "korpu.toml");

    assertThat(read.source()).isEqualTo(LanguageTag.AZ);
    assertThat(read.targets()).containsExactly(LanguageTag.EN, LanguageTag.RU);
    assertThat(read.threshold()).isEqualTo(80);
    assertThat(read.maxMatches()).isEqualTo(3);
    assertThat(read.penalties()).containsEntry("tm/web.tmx", 5);
    assertThat(read.srx()).contains(new NamedFile("rules.srx", new Position(13, 1)));
    assertThat(read.abbreviations())
        .containsExactlyInAnyOrder(
            new AbbreviationList(
                LanguageTag.AZ,
                List.of(
                    new Abbreviation("şək.", "korpu.toml", new Position(16, 7)),
                    new Abbreviation("küç.", "korpu.toml", new Position(16, 15))),
                Optional.empty()),
            new AbbreviationList(
                LanguageTag.RU,
                List.of(),
                Optional.of(new NamedFile("lists/ru.txt", new Position(17, 1)))));
    assertThat(read.checks().off()).containsExactly("NumberMismatch");
    assertThat(read.journal()).isEqualTo(new Journal.Limits(20, 5_000_000));
  }

  @Test
  void everyWrongAbbreviationIsReportedWithItsPlace() {
    assertThat(
            faults(
                "[segmentation.abbreviations]\naz = [\"a.\", \"(\", 5]\nqqqqqqqqqq = []\nru = 1\n"))
        .extracting(d -> d.cause().key(), Diagnostic::position)
        .containsExactlyInAnyOrder(
            tuple(WorkspaceMessage.ABBREVIATION_WRONG, new Position(2, 13)),
            tuple(WorkspaceMessage.ABBREVIATION_WRONG, new Position(2, 18)),
            tuple(WorkspaceMessage.LANGUAGE_WRONG, new Position(3, 1)),
            tuple(WorkspaceMessage.ABBREVIATIONS_EXPECTED, new Position(4, 1)));
    assertThat(faults("[segmentation]\nabbreviations = [\"a.\"]\n"))
        .extracting(d -> d.cause().key())
        .containsExactly(WorkspaceMessage.ABBREVIATIONS_EXPECTED);
  }

  @Test
  void optionsOfChecksAreRead() {
    CheckSettings read =
        ConfigurationReader.read(
                """
                [checks.LengthRatio]
                minimum = 0.3
                maximum = 3

                [checks.QuotesStyle]
                az = "«»„“"

                [checks.NumberFormat]
                az = "1.234,5"

                [checks.Dashes]
                ru = "–"
                allow = ["x"]

                [checks.NoBreakSpace]
                before = ["nəfər"]
                after = ["bənd"]

                [checks.ForbiddenCharacters]
                forbidden = "…😀"
                allowed = "\\u200E"

                [checks.UntranslatedWord]
                allow = ["online", "blokçeyn*"]
                """,
                "korpu.toml")
            .checks();

    assertThat(read.options())
        .isEqualTo(
            new CheckOptions(
                new CheckOptions.Lengths(0.3, 3),
                Map.of(LanguageTag.AZ, "«»„“"),
                Map.of(LanguageTag.AZ, NumberStyle.of("1.234,5").orElseThrow()),
                Map.of(LanguageTag.RU, '–'),
                new CheckOptions.Together(Set.of("bənd"), Set.of("nəfər")),
                Set.of((int) '…', 0x1F600),
                Set.of(0x200E)));
    assertThat(read.allowed())
        .isEqualTo(
            Map.of("UntranslatedWord", List.of("online", "blokçeyn*"), "Dashes", List.of("x")));
    assertThat(read.positions()).containsEntry("NumberFormat", new Position(8, 1));
  }

  @Test
  void everyWrongOptionOfAChecksIsReportedWithItsPlace() {
    assertThat(
            faults(
                """
                [checks.LengthRatio]
                minimum = "a"
                least = 1
                [checks.QuotesStyle]
                az = "«"
                qqqqqqqqqq = "«»"
                [checks.NumberFormat]
                az = "1,234,5"
                [checks.Dashes]
                ru = "-"
                [checks.NoBreakSpace]
                before = "nəfər"
                [checks.ForbiddenCharacters]
                forbidden = 5
                [checks.Spelling]
                allow = [1]
                maximum = 2
                [checks]
                Punctuation = "off"
                """))
        .extracting(d -> d.cause().key(), Diagnostic::position)
        .containsExactlyInAnyOrder(
            tuple(CheckSettingMessage.RATIO_EXPECTED, new Position(2, 1)),
            tuple(WorkspaceMessage.KEY_UNKNOWN, new Position(3, 1)),
            tuple(CheckSettingMessage.QUOTES_EXPECTED, new Position(5, 1)),
            tuple(WorkspaceMessage.LANGUAGE_WRONG, new Position(6, 1)),
            tuple(CheckSettingMessage.NUMBER_EXPECTED, new Position(8, 1)),
            tuple(CheckSettingMessage.DASH_EXPECTED, new Position(10, 1)),
            tuple(WorkspaceMessage.TEXTS_EXPECTED, new Position(12, 1)),
            tuple(WorkspaceMessage.TEXT_EXPECTED, new Position(14, 1)),
            tuple(WorkspaceMessage.TEXTS_EXPECTED, new Position(16, 1)),
            tuple(WorkspaceMessage.KEY_UNKNOWN, new Position(17, 1)),
            tuple(CheckSettingMessage.OPTIONS_EXPECTED, new Position(19, 1)));
    assertThat(faults("[checks.LengthRatio]\nminimum = 3\nmaximum = 1\n"))
        .extracting(d -> d.cause().key())
        .containsExactly(CheckSettingMessage.LENGTHS_SWAPPED);
  }

  @Test
  void penaltyOfNoughtIsNone() {
    assertThat(
            ConfigurationReader.read("[memory.penalties]\n\"tm/a.tmx\" = 0\n", "korpu.toml")
                .penalties())
        .isEmpty();
  }

  @Test
  void whatIsNotSetHasItsDefault() {
    assertThat(ConfigurationReader.read("", "korpu.toml")).isEqualTo(Configuration.DEFAULT);
  }

  @Test
  void sizeWithoutItsUnitIsAFault() {
    for (String size : List.of("100", "\"100\"", "\"1 TB\"", "\"-1 GB\"", "[1]")) {
      assertThat(faults("[journal]\nsize = " + size + "\n"))
          .extracting(fault -> fault.cause().key())
          .containsExactly(WorkspaceMessage.SIZE_WRONG);
    }
  }

  @Test
  void misspeltKeyIsAFaultWithItsPlace() {
    Diagnostic fault = faults("[memory]\ntreshold = 80\n").get(0);

    assertThat(fault.cause().key()).isEqualTo(WorkspaceMessage.KEY_UNKNOWN);
    assertThat(fault.position()).isEqualTo(new Position(2, 1));
    assertThat(fault.cause().arguments()).contains("memory.treshold");
  }

  @Test
  void allFaultsAreReportedTogether() {
    assertThat(faults("[memory]\nthreshold = 0\nmatches = \"5\"\n[languages]\nsource = \"e\"\n"))
        .extracting(fault -> fault.cause().key())
        .containsExactlyInAnyOrder(
            WorkspaceMessage.NUMBER_WRONG,
            WorkspaceMessage.NUMBER_WRONG,
            WorkspaceMessage.LANGUAGE_WRONG);
  }

  @Test
  void whatIsNoTomlIsAFaultWithItsPlace() {
    Diagnostic fault = faults("[memory\n").get(0);

    assertThat(fault.cause().key()).isEqualTo(WorkspaceMessage.TOML_MALFORMED);
    assertThat(fault.position()).isNotNull();
  }

  @Test
  void halfOfASurrogatePairInAKeyIsAFaultWithItsPlace() {
    Diagnostic fault = faults("[memory]\n\"a\\uD800\" = 1\n").get(0);

    assertThat(fault.cause().key()).isEqualTo(WorkspaceMessage.TOML_MALFORMED);
    assertThat(fault.position().line()).isEqualTo(2);
  }

  private static List<Diagnostic> faults(String toml) {
    return catchThrowableOfType(
            InputException.class, () -> ConfigurationReader.read(toml, "korpu.toml"))
        .diagnostics();
  }
}
