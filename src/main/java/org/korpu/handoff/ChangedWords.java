package org.korpu.handoff;

import java.util.List;
import org.korpu.curate.versions.WordDifference;
import org.korpu.curate.versions.WordDifference.Span;

/**
 * Two versions of a text for people, what only one of them has between ⟦ and ⟧.
 *
 * @param before the earlier text
 * @param after the later text
 */
record ChangedWords(String before, String after) {

  /** Characters that are shown on either side of what differs, and of a text without difference. */
  private static final int AROUND = 40;

  private static final char GAP = '…';

  /** Of two texts. Long stretches that are equal are shortened. */
  static ChangedWords between(String before, String after) {
    WordDifference words = WordDifference.between(before, after);
    return new ChangedWords(marked(before, words.before()), marked(after, words.after()));
  }

  /** The beginning of a text, on one line. */
  static String excerpt(String text) {
    int most = 2 * AROUND;
    String line = text.strip();
    return oneLine(line.length() <= most ? line : line.substring(0, wordEnd(line, most)) + GAP);
  }

  private static String marked(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return excerpt(text);
    }
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      equal(text, at, span.start(), marked);
      marked.append('⟦').append(text, span.start(), span.end()).append('⟧');
      at = span.end();
    }
    equal(text, at, text.length(), marked);
    return oneLine(marked.toString());
  }

  /** Appends a stretch that is equal, without its middle if that is long. */
  private static void equal(String text, int start, int end, StringBuilder to) {
    int head = start == 0 ? start : wordEnd(text, start + AROUND);
    int tail = end == text.length() ? end : wordStart(text, end - AROUND);
    if (tail - head <= AROUND / 2) {
      to.append(text, start, end);
      return;
    }
    to.append(text, start, head).append(GAP).append(text, tail, end);
  }

  /** The end of the word that a place is in, or the place if that is far. */
  private static int wordEnd(String text, int place) {
    for (int i = place; i <= Math.min(text.length(), place + AROUND / 2); i++) {
      if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return cut(text, place);
  }

  /** The start of the word that a place is in, or the place if that is far. */
  private static int wordStart(String text, int place) {
    for (int i = place; i >= Math.max(0, place - AROUND / 2); i--) {
      if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return cut(text, place);
  }

  /** The place, or the one before it where a character would be halved. */
  private static int cut(String text, int place) {
    boolean halves =
        place > 0
            && place < text.length()
            && Character.isLowSurrogate(text.charAt(place))
            && Character.isHighSurrogate(text.charAt(place - 1));
    return halves ? place - 1 : Math.max(0, Math.min(place, text.length()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n]+", " ");
  }
}
