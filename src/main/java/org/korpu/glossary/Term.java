package org.korpu.glossary;

import org.korpu.model.LanguageTag;

/**
 * A word or phrase for a concept in one language, in its dictionary form.
 *
 * @param text the term; never blank
 * @param language its language
 * @param status whether it may be used
 */
public record Term(String text, LanguageTag language, TermStatus status) {
  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term has a text");
    }
  }
}
