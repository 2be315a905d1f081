package org.korpu.curate.versions;

/**
 * What a merge did, in numbers of units.
 *
 * @param units units of the merged memory
 * @param added units that the base did not have
 * @param removed units of the base that are there no more
 * @param changed units of the base that are others than before
 * @param conflicts conflicts; a unit may have several
 */
public record MergeSummary(long units, long added, long removed, long changed, long conflicts) {}
