package org.korpu.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.match.Penalty.Reason;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * The one score of korpu: how alike two segments of one language are, in whole percent.
 *
 * <p><b>Words.</b> Both texts, without white space at their ends, are cut into tokens ({@link
 * org.korpu.text.Tokenizer}). Punctuation is no word. Words are compared folded ({@link Folding});
 * any number equals any number here, and any address any address. With <i>d</i> the least number of
 * words to insert, delete or replace (Levenshtein) and <i>n</i> the number of words of the longer
 * text, the words are alike to
 *
 * <pre>    ⌊100 · (n − d) / n⌋ percent</pre>
 *
 * (100 where neither has a word, 0 where that is so and the texts differ).
 *
 * <p><b>Penalties.</b> From this the following points are taken, each a {@link Penalty} of its
 * reason; the score is what remains, at least 0. "Unequal" members of two lists are counted without
 * regard to order: the longer list's length less the members they share.
 *
 * <ul>
 *   <li>{@code CASE}: 1 point where fewer words are equal unfolded than folded.
 *   <li>{@code PUNCTUATION}: a point for each unequal punctuation mark, at most 3; 1 point where
 *       only the place of marks, or the shape of an apostrophe or hyphen in a word, differs.
 *   <li>{@code WHITE_SPACE}: 1 point where the texts differ in white space other than single
 *       spaces, or in nothing but white space.
 *   <li>{@code CODES}: a point for each unequal code, at most 5, at least 1 where codes differ in
 *       order or place. Codes are compared by kind and partner, their ids replaced by the order of
 *       their first appearance; type and native data do not matter. Highlights are ignored.
 *   <li>{@code PLACEABLES}: a point for each number that stands against another number and each
 *       address against another address, at most 5; 1 point where only their order differs.
 * </ul>
 *
 * <p>So 100 percent is given to identical text and codes only, and to them always: whatever differs
 * costs a word or a point. The score is symmetric. {@code MEMORY} points are the business of {@link
 * Matcher}.
 *
 * <p>Examples: "Xidmət ölkədə yerləşir" and "xidmət ölkədə yerləşir." have 98 (CASE 1, PUNCTUATION
 * 1). "Report for 2024" and "Report for 2025" have 99 (PLACEABLES 1). "The new office opened in
 * Gabala" and "The office opened in Gabala" have ⌊100 · 5/6⌋ = 83.
 *
 * <p>Stateless; safe for many threads.
 */
public final class Scorer {

  private static final int MOST_FOR_PUNCTUATION = 3;
  private static final int MOST_FOR_CODES = 5;
  private static final int MOST_FOR_PLACEABLES = 5;

  /** The score of two texts of one language. */
  public Score score(ScorableText a, ScorableText b) {
    return score(a, b, 0).orElseThrow();
  }

  /**
   * The score, if it is the threshold or more. Stops as soon as it cannot be: the higher the
   * threshold, the faster.
   */
  public Optional<Score> score(ScorableText a, ScorableText b, int threshold) {
    if (!a.bag().mayReach(b.bag(), threshold)) {
      return Optional.empty();
    }
    if (a.text().equals(b.text()) && a.codes().equals(b.codes())) {
      return Optional.of(Score.IDENTICAL);
    }
    int longer = Math.max(a.bag().size(), b.bag().size());
    int most = mostEdits(longer, threshold);
    int distance = WordDistance.within(a.words(), b.words(), most);
    if (distance > most) {
      return Optional.empty();
    }
    List<Penalty> penalties = penalties(a, b, distance);
    int percent = alike(longer, distance, a.text().equals(b.text()));
    for (Penalty penalty : penalties) {
      percent -= penalty.points();
    }
    Score score = new Score(Math.max(0, percent), penalties);
    return score.percent() < threshold ? Optional.empty() : Optional.of(score);
  }

  /** The most word edits that a text of so many words can suffer and still have the percent. */
  static int mostEdits(int words, int threshold) {
    return words * (100 - Math.max(0, threshold)) / 100;
  }

  private static int alike(int longer, int distance, boolean sameText) {
    if (longer == 0) {
      return sameText ? 100 : 0;
    }
    return 100 * (longer - distance) / longer;
  }

  private static List<Penalty> penalties(ScorableText a, ScorableText b, int distance) {
    List<Penalty> penalties = new ArrayList<>();
    boolean sameText = a.text().equals(b.text());
    int placeables = 0;
    if (!sameText) {
      List<String> words = a.wordTokens();
      List<String> others = b.wordTokens();
      int equal = common(words, others);
      int equalUnified = common(unified(words), unified(others));
      int letterCase = equalUnified < common(a.foldedWords(), b.foldedWords()) ? 1 : 0;
      int marks = unequal(a.tokens(Token.Kind.PUNCTUATION), b.tokens(Token.Kind.PUNCTUATION));
      if (marks == 0 && equal < equalUnified) {
        marks = 1;
      }
      int spaces = Math.min(unequal(a.oddSpaces(), b.oddSpaces()), 1);
      placeables = placeables(a, b, distance);
      if (distance + letterCase + marks + spaces + placeables == 0) {
        // The same tokens, but not all in the same place or with the same spaces between them.
        if (a.allTokens().equals(b.allTokens())) {
          spaces = 1;
        } else if (unified(words).equals(unified(others))) {
          marks = 1;
        } else {
          letterCase = 1;
        }
      }
      add(penalties, Reason.CASE, letterCase);
      add(penalties, Reason.PUNCTUATION, Math.min(marks, MOST_FOR_PUNCTUATION));
      add(penalties, Reason.WHITE_SPACE, spaces);
    }
    add(penalties, Reason.CODES, codes(a, b, sameText));
    add(penalties, Reason.PLACEABLES, Math.min(placeables, MOST_FOR_PLACEABLES));
    return penalties;
  }

  private static int codes(ScorableText a, ScorableText b, boolean comparePlaces) {
    List<String> signs = a.codes().stream().map(ScorableText.Code::sign).toList();
    List<String> others = b.codes().stream().map(ScorableText.Code::sign).toList();
    int points = Math.min(unequal(signs, others), MOST_FOR_CODES);
    boolean moved = !signs.equals(others) || (comparePlaces && !a.codes().equals(b.codes()));
    return points == 0 && moved ? 1 : points;
  }

  private static int placeables(ScorableText a, ScorableText b, int distance) {
    int points = 0;
    boolean moved = false;
    for (Token.Kind kind : List.of(Token.Kind.NUMBER, Token.Kind.ADDRESS)) {
      List<String> some = a.folded(kind);
      List<String> others = b.folded(kind);
      points += Math.min(some.size(), others.size()) - common(some, others);
      moved |= distance == 0 && !some.equals(others);
    }
    return points == 0 && moved ? 1 : points;
  }

  private static void add(List<Penalty> to, Reason reason, int points) {
    if (points > 0) {
      to.add(new Penalty(reason, points));
    }
  }

  private static List<String> unified(List<String> words) {
    return words.stream().map(Folding::unify).toList();
  }

  private static int unequal(List<String> a, List<String> b) {
    return Math.max(a.size(), b.size()) - common(a, b);
  }

  private static int common(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return a.size();
    }
    Map<String, Integer> counts = new HashMap<>();
    a.forEach(word -> counts.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : b) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return common;
  }
}
