package org.korpu.curate.versions;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The order of the units of a merge: each unit of the base, and each that a side added, in one
 * place. The order is the same whichever side is ours.
 *
 * <p>Units of the base stand in the order of the side that moved units, else in their own; where
 * both sides moved units in different ways, in the order that keeps the earlier of them first. What
 * a side added stands behind the unit it was added behind. Where both added in one place, each run
 * stays together, and the digests of their units tell which comes first.
 */
final class MergeOrder {

  /** Gets the places of a merge in order. */
  interface Place {

    /**
     * A unit by its positions in the base, ours and theirs, {@link UnitPairing#NONE} where a
     * version does not have it.
     */
    void at(int base, int ours, int theirs);
  }

  private final MemoryOutline ours;
  private final MemoryOutline theirs;
  private final UnitPairing toOurs;
  private final UnitPairing toTheirs;
  private final UnitPairing additions;
  private final int[] order;

  MergeOrder(MemoryOutline base, MemoryOutline ours, MemoryOutline theirs) {
    this.ours = ours;
    this.theirs = theirs;
    toOurs = UnitPairing.ofVersions(base, ours);
    toTheirs = UnitPairing.ofVersions(base, theirs);
    additions =
        UnitPairing.ofAdditions(
            ours,
            o -> toOurs.toBefore(o) == UnitPairing.NONE,
            theirs,
            t -> toTheirs.toBefore(t) == UnitPairing.NONE);
    order = orderOf(base.size());
  }

  /** Goes through all places. */
  void forEach(Place place) {
    BitSet done = new BitSet(); // what ours added, as far as it has its place
    gap(0, 0, done, place);
    for (int b : order) {
      int o = toOurs.toAfter(b);
      int t = toTheirs.toAfter(b);
      place.at(b, o, t);
      gap(
          o == UnitPairing.NONE ? ours.size() : o + 1,
          t == UnitPairing.NONE ? theirs.size() : t + 1,
          done,
          place);
    }
  }

  /** The order of the base's units. */
  private int[] orderOf(int size) {
    int[] byOurs = sequence(size, ours.size(), toOurs);
    int[] byTheirs = sequence(size, theirs.size(), toTheirs);
    if (isAscending(byTheirs)) {
      return byOurs;
    }
    return isAscending(byOurs) || Arrays.compare(byTheirs, byOurs) < 0 ? byTheirs : byOurs;
  }

  /** The base's units in the order of a side; one that it removed follows its old neighbour. */
  private static int[] sequence(int size, int sideSize, UnitPairing side) {
    int[] sequence = new int[size];
    int count = 0;
    for (int b = 0; b < size && side.toAfter(b) == UnitPairing.NONE; b++) {
      sequence[count++] = b;
    }
    for (int at = 0; at < sideSize; at++) {
      int b = side.toBefore(at);
      if (b == UnitPairing.NONE) {
        continue;
      }
      sequence[count++] = b;
      for (int next = b + 1; next < size && side.toAfter(next) == UnitPairing.NONE; next++) {
        sequence[count++] = next;
      }
    }
    return sequence;
  }

  private static boolean isAscending(int[] sequence) {
    for (int i = 1; i < sequence.length; i++) {
      if (sequence[i] < sequence[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** What the sides added in one place, from these positions up to the next unit of the base. */
  private void gap(int fromOurs, int fromTheirs, BitSet done, Place place) {
    int toO = fromOurs;
    while (toO < ours.size() && toOurs.toBefore(toO) == UnitPairing.NONE) {
      toO++;
    }
    int toT = fromTheirs;
    while (toT < theirs.size() && toTheirs.toBefore(toT) == UnitPairing.NONE) {
      toT++;
    }
    if (compareRuns(fromOurs, toO, fromTheirs, toT) <= 0) {
      placeOurs(fromOurs, toO, done, place);
      placeTheirs(fromTheirs, toT, done, place);
    } else {
      placeTheirs(fromTheirs, toT, done, place);
      placeOurs(fromOurs, toO, done, place);
    }
  }

  private void placeOurs(int from, int to, BitSet done, Place place) {
    for (int o = from; o < to; o++) {
      if (!done.get(o)) {
        done.set(o);
        place.at(UnitPairing.NONE, o, additions.toAfter(o));
      }
    }
  }

  private void placeTheirs(int from, int to, BitSet done, Place place) {
    for (int t = from; t < to; t++) {
      int o = additions.toBefore(t);
      if (o == UnitPairing.NONE || !done.get(o)) {
        if (o != UnitPairing.NONE) {
          done.set(o);
        }
        place.at(UnitPairing.NONE, o, t);
      }
    }
  }

  private int compareRuns(int o, int toO, int t, int toT) {
    while (o < toO && t < toT) {
      int difference = compare(o++, t++);
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(toO - o, toT - t);
  }

  /** Compares an addition of ours with one of theirs by the lesser digest of each and its pair. */
  private int compare(int o, int t) {
    int otherT = additions.toAfter(o);
    int otherO = additions.toBefore(t);
    boolean ourIsLesser = otherT == UnitPairing.NONE || ours.compare(o, theirs, otherT) <= 0;
    boolean theirIsLesser = otherO == UnitPairing.NONE || theirs.compare(t, ours, otherO) <= 0;
    MemoryOutline left = ourIsLesser ? ours : theirs;
    MemoryOutline right = theirIsLesser ? theirs : ours;
    return left.compare(ourIsLesser ? o : otherT, right, theirIsLesser ? t : otherO);
  }
}
