package org.korpu.triangle;

import java.util.List;
import org.korpu.triangle.Disagreement.Kind;

/**
 * What versions can disagree about. A fault in one matter is told once, whatever check found it.
 */
enum Matter {
  /** Numbers, and the parts of dates: the day of one version may be a plain number of another. */
  NUMBERS,
  /** Addresses of sites and mail. Sites have pages in each language, so that all may differ. */
  ADDRESSES,
  /** Official titles. A version may say more or less often “the Service”. */
  TERMS,
  /**
   * Persons. A version may have a pronoun, or name somebody once more; and where no two of three
   * agree, they may each have transcribed a foreign name in their own way.
   */
  NAMES;

  /** Whether a check finds the same from either side. */
  enum Direction {
    EITHER,
    BOTH
  }

  Direction direction() {
    return switch (this) {
      case NUMBERS, ADDRESSES -> Direction.EITHER;
      case TERMS, NAMES -> Direction.BOTH;
    };
  }

  /** The names of the checks that find it. */
  List<String> checks() {
    return switch (this) {
      case NUMBERS -> List.of("NumberMismatch", "DateMismatch");
      case ADDRESSES -> List.of("UrlEmail");
      case TERMS -> List.of("TermMissing");
      case NAMES -> List.of("NameInconsistent");
    };
  }

  /** Whether such a disagreement is a fault in this matter. */
  boolean reports(Kind kind) {
    return switch (this) {
      case NUMBERS -> true;
      case ADDRESSES ->
          kind == Kind.DIFFERS
              || kind == Kind.MISSING
              || kind == Kind.TWO_DIFFER
              || kind == Kind.ONE_LACKS;
      case TERMS -> kind != Kind.ALONE && kind != Kind.ALL_DIFFER;
      case NAMES -> kind == Kind.DIFFERS || kind == Kind.TWO_DIFFER;
    };
  }
}
