package org.korpu.align.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

class PairByPatternTest {

  private static final List<LanguageTag> TWO = List.of(LanguageTag.AZ, LanguageTag.EN);

  @Test
  void filesOfOneDocumentStandInTheOrderOfTheLanguages() {
    assertThat(
            pair("release-{n}.{lang}.html", "release-2.en.html", "release-2.az.html").documents())
        .containsExactly(
            new PairedFiles("release-2.html", List.of("release-2.az.html", "release-2.en.html")));
  }

  @Test
  void documentsStandByTheValueOfTheirNumbers() {
    assertThat(
            pair("{n}.{lang}.txt", "10.az.txt", "10.en.txt", "9.az.txt", "9.en.txt", "09.az.txt")
                .documents())
        .extracting(PairedFiles::title)
        .containsExactly("9.txt", "10.txt");
  }

  @Test
  void languageMayBeAFolder() {
    assertThat(
            pair("{lang}/{name}.html", "az/a.html", "en/a.html", "az/b.html", "en/c/b.html")
                .documents())
        .containsExactly(new PairedFiles("a.html", List.of("az/a.html", "en/a.html")));
  }

  @ParameterizedTest
  @CsvSource({"EN,AZ", "en-GB,az_AZ", "eng,aze", "en_US,az-Latn"})
  void languageMayBeWrittenAsAnyOfItsTags(String english, String azerbaijani) {
    assertThat(
            pair(
                    "{name}-{lang}.txt",
                    "press_en-" + english + ".txt",
                    "press_en-" + azerbaijani + ".txt")
                .documents())
        .extracting(PairedFiles::title)
        .containsExactly("press_en.txt");
  }

  @Test
  void wordsOfTheNameAgreeAndAStarNeedNot() {
    assertThat(pair("{name}.{lang}.{ext}", "a.az.docx", "a.en.html").documents()).isEmpty();
    assertThat(pair("{name}.{lang}.*", "a.az.docx", "a.en.html").documents()).hasSize(1);
    assertThat(pair("{y}/{lang}/{y}-{n}.txt", "26/az/26-1.txt", "26/en/26-1.txt", "26/en/25-1.txt"))
        .isEqualTo(
            new Pairing(
                List.of(
                    new PairedFiles("26/26-1.txt", List.of("26/az/26-1.txt", "26/en/26-1.txt"))),
                List.of()));
  }

  @Test
  void filesWithoutPartnersTellWhichLanguageIsMissing() {
    assertThat(pair("{n}.{lang}.txt", "2.en.txt", "1.az.txt", "notes.txt", "1.fr.txt").alone())
        .containsExactly(
            new Pairing.Alone("1.az.txt", List.of(LanguageTag.EN)),
            new Pairing.Alone("2.en.txt", List.of(LanguageTag.AZ)));
  }

  @Test
  void twoFilesForOneLanguageAreAFaultEach() {
    assertThat(faults("{n}.{lang}.*", "1.az.txt", "1.az.html", "1.en.txt", "1.en.docx"))
        .extracting(Diagnostic::file, fault -> fault.cause().arguments().get(0))
        .containsExactlyInAnyOrder(
            tuple("dir/1.az.html", "dir/1.az.txt"), tuple("dir/1.en.docx", "dir/1.en.txt"));
  }

  @Test
  void nameThatFitsInTwoLanguagesIsAFault() {
    assertThat(faults("{name}.{lang}.{rest}", "a.en.az.txt"))
        .extracting(fault -> fault.cause().key())
        .containsExactly(PairingMessage.TWO_LANGUAGES);
  }

  @Test
  void signsOfThePatternStandForThemselves() {
    assertThat(pair("a+(1)[{n}].{lang}$", "a+(1)[x].az$", "a+(1)[x].en$").documents()).hasSize(1);
    assertThat(pair("a.{n}.{lang}", "abx.az", "abx.en").documents()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "release-{n}.html,NO_LANGUAGE",
    "'',NO_LANGUAGE",
    "{lang,BAD_BRACES",
    "a}{lang},BAD_BRACES",
    "{}.{lang},BAD_BRACES",
    "{1n}.{lang},BAD_BRACES",
    "{name}{lang}.txt,NOTHING_BETWEEN",
    "{lang}*.txt,NOTHING_BETWEEN"
  })
  void wrongPatternIsRefused(String pattern, PairingMessage cause) {
    assertThatThrownBy(() -> NamePattern.parse(pattern))
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics())
                    .extracting(each -> each.cause().key())
                    .containsExactly(cause));
  }

  @Property(seed = "20261123", tries = 100)
  void orderOfTheNamesMakesNoDifference(@ForAll @IntRange(max = 1 << 20) int seed) {
    List<String> names = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      names.add("r" + n + ".az.html");
      if (n % 5 != 0) {
        names.add("r" + n + ".en.html");
      }
    }
    Pairing expected = pair("r{n}.{lang}.html", names.toArray(String[]::new));
    Collections.shuffle(names, new Random(seed));
    assertThat(pair("r{n}.{lang}.html", names.toArray(String[]::new))).isEqualTo(expected);
    assertThat(expected.documents()).hasSize(9);
    assertThat(expected.alone()).hasSize(3);
  }

  private static Pairing pair(String pattern, String... names) {
    return NamePattern.parse(pattern).pair(List.of(names), TWO, name -> name);
  }

  private static List<Diagnostic> faults(String pattern, String... names) {
    try {
      NamePattern.parse(pattern).pair(List.of(names), TWO, name -> "dir/" + name);
      return List.of();
    } catch (InputException e) {
      return e.diagnostics();
    }
  }
}
