package org.korpu.extract;

import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermHit;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

/**
 * A place where a term is used.
 *
 * @param passage the number of its passage among those that were read, from 0
 * @param place where it stands, as shown to users
 * @param language of the text, as it was asked for
 * @param text of the passage
 * @param hit the term and where it stands in the text
 * @param within the longer term of another concept that it is part of; null where it stands alone
 */
public record TermUse(
    int passage,
    String place,
    LanguageTag language,
    String text,
    TermHit hit,
    @Nullable TermHit within) {

  /** Whether the term stands there in another form than that of the glossary, case aside. */
  public boolean isInflected() {
    return !Folding.fold(hit.text(), language).equals(Folding.fold(hit.term().text(), language));
  }
}
