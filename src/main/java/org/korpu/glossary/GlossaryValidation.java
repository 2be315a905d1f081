package org.korpu.glossary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.korpu.model.LanguageTag;
import org.korpu.model.Severity;
import org.korpu.text.Folding;

/**
 * Finds what is probably wrong with a glossary.
 *
 * <ul>
 *   <li>Errors: an id that is taken; a term of a concept that is both approved and forbidden or
 *       deprecated; letters of a script that the language is not written in (in a Russian term
 *       Latin words are allowed, but no word that mixes both; in the other languages no Cyrillic
 *       letter is, unless the tag says {@code Cyrl}); an id of a concept that is not there; a
 *       concept that is, over others, broader than itself or replaced by itself; a conflict that a
 *       merge has left.
 *   <li>Warnings: a term that a concept has twice, spelled alike; a concept without an approved
 *       term in a language in which the glossary has terms; a concept without terms; a preferred
 *       term that is the preferred one of another concept too; letters that no language of the
 *       glossary uses; white space other than single spaces, characters that are not seen or not
 *       composed (NFC); irregular forms that do not begin like their term; holders of one office at
 *       the same time; days between two titles without any.
 * </ul>
 *
 * <p>For a conflict it is enough that the two terms match alike: case, quotation marks and the dots
 * of Russian ё make no difference. Spellings that are all approved may differ in them, since one of
 * them is preferred. A term may be approved for one concept and forbidden for another: words have
 * several meanings. A concept and the one that took its place may have one name.
 */
public final class GlossaryValidation {

  private final Glossary glossary;
  private final FaultCollector faults = new FaultCollector();
  private final TermTextValidation texts;
  private final Map<Matched, PlacedConcept> preferred = new HashMap<>();

  private GlossaryValidation(Glossary glossary) {
    this.glossary = glossary;
    this.texts = new TermTextValidation(faults, glossary.languages());
  }

  /** The faults of a glossary, in the order of its concepts; those of duplicate ids come last. */
  public static List<GlossaryFault> validate(Glossary glossary) {
    GlossaryValidation validation = new GlossaryValidation(glossary);
    RelationValidation relations = new RelationValidation(glossary, validation.faults);
    TimeValidation times = new TimeValidation(validation.faults);
    for (PlacedConcept placed : glossary.placedConcepts()) {
      validation.validate(placed);
      relations.validate(placed);
      times.validate(placed);
    }
    glossary.duplicates().forEach(validation::reportDuplicate);
    return validation.faults.faults();
  }

  private void validate(PlacedConcept placed) {
    Concept concept = placed.concept();
    for (Property property : concept.description().properties()) {
      if (property.name().equals(GlossaryMerge.CONFLICT)) {
        faults.add(Severity.ERROR, placed, GlossaryMessage.MERGE_CONFLICT_LEFT, property.value());
      }
    }
    if (concept.terms().isEmpty()) {
      faults.add(Severity.WARNING, placed, GlossaryMessage.NO_TERMS_AT_ALL);
      return;
    }
    validateStatuses(placed);
    concept.terms().forEach(term -> texts.validate(placed, term));
    concept.terms().forEach(term -> validateName(placed, term));
    String missing =
        glossary.languages().stream()
            .filter(language -> concept.approved(language).isEmpty())
            .map(LanguageTag::value)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      faults.add(Severity.WARNING, placed, GlossaryMessage.NO_TERM, missing);
    }
  }

  private record Matched(LanguageTag language, String words) {}

  private static Matched matched(Term term) {
    String words =
        TextWords.ofTerm(term.text()).stream()
            .map(token -> Folding.fold(token.text(), term.language()))
            .collect(Collectors.joining(" "));
    return new Matched(term.language(), words);
  }

  private void validateStatuses(PlacedConcept placed) {
    Map<Matched, Term> seen = new HashMap<>();
    Set<List<Object>> spellings = new HashSet<>();
    for (Term term : placed.concept().terms()) {
      Term first = seen.putIfAbsent(matched(term), term);
      if (first != null && first.status().isApproved() != term.status().isApproved()) {
        faults.add(Severity.ERROR, placed, GlossaryMessage.CONFLICTING_STATUS, term.text());
      } else if (!spellings.add(List.of(term.language(), term.text()))) {
        faults.add(Severity.WARNING, placed, GlossaryMessage.TERM_TWICE, term.text());
      }
    }
  }

  private void validateName(PlacedConcept placed, Term term) {
    if (term.status() != TermStatus.PREFERRED) {
      return;
    }
    PlacedConcept other = preferred.putIfAbsent(matched(term), placed);
    if (other != null
        && !other.equals(placed)
        && !glossary.withSuccessors(placed.concept()).contains(other.concept())
        && !glossary.withSuccessors(other.concept()).contains(placed.concept())) {
      faults.add(
          Severity.WARNING,
          placed,
          GlossaryMessage.HOMOGRAPH,
          term.text(),
          other.concept().id(),
          FaultCollector.place(other));
    }
  }

  private void reportDuplicate(PlacedConcept duplicate) {
    String first = glossary.place(duplicate.concept().id()).map(FaultCollector::place).orElse("");
    faults.add(Severity.ERROR, duplicate, GlossaryMessage.DUPLICATE_CONCEPT, first);
  }
}
