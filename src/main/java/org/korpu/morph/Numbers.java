package org.korpu.morph;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A few numbers, gathered in any order. */
final class Numbers {

  private static final int[] NONE = {};

  private int[] numbers = NONE;
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(4, 2 * size));
    }
    numbers[size++] = number;
  }

  void addAll(@Nullable Numbers others) {
    for (int i = 0; others != null && i < others.size; i++) {
      add(others.numbers[i]);
    }
  }

  int size() {
    return size;
  }

  int get(int index) {
    return numbers[index];
  }

  /** All of them ascending, each once. */
  int[] ascending() {
    if (size == 0) {
      return NONE;
    }
    Arrays.sort(numbers, 0, size);
    int different = 1;
    for (int i = 1; i < size; i++) {
      if (numbers[i] != numbers[different - 1]) {
        numbers[different++] = numbers[i];
      }
    }
    return Arrays.copyOf(numbers, different);
  }
}
