package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;

class GlossaryValidationTest {

  /** A concept of terms like {@code az forbidden termin}. */
  private static Concept concept(String id, String... terms) {
    List<Term> made = new ArrayList<>();
    for (String term : terms) {
      String[] parts = term.split(" ", 3);
      made.add(
          new Term(
              parts[2],
              new LanguageTag(parts[0]),
              TermStatus.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT))));
    }
    return new Concept(id, ConceptDescription.NONE, made);
  }

  private static List<Message> causes(Concept... concepts) {
    return GlossaryValidation.validate(Glossary.of(List.of(concepts))).stream()
        .map(fault -> fault.diagnostic().cause())
        .toList();
  }

  @Test
  void soundGlossaryHasNoFaults() {
    assertThat(
            causes(
                concept("un", "en preferred UN", "az preferred BMT", "ru preferred ООН"),
                concept(
                    "icmpd",
                    "en preferred ICMPD",
                    "az admitted ICMPD",
                    "ru preferred ICMPD",
                    "ru forbidden ООН")))
        .isEmpty();
  }

  @Test
  void laterConceptOfATakenIdIsAnErrorAtItsPlaceAndNamesTheFirst() {
    Concept concept = concept("un", "en preferred UN");
    Glossary glossary =
        Glossary.ofPlaced(List.of(new PlacedConcept(concept, "a.csv", Position.ofLine(2))))
            .plus(
                Glossary.ofPlaced(
                    List.of(new PlacedConcept(concept, "b.csv", Position.ofLine(7)))));

    assertThat(GlossaryValidation.validate(glossary))
        .containsExactly(
            new GlossaryFault(
                "un",
                Diagnostic.error(
                    "b.csv",
                    Position.ofLine(7),
                    Message.of(GlossaryMessage.DUPLICATE_CONCEPT, "un", "a.csv:2"))));
    assertThat(glossary.concepts()).hasSize(1);
    assertThat(glossary.duplicates()).hasSize(1);
  }

  @Test
  void sameSpellingTwiceIsAWarning() {
    assertThat(
            causes(
                concept("x", "az preferred termin", "az admitted termin"),
                concept("y", "az preferred “ASAN” xidmət", "az admitted ASAN xidmət")))
        .containsExactly(Message.of(GlossaryMessage.TERM_TWICE, "x", "termin"));
  }

  @Test
  void termThatIsApprovedAndForbiddenInOneConceptIsAnError() {
    assertThat(
            GlossaryValidation.validate(
                Glossary.of(
                    List.of(
                        concept("x", "en preferred term", "en deprecated Term"),
                        concept("y", "en preferred other", "en forbidden term")))))
        .extracting(fault -> fault.diagnostic().severity(), fault -> fault.diagnostic().cause())
        .containsExactly(
            tuple(Severity.ERROR, Message.of(GlossaryMessage.CONFLICTING_STATUS, "x", "Term")));
  }

  @Test
  void conceptWithoutApprovedTermInALanguageOfTheGlossaryIsAWarning() {
    assertThat(
            causes(
                concept("x", "en preferred x", "az preferred x", "ru forbidden икс"),
                concept("y", "en preferred y"),
                concept("z")))
        .containsExactly(
            Message.of(GlossaryMessage.NO_TERM, "x", "ru"),
            Message.of(GlossaryMessage.NO_TERM, "y", "az, ru"),
            Message.of(GlossaryMessage.NO_TERMS_AT_ALL, "z"));
  }

  @Test
  void lettersOfAnotherScriptAreErrors() {
    assertThat(causes(concept("x", "az preferred Bаkı"), concept("y", "az preferred hökумət")))
        .containsExactly(
            Message.of(GlossaryMessage.WRONG_SCRIPT, "x", "Bаkı", "а"),
            Message.of(GlossaryMessage.WRONG_SCRIPT, "y", "hökумət", "ум"));
    assertThat(causes(concept("z", "ru preferred Cовет Европы", "ru admitted Совет Nordic")))
        .containsExactly(Message.of(GlossaryMessage.WRONG_SCRIPT, "z", "Cовет Европы", "C"));
    assertThat(causes(concept("c", "az-Cyrl preferred Бакы"))).isEmpty();
  }

  @Test
  void lettersThatLookLikeThoseOfTheLanguageAreWarnings() {
    assertThat(causes(concept("x", "az preferred bǝyanat"), concept("y", "az preferred bəyanat w")))
        .containsExactly(Message.of(GlossaryMessage.UNUSUAL_LETTER, "x", "bǝyanat", "ǝ (U+01DD)"));
  }

  @Test
  void spacesThatNobodySeesAndLettersInPiecesAreWarnings() {
    assertThat(
            causes(
                concept("a", "en preferred work  permit"),
                concept("b", "en preferred entry\u00A0permit"),
                concept("c", "en preferred stay\u200Bpermit"),
                concept("d", "az preferred is\u0327ci")))
        .containsExactly(
            Message.of(GlossaryMessage.WHITE_SPACE, "a", "work  permit"),
            Message.of(GlossaryMessage.NO_TERM, "a", "az"),
            Message.of(GlossaryMessage.WHITE_SPACE, "b", "entry\u00A0permit"),
            Message.of(GlossaryMessage.NO_TERM, "b", "az"),
            Message.of(GlossaryMessage.WHITE_SPACE, "c", "stay\u200Bpermit"),
            Message.of(GlossaryMessage.NO_TERM, "c", "az"),
            Message.of(GlossaryMessage.NOT_NFC, "d", "is\u0327ci"),
            Message.of(GlossaryMessage.NO_TERM, "d", "en"));
  }

  @Test
  void samePreferredTermOfTwoConceptsIsAWarningUnlessOneTookThePlaceOfTheOther() {
    Concept first = concept("x", "en preferred Mission");
    Concept second = concept("y", "en preferred mission", "en admitted other");
    Concept replaced =
        new Concept(
            "x", ConceptDescription.NONE, first.terms(), new ConceptRelations("", "y"), List.of());

    assertThat(causes(first, second))
        .containsExactly(Message.of(GlossaryMessage.HOMOGRAPH, "y", "mission", "x", ""));
    assertThat(causes(replaced, second)).isEmpty();
  }

  @Test
  void relationsThatLeadNowhereOrRoundAreErrors() {
    Concept a = related("a", "b", "");
    Concept b = related("b", "c", "");
    Concept c = related("c", "a", "gone");

    assertThat(causes(a, b, c))
        .containsExactly(
            Message.of(GlossaryMessage.BROADER_CYCLE, "a", "a → b → c → a"),
            Message.of(GlossaryMessage.BROADER_CYCLE, "b", "b → c → a → b"),
            Message.of(GlossaryMessage.UNKNOWN_CONCEPT, "c", "gone"),
            Message.of(GlossaryMessage.BROADER_CYCLE, "c", "c → a → b → c"));
    assertThat(causes(related("s", "", "s")))
        .containsExactly(Message.of(GlossaryMessage.REPLACED_CYCLE, "s", "s → s"));
  }

  private static Concept related(String id, String broader, String replacedBy) {
    return new Concept(
        id,
        ConceptDescription.NONE,
        concept(id, "en preferred " + id).terms(),
        new ConceptRelations(broader, replacedBy),
        List.of());
  }

  @Test
  void officeThatTwoHoldAtATimeIsAWarning() {
    Concept person = concept("p", "en preferred P");
    Concept office =
        new Concept(
            "o",
            ConceptDescription.NONE,
            concept("o", "en preferred O").terms(),
            ConceptRelations.NONE,
            List.of(
                Tenure.parse("p 2010-01-01..2015-06-30").orElseThrow(),
                Tenure.parse("p 2015-07-01..").orElseThrow(),
                Tenure.parse("p 2015-06-30..2015-06-30").orElseThrow()));

    assertThat(causes(person, office))
        .containsExactly(
            Message.of(
                GlossaryMessage.TENURES_OVERLAP,
                "o",
                "p 2010-01-01..2015-06-30",
                "p 2015-06-30..2015-06-30"));
  }

  @Test
  void daysBetweenTwoTitlesWithoutAnyAreAWarning() {
    assertThat(causes(titled("..2005-03-19", "2005-03-20..2010-01-01", "2010-01-03..")))
        .containsExactly(
            Message.of(GlossaryMessage.VALIDITY_GAP, "t", "en", "2010-01-02", "2010-01-02"));
    assertThat(causes(titled("..2005-03-19", "2006-01-01..", ".."))).isEmpty();
    assertThat(causes(titled("2000-01-01..", "2001-01-01..2002-01-01", "2009-01-01.."))).isEmpty();
  }

  private static Concept titled(String... periods) {
    List<Term> terms = new ArrayList<>();
    for (String period : periods) {
      terms.add(
          new Term(
              "T" + terms.size(),
              LanguageTag.EN,
              TermStatus.ADMITTED,
              new TermDetails(null, Period.parse(period).orElseThrow(), "", "", List.of())));
    }
    return new Concept("t", ConceptDescription.NONE, terms);
  }

  @Test
  void irregularFormOfAnotherWordIsAWarning() {
    GrammarText grammar = new GrammarText();
    grammar.take("form.plural.nominative", "people");
    grammar.take("form.possessive", "Person's");
    Term term =
        new Term("person", LanguageTag.EN, TermStatus.PREFERRED, grammar.addTo(TermDetails.NONE));
    Term other =
        new Term("child", LanguageTag.EN, TermStatus.ADMITTED, grammar.addTo(TermDetails.NONE));

    assertThat(causes(new Concept("x", ConceptDescription.NONE, List.of(term, other))))
        .containsExactly(
            Message.of(GlossaryMessage.FORM_OF_OTHER_WORD, "x", "child", "Person's"),
            Message.of(GlossaryMessage.FORM_OF_OTHER_WORD, "x", "child", "people"));
  }
}
