package org.korpu.glossary;

/**
 * A term found in a text.
 *
 * @param concept whose term it is
 * @param term the term
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the characters found, inflected as they stand
 */
public record TermHit(Concept concept, Term term, int start, int end, String text) {
  public TermHit {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(start + "-" + end + " of " + text);
    }
  }
}
