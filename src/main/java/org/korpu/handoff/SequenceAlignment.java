package org.korpu.handoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The longest common subsequence of two lists of keys.
 *
 * <p>By Hunt and Szymanski (1977): time in proportion to the number of equal pairs, times the
 * logarithm of the length, after the common beginning and end. So a table of a thousand equal cells
 * that lost one costs a million steps.
 */
final class SequenceAlignment {

  /** A pair that ends a common subsequence, and the pair before it. */
  private record Link(int before, int after, @Nullable Link previous) {}

  private SequenceAlignment() {}

  /**
   * For each key of the first list the index of its partner in the second, -1 where it has none.
   */
  static int[] partners(List<String> before, List<String> after) {
    int[] partners = new int[before.size()];
    Arrays.fill(partners, -1);
    int start = 0;
    int beforeEnd = before.size();
    int afterEnd = after.size();
    while (start < beforeEnd && start < afterEnd && before.get(start).equals(after.get(start))) {
      partners[start] = start;
      start++;
    }
    while (beforeEnd > start
        && afterEnd > start
        && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
      partners[--beforeEnd] = --afterEnd;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = afterEnd - 1; i >= start; i--) {
      places.computeIfAbsent(after.get(i), key -> new ArrayList<>()).add(i);
    }
    // ends[k]: the pair with the least place in the second list that ends a sequence of k + 1.
    List<Link> ends = new ArrayList<>();
    for (int i = start; i < beforeEnd; i++) {
      for (int place : places.getOrDefault(before.get(i), List.of())) {
        int length = lengthBefore(ends, place);
        Link link = new Link(i, place, length == 0 ? null : ends.get(length - 1));
        if (length == ends.size()) {
          ends.add(link);
        } else if (ends.get(length).after() > place) {
          ends.set(length, link);
        }
      }
    }
    Link link = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    while (link != null) {
      partners[link.before()] = link.after();
      link = link.previous();
    }
    return partners;
  }

  /** How long the longest sequence is that ends before a place. */
  private static int lengthBefore(List<Link> ends, int place) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle).after() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
