package org.korpu.soak;

import java.util.List;

/**
 * What the files of a soak hold at one time.
 *
 * @param units those of the memory
 * @param removed those that cleaning took out of it; empty where there is no such file
 * @param digest of the bytes of the memory; empty where they are not known
 */
record State(List<ModelUnit> units, List<ModelUnit> removed, String digest) {

  /** A state with other units in the memory. */
  State with(List<ModelUnit> other) {
    return new State(other, removed, "");
  }

  State digested(String bytes) {
    return new State(units, removed, bytes);
  }
}
