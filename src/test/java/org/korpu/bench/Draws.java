package org.korpu.bench;

import java.util.SplittableRandom;

/**
 * The choices of which a made sentence consists, in three independent streams: its shape, its
 * words, its values (numbers, names, dates). The same seeds give the same sentence, and one choice
 * can be made differently, which gives a near duplicate.
 */
final class Draws {

  /** What a sentence is made from. */
  record Seeds(long shape, long words, long values) {}

  private final SplittableRandom shape;
  private final SplittableRandom words;
  private final SplittableRandom values;
  private final SplittableRandom changed;
  private int wordsUntilChange;
  private int valuesUntilChange;

  /**
   * Choices in which one word and one value are others.
   *
   * @param changedWord which word, counted from 0; a negative number for none
   * @param changedValue which value, counted from 0; a negative number for none
   * @param change the seed of what is chosen instead
   */
  Draws(Seeds seeds, int changedWord, int changedValue, long change) {
    shape = new SplittableRandom(seeds.shape());
    words = new SplittableRandom(seeds.words());
    values = new SplittableRandom(seeds.values());
    changed = new SplittableRandom(change);
    wordsUntilChange = changedWord;
    valuesUntilChange = changedValue;
  }

  /** A choice of shape. */
  int shape(int bound) {
    return shape.nextInt(bound);
  }

  /** Whether a part of this share of the sentences is there. */
  boolean has(double share) {
    return shape.nextDouble() < share;
  }

  /** A word of a list in which the first ones are the most frequent. */
  String[] word(String[][] list) {
    double own = words.nextDouble();
    double at = wordsUntilChange-- == 0 ? changed.nextDouble() : own;
    return list[(int) (at * at * list.length)];
  }

  /** A value below a bound, all with the same probability. */
  int value(int bound) {
    double own = values.nextDouble();
    return (int) ((valuesUntilChange-- == 0 ? changed.nextDouble() : own) * bound);
  }

  /** A value from 1 up to a bound, small ones being the most frequent. */
  int skewedValue(int bound) {
    double own = values.nextDouble();
    double at = valuesUntilChange-- == 0 ? changed.nextDouble() : own;
    return (int) Math.exp(at * Math.log(bound));
  }
}
