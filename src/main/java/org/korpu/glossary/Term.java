package org.korpu.glossary;

import java.time.LocalDate;
import org.korpu.model.LanguageTag;

/**
 * A word or phrase for a concept in one language, in its dictionary form.
 *
 * @param text the term; never blank
 * @param language its language
 * @param status whether it may be used
 * @param details what else is known of it
 */
public record Term(String text, LanguageTag language, TermStatus status, TermDetails details) {
  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term has a text");
    }
  }

  /** A term of which nothing else is known. */
  public Term(String text, LanguageTag language, TermStatus status) {
    this(text, language, status, TermDetails.NONE);
  }

  /** Whether it may be used in a text of a day. */
  public boolean isValidOn(LocalDate day) {
    return details.validity().contains(day);
  }
}
