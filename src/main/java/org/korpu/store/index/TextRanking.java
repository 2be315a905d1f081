package org.korpu.store.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
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
  private final NumberSet known = new NumberSet();

  /** The keys of the units that were scored: others of the same key say the same. */
  private final Set<Long> keys = new HashSet<>();

  private int[] tokens = new int[128];

  /** Texts to be ranked. */
  private int[] texts = new int[64];

  private int count;

  /** Texts that were scored and not offered yet, the best first. */
  private final PriorityQueue<Scored> scored =
      new PriorityQueue<>(Comparator.comparingLong(Scored::rank));

  private record Scored(long rank, int unit, Score score) {}

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
    marks = wanted.tokens().length - wanted.size();
  }

  /** Adds a text to those that {@link #offer} ranks, unless it was ranked before. */
  void add(int text) {
    if (known.add(text)) {
      if (count == texts.length) {
        texts = Arrays.copyOf(texts, 2 * count);
      }
      texts[count++] = text;
    }
  }

  /**
   * Offers the texts that were added, the best first, as long as one may enter. A text is scored
   * only when no other can be better than its bound, and its unit is read only when no other can be
   * better than its score.
   */
  void offer(IndexSegment segment, int floor) {
    long[] ranks = ranks(floor);
    int next = 0;
    while (next < ranks.length || !scored.isEmpty()) {
      Scored best = scored.peek();
      if (best != null && (next == ranks.length || best.rank() < ranks[next])) {
        scored.remove();
        offer(segment, best);
      } else if (into.mayEnter(place.memory(), position(ranks[next]), percent(ranks[next]))) {
        score(segment, ranks[next], texts[index(ranks[next])]);
        next++;
      } else {
        next = ranks.length; // nor may any that follows: lower bounds, or later positions
      }
    }
    count = 0;
  }

  private long[] ranks(int floor) {
    long[] ranks = new long[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      int bound = bound(texts[i]);
      int position = bound < floor ? -1 : place.position(field.unit(texts[i]));
      if (position >= 0) {
        ranks[size++] = rank(bound, position, i);
      }
    }
    ranks = Arrays.copyOf(ranks, size);
    Arrays.sort(ranks);
    return ranks;
  }

  private void score(IndexSegment segment, long rank, int text) {
    int unit = field.unit(text);
    long key = segment.key(unit);
    // Texts of one key come in the order of their positions: their bounds are equal.
    if (key != UnitWriter.OWN_KEY && !keys.add(key)) {
      return;
    }
    Optional<Score> score = into.score(place.memory(), wanted, field.scorable(text));
    if (score.isPresent()) {
      long place = rank(score.get().percent(), position(rank), index(rank));
      scored.add(new Scored(place, unit, score.get()));
    }
  }

  private void offer(IndexSegment segment, Scored best) {
    into.offer(
        place.memory(), position(best.rank()), best.score(), () -> segment.unit(best.unit()));
  }

  /** No less than the score of a text; 100 only if its tokens are those of the query. */
  private int bound(int text) {
    int size = field.tokens(text, tokens);
    if (size > tokens.length) {
      tokens = new int[2 * size];
      field.tokens(text, tokens);
    }
    int[] asked = wanted.tokens();
    if (Arrays.equals(tokens, 0, size, asked, 0, asked.length)) {
      return 100;
    }
    int length = field.length(text);
    int longer = Math.max(length, words.size());
    if (longer == 0) {
      return 0;
    }
    words.begin();
    int shared = 0;
    int numbers = 0;
    int sharedNumbers = 0;
    for (int i = 0; i < size; i++) {
      int stem = field.vocabulary().stem(tokens[i]);
      if (words.shares(stem)) { // as no punctuation mark does
        shared++;
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
    return Math.max(0, Math.min(99, 100 * shared / longer - points));
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
