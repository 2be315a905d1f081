package org.korpu.curate;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells at once of most texts that they have no word that is looked for.
 *
 * <p>A text is cut at white space, where every token ends. Of each piece it is remembered whether
 * it can hold such a word: texts repeat their words, so most pieces were seen before, and cost a
 * look into a table of fixed size. Nothing is made for a piece that is known.
 *
 * <p>Safe for use by many threads without locks: a place holds an immutable pair.
 */
final class WordSieve {

  /** Places; a power of two, several times the words of a language. Some 25 MB when full. */
  private static final int SIZE = 1 << 18;

  /** A piece that was met; its text does not change. */
  private static final class Piece {
    private final char[] text;
    private final boolean mayHold;

    Piece(char[] text, boolean mayHold) {
      this.text = text;
      this.mayHold = mayHold;
    }

    boolean is(char[] other, int start, int end) {
      return Arrays.equals(text, 0, text.length, other, start, end);
    }
  }

  private final AtomicReferenceArray<@Nullable Piece> places = new AtomicReferenceArray<>(SIZE);
  private final Predicate<String> mayHold;

  /**
   * For pieces of texts.
   *
   * @param mayHold whether a piece between white space has a word that is looked for; a pure
   *     function
   */
  WordSieve(Predicate<String> mayHold) {
    this.mayHold = mayHold;
  }

  /** Whether any piece of the text may hold such a word. */
  boolean passes(String text) {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length) {
      if (isSpace(chars[i])) {
        i++;
        continue;
      }
      int start = i;
      int hash = 0;
      while (i < chars.length && !isSpace(chars[i])) {
        hash = 31 * hash + chars[i];
        i++;
      }
      if (mayHold(chars, start, i, hash)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHold(char[] text, int start, int end, int hash) {
    int place = (hash ^ hash >>> 16) & (SIZE - 1);
    Piece known = places.getAcquire(place);
    if (known != null && known.is(text, start, end)) {
      return known.mayHold;
    }
    char[] piece = Arrays.copyOfRange(text, start, end);
    boolean answer = mayHold.test(String.valueOf(piece));
    places.setRelease(place, new Piece(piece, answer));
    return answer;
  }

  /** White space of ASCII, which is in no token; a web address may have other. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
