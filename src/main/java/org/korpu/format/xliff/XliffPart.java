package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A segment, or the white space between two.
 *
 * @param kind which of the two
 * @param id unique in its unit, such as {@code s1}; empty for an ignorable part without id
 * @param source the source text
 * @param target the target text, null where there is none yet
 * @param state how far the translation is; {@code INITIAL} for ignorable parts
 * @param qualifier where the target came from
 * @param matches proposals from the memory, the best first
 * @param terms terms of the glossary found in the source, in order of appearance
 * @param position where the part begins in the file it was read from, null if it was not read
 */
public record XliffPart(
    Kind kind,
    String id,
    Segment source,
    @Nullable Segment target,
    State state,
    Qualifier qualifier,
    List<XliffMatch> matches,
    List<XliffTerm> terms,
    @Nullable Position position) {

  /** Whether a part is translated. */
  public enum Kind {
    SEGMENT,
    IGNORABLE
  }

  /** How far a translation is: the states of XLIFF 2, those of 1.2 mapped onto them. */
  public enum State {
    /** Not translated, or not confirmed ({@code new}, {@code needs-…} of 1.2). */
    INITIAL,
    /** Translated, not yet reviewed. */
    TRANSLATED,
    /** Reviewed ({@code signed-off} of 1.2). */
    REVIEWED,
    /** Finished. */
    FINAL
  }

  /** Where a target came from: {@code state-qualifier} of 1.2, {@code subState} of 2.x. */
  public enum Qualifier {
    /** Nothing is said. */
    NONE,
    /** An in-context exact match of the memory. */
    CONTEXT_MATCH,
    /** An exact match of the memory. */
    EXACT_MATCH,
    /** A fuzzy match of the memory. */
    FUZZY_MATCH
  }

  public XliffPart {
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
  }

  /** A part that is only white space and codes between segments. */
  public static XliffPart ignorable(Segment source) {
    return new XliffPart(
        Kind.IGNORABLE,
        "",
        source,
        null,
        State.INITIAL,
        Qualifier.NONE,
        List.of(),
        List.of(),
        null);
  }

  /** This part with another target. */
  public XliffPart withTarget(Segment changed, State newState, Qualifier newQualifier) {
    return new XliffPart(
        kind, id, source, changed, newState, newQualifier, matches, terms, position);
  }
}
