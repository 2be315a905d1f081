package org.korpu.files;

/**
 * What a write did to the parts of a file, as its writer counts them.
 *
 * @param added how many came
 * @param changed how many became others
 * @param removed how many went
 */
public record UnitCounts(long added, long changed, long removed) {

  public UnitCounts {
    if (added < 0 || changed < 0 || removed < 0) {
      throw new IllegalArgumentException(added + ", " + changed + ", " + removed);
    }
  }

  /** What taking the write back does. */
  public UnitCounts reversed() {
    return new UnitCounts(removed, changed, added);
  }
}
