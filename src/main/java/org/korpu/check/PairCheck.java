package org.korpu.check;

import java.util.function.Consumer;

/** A check that needs to see one pair at a time, in any order. */
public non-sealed interface PairCheck extends Check {

  /** Reports each fault of the pair, in order of its place in the target. */
  void inspect(InspectedPair pair, Consumer<Finding> findings);

  /** Whether pairs with an empty target are its business; they are shown to no other check. */
  default boolean inspectsEmptyTargets() {
    return false;
  }
}
