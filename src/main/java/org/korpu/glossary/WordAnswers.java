package org.korpu.glossary;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Answers for words of texts, asked by a piece of a text, so that to find one makes no object. The
 * first ones are kept for ever: the frequent words of a text come early in it.
 *
 * <p>Safe for use by many threads without locks: a place is taken once and then never changes.
 */
final class WordAnswers {

  /** At some 150 bytes an answer 20 MB; as many different words has a text of a million. */
  private static final int MOST = 1 << 17;

  /** Twice as many places, so that the next free one is near. */
  private static final int PLACE_BITS = 18;

  private static final int MASK = (1 << PLACE_BITS) - 1;

  /** Spreads hashes that differ in a few low bits. */
  private static final int GOLDEN = 0x9E3779B9;

  private final AtomicReferenceArray<Answer> places = new AtomicReferenceArray<>(1 << PLACE_BITS);
  private final AtomicInteger kept = new AtomicInteger();

  /** An answer for a word; kept by identity, never compared. */
  private static final class Answer {
    private final int hash;

    /** The letters of the word; an array is nearer than a string of them. */
    private final char[] word;

    private final int[] answer;

    Answer(int hash, char[] word, int[] answer) {
      this.hash = hash;
      this.word = word;
      this.answer = answer;
    }

    boolean isOf(int otherHash, char[] text, int start, int end) {
      if (hash != otherHash || word.length != end - start) {
        return false;
      }
      for (int i = 0; i < word.length; i++) {
        if (word[i] != text[start + i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The answer for a word, null where none is kept. Not to be changed. */
  int @Nullable [] get(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    int place = (hash * GOLDEN) >>> (Integer.SIZE - PLACE_BITS);
    for (Answer there = places.get(place); there != null; there = places.get(place)) {
      if (there.isOf(hash, text, start, end)) {
        return there.answer;
      }
      place = (place + 1) & MASK;
    }
    return null;
  }

  /** Keeps the answer for a word, if there is room. */
  void keep(String word, int[] answer) {
    if (kept.get() >= MOST || kept.incrementAndGet() > MOST) {
      return;
    }
    char[] letters = word.toCharArray();
    int hash = hash(letters, 0, letters.length);
    Answer made = new Answer(hash, letters, answer);
    int place = (hash * GOLDEN) >>> (Integer.SIZE - PLACE_BITS);
    while (!places.compareAndSet(place, null, made)) {
      place = (place + 1) & MASK;
    }
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }
}
