package org.korpu.format.xliff;

import java.util.List;

/**
 * A term of the glossary in a source text ({@code <mrk mtype="term">} of 1.2; {@code <mrk
 * type="term">} and the glossary module of 2.x).
 *
 * @param start where it begins in the segment's text without codes, in UTF-16 units
 * @param end where it ends, exclusive
 * @param concept the id of the concept
 * @param term the term in its dictionary form
 * @param translations approved terms of the target language, the preferred one first; none is blank
 * @param form the form of the first translation that its place calls for; empty where the first
 *     translation itself does, or the source does not tell
 * @param note the concept's remark, empty where there is none
 */
public record XliffTerm(
    int start,
    int end,
    String concept,
    String term,
    List<String> translations,
    String form,
    String note) {
  public XliffTerm {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(start + "-" + end);
    }
    translations = List.copyOf(translations);
    if (translations.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("an empty translation of " + term);
    }
    if (translations.isEmpty() && !form.isEmpty()) {
      throw new IllegalArgumentException("a form of no translation of " + term);
    }
  }

  /** A term whose place calls for no other form than that of the dictionary. */
  public XliffTerm(
      int start, int end, String concept, String term, List<String> translations, String note) {
    this(start, end, concept, term, translations, "", note);
  }

  /** Whether it has a translation or a remark: one without is of no use and is not written. */
  boolean tellsSomething() {
    return !translations.isEmpty() || !note.isBlank();
  }
}
