package org.korpu.store.index;

import java.util.Arrays;
import org.korpu.match.ScorableText;
import org.korpu.match.Vocabulary;

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
  private final Signature signature;
  private final long signatureLow;
  private final long signatureHigh;
  private final long postingSignature;

  /** A hash table of the stems, open addressing: their indexes plus one, 0 where free. */
  private final int[] slots;

  /** How many of each stem a text was found to have; valid if it has the stamp of the text. */
  private final int[] seen;

  private final int[] stamps;

  /** Its numbers, folded, and the stamp of the text that was found to have each. */
  private final int[] numbers;

  private final int[] numberStamps;
  private int stamp;

  QueryWords(ScorableText query, IndexField field) {
    int[] all = query.stems().clone();
    Arrays.sort(all);
    int[] distinct = new int[all.length];
    int[] times = new int[all.length];
    int count = 0;
    int missing = 0;
    long low = 0;
    long high = 0;
    long postingBits = 0;
    for (int stem : all) {
      if (stem >= field.vocabulary().size() || field.frequency(stem) == 0) {
        missing++;
      } else if (count > 0 && distinct[count - 1] == stem) {
        times[count - 1]++;
      } else {
        distinct[count] = stem;
        times[count++] = 1;
        low |= field.signature().low(stem);
        high |= field.signature().high(stem);
        postingBits |= Posting.bit(stem);
      }
    }
    stems = Arrays.copyOf(distinct, count);
    counts = Arrays.copyOf(times, count);
    seen = new int[count];
    stamps = new int[count];
    numbers = query.placeables(Vocabulary.ANY_NUMBER);
    numberStamps = new int[numbers.length];
    slots = slots(stems);
    size = all.length;
    unknown = missing;
    signature = field.signature();
    signatureLow = low;
    signatureHigh = high;
    postingSignature = postingBits;
    rarest = rarest(stems, field);
  }

  private static int[] rarest(int[] stems, IndexField field) {
    long[] order = new long[stems.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = ((long) field.frequency(stems[i]) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] indexes = new int[order.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = (int) order[i];
    }
    return indexes;
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

  /** What the stems of a rank and all above it set in the low half of a signature. */
  long lowFrom(int rank) {
    long low = 0;
    for (int i = rank; i < rarest.length; i++) {
      low |= signature.low(stem(i));
    }
    return low;
  }

  /** At most so many words the query shares with the text of a posting, of so many words. */
  int mostShared(long posting, int length) {
    long other = Posting.signature(posting);
    int lacks = Long.bitCount(postingSignature & ~other);
    int others = Long.bitCount(other & ~postingSignature);
    return Math.min(size - unknown - lacks, length - others);
  }

  /**
   * At most so many words the query shares with one of several texts of at most so many words.
   *
   * @param any the low bits that any of them has
   * @param all the low bits that all of them have
   */
  int mostSharedWithAny(long any, long all, int longest) {
    return Math.min(mostShared(any), longest - Long.bitCount(all & ~signatureLow));
  }

  /** At most so many words the query shares with a text whose signature has these low bits. */
  int mostShared(long low) {
    return size - unknown - Long.bitCount(signatureLow & ~low);
  }

  /** At most so many words the query shares with a text of so many words and this signature. */
  int mostShared(long low, long high, int length) {
    int lacks = Long.bitCount(signatureLow & ~low) + Long.bitCount(signatureHigh & ~high);
    int others = Long.bitCount(low & ~signatureLow) + Long.bitCount(high & ~signatureHigh);
    return Math.min(size - unknown - lacks, length - others);
  }

  /** Begins to count the words that the query shares with another text. */
  void begin() {
    stamp++;
  }

  /** Whether the query shares a word of this stem with the text, one not counted yet; counts it. */
  boolean shares(int stem) {
    int mask = slots.length - 1;
    int slot = slot(stem, mask);
    int index = slots[slot] - 1;
    while (index >= 0 && stems[index] != stem) {
      slot = (slot + 1) & mask;
      index = slots[slot] - 1;
    }
    if (index < 0) {
      return false;
    }
    if (stamps[index] != stamp) {
      stamps[index] = stamp;
      seen[index] = 0;
    }
    return seen[index]++ < counts[index];
  }

  /** How many of the query's words are numbers. */
  int numberCount() {
    return numbers.length;
  }

  /** Whether the query has this number, one not counted yet; counts it. */
  boolean sharesNumber(int folded) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == folded && numberStamps[i] != stamp) {
        numberStamps[i] = stamp;
        return true;
      }
    }
    return false;
  }

  private static int[] slots(int[] stems) {
    int[] slots = new int[Integer.highestOneBit(stems.length + 1) * 8];
    int mask = slots.length - 1;
    for (int i = 0; i < stems.length; i++) {
      int slot = slot(stems[i], mask);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
    return slots;
  }

  private static int slot(int stem, int mask) {
    return (stem * 0x9E3779B9) >>> 16 & mask;
  }
}
