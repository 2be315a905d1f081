package org.korpu.curate.versions;

/**
 * What a merge did, in numbers of units.
 *
 * @param units units of the merged memory
 * @param sinceBase how it differs from the base
 * @param sinceOurs how it differs from our side
 * @param conflicts conflicts; a unit may have several
 */
public record MergeSummary(long units, Counts sinceBase, Counts sinceOurs, long conflicts) {

  /**
   * How the merged memory differs from a version.
   *
   * @param added units that the version does not have
   * @param removed units of the version that are there no more
   * @param changed units of the version that are others than before
   */
  public record Counts(long added, long removed, long changed) {

    /** With one more unit that both versions, one of them or none has. */
    Counts plus(boolean before, boolean after, boolean same) {
      return new Counts(
          added + (!before && after ? 1 : 0),
          removed + (before && !after ? 1 : 0),
          changed + (before && after && !same ? 1 : 0));
    }
  }
}
