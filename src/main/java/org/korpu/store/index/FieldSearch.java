package org.korpu.store.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.korpu.match.GrowingVocabulary;
import org.korpu.match.Query;
import org.korpu.match.ScorableText;
import org.korpu.match.Score;
import org.korpu.match.Scorer;
import org.korpu.match.Shortlist;
import org.korpu.model.LanguageTag;

/**
 * Answers one query from one field: offers every text that may enter the shortlist, and few others.
 *
 * <p>Why nothing is lost. Let the query have <i>m</i> words and a text <i>n</i>, and let them share
 * <i>c</i> stems, counted with repetition. Their distance is at least max(m, n) − c words, so the
 * percent is at most 100·c / max(m, n). Hence, for a percent of <i>t</i>:
 *
 * <ol>
 *   <li>A text that lacks <i>j</i> of the query's words has c ≤ m − j. So the stems of the query
 *       are taken one by one, the rarest first, and all texts that have the stem are looked at;
 *       once m − j is too few for t, whoever has not been looked at cannot reach it. Nor can texts
 *       longer than 100·(m − j) / t, so the range of lengths shrinks with each stem.
 *   <li>Of the texts that have a stem, those are passed over whose signatures lack too many bits of
 *       the query's, or have too many others ({@link Posting}, {@link Signature}),
 *   <li>and of those, the ones that share too few stems.
 * </ol>
 *
 * <p>The rest is offered, the highest bound first, so that t rises soon. For one query and one
 * thread.
 */
final class FieldSearch {

  /** A rank of a candidate: how much its percent lacks of 100, its position, its index. */
  private static final int INDEX_BITS = 25;

  private static final int POSITION_BITS = 31;

  private final IndexField field;
  private final Place place;
  private final Shortlist into;
  private final ScorableText wanted;
  private final QueryWords words;
  private final NumberSet lookedAt = new NumberSet();
  private int[] tokens = new int[128];

  /** Texts that passed the signature, then their ranks. */
  private int[] passed = new int[64];

  private int passedCount;

  /** Texts that were scored and not offered yet, the best first. */
  private final PriorityQueue<Scored> scored =
      new PriorityQueue<>(Comparator.comparingLong(Scored::rank));

  private record Scored(long rank, int unit, Score score) {}

  /** Where the units of a field stand in their memory. */
  interface Place {

    /** The memory. */
    String memory();

    /** The position of a unit in it; -1 if it is no longer there or has no wanted translation. */
    int position(int unit);
  }

  FieldSearch(IndexField field, Query query, LanguageTag language, Place place, Shortlist into) {
    this.field = field;
    this.place = place;
    this.into = into;
    wanted = ScorableText.of(query.segment(), new GrowingVocabulary(language, field.vocabulary()));
    words = new QueryWords(wanted, field);
  }

  /** Offers the candidates; the unit of a number comes from the segment. */
  void run(IndexSegment segment) {
    int floor = into.floor(place.memory());
    if (words.size() == 0 && floor <= 100) {
      passRange(0, field.first(1), 100);
      offer(segment, 100);
      return;
    }
    int lacking = words.unknown();
    for (int rank = 0; rank < words.distinct(); rank++) {
      floor = into.floor(place.memory());
      int most = words.size() - lacking;
      int least = words.size() - Scorer.mostMissing(words.size(), floor);
      if (floor > 100 || most < least) {
        return;
      }
      int from = field.first(least);
      int to = field.first(Math.min(100 * most / floor, field.longest()) + 1);
      int stem = words.stem(rank);
      boolean listed = field.isListed(stem);
      if (listed) {
        passListed(stem, from, to, floor);
      } else {
        passRange(from, to, floor);
      }
      offer(segment, floor);
      if (!listed) {
        return; // all texts in the range were looked at, whatever stems they have
      }
      lacking += words.count(rank);
    }
  }

