package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Declinability;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.TermGrammar;

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
            tuple("second", 4, 9, "banks"),
            tuple("first", 4, 9, "banks"),
            tuple("longer", 13, 23, "river bank"));
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
          az | NATO           | NATO–nin NATO\u2011nin NATO\u2010nin NATO - nin | NATO–nin;NATO\u2011nin;NATO\u2010nin;NATO
          az | NATO           | NATO’un NATO`un NATO´un NATO‘un | NATO’un;NATO`un;NATO´un;NATO‘un
          en | EU             | EU–funded EU-funded neu–EU  | EU;EU;EU
          az | Xidmət         | Xid\u00ADmətni              | Xid\u00ADmətni
          az | şəhər          | s\u0327əhər                 | s\u0327əhər
          az | İş             | I\u0307s\u0327              | I\u0307s\u0327
          ru | ООН            | ООН-овский, ООН-да, ООН-овец, ООН-2 | ООН;ООН
          ru | НАТО           | НАТО-вский                  |
          en | Azov           | Azov-скverna                | Azov
          az | «Neft» şirkəti | «Neft» şirkəti, Neft şirkəti, "Neft" şirkəti | «Neft» şirkəti;Neft şirkəti;"Neft" şirkəti
          az | xidmət ASAN    | xidmət “ASAN”, xidmət „ASAN“ | xidmət “ASAN”;xidmət „ASAN“
          az | ASAN xidmət    | “ASAN xidmət”ni, "ASAN" xidmət" | ASAN xidmət;"ASAN" xidmət
          az | ASAN xidmət    | a"ASAN" xidmət              | "ASAN" xidmət
          """)
  void writingOfTermsIsComparedByTheseRules(
      String language, String term, String text, String expected) {
    assertThat(String.join(";", found(new LanguageTag(language), text, term)))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static Concept concept(String id, LanguageTag language, CaseRule rule, String term) {
    TermDetails details = new TermDetails(rule, Period.ALWAYS, "", "", List.of());
    return new Concept(
        id,
        ConceptDescription.NONE,
        List.of(new Term(term, language, TermStatus.PREFERRED, details)));
  }

  private static String recapitalised(TermMatcher matcher, String text) {
    return matcher.find(text).stream()
        .map(hit -> (hit.text().equals(hit.recapitalised()) ? "" : "!") + hit.recapitalised())
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          az | Dövlət Miqrasiya Xidməti | Dövlət Miqrasiya xidmətini | !Dövlət Miqrasiya Xidmətini
          az | Dövlət Miqrasiya Xidməti | Bu dövlət miqrasiya xidməti | !Dövlət Miqrasiya Xidməti
          az | Dövlət Miqrasiya Xidməti | və DÖVLƏT MİQRASİYA XİDMƏTİ | DÖVLƏT MİQRASİYA XİDMƏTİ
          az | İqtisadiyyat Nazirliyi   | iqtisadiyyat nazirliyi     | !İqtisadiyyat Nazirliyi
          az | Elm və Təhsil Nazirliyi  | Elm Və təhsil Nazirliyi    | !Elm və Təhsil Nazirliyi
          az | Elm və Təhsil Nazirliyi  | Elm Və Təhsil Nazirliyi    | Elm Və Təhsil Nazirliyi
          ru | Совет министров          | О советом Министров        | !Советом министров
          ru | Совет министров          | Совет Министров            | Совет Министров
          ru | Счётная палата           | счетная палата             | !Счетная палата
          ru | Москва-Сити              | в Москва-сити              | !Москва-Сити
          az | Interpol                 | interpol                   | !Interpol
          az | INTERPOL                 | Interpol’un                | Interpol’un
          az | Bakı                     | bak\u00ADı                 | !Bakı
          az | Şəhər                    | s\u0327əhər                | !Şəhər
          en | UN Women                 | UN women                   | !UN Women
          en | NGO                      | NGOs NGO's                 | NGOs;NGO's
          en | U.S.                     | the u.s. army              | !U.S.
          en | the Hague                | The hague; the Hague       | !The Hague;the Hague
          en | prime minister           | Prime Minister             | Prime Minister
          en | 5G network               | a 5g network               | !5G network
          """)
  void capitalsOfTermsAreJudgedAndPutRight(
      String language, String term, String text, String expected) {
    TermMatcher matcher =
        matcher(new LanguageTag(language), concept("c", new LanguageTag(language), term));

    assertThat(recapitalised(matcher, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXACT | iPhone    | an Iphone         | !iPhone
          EXACT | iPhone    | IPhone sold.      | IPhone
          EXACT | iPhone    | IPHONES           | IPHONES
          EXACT | iPhone    | buy IPHONES       | !iPhoneS
          EXACT | board     | The Board said    | !board
          EXACT | board     | '1. Board. Board' | Board;Board
          EXACT | INTERPOL  | by Interpol       | !INTERPOL
          FREE  | OK        | ok Ok             | ok;Ok
          FREE  | The Board | the board         | the board
          TITLE | Board     | a board           | !Board
          TITLE | board     | A Board           | Board
          """)
  void caseRuleOfTheGlossaryGoesBeforeTheSpelling(
      CaseRule rule, String term, String text, String expected) {
    TermMatcher matcher = matcher(LanguageTag.EN, concept("c", LanguageTag.EN, rule, term));

    assertThat(recapitalised(matcher, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "BMT, EXACT", "CO2, EXACT", "U.S., EXACT", "INTERPOL, TITLE", "UN Women, TITLE",
    "Bakı, TITLE", "vitamin C, TITLE", "iPhone, FREE", "xidmət, FREE", "5, FREE"
  })
  void spellingTellsTheCaseRule(String term, CaseRule rule) {
    assertThat(new Term(term, LanguageTag.AZ, TermStatus.PREFERRED).caseRule()).isEqualTo(rule);
  }

  private static Concept concept(String term, Declinability declinability, String... forms) {
    Map<FormFeatures, String> given = new LinkedHashMap<>();
    for (String form : forms) {
      GrammaticalCase next = GrammaticalCase.values()[given.size()];
      given.put(FormFeatures.of(GrammaticalNumber.PLURAL, next), form);
    }
    TermGrammar grammar = new TermGrammar(null, null, null, null, declinability, given);
    TermDetails details = new TermDetails(null, Period.ALWAYS, grammar, "", "", List.of());
    return new Concept(
        "c",
        ConceptDescription.NONE,
        List.of(new Term(term, LanguageTag.EN, TermStatus.PREFERRED, details)));
  }

  @Test
  void invariableTermIsFoundOnlyAsItIs() {
    TermMatcher matcher = matcher(LanguageTag.EN, concept("metro line", Declinability.INVARIABLE));

    assertThat(matcher.find("Metro Line, metro lines, metros line"))
        .extracting(TermHit::text)
        .containsExactly("Metro Line");
  }

  @Test
  void formsThatTheGlossaryGivesAreFoundAsTheyAreBesideThoseByRule() {
    Concept concept = concept("Child of War", Declinability.REGULAR, "Children of War", "Kids");

    assertThat(matcher(LanguageTag.EN, concept).find("children of war, Kids, Kidss, Childs of War"))
        .extracting(hit -> hit.term().text(), TermHit::text, TermHit::recapitalised)
        .containsExactly(
            tuple("Child of War", "children of war", "Children of War"),
            tuple("Child of War", "Kids", "Kids"),
            tuple("Child of War", "Childs of War", "Childs of War"));
  }

  @Test
  void capitalsThatAnotherTermOnTheSpanAllowsAreRight() {
    TermMatcher matcher =
        matcher(
            LanguageTag.AZ,
            concept("office", LanguageTag.AZ, "Prezident"),
            concept("head", LanguageTag.AZ, "prezident"));

    assertThat(matcher.find("bir prezident, Prezident"))
        .extracting(hit -> hit.concept().id(), TermHit::capitalisation)
        .containsExactly(
            tuple("office", Capitalisation.RIGHT),
            tuple("head", Capitalisation.RIGHT),
            tuple("office", Capitalisation.RIGHT),
            tuple("head", Capitalisation.RIGHT));
  }

  @Test
  void termThatMayBeCapitalisedAsTheTextIsNamedBeforeABetterOne() {
    Concept concept =
        new Concept(
            "c",
            ConceptDescription.NONE,
            List.of(
                new Term("Prezident", LanguageTag.AZ, TermStatus.PREFERRED),
                new Term("prezident", LanguageTag.AZ, TermStatus.FORBIDDEN)));

    assertThat(matcher(LanguageTag.AZ, concept).find("prezidentni Prezidentni prezident"))
        .extracting(hit -> hit.term().status(), TermHit::capitalisation)
        .containsExactly(
            tuple(TermStatus.FORBIDDEN, Capitalisation.RIGHT),
            tuple(TermStatus.PREFERRED, Capitalisation.RIGHT),
            tuple(TermStatus.FORBIDDEN, Capitalisation.RIGHT));
  }

  @Test
  void hitsShareNoQuotationMark() {
    assertThat(found(LanguageTag.EN, "x \"a\" b\" c", "x a", "b c"))
        .containsExactly("x \"a\"", "b\" c");
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

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
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

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
  void whatIsFoundOnceAnswersAsAMatcherOfTheStatusesDoes(
      @ForAll("glossaries") Glossary glossary,
      @ForAll("texts") String text,
      @ForAll Set<TermStatus> statuses) {
    SuffixInflection inflection = new SuffixInflection(LanguageTag.AZ);
    FoundTerms found = new TermMatcher(glossary, LanguageTag.AZ, inflection, ALL).findAll(text);
    TermMatcher ofStatuses = new TermMatcher(glossary, LanguageTag.AZ, inflection, statuses);

    List<TermHit> overlapping = ofStatuses.findOverlapping(text);

    assertThat(found.longest(statuses)).isEqualTo(ofStatuses.find(text));
    assertThat(found.overlapping(statuses)).isEqualTo(overlapping);
    assertThat(found.has(statuses)).isEqualTo(!overlapping.isEmpty());
    assertThat(found.concepts(statuses))
        .containsExactlyInAnyOrderElementsOf(
            overlapping.stream().map(hit -> hit.concept().id()).distinct().toList());
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
            "a-",
            "B–nin",
            "b–x",
            "B`nin",
            "B’nin",
            "B\u2011nin",
            "I\u0307t",
            "B\u00AD",
            "B-ски",
            "“a”",
            "\"",
            "«B»nin",
            ".")
        .list()
        .ofMinSize(1)
        .ofMaxSize(most)
        .flatMap(
            words -> Arbitraries.of(" ", "\u00A0", "\n ").map(space -> String.join(space, words)));
  }

  @Provide
  Arbitrary<String> texts() {
    return words(14);
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    Arbitrary<TermGrammar> grammar =
        Combinators.combine(Arbitraries.of(Declinability.class), words(2).list().ofMaxSize(1))
            .as((declinability, forms) -> concept("x", declinability, forms.toArray(String[]::new)))
            .map(concept -> concept.terms().get(0).grammar());
    Arbitrary<TermDetails> details =
        Combinators.combine(
                Arbitraries.of(CaseRule.class).injectNull(0.7),
                Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.just(TermGrammar.NONE)), Tuple.of(1, grammar)))
            .as((rule, known) -> new TermDetails(rule, Period.ALWAYS, known, "", "", List.of()));
    Arbitrary<Term> term =
        Combinators.combine(
                words(3),
                Arbitraries.of(LanguageTag.EN, LanguageTag.AZ),
                Arbitraries.of(TermStatus.class),
                details)
            .as(Term::new);
    return Combinators.combine(Arbitraries.of("1", "2", "3", "4"), term.list().ofMaxSize(4))
        .as((id, terms) -> new Concept(id, ConceptDescription.NONE, terms))
        .list()
        .ofMaxSize(4)
        .map(Glossary::of);
  }
}
