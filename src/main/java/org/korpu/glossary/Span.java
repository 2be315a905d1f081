package org.korpu.glossary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text that is a term, or several.
 *
 * @param place of its first word
 * @param next the place after its last word
 * @param end where its last word ends in the text
 * @param candidates the terms, in any order
 */
record Span(int place, int next, int end, List<Candidate> candidates) {

  /** This piece with the terms of some statuses only; null where it has none. */
  @Nullable Span of(Set<TermStatus> statuses) {
    int kept = 0;
    for (Candidate each : candidates) {
      kept += statuses.contains(each.term().status()) ? 1 : 0;
    }
    if (kept == candidates.size()) {
      return this;
    }
    return kept == 0
        ? null
        : new Span(
            place,
            next,
            end,
            candidates.stream().filter(each -> statuses.contains(each.term().status())).toList());
  }
}
