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
        .map(Diagnostic::cause)
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
            Diagnostic.error(
                "b.csv",
                Position.ofLine(7),
                Message.of(GlossaryMessage.DUPLICATE_CONCEPT, "un", "a.csv:2")));
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
        .extracting(Diagnostic::severity, Diagnostic::cause)
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
}
