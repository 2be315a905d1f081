package org.korpu.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * The words of a Hunspell dictionary with their inflected forms and compounds.
 *
 * <p>Held in memory, some tens of megabytes for a large one. Safe for many threads.
 */
public final class HunspellDictionary {

  /** So many judged words are remembered; running text repeats its words. */
  private static final int REMEMBERED = 100_000;

  /** Milliseconds for the suggestions for one word. */
  private static final long SUGGESTION_TIME = 100;

  private final Dictionary dictionary;
  private final ConcurrentMap<String, Boolean> known = new ConcurrentHashMap<>();

  private HunspellDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Reads a dictionary; the streams are left open.
   *
   * @param affixes the {@code .aff} file, which says the encoding of both
   * @param words the {@code .dic} file
   * @throws IOException if a stream cannot be read
   * @throws MalformedDictionaryException if it is no such dictionary
   */
  public static HunspellDictionary read(InputStream affixes, InputStream words) throws IOException {
    try {
      return new HunspellDictionary(
          new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
    } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
      String reason = e.getMessage();
      throw new MalformedDictionaryException(reason == null ? e.toString() : reason, e);
    }
  }

  /** Whether a word, spelt as it stands in a text, is one of them. */
  public boolean knows(String word) {
    Boolean remembered = known.get(word);
    if (remembered != null) {
      return remembered;
    }
    boolean found = new Hunspell(dictionary).spell(word);
    if (known.size() < REMEMBERED) {
      known.put(word, found);
    }
    return found;
  }

  /** Words that may have been meant, the likeliest first; none if they are not found in time. */
  public List<String> suggestions(String word) {
    try {
      return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {})
          .suggest(word, SUGGESTION_TIME);
    } catch (SuggestionTimeoutException e) {
      return List.of();
    }
  }
}
