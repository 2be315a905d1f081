package org.korpu.glossary;

import java.util.List;
import org.korpu.text.Folding;

/** Finds concepts by a piece of text, for people who look one up. */
public final class ConceptSearch {

  private ConceptSearch() {}

  /**
   * The concepts of a glossary, in its order, that have the text in their id or, whatever the case,
   * in one of their terms.
   *
   * @param text any text; empty: every concept
   * @param domain the domain they must be of; empty: any
   */
  public static List<Concept> search(Glossary glossary, String text, String domain) {
    return glossary.concepts().stream()
        .filter(concept -> domain.isEmpty() || concept.domain().equals(domain))
        .filter(
            concept ->
                concept.id().contains(text)
                    || concept.terms().stream().anyMatch(term -> has(term, text)))
        .toList();
  }

  private static boolean has(Term term, String text) {
    return Folding.fold(term.text(), term.language()).contains(Folding.fold(text, term.language()));
  }
}
