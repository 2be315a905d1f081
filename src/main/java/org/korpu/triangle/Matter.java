package org.korpu.triangle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What versions can disagree about. A fault in one matter is reported once, whatever check found
 * it.
 */
enum Matter {
  /** Numbers, and the parts of dates: the day of one version may be a plain number of another. */
  NUMBERS(
      Direction.EITHER,
      List.of("NumberMismatch", "DateMismatch"),
      EnumSet.allOf(Disagreement.Kind.class)),
  /** Addresses of sites and mail. Sites have pages in each language, so that all may differ. */
  ADDRESSES(
      Direction.EITHER,
      List.of("UrlEmail"),
      EnumSet.of(Disagreement.Kind.DIFFERS, Disagreement.Kind.MISSING)),
  /** Official titles and terms. A version may say more or less often “the Service”. */
  TERMS(
      Direction.BOTH,
      List.of("TermMissing"),
      EnumSet.of(
          Disagreement.Kind.DIFFERS,
          Disagreement.Kind.MISSING,
          Disagreement.Kind.TWO_DIFFER,
          Disagreement.Kind.ONE_LACKS)),
  /** Persons. A version may have a pronoun, or name somebody once more. */
  NAMES(
      Direction.BOTH,
      List.of("NameInconsistent"),
      EnumSet.of(
          Disagreement.Kind.DIFFERS, Disagreement.Kind.ALL_DIFFER, Disagreement.Kind.TWO_DIFFER));

  /** Whether a check finds the same from either side. */
  enum Direction {
    EITHER,
    BOTH
  }

  private final Direction direction;
  private final List<String> checks;
  private final Set<Disagreement.Kind> reported;

  Matter(Direction direction, List<String> checks, Set<Disagreement.Kind> reported) {
    this.direction = direction;
    this.checks = checks;
    this.reported = reported;
  }

  Direction direction() {
    return direction;
  }

  /** The names of the checks that find it. */
  List<String> checks() {
    return checks;
  }

  /** Whether such a disagreement is a fault in this matter. */
  boolean reports(Disagreement.Kind kind) {
    return reported.contains(kind);
  }
}
