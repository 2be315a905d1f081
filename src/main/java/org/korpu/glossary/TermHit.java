package org.korpu.glossary;

/**
 * A term found in a text.
 *
 * @param concept whose term it is
 * @param term the term
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the characters found, inflected as they stand
 * @param recapitalised the same with the capitals that they should have; equal to the text where
 *     nothing is to be said against its own: the term may be written so, or another one that was
 *     found on the same span
 */
public record TermHit(
    Concept concept, Term term, int start, int end, String text, String recapitalised) {
  public TermHit {
    if (start < 0 || end <= start || text.length() != end - start) {
      throw new IllegalArgumentException(start + "-" + end + " of " + text);
    }
  }

  /** A hit with right capitals. */
  public TermHit(Concept concept, Term term, int start, int end, String text) {
    this(concept, term, start, end, text, text);
  }

  /** Whether the capitals are right. */
  public Capitalisation capitalisation() {
    return text.equals(recapitalised) ? Capitalisation.RIGHT : Capitalisation.WRONG;
  }
}
