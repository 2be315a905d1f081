package org.korpu.curate.versions;

/**
 * How two versions of a memory differ, in numbers of units.
 *
 * @param added units that only the later one has
 * @param removed units that only the earlier one has
 * @param changed units whose texts or metadata are others than before
 * @param moved the least number of units that must be moved for the rest to stand in the same order
 *     in both; to move a unit is no difference
 */
public record MemoryDifference(long added, long removed, long changed, long moved) {

  /** Whether both have the same units, in whatever order. */
  public boolean isEmpty() {
    return added == 0 && removed == 0 && changed == 0;
  }
}
