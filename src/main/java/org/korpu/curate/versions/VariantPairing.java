package org.korpu.curate.versions;

import java.util.Arrays;
import java.util.List;
import org.korpu.model.Variant;

/**
 * Which variant of a unit is which of another version of it: the same language tag and the same
 * text, or else the first that is left of one language with the first that is left of the other.
 */
final class VariantPairing {

  /** No variant of the other version. */
  static final int NONE = -1;

  private final int[] toAfter;
  private final int[] toBefore;

  VariantPairing(List<Variant> before, List<Variant> after) {
    toAfter = new int[before.size()];
    toBefore = new int[after.size()];
    Arrays.fill(toAfter, NONE);
    Arrays.fill(toBefore, NONE);
    pair(before, after, true);
    pair(before, after, false);
  }

  /** The index in the later version; {@link #NONE} if it is not there. */
  int toAfter(int index) {
    return toAfter[index];
  }

  /** The index in the earlier version; {@link #NONE} if it was not there. */
  int toBefore(int index) {
    return toBefore[index];
  }

  private void pair(List<Variant> before, List<Variant> after, boolean sameText) {
    for (int b = 0; b < toAfter.length; b++) {
      Variant old = before.get(b);
      for (int a = 0; a < toBefore.length && toAfter[b] == NONE; a++) {
        Variant now = after.get(a);
        if (toBefore[a] == NONE
            && old.language().equals(now.language())
            && (!sameText || old.segment().equals(now.segment()))) {
          toAfter[b] = a;
          toBefore[a] = b;
        }
      }
    }
  }
}
