package org.korpu.triangle;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.korpu.check.Finding;
import org.korpu.model.Severity;

/**
 * What versions disagree about at one place.
 *
 * @param kind who has what
 * @param at the version at fault by majority; where there is none, the second of those that
 *     disagree
 * @param spots what is compared, by version; none for a version that lacks it
 * @param check the check that found it
 * @param severity how bad it is
 */
record Disagreement(
    Kind kind, int at, Map<Integer, Finding.Span> spots, String check, Severity severity) {

  /** Who has what. */
  enum Kind {
    /** One of three has something else than the other two. */
    DIFFERS,
    /** One of three lacks what the other two have. */
    MISSING,
    /** One of three has what the other two lack. */
    ALONE,
    /** Each of three has something else. */
    ALL_DIFFER,
    /** Two have different things, and there is no third, or it has nothing. */
    TWO_DIFFER,
    /** One of two lacks what the other has, and there is no third. */
    ONE_LACKS
  }

  Disagreement {
    spots = Collections.unmodifiableMap(new TreeMap<>(spots));
  }
}
