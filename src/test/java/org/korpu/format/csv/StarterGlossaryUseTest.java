package org.korpu.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;

/** Every concept of the glossary that korpu comes with is found in a text. */
class StarterGlossaryUseTest {

  /** What stands around a term: no word of it is in any term. */
  private static final Map<String, List<String>> CARRIERS =
      Map.of(
          "en", List.of("They wrote: ", " (see above)."),
          "az", List.of("Belə yazılıb: ", " (yuxarıya bax)."),
          "ru", List.of("Там написано: ", " (см. выше)."));

  private static Glossary glossary = Glossary.EMPTY;

  @BeforeAll
  static void read() throws IOException {
    for (String name : List.of("official-titles", "terms")) {
      Path path = Path.of("glossary", name + ".csv");
      try (InputStream in = Files.newInputStream(path)) {
        glossary = glossary.plus(GlossaryCsvReader.read(in, path.toString(), fault -> {}));
      }
    }
  }

  @Test
  void thereAreAtLeastFiveHundredConceptsInThreeLanguages() {
    assertThat(glossary.concepts()).hasSizeGreaterThanOrEqualTo(500);
    assertThat(glossary.languages())
        .containsExactly(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "az", "ru"})
  void everyApprovedTermOfEveryConceptIsFoundWholeInASentence(String code) {
    LanguageTag language = new LanguageTag(code);
    TermMatcher matcher =
        new TermMatcher(
            glossary, language, Inflections.of(language), EnumSet.allOf(TermStatus.class));
    String before = CARRIERS.get(code).get(0);
    String after = CARRIERS.get(code).get(1);
    List<String> missed = new ArrayList<>();
    for (Concept concept : glossary.concepts()) {
      for (Term term : concept.terms(language)) {
        List<TermHit> hits = matcher.find(before + term.text() + after);
        boolean found =
            hits.stream()
                .anyMatch(
                    hit ->
                        hit.concept().id().equals(concept.id())
                            && hit.start() <= before.length() + 1
                            && hit.end() >= before.length() + term.text().length() - 1);
        if (term.status().isApproved() && !found) {
          missed.add(concept.id() + ": " + term.text());
        }
      }
    }

    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oic                   | 2010-01-01 | az | İslam Konfransı Təşkilatı
          oic                   | 2012-01-01 | az | İslam Əməkdaşlıq Təşkilatı
          state-tax-service     | 2019-10-22 | az | Vergilər Nazirliyi
          ots                   | 2020-06-01 | en | Turkic Council
          goygol-district       | 2000-01-01 | ru | Ханларский район
          administrative-court  | 2026-01-01 | en | administrative court
          """)
  void titleOfADayIsTheOneThatWasOfficialThen(
      String id, LocalDate day, String language, String title) {
    Concept concept = glossary.asOf(day).find(id).orElseThrow();

    assertThat(concept.approved(new LanguageTag(language)).map(Term::text)).contains(title);
  }
}
