package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A segment, or the white space between two.
 *
 * @param kind which of the two
 * @param id unique in its unit, such as {@code s1}; never empty for a segment, empty for an
 *     ignorable part without id
 * @param source the source text
 * @param target the target text; null where a segment has none yet, and where the target of an
 *     ignorable part is its source. An empty target that nobody has confirmed is none
 * @param order which place the target takes among the targets of the unit, from 1; 0 for its own
 * @param state how far the translation is; {@code INITIAL} for ignorable parts and without target
 * @param qualifier where the target came from
 * @param lock whether the target may be changed
 * @param percent how far the target's origin in a memory matched, as the file says, from 1 to 100;
 *     0 where it says nothing
 * @param matches proposals from the memory, the best first
 * @param terms terms of the glossary found in the source, in order of appearance
 * @param position where the part begins in the file it was read from, null if it was not read
 */
public record XliffPart(
    Kind kind,
    String id,
    Segment source,
    @Nullable Segment target,
    int order,
    State state,
    Qualifier qualifier,
    Lock lock,
    int percent,
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

  /** Whether a target may be changed. */
  public enum Lock {
    OPEN,
    /** Someone has locked it in a tool; nothing but a person there may change it. */
    LOCKED
  }

  public XliffPart {
    matches = List.copyOf(matches);
    terms = List.copyOf(terms);
    if (kind == Kind.SEGMENT && state == State.INITIAL && Segment.EMPTY.equals(target)) {
      target = null;
    }
    if (kind == Kind.SEGMENT && id.isEmpty()) {
      throw new IllegalArgumentException("a segment has an id");
    }
    if (state != State.INITIAL && (target == null || kind == Kind.IGNORABLE)) {
      throw new IllegalArgumentException(state + " without a translation: " + id);
    }
    if (kind == Kind.IGNORABLE && !(matches.isEmpty() && terms.isEmpty())) {
      throw new IllegalArgumentException("only a segment has matches and terms");
    }
    if (order < 0) {
      throw new IllegalArgumentException("order " + order);
    }
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException(percent + " percent");
    }
    int length = terms.isEmpty() ? 0 : source.text().length();
    for (XliffTerm term : terms) {
      if (term.end() > length) {
        throw new IllegalArgumentException(term.term() + " ends outside of its segment");
      }
    }
  }

  /** A part that is not locked, and of whose target's origin nothing is known. */
  public XliffPart(
      Kind kind,
      String id,
      Segment source,
      @Nullable Segment target,
      int order,
      State state,
      Qualifier qualifier,
      List<XliffMatch> matches,
      List<XliffTerm> terms,
      @Nullable Position position) {
    this(kind, id, source, target, order, state, qualifier, Lock.OPEN, 0, matches, terms, position);
  }

  /** A segment that is not translated yet. */
  public static XliffPart segment(String id, Segment source) {
    return new XliffPart(
        Kind.SEGMENT,
        id,
        source,
        null,
        0,
        State.INITIAL,
        Qualifier.NONE,
        List.of(),
        List.of(),
        null);
  }

  /** A part that is only white space and codes between segments. */
  public static XliffPart ignorable(Segment source) {
    return new XliffPart(
        Kind.IGNORABLE,
        "",
        source,
        null,
        0,
        State.INITIAL,
        Qualifier.NONE,
        List.of(),
        List.of(),
        null);
  }

  /** This part with another target. */
  public XliffPart withTarget(Segment changed, State newState, Qualifier newQualifier) {
    return new XliffPart(
        kind,
        id,
        source,
        changed,
        order,
        newState,
        newQualifier,
        lock,
        0,
        matches,
        terms,
        position);
  }

  /** This part, locked or not. */
  public XliffPart withLock(Lock changed) {
    return new XliffPart(
        kind, id, source, target, order, state, qualifier, changed, percent, matches, terms,
        position);
  }

  /** This part with what a tool says of its target. */
  XliffPart as(State newState, Qualifier newQualifier, Lock newLock, int newPercent) {
    return new XliffPart(
        kind,
        id,
        source,
        target,
        order,
        target == null ? State.INITIAL : newState,
        target == null ? Qualifier.NONE : newQualifier,
        newLock,
        target == null ? 0 : newPercent,
        matches,
        terms,
        position);
  }

  /** This part with other texts, all else as it is. */
  XliffPart withTexts(Segment newSource, @Nullable Segment newTarget) {
    return new XliffPart(
        kind, id, newSource, newTarget, order, state, qualifier, lock, percent, matches, terms,
        position);
  }

  /** This part with other proposals. */
  public XliffPart withMatches(List<XliffMatch> changed) {
    return new XliffPart(
        kind, id, source, target, order, state, qualifier, lock, percent, changed, terms, position);
  }

  /** This part with other terms. */
  public XliffPart withTerms(List<XliffTerm> changed) {
    return new XliffPart(
        kind, id, source, target, order, state, qualifier, lock, percent, matches, changed,
        position);
  }

  /** This part with its target at another place; see {@link #order}. */
  XliffPart withOrder(int changed) {
    return new XliffPart(
        kind, id, source, target, changed, state, qualifier, lock, percent, matches, terms,
        position);
  }

  /** This part as if it had not been read from a file. */
  public XliffPart withoutPosition() {
    return new XliffPart(
        kind, id, source, target, order, state, qualifier, lock, percent, matches, terms, null);
  }
}
