package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;

class TermRenderingTest {

  private static final Concept SERVICE =
      concept(
          "service",
          "State Migration Service",
          "Dövlət Miqrasiya Xidməti",
          "Государственная миграционная служба");

  private static final Concept CITIZEN = concept("citizen", "citizen", "vətəndaş", "гражданин");

  private static final Concept PERMIT =
      concept("permit", "work permit", "iş icazəsi", "разрешение на работу");

  private static final Glossary GLOSSARY = Glossary.of(List.of(SERVICE, CITIZEN, PERMIT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the head of the State Migration Service | Dövlət Miqrasiya Xidmətinin",
        "the State Migration Service’s building | Dövlət Miqrasiya Xidmətinin",
        "an appeal to the State Migration Service | Dövlət Miqrasiya Xidmətinə",
        "employed at the State Migration Service | Dövlət Miqrasiya Xidmətində",
        "a letter from the State Migration Service | Dövlət Miqrasiya Xidmətindən",
        "The State Migration Service announces | Dövlət Miqrasiya Xidməti",
        "many citizens came | vətəndaşlar",
        "the rights of citizens | vətəndaşların",
        "work permits were issued | iş icazələri"
      })
  void englishPrepositionsAndEndingsTellTheAzerbaijaniForm(String text, String expected) {
    assertThat(rendered(text, LanguageTag.EN, LanguageTag.AZ)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the head of the State Migration Service | Государственной миграционной службы",
        "signed by the State Migration Service | Государственной миграционной службой",
        "employed at the State Migration Service | Государственной миграционной службе",
        "the rights of its citizens | граждан",
        "work permits were issued | разрешения на работу"
      })
  void englishPrepositionsAndEndingsTellTheRussianForm(String text, String expected) {
    assertThat(rendered(text, LanguageTag.EN, LanguageTag.RU)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dövlət Miqrasiya Xidmətinin rəisi | Государственной миграционной службы",
        "Dövlət Miqrasiya Xidmətinə müraciət | Государственной миграционной службе",
        "Dövlət Miqrasiya Xidmətində görüş | Государственной миграционной службе",
        "Dövlət Miqrasiya Xidmətindən məktub | Государственной миграционной службы",
        "Vətəndaşların hüquqları | граждан"
      })
  void azerbaijaniCasesHaveTheirRussianOnes(String text, String expected) {
    assertThat(rendered(text, LanguageTag.AZ, LanguageTag.RU)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "начальник Государственной миграционной службы | Dövlət Miqrasiya Xidmətinin",
        "в Государственной миграционной службе | Dövlət Miqrasiya Xidmətində",
        "в Государственную миграционную службу | Dövlət Miqrasiya Xidmətinə",
        "Государственной миграционной службе поручено | Dövlət Miqrasiya Xidmətinə",
        "из Государственной миграционной службы | Dövlət Miqrasiya Xidmətindən",
        "к Государственной миграционной службе | Dövlət Miqrasiya Xidmətinə"
      })
  void russianPrepositionsAndCasesTellTheAzerbaijaniForm(String text, String expected) {
    assertThat(rendered(text, LanguageTag.RU, LanguageTag.AZ)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Nominative or accusative: the verb knows, and korpu does not know verbs.
        "разрешение на работу выдаётся | iş icazəsi",
        "для Государственной миграционной службы | Dövlət Miqrasiya Xidməti",
        "организовано Государственной миграционной службой | Dövlət Miqrasiya Xidməti"
      })
  void whereTheSourceDoesNotTellTheDictionaryFormStands(String text, String expected) {
    assertThat(rendered(text, LanguageTag.RU, LanguageTag.AZ)).isEqualTo(expected);
  }

  @Test
  void conceptWithoutApprovedTermIsNotRendered() {
    Concept onlyEnglish =
        new Concept(
            "a",
            ConceptDescription.NONE,
            List.of(new Term("visa", LanguageTag.EN, TermStatus.PREFERRED)));
    TermHit hit = new TermHit(onlyEnglish, onlyEnglish.terms().get(0), 0, 4, "visa");

    assertThat(new TermRendering(LanguageTag.EN, LanguageTag.AZ).render(hit, "visa")).isEmpty();
  }

  private static String rendered(String text, LanguageTag from, LanguageTag to) {
    TermMatcher matcher =
        new TermMatcher(GLOSSARY, from, Inflections.of(from), EnumSet.allOf(TermStatus.class));
    List<TermHit> hits = matcher.find(text);
    assertThat(hits).hasSize(1);
    return new TermRendering(from, to).render(hits.get(0), text).orElseThrow().text();
  }

  private static Concept concept(String id, String en, String az, String ru) {
    return new Concept(
        id,
        ConceptDescription.NONE,
        List.of(
            new Term(en, LanguageTag.EN, TermStatus.PREFERRED),
            new Term(az, LanguageTag.AZ, TermStatus.PREFERRED),
            new Term(ru, LanguageTag.RU, TermStatus.PREFERRED)));
  }
}
