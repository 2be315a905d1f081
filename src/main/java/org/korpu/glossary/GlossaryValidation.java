package org.korpu.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;
import org.korpu.text.Folding;

/**
 * Finds what is probably wrong with a glossary.
 *
 * <ul>
 *   <li>Errors: an id that is taken; a term of a concept that is both approved and forbidden or
 *       deprecated; letters of a script that the language is not written in. In a Russian term
 *       Latin words are allowed, but no word that mixes both; in the other languages no Cyrillic
 *       letter is, unless the tag says {@code Cyrl}.
 *   <li>Warnings: a term that a concept has twice, spelled alike; a concept without an approved
 *       term in a language in which the glossary has terms; a concept without terms.
 * </ul>
 *
 * <p>For a conflict it is enough that the two terms match alike: case, quotation marks and the dots
 * of Russian ё make no difference. Spellings that are all approved may differ in them, since one of
 * them is preferred. A term may be approved for one concept and forbidden for another: words have
 * several meanings.
 */
public final class GlossaryValidation {

  private final Glossary glossary;
  private final List<Diagnostic> faults = new ArrayList<>();

  private GlossaryValidation(Glossary glossary) {
    this.glossary = glossary;
  }

  /** The faults of a glossary, in the order of its concepts; those of duplicate ids come last. */
  public static List<Diagnostic> validate(Glossary glossary) {
    GlossaryValidation validation = new GlossaryValidation(glossary);
    glossary.placedConcepts().forEach(validation::validate);
    glossary.duplicates().forEach(validation::reportDuplicate);
    return List.copyOf(validation.faults);
  }

  private void validate(PlacedConcept placed) {
    Concept concept = placed.concept();
    if (concept.terms().isEmpty()) {
      report(Severity.WARNING, placed, GlossaryMessage.NO_TERMS_AT_ALL, concept.id());
      return;
    }
    validateStatuses(placed);
    for (Term term : concept.terms()) {
      String foreign = ForeignLetters.in(term);
      if (!foreign.isEmpty()) {
        report(
            Severity.ERROR,
            placed,
            GlossaryMessage.WRONG_SCRIPT,
            concept.id(),
            term.text(),
            foreign);
      }
    }
    String missing =
        glossary.languages().stream()
            .filter(language -> concept.approved(language).isEmpty())
            .map(LanguageTag::value)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      report(Severity.WARNING, placed, GlossaryMessage.NO_TERM, concept.id(), missing);
    }
  }

  private record Matched(LanguageTag language, String words) {}

  private void validateStatuses(PlacedConcept placed) {
    String id = placed.concept().id();
    Map<Matched, Term> seen = new HashMap<>();
    Set<List<Object>> spellings = new HashSet<>();
    for (Term term : placed.concept().terms()) {
      String words =
          TextWords.ofTerm(term.text()).stream()
              .map(token -> Folding.fold(token.text(), term.language()))
              .collect(Collectors.joining(" "));
      Term first = seen.putIfAbsent(new Matched(term.language(), words), term);
      if (first != null && first.status().isApproved() != term.status().isApproved()) {
        report(Severity.ERROR, placed, GlossaryMessage.CONFLICTING_STATUS, id, term.text());
      } else if (!spellings.add(List.of(term.language(), term.text()))) {
        report(Severity.WARNING, placed, GlossaryMessage.TERM_TWICE, id, term.text());
      }
    }
  }

  private void reportDuplicate(PlacedConcept duplicate) {
    String id = duplicate.concept().id();
    String first =
        glossary
            .place(id)
            .map(place -> place.file() == null ? "" : place.file() + line(place.position()))
            .orElse("");
    report(Severity.ERROR, duplicate, GlossaryMessage.DUPLICATE_CONCEPT, id, first);
  }

  private static String line(@Nullable Position position) {
    return position == null ? "" : ":" + position.line();
  }

  private void report(
      Severity severity, PlacedConcept placed, GlossaryMessage cause, Object... arguments) {
    faults.add(
        new Diagnostic(
            severity, placed.file(), placed.position(), Message.of(cause, arguments), null));
  }
}
