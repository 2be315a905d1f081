package org.korpu.store.index;

import org.korpu.match.GrowingVocabulary;
import org.korpu.match.Query;
import org.korpu.match.ScorableText;
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
 *   <li>Where the stems are not rare, several lists are read at once and texts are counted: who is
 *       in too few of them lacks too many of their words ({@link HitCounter}).
 *   <li>Of the texts found, those are passed over whose signatures lack too many bits of the
 *       query's, or have too many others ({@link Posting}, {@link Signature}),
 *   <li>and of those, the ones that share too few stems ({@link TextRanking}).
 * </ol>
 *
 * <p>The rest is offered, the highest bound first, so that t rises soon. For one query and one
 * thread.
 */
final class FieldSearch {

  /** As many postings as one in so many of the texts are looked at before texts are counted. */
  private static final int FEW_POSTINGS = 64;

  /** More lists than needed are read if that makes no more than half as many postings again. */
  private static final int EXTRA = 2;

  /** If one text in so many is found by counting, all are gone through in order. */
  private static final int DENSE = 8;

  private final IndexField field;
  private final Place place;
  private final Shortlist into;
  private final QueryWords words;
  private final TextRanking ranking;

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
    ScorableText wanted =
        ScorableText.of(query.segment(), new GrowingVocabulary(language, field.vocabulary()));
    words = new QueryWords(wanted, field);
    ranking = new TextRanking(field, wanted, words, place, into);
  }

  /** Offers the candidates; the unit of a number comes from the segment. */
  void run(IndexSegment segment) {
    int floor = into.floor(place.memory());
    if (words.size() == 0 && floor <= 100) {
      passRange(0, field.first(1), 100);
      ranking.offer(segment, 100);
      return;
    }
    int lacking = words.unknown();
    int lookedAt = 0;
    boolean complete = false;
    for (int rank = 0; rank < words.distinct() && !complete; rank++) {
      floor = into.floor(place.memory());
      int most = words.size() - lacking;
      int least = words.size() - Scorer.mostMissing(words.size(), floor);
      if (floor > 100 || most < least) {
        return;
      }
      int from = field.first(least);
      int to = field.first(Math.min(100 * most / floor, field.longest()) + 1);
      int stem = words.stem(rank);
      lookedAt += field.countPostings(stem, from, to);
      if (!field.isListed(stem)) {
        passRange(from, to, floor);
        complete = true;
      } else if (rank == 0 || lookedAt <= field.size() / FEW_POSTINGS) {
        passListed(stem, from, to, floor);
      } else {
        passCounted(rank, most, least, from, to, floor);
        complete = true;
      }
      ranking.offer(segment, floor);
      lacking += words.count(rank);
    }
  }

  private void passListed(int stem, int from, int to, int floor) {
    int end = field.firstPosting(stem, to);
    int length = -1;
    int next = 0;
    int needed = 0;
    for (int i = field.firstPosting(stem, from); i < end; i++) {
      long posting = field.posting(i);
      int text = Posting.text(posting);
      if (text >= next) {
        length = field.length(text);
        next = field.first(length + 1);
        needed = needed(length, floor);
      }
      if (words.mostShared(posting, length) >= needed) {
        consider(text, length, needed);
      }
    }
  }

  /**
   * Looks at all texts of a range that share enough words of this rank and the less rare ones.
   *
   * @param most how many words of the query are left
   * @param least how many of them a text has to share at least
   */
  private void passCounted(int rank, int most, int least, int from, int to, int floor) {
    int end = rank;
    int counted = 0;
    long postings = 0;
    while (counted <= most - least) {
      if (!field.isListed(words.stem(end))) {
        passRange(from, to, floor);
        return;
      }
      postings += field.countPostings(words.stem(end), from, to);
      counted += words.count(end++);
    }
    long bearable = postings + postings / EXTRA;
    while (end < words.distinct() && field.isListed(words.stem(end))) {
      postings += field.countPostings(words.stem(end), from, to);
      if (postings > bearable) {
        break;
      }
      counted += words.count(end++);
    }
    // A text that shares all the words that are not counted has to share so many that are.
    int uncounted = most - counted;
    HitCounter hits = HitCounter.ofThread();
    hits.begin(from, to, least - uncounted);
    for (int i = rank; i < end; i++) {
      hits.count(field, words.stem(i), words.count(i));
    }
    considerCounted(hits, from, to, uncounted, words.lowFrom(end), floor);
  }

  /**
   * Looks at the texts that have enough hits.
   *
   * @param uncounted how many words of the query were not counted
   * @param bits what these words set in the low half of a signature
   */
  private void considerCounted(
      HitCounter hits, int from, int to, int uncounted, long bits, int floor) {
    if (hits.size() > (to - from) / DENSE) {
      for (int text = from; text < to; ) {
        int length = field.length(text);
        int next = Math.min(to, field.first(length + 1));
        int needed = needed(length, floor);
        for (; text < next; text++) {
          considerCounted(text, length, needed, hits.of(text) + uncounted, bits);
        }
      }
    } else {
      for (int i = 0; i < hits.size(); i++) {
        int text = hits.text(i);
        int length = field.length(text);
        considerCounted(text, length, needed(length, floor), hits.of(text) + uncounted, bits);
      }
    }
  }

  private void considerCounted(int text, int length, int needed, int most, long bits) {
    if (most >= needed && most - Long.bitCount(bits & ~field.signatureLow(text)) >= needed) {
      consider(text, length, needed);
    }
  }

  private void passRange(int from, int to, int floor) {
    for (int start = from; start < to; ) {
      int block = start / IndexField.BLOCK;
      int end = Math.min(to, (block + 1) * IndexField.BLOCK);
      int shortest = field.length(start);
      int longest = field.length(end - 1);
      if (words.mostSharedWithAny(field.anyOfBlock(block), field.allOfBlock(block), longest)
          >= needed(shortest, floor)) {
        passBlock(start, end, floor);
      }
      start = end;
    }
  }

  private void passBlock(int from, int to, int floor) {
    for (int text = from; text < to; ) {
      int length = field.length(text);
      int next = Math.min(to, field.first(length + 1));
      int needed = needed(length, floor);
      for (; text < next; text++) {
        consider(text, length, needed);
      }
    }
  }

  /** Has a text ranked if its signature may be that of a text that shares enough words. */
  private void consider(int text, int length, int needed) {
    long low = field.signatureLow(text);
    if (words.mostShared(low) >= needed) {
      int shared = words.mostShared(low, field.signatureHigh(text), length);
      if (shared >= needed) {
        ranking.add(text, length, shared);
      }
    }
  }

  /** How many words a text of this length has to share. */
  private int needed(int length, int floor) {
    int longer = Math.max(length, words.size());
    return longer - Scorer.mostMissing(longer, floor);
  }
}
