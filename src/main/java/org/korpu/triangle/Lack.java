package org.korpu.triangle;

import java.util.Set;
import java.util.TreeSet;
import org.korpu.check.Finding;
import org.korpu.model.Severity;

/**
 * Something in one version that others lack.
 *
 * @param side the version that has it
 * @param span where it stands in its text
 * @param lacking the versions that lack it
 * @param weight what it is worth as evidence
 * @param check the check that found it
 * @param severity how bad it is
 */
record Lack(
    int side,
    Finding.Span span,
    Set<Integer> lacking,
    Weight weight,
    String check,
    Severity severity) {

  /** What a lack is worth as evidence, the most first. */
  enum Weight {
    /** It must have a counterpart. */
    FULL,
    /** It must have one if another version confirms it. */
    HALF,
    /** It may stand in place of what must have a counterpart, but proves nothing by itself. */
    SLIGHT,
    /** It only confirms that another version has the same. */
    LEAST
  }

  Lack {
    lacking = Set.copyOf(lacking);
  }

  /** The same thing, lacked by the versions of both. */
  Lack and(Lack other) {
    Set<Integer> all = new TreeSet<>(lacking);
    all.addAll(other.lacking);
    boolean graver = other.severity.compareTo(severity) > 0;
    return new Lack(
        side,
        span,
        all,
        weight.compareTo(other.weight) < 0 ? weight : other.weight,
        graver ? other.check : check,
        graver ? other.severity : severity);
  }
}
