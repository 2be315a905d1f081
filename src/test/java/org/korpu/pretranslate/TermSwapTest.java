package org.korpu.pretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.morph.Inflections;

class TermSwapTest {

  private static final Glossary GLOSSARY =
      Glossary.of(
          List.of(
              concept(
                  "health",
                  "Ministry of Health",
                  "Səhiyyə Nazirliyi",
                  "Министерство здравоохранения"),
              concept(
                  "justice", "Ministry of Justice", "Ədliyyə Nazirliyi", "Министерство юстиции"),
              concept(
                  "service",
                  "State Migration Service",
                  "Dövlət Miqrasiya Xidməti",
                  "Государственная миграционная служба"),
              concept("embassy", "embassy", "səfirlik", "посольство"),
              concept("office", "consulate", "konsulluq", "консульство"),
              concept("un", "UN", "BMT", "ООН")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Səhiyyə Nazirliyinin nümayəndələri gəldi. | Ədliyyə Nazirliyinin nümayəndələri gəldi.",
        "Səhiyyə Nazirliyindən gəldilər. | Ədliyyə Nazirliyindən gəldilər.",
        "SƏHİYYƏ NAZİRLİYİ məlumat verir | ƏDLİYYƏ NAZİRLİYİ məlumat verir"
      })
  void titleIsExchangedInItsFormAndCapitals(String before, String after) {
    assertThat(
            repair(
                "Staff of the Ministry of Justice came.",
                "Staff of the Ministry of Health came.",
                before,
                LanguageTag.AZ))
        .contains(after);
  }

  @Test
  void newTitleTakesItsOwnVowels() {
    assertThat(
            repair(
                "Staff of the State Migration Service came.",
                "Staff of the Ministry of Health came.",
                "Səhiyyə Nazirliyinə gəldilər.",
                LanguageTag.AZ))
        .contains("Dövlət Miqrasiya Xidmətinə gəldilər.");
    assertThat(
            repair(
                "The consulate is open.",
                "The embassy is open.",
                "Səfirlikdə qəbul var.",
                LanguageTag.AZ))
        .contains("Konsulluqda qəbul var.");
  }

  @Test
  void russianTitleOfTheSameGenderIsExchangedInItsCase() {
    assertThat(
            repair(
                "Staff of the Ministry of Justice came.",
                "Staff of the Ministry of Health came.",
                "Сотрудники Министерства здравоохранения прибыли.",
                LanguageTag.RU))
        .contains("Сотрудники Министерства юстиции прибыли.");
  }

  @Test
  void russianTitleOfAnotherGenderIsLeftToThePerson() {
    assertThat(
            repair(
                "The State Migration Service said so.",
                "The Ministry of Health said so.",
                "Министерство здравоохранения сообщило об этом.",
                LanguageTag.RU))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // More than the title differs.
        "Staff of the Ministry of Justice left. | Səhiyyə Nazirliyinin əməkdaşları gəldi.",
        // The translation does not have the title, or has it twice.
        "Staff of the Ministry of Justice came. | Nazirliyin əməkdaşları gəldi.",
        "Staff of the Ministry of Justice came. | Səhiyyə Nazirliyinin, Səhiyyə Nazirliyinin.",
        // A copula follows, which the form does not tell.
        "Staff of the Ministry of Justice came. | Bu, Səhiyyə Nazirliyidir.",
        // The same title: nothing to exchange.
        "Staff of the Ministry of Health came. | Səhiyyə Nazirliyinin əməkdaşları gəldi."
      })
  void nothingIsRepairedWhereItWouldBeAGuess(String segment, String translation) {
    assertThat(
            repair(segment, "Staff of the Ministry of Health came.", translation, LanguageTag.AZ))
        .isEmpty();
  }

  @Test
  void twoTitlesChangePlacesInOneTranslation() {
    assertThat(
            repair(
                "From the Ministry of Justice to the Ministry of Health.",
                "From the Ministry of Health to the Ministry of Justice.",
                "Səhiyyə Nazirliyindən Ədliyyə Nazirliyinə.",
                LanguageTag.AZ))
        .contains("Ədliyyə Nazirliyindən Səhiyyə Nazirliyinə.");
  }

  @Test
  void englishArticleBeforeTheTermForbidsTheExchange() {
    Segment target = Segment.of("It is an embassy.");
    TermMatchers terms = new TermMatchers(GLOSSARY, Inflections::of);
    TermSwap swap =
        new TermSwap(
            terms.all(LanguageTag.AZ), terms.all(LanguageTag.EN), LanguageTag.AZ, LanguageTag.EN);

    assertThat(swap.repair("Bu, konsulluqdur.", "Bu, səfirlikdir.", target)).isEmpty();
  }

  @Test
  void codesAroundTheTitleStayAndCodesInsideForbidTheExchange() {
    InlineCode open = InlineCode.of(InlineCode.Kind.OPEN, "1", "bold", "<b>");
    InlineCode close = InlineCode.of(InlineCode.Kind.CLOSE, "1", "bold", "</b>");
    Segment around =
        new Segment(
            List.of(open, new TextRun("Səhiyyə Nazirliyi"), close, new TextRun(" bildirir.")));
    Segment inside =
        new Segment(List.of(new TextRun("Səhiyyə "), open, new TextRun("Nazirliyi"), close));

    assertThat(
            swap(LanguageTag.AZ)
                .repair("The Ministry of Justice.", "The Ministry of Health.", around)
                .map(TermSwap.Repaired::text))
        .contains(
            new Segment(
                List.of(open, new TextRun("Ədliyyə Nazirliyi"), close, new TextRun(" bildirir."))));
    assertThat(
            swap(LanguageTag.AZ)
                .repair("The Ministry of Justice.", "The Ministry of Health.", inside))
        .isEmpty();
  }

  @Test
  void whatWasExchangedIsTold() {
    assertThat(
            swap(LanguageTag.AZ)
                .repair(
                    "To the Ministry of Justice.",
                    "To the Ministry of Health.",
                    Segment.of("Səhiyyə Nazirliyinə."))
                .orElseThrow()
                .swaps())
        .containsExactly(new SwappedTerm("Səhiyyə Nazirliyinə", "Ədliyyə Nazirliyinə"));
  }

  private static Optional<String> repair(
      String segment, String unitSource, String unitTarget, LanguageTag to) {
    return swap(to)
        .repair(segment, unitSource, Segment.of(unitTarget))
        .map(repaired -> repaired.text().text());
  }

  private static TermSwap swap(LanguageTag to) {
    TermMatchers terms = new TermMatchers(GLOSSARY, Inflections::of);
    return new TermSwap(terms.all(LanguageTag.EN), terms.all(to), LanguageTag.EN, to);
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
