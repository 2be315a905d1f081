package org.korpu.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.store.Digest;
import org.korpu.store.DigestTable;

/**
 * Units by digests of their texts, so that a unit can be found by its texts, by some of them, or by
 * one. Units have numbers; digests of a unit are those of its distinct texts. Some 150 bytes a
 * trilingual unit. For one thread.
 *
 * <p>A unit is looked for among those that have one of the texts, where at most two have it. Texts
 * that three or more units have are <em>frequent</em>; units with such a text are remembered by
 * their subsets too.
 */
final class KnownUnits {

  /** Answered where no unit is found. */
  static final int NONE = -1;

  /** Answered where more than one unit is found. */
  static final int SEVERAL = -2;

  /** All subsets of this many texts are remembered: 26 of two or more. */
  private static final int MOST_FOR_SUBSETS = 5;

  private final DigestTable sets = new DigestTable();
  private final DigestTable holders = new DigestTable();
  private final DigestTable secondHolders = new DigestTable();
  private final DigestTable frequent = new DigestTable();
  private final Map<Set<String>, Integer> languageSets = new HashMap<>();
  private final List<Set<String>> languageSetsByNumber = new ArrayList<>();
  private int[] languages = new int[1 << 10];
  private int[] starts = new int[1 << 10];
  private long[] highs = new long[1 << 12];
  private long[] lows = new long[1 << 12];
  private int pooled;

  /**
   * Remembers a unit, or what it has become.
   *
   * @param number its number
   * @param texts at least one
   * @param keys the languages of the texts
   */
  void put(int number, List<Digest> texts, Set<String> keys) {
    if (number >= languages.length) {
      int size = Math.max(2 * languages.length, number + 1);
      languages = Arrays.copyOf(languages, size);
      starts = Arrays.copyOf(starts, size);
    }
    languages[number] = languageSet(keys);
    pool(number, texts);
    sets.putIfAbsent(sum(texts), number);
    boolean hasFrequent = false;
    for (Digest text : texts) {
      hasFrequent |= hold(text, number);
    }
    if (hasFrequent) {
      putSubsets(number, texts);
    }
  }

  /** A unit that has all of these texts, or {@link #NONE}. */
  int withAll(List<Digest> texts) {
    int unit = sets.get(sum(texts));
    if (unit != DigestTable.ABSENT && hasAll(unit, texts)) {
      return unit;
    }
    for (Digest text : texts) {
      int first = holders.get(text);
      if (first == DigestTable.ABSENT) {
        return NONE;
      }
      if (frequent.get(text) == DigestTable.ABSENT) {
        int second = secondHolders.get(text);
        return hasAll(first, texts)
            ? first
            : second != DigestTable.ABSENT && hasAll(second, texts) ? second : NONE;
      }
    }
    return NONE;
  }

  /** Whether a unit has a text. */
  boolean has(int unit, Digest text) {
    int start = starts[unit];
    for (int i = start + (int) lows[start]; i > start; i--) {
      if (lows[i] == text.low() && highs[i] == text.high()) {
        return true;
      }
    }
    return false;
  }

  /** The only unit below a number that has a text, {@link #NONE} or {@link #SEVERAL}. */
  int only(Digest text, int below) {
    int first = holders.get(text);
    int second = secondHolders.get(text);
    boolean firstCounts = first != DigestTable.ABSENT && first < below;
    boolean secondCounts = second != DigestTable.ABSENT && second < below;
    if (firstCounts && secondCounts) {
      return SEVERAL;
    }
    return firstCounts ? first : secondCounts ? second : NONE;
  }

  /** The languages of a unit. */
  Set<String> languages(int number) {
    return languageSetsByNumber.get(languages[number]);
  }

  /** How many distinct texts a unit has. */
  int size(int number) {
    return (int) lows[starts[number]];
  }

  /** The digests of a unit. */
  List<Digest> texts(int number) {
    int start = starts[number];
    int count = (int) lows[start];
    List<Digest> texts = new ArrayList<>(count);
    for (int i = start + 1; i <= start + count; i++) {
      texts.add(new Digest(highs[i], lows[i]));
    }
    return texts;
  }

  private boolean hasAll(int unit, List<Digest> texts) {
    for (Digest text : texts) {
      if (!has(unit, text)) {
        return false;
      }
    }
    return true;
  }

  /** Notes who has a text; whether it is frequent. */
  private boolean hold(Digest text, int number) {
    int first = holders.putIfAbsent(text, number);
    if (first == DigestTable.ABSENT || first == number) {
      return frequent.get(text) != DigestTable.ABSENT;
    }
    int second = secondHolders.putIfAbsent(text, number);
    if (second == DigestTable.ABSENT || second == number) {
      return frequent.get(text) != DigestTable.ABSENT;
    }
    if (frequent.putIfAbsent(text, number) == DigestTable.ABSENT) {
      putSubsets(first, texts(first));
      putSubsets(second, texts(second));
    }
    return true;
  }

  private void putSubsets(int number, List<Digest> texts) {
    int count = texts.size();
    if (count <= MOST_FOR_SUBSETS) {
      for (int chosen = 1; chosen < 1 << count; chosen++) {
        sets.putIfAbsent(sum(texts, chosen), number);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      for (int j = i; j < count; j++) {
        sets.putIfAbsent(i == j ? texts.get(i) : texts.get(i).plus(texts.get(j)), number);
      }
    }
  }

  private int languageSet(Set<String> keys) {
    return languageSets.computeIfAbsent(
        Set.copyOf(keys),
        set -> {
          languageSetsByNumber.add(new TreeSet<>(set));
          return languageSetsByNumber.size() - 1;
        });
  }

  /** The digests of a unit stand in a row, after a place that holds how many they are. */
  private void pool(int number, List<Digest> texts) {
    int needed = pooled + texts.size() + 1;
    if (needed > highs.length) {
      int size = Math.max(highs.length + highs.length / 2, needed);
      highs = Arrays.copyOf(highs, size);
      lows = Arrays.copyOf(lows, size);
    }
    starts[number] = pooled;
    lows[pooled++] = texts.size();
    for (Digest text : texts) {
      highs[pooled] = text.high();
      lows[pooled++] = text.low();
    }
  }

  private static Digest sum(List<Digest> texts) {
    return sum(texts, -1);
  }

  private static Digest sum(List<Digest> texts, int chosen) {
    Digest sum = Digest.NONE;
    for (int i = 0; i < texts.size(); i++) {
      if (chosen == -1 || (chosen >> i & 1) == 1) {
        sum = sum.plus(texts.get(i));
      }
    }
    return sum;
  }
}
