package org.korpu.glossary;

/** How the letters of a term must be capitalised where it is used. */
public enum CaseRule {
  /** Any way: a word that may begin a sentence or a heading. */
  FREE,
  /**
   * Every word that the term capitalises is capitalised: {@code Dövlət Miqrasiya Xidmətinin}. All
   * capitals, as in headings, will do.
   */
  TITLE,
  /** Letter by letter as in the term, but for what inflection adds: {@code BMT-nin, iPhone}. */
  EXACT
}
