package org.korpu.check;

import java.util.function.Consumer;

/** A check that compares pairs with each other, within a file or across files. */
public non-sealed interface ConsistencyCheck extends Check {

  /** Begins to look at the pairs of one run. */
  Survey begin();

  /**
   * What a check remembers of the pairs of a run. It must hold far less than the pairs themselves
   * where they have nothing to do with each other, for a run may have millions. For one thread.
   */
  interface Survey {

    /** Looks at the next pair, in the order of the files. */
    void take(SegmentPair pair);

    /** Reports what was found, in the order of the pairs. */
    void finish(Consumer<Finding> findings);
  }
}
