package org.korpu.extract;

import java.util.List;

/**
 * Words that are probably a term.
 *
 * @param text in the form that a glossary would have, as far as the texts show it
 * @param occurrences how often it occurs, in any form
 * @param units in how many units or paragraphs
 * @param score by which candidates are ordered; of no unit
 * @param known ids of the glossary's concepts of which it is a term
 * @param forms in which it occurs, the most frequent first; at most {@value #MOST_FORMS}
 * @param examples of its use, in the order of the texts
 * @param translations at most one for each language asked for
 */
public record TermCandidate(
    String text,
    int occurrences,
    int units,
    double score,
    List<String> known,
    List<TermForm> forms,
    List<TermExample> examples,
    List<TermTranslation> translations) {

  /** So many forms are listed. */
  public static final int MOST_FORMS = 10;

  public TermCandidate {
    known = List.copyOf(known);
    forms = List.copyOf(forms);
    examples = List.copyOf(examples);
    translations = List.copyOf(translations);
  }
}
