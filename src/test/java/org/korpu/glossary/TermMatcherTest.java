package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class TermMatcherTest {

  private static final Set<TermStatus> ALL = EnumSet.allOf(TermStatus.class);

  private static Concept concept(String id, LanguageTag language, String... terms) {
    List<Term> made = new ArrayList<>();
    for (String term : terms) {
      made.add(new Term(term, language, TermStatus.PREFERRED));
    }
    return new Concept(id, ConceptDescription.NONE, made);
  }

  private static TermMatcher matcher(LanguageTag language, Concept... concepts) {
    return new TermMatcher(
        Glossary.of(List.of(concepts)), language, new SuffixInflection(language), ALL);
  }

  private static List<String> found(LanguageTag language, String text, String... terms) {
    return matcher(language, concept("c", language, terms)).find(text).stream()
        .map(TermHit::text)
        .toList();
  }

  @Test
  void everyWordOfATermMayBeInflected() {
    assertThat(found(LanguageTag.EN, "two chiefs of staffs met", "chief of staff"))
        .containsExactly("chiefs of staffs");
  }

  @Test
  void longestTermIsTakenAndHitsDoNotOverlap() {
    assertThat(found(LanguageTag.EN, "a b c d", "a b", "b c d", "a b c", "d", "c"))
        .containsExactly("a b c", "d");
  }

  @Test
  void overlappingHitsAreFoundWhenAskedFor() {
    assertThat(
            matcher(LanguageTag.EN, concept("c", LanguageTag.EN, "a b", "b c d", "a b c", "d"))
                .findOverlapping("a b c d"))
        .extracting(TermHit::text)
        .containsExactly("a b c", "a b", "b c d", "d");
  }

  @Test
  void beginOfATermThatGoesOnOtherwiseIsNoHit() {
    assertThat(found(LanguageTag.EN, "World Health Day", "World Health Organization", "Health Day"))
        .containsExactly("Health Day");
  }

  @Test
  void allConceptsOnTheLongestSpanAreReportedInTheOrderOfTheGlossary() {
    List<TermHit> hits =
        matcher(
                LanguageTag.EN,
                concept("second", LanguageTag.EN, "bank"),
                concept("first", LanguageTag.EN, "bank"),
                concept("longer", LanguageTag.EN, "river bank"))
            .find("The banks: a river bank.");

    assertThat(hits)
        .extracting(hit -> hit.concept().id(), TermHit::start, TermHit::end, TermHit::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("second", 4, 9, "banks"),
            org.assertj.core.groups.Tuple.tuple("first", 4, 9, "banks"),
            org.assertj.core.groups.Tuple.tuple("longer", 13, 23, "river bank"));
  }

  @Test
  void ofTheTermsOfOneConceptTheOneSpelledAsTheTextIsNamed() {
    Concept concept =
        new Concept(
            "c",
            ConceptDescription.NONE,
            List.of(
                new Term("cat", LanguageTag.EN, TermStatus.PREFERRED),
                new Term("cats", LanguageTag.EN, TermStatus.FORBIDDEN)));

    assertThat(matcher(LanguageTag.EN, concept).find("Cats and a cat"))
        .extracting(hit -> hit.term().status())
        .containsExactly(TermStatus.FORBIDDEN, TermStatus.PREFERRED);
  }

  @Test
  void onlyTermsOfTheStatusesAskedForAreFound() {
    Concept concept =
        new Concept(
            "c",
            ConceptDescription.NONE,
            List.of(
                new Term("old", LanguageTag.EN, TermStatus.DEPRECATED),
                new Term("new", LanguageTag.EN, TermStatus.PREFERRED)));
    TermMatcher approved =
        new TermMatcher(
            Glossary.of(List.of(concept)),
            LanguageTag.EN,
            new SuffixInflection(LanguageTag.EN),
            EnumSet.of(TermStatus.PREFERRED));

    assertThat(approved.find("old and new")).extracting(TermHit::text).containsExactly("new");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          en | UN             | a un-word, un, Un            |
          en | UN             | the UN's staff and UNs       | UN's;UNs
          en | IT             | It is IT                     | IT
          az | BMT            | BMT-nin, bmt-nin             | BMT-nin
          ru | МИД            | МИДа, мидии, Мид             |
          ru | МОМ            | мом МОМ                      | МОМ
          en | UN Women       | un women, UN WOMEN           | UN WOMEN
          en | INTERPOL       | Interpol, interpol           | Interpol
          az | INTERPOL       | Interpol'un INTERPOL-nin     | Interpol'un;INTERPOL-nin
          az | İnterpol       | INTERPOL, interpol, İNTERPOL | INTERPOL;interpol;İNTERPOL
          az | qız            | QIZ, qiz, qız                | QIZ;qız
          az | iş             | İŞ, IŞ, iş                   | İŞ;IŞ;iş
          az | Bakı           | BAKI, bakı, Baki             | BAKI;bakı
          ru | отчёт          | отчет и ОТЧЁТ                | отчет;ОТЧЁТ
          en | vitamin C      | Vitamin c                    | Vitamin c
          en | Co.            | co, Co.                      | Co.
          en | U.S.           | in the U.S. army             | U.S.
          ru | т. д.          | и т.д.                       | т.д.
          az | ASAN xidmət    | “ASAN xidmət”, «ASAN» xidmət | ASAN xidmət;«ASAN» xidmət
          az | «ASAN xidmət»  | ASAN xidmət                  | ASAN xidmət
          ru | премьер-министр | премьер-министр, премьер    | премьер-министр
          en | Azerbaijan     | Azerbaijan-led, pre-Azerbaijan | Azerbaijan;Azerbaijan
          en | well           | well-being, the well         | well
          az | Bakı Tbilisi   | Bakı-Tbilisi, Bakı Tbilisi   | Bakı-Tbilisi;Bakı Tbilisi
          en | chargé d'affaires | Chargé d’affaires         | Chargé d’affaires
          en | 5G network     | 5g networks                  | 5g networks
          en | Health, Safety | health , safety; health safety | health , safety
          """)
  void writingOfTermsIsComparedByTheseRules(
      String language, String term, String text, String expected) {
    assertThat(String.join(";", found(new LanguageTag(language), text, term)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void whiteSpaceAndLineBreaksBetweenWordsAreFree() {
    assertThat(found(LanguageTag.EN, "State\n Migration\u00A0Service", "State Migration  Service"))
        .containsExactly("State\n Migration\u00A0Service");
  }

  @Test
  void termOfAnotherLanguageIsNotFoundAndARegionDoesNotMatter() {
    TermMatcher matcher =
        matcher(
            LanguageTag.EN,
            concept("gb", new LanguageTag("en-GB"), "colour"),
            concept("az", LanguageTag.AZ, "rəng"));

    assertThat(matcher.find("colour rəng")).extracting(TermHit::text).containsExactly("colour");
  }

  @Test
  void termOfQuotationMarksOnlyIsNeverFound() {
    assertThat(found(LanguageTag.EN, "“” a", "“”")).isEmpty();
  }

  @Property(tries = 2000, seed = "20261123")
  void sameHitsAsTheNaiveScan(
      @ForAll("glossaries") Glossary glossary, @ForAll("texts") String text) {
    for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.AZ)) {
      SuffixInflection inflection = new SuffixInflection(language);
      TermMatcher fast = new TermMatcher(glossary, language, inflection, ALL);
      NaiveTermMatcher slow = new NaiveTermMatcher(glossary, language, inflection);

      assertThat(fast.find(text)).isEqualTo(slow.find(text));
      assertThat(fast.findOverlapping(text)).isEqualTo(slow.findOverlapping(text));
    }
  }

  private static Arbitrary<String> words(int most) {
    return Arbitraries.of(
            "a",
            "as",
            "A",
            "b",
            "bx",
            "IT",
            "it",
            "It",
            "İt",
            "ıt",
            "A-b",
            "a-B",
            "A-B-as",
            "B-nin",
            "ITnin",
            "3",
            "3s",
            ",",
            "“",
            "-",
            "b's",
            "INTERPOL",
            "Interpol",
            "a-")
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> texts() {
    return words(14);
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    Arbitrary<Term> term =
        Combinators.combine(
                words(3),
                Arbitraries.of(LanguageTag.EN, LanguageTag.AZ),
                Arbitraries.of(TermStatus.class))
            .as(Term::new);
    return Combinators.combine(Arbitraries.of("1", "2", "3", "4"), term.list().ofMaxSize(4))
        .as((id, terms) -> new Concept(id, ConceptDescription.NONE, terms))
        .list()
        .ofMaxSize(4)
        .map(Glossary::of);
  }
}
