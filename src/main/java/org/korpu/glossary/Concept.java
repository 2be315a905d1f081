package org.korpu.glossary;

import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;

/**
 * One meaning and the terms for it.
 *
 * @param id stable name of the concept, unique in its glossary
 * @param domain subject field, empty where none is given
 * @param note remark for translators, empty where none is given
 * @param terms its terms; within a language in the order of preference
 */
public record Concept(String id, String domain, String note, List<Term> terms) {
  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a concept has an id");
    }
    terms = List.copyOf(terms);
  }

  /** The terms of a language, in order. */
  public List<Term> terms(LanguageTag language) {
    return terms.stream().filter(term -> term.language().meets(language)).toList();
  }

  /** The preferred term of a language, else the first admitted one. */
  public Optional<Term> approved(LanguageTag language) {
    List<Term> own = terms(language);
    return own.stream()
        .filter(term -> term.status() == TermStatus.PREFERRED)
        .findFirst()
        .or(() -> own.stream().filter(term -> term.status().isApproved()).findFirst());
  }
}
