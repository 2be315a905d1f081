package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class ConceptSearchTest {

  private static final Glossary GLOSSARY =
      Glossary.of(
          List.of(
              concept("health-ministry", "institutions", "Ministry of Health", "Səhiyyə Nazirliyi"),
              concept("lighting", "energy", "lighting", "İŞIQ"),
              concept("visit", "", "official visit", "rəsmi səfər")));

  @Test
  void caseIsFreeByTheRulesOfTheLanguageOfTheTerm() {
    assertThat(ids("MINISTRY", "")).containsExactly("health-ministry");
    assertThat(ids("səhiyyə nazirliyi", "")).containsExactly("health-ministry");
    assertThat(ids("işıq", "")).containsExactly("lighting");
    assertThat(ids("ışıq", "")).isEmpty();
  }

  @Test
  void aPieceOfATermOrIdIsEnoughAndTheOrderIsThatOfTheGlossary() {
    assertThat(ids("i", "")).containsExactly("health-ministry", "lighting", "visit");
    assertThat(ids("health-", "")).containsExactly("health-ministry");
  }

  @Test
  void theDomainNarrowsTheSearchAndIsNotSearched() {
    assertThat(ids("", "energy")).containsExactly("lighting");
    assertThat(ids("ministry", "energy")).isEmpty();
    assertThat(ids("institutions", "")).isEmpty();
  }

  @Test
  void emptyTextFindsEveryConcept() {
    assertThat(ids("", "")).hasSize(3);
  }

  private static List<String> ids(String text, String domain) {
    return ConceptSearch.search(GLOSSARY, text, domain).stream().map(Concept::id).toList();
  }

  private static Concept concept(String id, String domain, String en, String az) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(en, LanguageTag.EN, TermStatus.PREFERRED));
    terms.add(new Term(az, LanguageTag.AZ, TermStatus.PREFERRED));
    return new Concept(id, ConceptDescription.of(domain, ""), terms);
  }
}
