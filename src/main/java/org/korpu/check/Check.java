package org.korpu.check;

import org.korpu.model.Severity;

/**
 * Looks for one kind of fault: in each pair by itself ({@link PairCheck}), in all pairs together
 * ({@link ConsistencyCheck}), in both ways, or in versions of equal standing ({@link
 * VersionCheck}). Keeps no state that findings depend on, and is safe for use by many threads.
 */
public sealed interface Check permits PairCheck, ConsistencyCheck, VersionCheck {

  /** The name of the fault, such as {@code NumberMismatch}: for ever, in every language. */
  String name();

  /** How bad the fault is unless the workspace says otherwise. */
  Severity severity();

  /** What the check is about. */
  CheckGroup group();

  /** Whether it finds nothing without a dictionary of spelling. */
  default boolean needsDictionary() {
    return false;
  }

  /** Whether it runs where no checks are named. */
  default boolean runsByDefault() {
    return true;
  }
}
