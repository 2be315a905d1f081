package org.korpu.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Which units are to be merged into which others, and where they were put aside: 16 bytes for each
 * and four for each unit that could be amended.
 */
final class Amendments {

  private static final int NONE = -1;

  private int[] newest = new int[0];
  private int[] earlier = new int[1 << 4];
  private int[] numbers = new int[1 << 4];
  private final LongList places = new LongList();

  /**
   * What was noted down for a target.
   *
   * @param number the number of the incoming unit
   * @param place where a {@link UnitSpool} has it
   */
  record Amendment(int number, long place) {}

  /** Notes an incoming unit down that is to be merged into a target. */
  void add(int target, Amendment amendment) {
    if (target >= newest.length) {
      int before = newest.length;
      newest = Arrays.copyOf(newest, Math.max(2 * before, target + 1));
      Arrays.fill(newest, before, newest.length, NONE);
    }
    int index = places.size();
    if (index == earlier.length) {
      earlier = Arrays.copyOf(earlier, 2 * index);
      numbers = Arrays.copyOf(numbers, 2 * index);
    }
    places.add(amendment.place());
    earlier[index] = newest[target];
    numbers[index] = amendment.number();
    newest[target] = index;
  }

  /** Those of a target in the order they came. */
  List<Amendment> of(int target) {
    if (target >= newest.length || newest[target] == NONE) {
      return List.of();
    }
    List<Amendment> found = new ArrayList<>();
    for (int i = newest[target]; i != NONE; i = earlier[i]) {
      found.add(new Amendment(numbers[i], places.get(i)));
    }
    Collections.reverse(found);
    return found;
  }

  boolean isEmpty() {
    return places.size() == 0;
  }
}
