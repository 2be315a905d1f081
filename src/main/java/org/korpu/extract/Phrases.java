package org.korpu.extract;

/**
 * The word sequences that occur often enough, numbered from 0; shorter ones have smaller numbers.
 *
 * <p>A sequence is known by its two parts, the one without its last and the one without its first
 * word. Since a sequence can be no more frequent than its parts, those of n words are looked for
 * only where two of n − 1 overlap that are frequent (the Apriori principle, Agrawal and Srikant
 * 1994), and a pair of parts gets a place in the table only when a table of small counters says
 * that it may be frequent too (Park, Chen and Yu 1995). So memory depends on what is frequent, not
 * on all that occurs.
 *
 * <p>Words are those of a group: inflected forms of one word are one. Only the last word of a
 * sequence may be in a form that ends a phrase.
 */
final class Phrases {

  static final int ABSENT = PairNumbers.ABSENT;

  /** The most words of a sequence, not counting those inside that only connect. */
  static final int MOST_WORDS = 5;

  /** The most words of a sequence in all. */
  static final int MOST_IN_ALL = 9;

  private static final int MOST_COUNTERS = 1 << 26;

  private final Texts texts;
  private final Words words;
  private final int least;
  private final IntSequence numberOfGroup = new IntSequence();
  private final PairNumbers numbers = new PairNumbers(1 << 10);

  private final IntSequence prefixes = new IntSequence();
  private final IntSequence suffixes = new IntSequence();
  private final IntSequence lengths = new IntSequence();
  private final IntSequence fullWords = new IntSequence();
  private final IntSequence counts = new IntSequence();
  private final IntSequence passages = new IntSequence();
  private final IntSequence capitalised = new IntSequence();
  private final IntSequence insideSentence = new IntSequence();
  private final IntSequence traits = new IntSequence();

  private Phrases(Texts texts, int least) {
    this.texts = texts;
    this.words = texts.words();
    this.least = least;
  }

  /** Finds all sequences that occur at least so often. */
  static Phrases find(Texts texts, int least) {
    Phrases phrases = new Phrases(texts, least);
    // At each place the number of the sequence of the current length that begins there.
    IntSequence current = phrases.findWords();
    int before = -1;
    for (int length = 2; length <= MOST_IN_ALL && phrases.size() > before; length++) {
      before = phrases.size();
      phrases.findLonger(current, length);
    }
    return phrases;
  }

  int size() {
    return lengths.size();
  }

  /** How many words a sequence has. */
  int length(int phrase) {
    return lengths.get(phrase);
  }

  /** How many of its words do not only connect. */
  int fullWords(int phrase) {
    return fullWords.get(phrase);
  }

  /** How often it occurs. */
  int count(int phrase) {
    return counts.get(phrase);
  }

  /** In how many passages it occurs. */
  int passages(int phrase) {
    return passages.get(phrase);
  }

  /** The sequence without its last word; {@link #ABSENT} for a single word. */
  int prefix(int phrase) {
    return prefixes.get(phrase);
  }

  /** The sequence without its first word; {@link #ABSENT} for a single word. */
  int suffix(int phrase) {
    return suffixes.get(phrase);
  }

  /**
   * Which share of its occurrences is written with a capital at every word that does not only
   * connect; of those that begin a sentence the first word does not count, and single words there
   * do not count at all. From 0 to 1.
   */
  double capitalShare(int phrase) {
    int all = insideSentence.get(phrase);
    return all == 0 ? 0 : (double) capitalised.get(phrase) / all;
  }

  /** Whether it can be a term: no connecting word at its edges, and a noun at its end. */
  boolean canBeTerm(int phrase) {
    int first = phrase;
    int last = phrase;
    while (lengths.get(first) > 1) {
      first = prefixes.get(first);
      last = suffixes.get(last);
    }
    return (traits.get(first) & (Words.HEAD | Words.MODIFIER)) != 0
        && (traits.get(last) & Words.HEAD) != 0;
  }

  /** Takes what occurs at a place. */
  interface Taker {
    /**
     * An occurrence.
     *
     * @param place of its first word in the texts
     */
    void take(int phrase, int place);
  }

  /** Hands over all occurrences in a passage: shorter sequences first, then by place. */
  void forEach(int passage, Taker taker) {
    int start = texts.start(passage);
    int end = texts.start(passage + 1) - 1;
    int[] current = new int[end - start];
    boolean any = false;
    for (int i = 0; i < current.length; i++) {
      current[i] = numberOfWord(texts.word(start + i));
      if (current[i] != ABSENT) {
        taker.take(current[i], start + i);
        any = true;
      }
    }
    for (int length = 2; any && length <= current.length; length++) {
      any = false;
      for (int i = 0; i + 1 < current.length; i++) {
        current[i] = longer(current[i], current[i + 1], start + i + length - 2);
        if (current[i] != ABSENT) {
          taker.take(current[i], start + i);
          any = true;
        }
      }
      if (current.length > 0) {
        current[current.length - 1] = ABSENT;
      }
    }
  }

  private int longer(int prefix, int suffix, int lastOfPrefix) {
    if (prefix == ABSENT || suffix == ABSENT || words.is(texts.word(lastOfPrefix), Words.LAST)) {
      return ABSENT;
    }
    return numbers.get(prefix, suffix);
  }

