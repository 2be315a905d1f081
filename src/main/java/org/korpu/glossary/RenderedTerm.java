package org.korpu.glossary;

/**
 * A term of a text as a translation may say it.
 *
 * @param term the approved term of the other language
 * @param text the form of it that the place of the source term calls for; its dictionary form where
 *     the source does not tell
 */
public record RenderedTerm(Term term, String text) {

  /** Whether the place calls for another form than the one of the dictionary. */
  public boolean isInflected() {
    return !text.equals(term.text());
  }
}
