package org.korpu.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the terms of a concept are worth in a text of a certain day. */
final class GlossaryDay {

  private GlossaryDay() {}

  /**
   * The concept with the statuses that its terms had on a day: an approved term that was not valid
   * then is deprecated; one that is deprecated now and whose validity, which has ended since, takes
   * in the day is approved. It is preferred where the language then has no other preferred term.
   */
  static Concept of(Concept concept, LocalDate day) {
    List<Term> terms = new ArrayList<>();
    for (Term term : concept.terms()) {
      terms.add(with(term, status(term, day)));
    }
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean revived =
          term.status() != concept.terms().get(i).status() && term.status().isApproved();
      if (revived
          && terms.stream()
              .noneMatch(
                  other ->
                      other.status() == TermStatus.PREFERRED
                          && other.language().equals(term.language()))) {
        terms.set(i, with(term, TermStatus.PREFERRED));
      }
    }
    return terms.equals(concept.terms()) ? concept : concept.withTerms(terms);
  }

  private static TermStatus status(Term term, LocalDate day) {
    boolean valid = term.isValidOn(day);
    if (term.status().isApproved()) {
      return valid ? term.status() : TermStatus.DEPRECATED;
    }
    boolean wasApproved =
        term.status() == TermStatus.DEPRECATED && valid && term.details().validity().to() != null;
    return wasApproved ? TermStatus.ADMITTED : term.status();
  }

  private static Term with(Term term, TermStatus status) {
    return new Term(term.text(), term.language(), status, term.details());
  }
}
