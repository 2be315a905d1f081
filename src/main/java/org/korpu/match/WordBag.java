package org.korpu.match;

import java.util.Arrays;

/**
 * The words of a text without their order, as 32-bit hashes: enough to say that two texts cannot
 * reach a percent, and small enough to be held for every unit of a memory.
 *
 * <p>Equal words have equal hashes. Two different words may share one, which makes texts look more
 * alike than they are, never less: the bound stays a bound. Immutable.
 */
public final class WordBag {

  private final int[] hashes;

  private WordBag(int[] sorted) {
    hashes = sorted;
  }

  /** The bag of a text made ready for scoring. */
  static WordBag of(String[] words) {
    int[] hashes = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      hashes[i] = words[i].hashCode();
    }
    Arrays.sort(hashes);
    return new WordBag(hashes);
  }

  /** How many words. */
  public int size() {
    return hashes.length;
  }

  /**
   * Whether texts with these words can score the threshold. False only if {@link Scorer#score}
   * gives every such pair less. Linear in the number of words; a comparison of two numbers where
   * the lengths alone decide.
   */
  public boolean mayReach(WordBag other, int threshold) {
    int longer = Math.max(size(), other.size());
    int mayDiffer = Scorer.mostEdits(longer, threshold);
    return longer - Math.min(size(), other.size()) <= mayDiffer
        && longer - common(other, longer - mayDiffer) <= mayDiffer;
  }

  /** How many words the two share, at least where it is that many or more. */
  private int common(WordBag other, int needed) {
    int[] a = hashes;
    int[] b = other.hashes;
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length) {
      if (common + Math.min(a.length - i, b.length - j) < needed) {
        return common;
      }
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