  private int numberOfWord(int word) {
    return word <= Words.END ? ABSENT : numberOfGroup.get(words.group(word));
  }

  private IntSequence findWords() {
    IntSequence countOfGroup = new IntSequence();
    countOfGroup.extend(words.groups(), 0);
    IntSequence traitsOfGroup = new IntSequence();
    traitsOfGroup.extend(words.groups(), 0);
    numberOfGroup.extend(words.groups(), ABSENT);
    for (int place = 0; place < texts.size(); place++) {
      int word = texts.word(place);
      if (word > Words.END) {
        int group = words.group(word);
        countOfGroup.increment(group);
        traitsOfGroup.set(group, traitsOfGroup.get(group) | words.traits(word));
      }
    }
    for (int group = 0; group < words.groups(); group++) {
      if (countOfGroup.get(group) >= least) {
        boolean full = (traitsOfGroup.get(group) & Words.CONNECTOR) == 0;
        numberOfGroup.set(group, add(ABSENT, ABSENT, 1, full ? 1 : 0, traitsOfGroup.get(group)));
      }
    }
    IntSequence current = new IntSequence();
    for (int place = 0; place < texts.size(); place++) {
      current.add(numberOfWord(texts.word(place)));
    }
    countOccurrences(current, 1);
    return current;
  }

  private void findLonger(IntSequence current, int length) {
    int slots = Integer.highestOneBit(Math.max(1 << 12, texts.size())) * 2;
    byte[] counters = new byte[Math.min(MOST_COUNTERS, slots)];
    for (int place = 0; place + 1 < current.size(); place++) {
      if (canGoOn(current, place, length)) {
        int counter = counter(current.get(place), current.get(place + 1), counters.length);
        if (counters[counter] < Byte.MAX_VALUE) {
          counters[counter]++;
        }
      }
    }
    int enough = Math.min(least, Byte.MAX_VALUE);
    PairNumbers candidates = new PairNumbers(1 << 10);
    for (int place = 0; place + 1 < current.size(); place++) {
      if (canGoOn(current, place, length)) {
        int prefix = current.get(place);
        int suffix = current.get(place + 1);
        if (counters[counter(prefix, suffix, counters.length)] >= enough) {
          candidates.increment(prefix, suffix);
        }
      }
    }
    candidates.forEach(
        (prefix, suffix, count) -> {
          if (count >= least) {
            int last = suffix;
            while (lengths.get(last) > 1) {
              last = suffixes.get(last);
            }
            int full = fullWords.get(prefix) + fullWords.get(last);
            numbers.put(prefix, suffix, add(prefix, suffix, length, full, 0));
          }
        });
    for (int place = 0; place < current.size(); place++) {
      boolean goesOn = place + 1 < current.size() && canGoOn(current, place, length);
      current.set(place, goesOn ? numbers.get(current.get(place), current.get(place + 1)) : ABSENT);
    }
    countOccurrences(current, length);
  }

  /** Whether the sequence at a place may be part of one that is a word longer. */
  private boolean canGoOn(IntSequence current, int place, int length) {
    int prefix = current.get(place);
    int suffix = current.get(place + 1);
    if (prefix == ABSENT || suffix == ABSENT) {
      return false;
    }
    int last = texts.word(place + length - 1);
    boolean full = !words.is(last, Words.CONNECTOR);
    return fullWords.get(prefix) + (full ? 1 : 0) <= MOST_WORDS
        && !words.is(texts.word(place + length - 2), Words.LAST);
  }

  private static int counter(int prefix, int suffix, int counters) {
    long hash = PairNumbers.pair(prefix, suffix) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32) & (counters - 1);
  }

  private int add(int prefix, int suffix, int length, int full, int wordTraits) {
    int number = lengths.size();
    prefixes.add(prefix);
    suffixes.add(suffix);
    lengths.add(length);
    fullWords.add(full);
    traits.add(wordTraits);
    counts.add(0);
    passages.add(0);
    capitalised.add(0);
    insideSentence.add(0);
    return number;
  }

  private void countOccurrences(IntSequence current, int length) {
    IntSequence lastPassage = new IntSequence();
    lastPassage.extend(size(), -1);
    for (int passage = 0; passage < texts.passages(); passage++) {
      for (int place = texts.start(passage); place < texts.start(passage + 1); place++) {
        int phrase = current.get(place);
        if (phrase == ABSENT) {
          continue;
        }
        counts.increment(phrase);
        if (lastPassage.get(phrase) != passage) {
          lastPassage.set(phrase, passage);
          passages.increment(phrase);
        }
        countCapitals(phrase, place, length);
      }
    }
  }

  private void countCapitals(int phrase, int place, int length) {
    int from = texts.beginsSentence(place) ? 1 : 0;
    if (from == length) {
      return;
    }
    boolean capital = true;
    for (int i = from; i < length; i++) {
      int word = texts.word(place + i);
      capital &= words.is(word, Words.CAPITAL) || words.is(word, Words.CONNECTOR);
    }
    insideSentence.increment(phrase);
    if (capital) {
      capitalised.increment(phrase);
    }
  }
}
