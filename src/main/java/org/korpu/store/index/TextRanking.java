package org.korpu.store.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.match.ScorableText;
import org.korpu.match.Score;
import org.korpu.match.Scorer;
import org.korpu.match.Shortlist;
import org.korpu.match.Vocabulary;

/**
 * Brings the texts that may be among the best into an order in which the fewest have to be scored,
 * and the fewest units read, and offers them. For one query and one thread.
 */
final class TextRanking {

  /** A rank of a candidate: how much its percent lacks of 100, its position, its index. */
  private static final int INDEX_BITS = 25;

  private static final int POSITION_BITS = 31;

  private final IndexField field;
  private final ScorableText wanted;
  private final QueryWords words;
  private final FieldSearch.Place place;
  private final Shortlist into;
  private final int marks;
  private final int digest;
  private final NumberSet known = new NumberSet();

  /** The keys of the units that were scored: others of the same key say the same. */
  private final Set<Long> keys = new HashSet<>();

  private int[] tokens = new int[128];

  /** Texts to be ranked, their lengths in words, and no less than the words they share. */
  private int[] texts = new int[64];

  private int[] lengths = new int[64];
  private int[] shared = new int[64];
  private int count;

  /** Texts whose words were counted, some of them scored and not offered yet, the best first. */
  private final PriorityQueue<Ranked> queue =
      new PriorityQueue<>(Comparator.comparingLong(Ranked::rank));

  /** The score is null for a text that has only a bound yet. */
  private record Ranked(long rank, @Nullable Score score) {}

  TextRanking(
      IndexField field,
      ScorableText wanted,
      QueryWords words,
      FieldSearch.Place place,
      Shortlist into) {
    this.field = field;
    this.wanted = wanted;
    this.words = words;
    this.place = place;
    this.into = into;
    digest = TextPlace.digest(wanted.tokens(), wanted.tokens().length);
    marks = wanted.tokens().length - wanted.size();
  }

  /**
   * Adds a text to those that {@link #offer} ranks, unless it was ranked before.
   *
   * @param length its words
   * @param mostShared no less than the words it shares with the query
   */
  void add(int text, int length, int mostShared) {
    if (known.add(text)) {
      if (count == texts.length) {
        texts = Arrays.copyOf(texts, 2 * count);
        lengths = Arrays.copyOf(lengths, 2 * count);
        shared = Arrays.copyOf(shared, 2 * count);
      }
      texts[count] = text;
      lengths[count] = length;
      shared[count++] = mostShared;
    }
  }

  /**
   * Offers the texts that were added, the best first, as long as one may enter. The words of a text
   * are counted only when no other can be better than its signature says, it is scored only when no
   * other can be better than its words say, and its unit is read only when no other can be better
   * than its score.
   */
  void offer(IndexSegment segment, int floor) {
    long[] ranks = ranks(floor);
    int next = 0;
    while (next < ranks.length || !queue.isEmpty()) {
      Ranked best = queue.peek();
      boolean isNew = best == null || (next < ranks.length && ranks[next] < best.rank());
      long rank = best == null || isNew ? ranks[next] : best.rank();
      if (!into.mayEnter(place.memory(), position(rank), percent(rank))) {
        break; // nor may any that follows: lower bounds, or later positions
      } else if (best == null || isNew) {
        next++;
        count(rank, floor);
      } else {
        queue.remove();
        Score score = best.score();
        if (score == null) {
          score(segment, rank);
        } else {
          int unit = field.unit(texts[index(rank)]);
          into.offer(place.memory(), position(rank), score, () -> segment.unit(unit));
        }
      }
    }
    queue.clear();
    count = 0;
  }

  /** The ranks that the signatures give to the texts, the best first. */
  private long[] ranks(int floor) {
    long[] ranks = new long[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int position = place.position(field.unit(texts[i]));
      if (position >= 0) {
        int percent = percent(shared[i], lengths[i]);
        if (percent == 100 && field.digest(texts[i]) != digest) {
          percent = 99; // it has not the tokens of the query
        }
        ranks[size++] = rank(Math.max(floor, percent), position, i);
      }
    }
    ranks = Arrays.copyOf(ranks, size);
    Arrays.sort(ranks);
    return ranks;
  }

  private int percent(int sharedWords, int length) {
    int longer = Math.max(length, words.size());
    return longer == 0 ? 100 : 100 * sharedWords / longer;
  }

  private void count(long rank, int floor) {
    int index = index(rank);
    int bound = bound(texts[index], lengths[index]);
    if (bound >= floor) {
      queue.add(new Ranked(rank(bound, position(rank), index), null));
    }
  }

  private void score(IndexSegment segment, long rank) {
    int text = texts[index(rank)];
    long key = segment.key(field.unit(text));
    // Texts of one key come in the order of their positions: their bounds are equal.
    if (key != UnitWriter.OWN_KEY && !keys.add(key)) {
      return;
    }
    Optional<Score> score = into.score(place.memory(), wanted, field.scorable(text));
    if (score.isPresent()) {
      int percent = score.get().percent();
      queue.add(new Ranked(rank(percent, position(rank), index(rank)), score.get()));
    }
  }

  /** No less than the score of a text; 100 only if its tokens are those of the query. */
  private int bound(int text, int length) {
    int size = field.tokens(text, tokens);
    if (size > tokens.length) {
      tokens = new int[2 * size];
      field.tokens(text, tokens);
    }
    int[] asked = wanted.tokens();
    if (Arrays.equals(tokens, 0, size, asked, 0, asked.length)) {
      return 100;
    }
    if (Math.max(length, words.size()) == 0) {
      return 0;
    }
    words.begin();
    int sharedWords = 0;
    int numbers = 0;
    int sharedNumbers = 0;
    for (int i = 0; i < size; i++) {
      int stem = field.vocabulary().stem(tokens[i]);
      if (words.shares(stem)) { // as no punctuation mark does
        sharedWords++;
      }
      if (stem == Vocabulary.ANY_NUMBER) {
        numbers++;
        if (words.sharesNumber(field.vocabulary().folded(tokens[i]))) {
          sharedNumbers++;
        }
      }
    }
    int otherNumbers = Math.min(numbers, words.numberCount()) - sharedNumbers;
    int points =
        Math.min(otherNumbers, Scorer.MOST_FOR_PLACEABLES)
            + Math.min(Math.abs(size - length - marks), Scorer.MOST_FOR_PUNCTUATION);
    return Math.max(0, Math.min(99, percent(sharedWords, length) - points));
  }

  private static long rank(int percent, int position, int index) {
    return ((long) (100 - percent) << (POSITION_BITS + INDEX_BITS))
        | ((long) position << INDEX_BITS)
        | index;
  }

  private static int percent(long rank) {
    return 100 - (int) (rank >>> (POSITION_BITS + INDEX_BITS));
  }

  private static int position(long rank) {
    return (int) (rank >>> INDEX_BITS) & Integer.MAX_VALUE;
  }

  private static int index(long rank) {
    return (int) rank & ((1 << INDEX_BITS) - 1);
  }
}
