package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Which words of two texts differ.
 *
 * <p>Words, punctuation marks and the white space between them are compared one by one; what is
 * left over from a longest common sequence differs. Where a space alone stands between two words
 * that differ, it counts with them.
 *
 * @param before what only the earlier text has
 * @param after what only the later text has
 */
public record WordDifference(List<Span> before, List<Span> after) {

  /** More cells than this are not compared: two texts of some 2,000 words each. */
  private static final long MOST_CELLS = 1 << 24;

  /**
   * A part of a text.
   *
   * @param start its first character, from 0, in UTF-16 units
   * @param end exclusive
   */
  public record Span(int start, int end) {}

  public WordDifference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Of two texts. Takes time in proportion to the product of the lengths of what differs. */
  public static WordDifference between(String before, String after) {
    List<Span> olds = pieces(before);
    List<Span> news = pieces(after);
    boolean[] oldKept = new boolean[olds.size()];
    boolean[] newKept = new boolean[news.size()];
    int start = 0;
    int oldEnd = olds.size();
    int newEnd = news.size();
    while (start < oldEnd
        && start < newEnd
        && same(before, olds.get(start), after, news.get(start))) {
      oldKept[start] = true;
      newKept[start++] = true;
    }
    while (oldEnd > start
        && newEnd > start
        && same(before, olds.get(oldEnd - 1), after, news.get(newEnd - 1))) {
      oldKept[--oldEnd] = true;
      newKept[--newEnd] = true;
    }
    if ((long) (oldEnd - start) * (newEnd - start) <= MOST_CELLS) {
      int[][] longest = new int[oldEnd - start + 1][newEnd - start + 1];
      for (int i = oldEnd - 1; i >= start; i--) {
        for (int j = newEnd - 1; j >= start; j--) {
          longest[i - start][j - start] =
              same(before, olds.get(i), after, news.get(j))
                  ? 1 + longest[i - start + 1][j - start + 1]
                  : Math.max(longest[i - start + 1][j - start], longest[i - start][j - start + 1]);
        }
      }
      int i = start;
      int j = start;
      while (i < oldEnd && j < newEnd) {
        if (same(before, olds.get(i), after, news.get(j))) {
          oldKept[i++] = true;
          newKept[j++] = true;
        } else if (longest[i - start + 1][j - start] >= longest[i - start][j - start + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }
    return new WordDifference(spans(before, olds, oldKept), spans(after, news, newKept));
  }

  private static boolean same(String before, Span old, String after, Span now) {
    return old.end() - old.start() == now.end() - now.start()
        && before.regionMatches(old.start(), after, now.start(), old.end() - old.start());
  }

  /** Tokens and what stands between them, together the whole text. */
  private static List<Span> pieces(String text) {
    List<Span> pieces = new ArrayList<>();
    int at = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.start() > at) {
        pieces.add(new Span(at, token.start()));
      }
      pieces.add(new Span(token.start(), token.end()));
      at = token.end();
    }
    if (at < text.length()) {
      pieces.add(new Span(at, text.length()));
    }
    return pieces;
  }

  private static List<Span> spans(String text, List<Span> pieces, boolean[] kept) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      boolean joins =
          kept[i]
              && i > 0
              && i + 1 < kept.length
              && !kept[i - 1]
              && !kept[i + 1]
              && text.substring(pieces.get(i).start(), pieces.get(i).end()).isBlank();
      if (kept[i] && !joins) {
        continue;
      }
      Span piece = pieces.get(i);
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() == piece.start()) {
        spans.set(last, new Span(spans.get(last).start(), piece.end()));
      } else {
        spans.add(piece);
      }
    }
    return spans;
  }
}
