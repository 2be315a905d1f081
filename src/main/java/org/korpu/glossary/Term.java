package org.korpu.glossary;

import java.time.LocalDate;
import org.korpu.model.LanguageTag;
import org.korpu.morph.TermGrammar;

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

  /**
   * How it must be capitalised: as the glossary says, else as its spelling tells. An abbreviation
   * of two to four capitals is {@link CaseRule#EXACT}, a term with any other word that begins with
   * a capital is {@link CaseRule#TITLE}, the rest is {@link CaseRule#FREE}. So a longer
   * abbreviation can be written as a name: {@code Interpol}.
   */
  public CaseRule caseRule() {
    CaseRule given = details.caseRule();
    return given == null ? Capitals.rule(text) : given;
  }

  /** What is known of its grammar. */
  public TermGrammar grammar() {
    return details.grammar();
  }

  /** Whether it may be used in a text of a day. */
  public boolean isValidOn(LocalDate day) {
    return details.validity().contains(day);
  }
}
