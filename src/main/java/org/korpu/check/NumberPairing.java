package org.korpu.check;

import java.util.Arrays;
import java.util.List;
import org.korpu.text.NumberSpan;

/**
 * Pairs the numbers of two texts so that as many as possible have a partner of the same value,
 * whatever their order. Augmenting paths; the time is the product of the two counts and the number
 * of pairs at worst.
 */
final class NumberPairing {

  private final List<NumberSpan> left;
  private final List<NumberSpan> right;
  private final int[] partnerOfLeft;
  private final int[] partnerOfRight;

  private NumberPairing(List<NumberSpan> left, List<NumberSpan> right) {
    this.left = left;
    this.right = right;
    partnerOfLeft = new int[left.size()];
    partnerOfRight = new int[right.size()];
    Arrays.fill(partnerOfLeft, -1);
    Arrays.fill(partnerOfRight, -1);
  }

  /** For each number on the left the index of its partner on the right, -1 where it has none. */
  static int[] of(List<NumberSpan> left, List<NumberSpan> right) {
    NumberPairing pairing = new NumberPairing(left, right);
    for (int i = 0; i < left.size(); i++) {
      pairing.place(i, new boolean[right.size()]);
    }
    return pairing.partnerOfLeft;
  }

  private boolean place(int i, boolean[] tried) {
    for (int j = 0; j < right.size(); j++) {
      if (!tried[j] && left.get(i).mayEqual(right.get(j))) {
        tried[j] = true;
        if (partnerOfRight[j] < 0 || place(partnerOfRight[j], tried)) {
          partnerOfLeft[i] = j;
          partnerOfRight[j] = i;
          return true;
        }
      }
    }
    return false;
  }
}
