package org.korpu.check;

import java.util.function.Consumer;

/** A check that compares pairs with each other, within a file or across files. */
public non-sealed interface ConsistencyCheck extends Check {

  /** Begins to look at the pairs of one run. */
  Survey begin();

  /**
   * What a check remembers of the pairs of a run. It must hold far less than the pairs themselves
   * where they have nothing to do with each other, for a run may have millions.
   */
  interface Survey {

    /** What {@link #look} gives of a pair that there is nothing to remember of. */
    Runnable NOTHING = () -> {};

    /**
     * Looks at a pair by itself, in any thread and any order, and remembers nothing.
     *
     * @return takes note of the pair when it is run: by one thread, in the order of the files
     */
    Runnable look(InspectedPair pair);

    /** Reports what was found, in the order of the pairs; in the thread that took the notes. */
    void finish(Consumer<Finding> findings);
  }
}