  private void passListed(int stem, int from, int to, int floor) {
    int end = field.lastPosting(stem);
    int length = -1;
    int next = 0;
    int needed = 0;
    for (int i = field.firstPosting(stem, from); i < end; i++) {
      long posting = field.posting(i);
      int text = Posting.text(posting);
      if (text >= to) {
        return;
      }
      if (text >= next) {
        length = field.length(text);
        next = field.first(length + 1);
        needed = needed(length, floor);
      }
      if (words.mostShared(posting, length) >= needed && mayShare(text, length, needed)) {
        pass(text);
      }
    }
  }

  private void passRange(int from, int to, int floor) {
    for (int text = from; text < to; ) {
      int length = field.length(text);
      int next = Math.min(to, field.first(length + 1));
      int needed = needed(length, floor);
      for (; text < next; text++) {
        if (mayShare(text, length, needed)) {
          pass(text);
        }
      }
    }
  }

  private boolean mayShare(int text, int length, int needed) {
    return words.mostShared(field.signatureLow(text), field.signatureHigh(text), length) >= needed;
  }

  /** How many words a text of this length has to share. */
  private int needed(int length, int floor) {
    int longer = Math.max(length, words.size());
    return longer - Scorer.mostMissing(longer, floor);
  }

  private void pass(int text) {
    if (lookedAt.add(text)) {
      if (passedCount == passed.length) {
        passed = Arrays.copyOf(passed, 2 * passedCount);
      }
      passed[passedCount++] = text;
    }
  }

  /** Offers those that passed, the highest bound first, as long as one may enter. */
  private void offer(IndexSegment segment, int floor) {
    long[] ranks = new long[passedCount];
    int count = 0;
    for (int i = 0; i < passedCount; i++) {
      int bound = bound(passed[i]);
      int position = bound < floor ? -1 : place.position(field.unit(passed[i]));
      if (position >= 0) {
        ranks[count++] = rank(bound, position, i);
      }
    }
    passedCount = 0;
    Arrays.sort(ranks, 0, count);
    // A text is scored only when no other can be better than its bound, and its unit is read only
    // when no other can be better than its score.
    int next = 0;
    while (next < count || !scored.isEmpty()) {
      Scored best = scored.peek();
      if (best != null && (next == count || best.rank() < ranks[next])) {
        scored.remove();
        offer(segment, best);
      } else if (into.mayEnter(place.memory(), position(ranks[next]), percent(ranks[next]))) {
        score(ranks[next], passed[index(ranks[next])]);
        next++;
      } else {
        next = count; // nor may any that follows: lower bounds, or later positions
      }
    }
  }

  private void score(long rank, int text) {
    Optional<Score> score = into.score(place.memory(), wanted, field.scorable(text));
    if (score.isPresent()) {
      scored.add(
          new Scored(
              rank(score.get().percent(), position(rank), index(rank)),
              field.unit(text),
              score.get()));
    }
  }

  private void offer(IndexSegment segment, Scored best) {
    into.offer(
        place.memory(), position(best.rank()), best.score(), () -> segment.unit(best.unit()));
  }

  private static long rank(int percent, int position, int index) {
    return (long) (100 - percent) << (POSITION_BITS + INDEX_BITS)
        | (long) position << INDEX_BITS
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

  /** No less than the score of a text; 100 only if its tokens are those of the query. */
  private int bound(int text) {
    int count = field.tokens(text, tokens);
    if (count > tokens.length) {
      tokens = new int[2 * count];
      field.tokens(text, tokens);
    }
    int[] asked = wanted.tokens();
    if (Arrays.equals(tokens, 0, count, asked, 0, asked.length)) {
      return 100;
    }
    int longer = Math.max(field.length(text), words.size());
    words.begin();
    int shared = 0;
    for (int i = 0; i < count; i++) {
      if (words.shares(field.vocabulary().stem(tokens[i]))) { // as no punctuation mark does
        shared++;
      }
    }
    return longer == 0 ? 0 : Math.min(99, 100 * shared / longer);
  }
}
