package org.korpu.store.index;

import java.util.Arrays;
import java.util.Comparator;
import org.korpu.match.ScorableText;

/**
 * The words of a query as stems of a field, the rarest first.
 *
 * <p>Not a record: arrays are handed out as they are.
 */
final class QueryWords {

  /** The distinct stems of the query that the field has, ascending. */
  private final int[] stems;

  /** How often the query has each. */
  private final int[] counts;

  /** Indexes of the stems, the rarest first. */
  private final int[] rarest;

  private final int size;
  private final int unknown;
  private final long signature;

  /** How many of each stem a text was found to have; counted anew for each text. */
  private final int[] seen;

  QueryWords(ScorableText query, IndexField field) {
    int[] all = query.stems().clone();
    Arrays.sort(all);
    int[] distinct = new int[all.length];
    int[] times = new int[all.length];
    int count = 0;
    int missing = 0;
    long bits = 0;
    for (int stem : all) {
      if (stem >= field.vocabulary().size() || field.frequency(stem) == 0) {
        missing++;
      } else if (count > 0 && distinct[count - 1] == stem) {
        times[count - 1]++;
      } else {
        distinct[count] = stem;
        times[count++] = 1;
        bits |= Signature.bit(stem);
      }
    }
    stems = Arrays.copyOf(distinct, count);
    counts = Arrays.copyOf(times, count);
    seen = new int[count];
    size = all.length;
    unknown = missing;
    signature = bits;
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> field.frequency(stems[i])));
    rarest = Arrays.stream(order).mapToInt(i -> i).toArray();
  }

  /** How many words the query has. */
  int size() {
    return size;
  }

  /** How many of its words no text of the field has. */
  int unknown() {
    return unknown;
  }

  /** How many distinct stems of the query the field has. */
  int distinct() {
    return rarest.length;
  }

  /** The stem of a rank, 0 the rarest. */
  int stem(int rank) {
    return stems[rarest[rank]];
  }

  /** How often the query has the stem of a rank. */
  int count(int rank) {
    return counts[rarest[rank]];
  }

  /** At most so many words the query shares with a text of so many words and this signature. */
  int mostShared(long other, int length) {
    int lacks = Long.bitCount(signature & ~other);
    int others = Long.bitCount(other & ~signature);
    return Math.min(size - unknown - lacks, length - others);
  }

  /** How many words the query shares with a text of these stems, counted with repetition. */
  int shared(int[] text, int length) {
    Arrays.fill(seen, 0);
    int shared = 0;
    for (int i = 0; i < length; i++) {
      int index = Arrays.binarySearch(stems, text[i]);
      if (index >= 0 && seen[index]++ < counts[index]) {
        shared++;
      }
    }
    return shared;
  }
}
