package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.korpu.model.LanguageTag;

/**
 * One meaning and the terms for it.
 *
 * @param id stable name of the concept, unique in its glossary
 * @param description what is said about it
 * @param terms its terms, by language (English, Azerbaijani, Russian, then the others by tag), then
 *     by status; of one status in the order of preference. The constructor takes them in any order.
 * @param relations to other concepts
 * @param holders of an office, in the order of the glossary; empty for what is no office
 */
public record Concept(
    String id,
    ConceptDescription description,
    List<Term> terms,
    ConceptRelations relations,
    List<Tenure> holders) {

  private static final List<String> FIRST =
      List.of(LanguageTag.EN.language(), LanguageTag.AZ.language(), LanguageTag.RU.language());

  /** English, Azerbaijani, Russian, then the others by tag. */
  public static final Comparator<LanguageTag> LANGUAGE_ORDER =
      Comparator.<LanguageTag>comparingInt(
              tag -> FIRST.contains(tag.language()) ? FIRST.indexOf(tag.language()) : FIRST.size())
          .thenComparing(Comparator.naturalOrder());

  /** Formats give terms in orders of their own; two concepts that say the same are to be equal. */
  private static final Comparator<Term> IN_ORDER =
      Comparator.comparing(Term::language, LANGUAGE_ORDER).thenComparing(Term::status);

  public Concept {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a concept has an id");
    }
    List<Term> ordered = new ArrayList<>(terms);
    ordered.sort(IN_ORDER);
    terms = List.copyOf(ordered);
    holders = List.copyOf(holders);
  }

  /** A concept that stands alone. */
  public Concept(String id, ConceptDescription description, List<Term> terms) {
    this(id, description, terms, ConceptRelations.NONE, List.of());
  }

  /** This concept with other terms. */
  public Concept withTerms(List<Term> changed) {
    return new Concept(id, description, changed, relations, holders);
  }

  /** This concept with another description. */
  public Concept withDescription(ConceptDescription changed) {
    return new Concept(id, changed, terms, relations, holders);
  }

  /** Subject field, empty where none is given. */
  public String domain() {
    return description.domain();
  }

  /** Remark for translators, empty where none is given. */
  public String note() {
    return description.note();
  }

  /** The terms of a language, in order. */
  public List<Term> terms(LanguageTag language) {
    List<Term> own = new ArrayList<>();
    for (Term term : terms) {
      if (term.language().meets(language)) {
        own.add(term);
      }
    }
    return List.copyOf(own);
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
