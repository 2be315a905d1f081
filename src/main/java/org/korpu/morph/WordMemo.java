package org.korpu.morph;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what was found out about the words met last, in a table of fixed size: each word has
 * one place, and the word met later takes it. Running text repeats its words, so most are found.
 *
 * <p>Safe for use by many threads without locks: a place holds an immutable pair, and two threads
 * that miss the same word both analyse it.
 *
 * @param <V> an immutable value
 */
abstract class WordMemo<V> {

  /** Places; a power of two. At some 300 bytes a word, about 10 MB when full. */
  private static final int SIZE = 1 << 15;

  private record Place<V>(String word, V value) {}

  private final AtomicReferenceArray<Place<V>> places = new AtomicReferenceArray<>(SIZE);

  /** What is to be found out; a pure function of the word. */
  abstract V analyse(String word);

  V get(String word) {
    int hash = word.hashCode();
    int index = (hash ^ hash >>> 15) & (SIZE - 1);
    Place<V> place = places.get(index);
    if (place != null && place.word().equals(word)) {
      return place.value();
    }
    V value = analyse(word);
    places.set(index, new Place<>(word, value));
    return value;
  }
}
