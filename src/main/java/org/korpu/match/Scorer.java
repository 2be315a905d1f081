package org.korpu.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.korpu.match.Codes.Code;
import org.korpu.match.Penalty.Reason;

/**
 * The one score of korpu: how alike two segments of one language are, in whole percent.
 *
 * <p><b>Words.</b> Both texts, without white space at their ends, are cut into tokens ({@link
 * org.korpu.text.Tokenizer}). Punctuation is no word. Words are compared folded ({@link
 * org.korpu.text.Folding}); any number equals any number here, and any address any address. With
 * <i>n</i> the number of words of the longer text, and <i>d</i> the least sum of
 *
 * <ul>
 *   <li>1 for each word inserted, deleted or replaced by another word,
 *   <li>½ for each word replaced by another form of its stem ({@link org.korpu.morph.StemKeys}):
 *       {@code Xidmətinin} by {@code Xidmətinə}, {@code службы} by {@code службой},
 * </ul>
 *
 * <p>that makes one of the other (a weighted Levenshtein distance), the words are alike to
 *
 * <pre>    ⌊100 · (n − d) / n⌋ percent</pre>
 *
 * <p>(100 where neither has a word, 0 where that is so and the texts differ).
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
 * costs half a word, a word or a point. The score is symmetric. {@code MEMORY} and {@code ORIGIN}
 * points are the business of {@link Matcher}.
 *
 * <p>Examples: "Xidmət ölkədə yerləşir" and "xidmət ölkədə yerləşir." have 98 (CASE 1, PUNCTUATION
 * 1). "Report for 2024" and "Report for 2025" have 99 (PLACEABLES 1). "The new office opened in
 * Gabala" and "The office opened in Gabala" have ⌊100 · 5/6⌋ = 83. "Xidmətin rəisi danışıb" and
 * "Xidmətə rəis danışıb" have ⌊100 · 2/3⌋ = 66: two other forms, half a word each.
 *
 * <p>Stateless; safe for many threads.
 */
public final class Scorer {

  /** At most so many points for punctuation. */
  public static final int MOST_FOR_PUNCTUATION = 3;

  private static final int MOST_FOR_CODES = 5;

  /** At most so many points for placeables. */
  public static final int MOST_FOR_PLACEABLES = 5;

  /** The score of two texts of one language. */
  public Score score(ScorableText a, ScorableText b) {
    return score(a, b, 0).orElseThrow();
  }

  /**
   * The score, if it is the threshold or more. Stops as soon as it cannot be: the higher the
   * threshold, the faster.
   */
  public Optional<Score> score(ScorableText a, ScorableText b, int threshold) {
    boolean sameText = a.hasTextOf(b);
    if (sameText && a.codes().equals(b.codes())) {
      return Optional.of(Score.IDENTICAL);
    }
    int longer = Math.max(a.size(), b.size());
    int most = mostHalves(longer, threshold);
    int distance =
        sameText ? 0 : WordDistance.within(a.words(), a.stems(), b.words(), b.stems(), most);
    if (distance > most) {
      return Optional.empty();
    }
    int percent = alike(longer, distance, sameText);
    if (percent < threshold) {
      return Optional.empty();
    }
    List<Penalty> penalties = penalties(a, b, distance, sameText);
    for (Penalty penalty : penalties) {
      percent = Math.max(0, percent - penalty.points());
    }
    return percent < threshold ? Optional.empty() : Optional.of(new Score(percent, penalties));
  }

  /**
   * How many words of the longer text, of so many words, the shorter may lack if the score is to
   * reach the threshold.
   */
  public static int mostMissing(int longer, int threshold) {
    return longer * (100 - Math.max(0, threshold)) / 100;
  }

  /** The greatest distance, in half words, with which a text of so many words has the percent. */
  private static int mostHalves(int longer, int threshold) {
    return WordDistance.WORD * longer * (100 - Math.max(0, threshold)) / 100;
  }

  private static int alike(int longer, int distance, boolean sameText) {
    if (longer == 0) {
      return sameText ? 100 : 0;
    }
    int halves = WordDistance.WORD * longer;
    return 100 * (halves - distance) / halves;
  }

  private static List<Penalty> penalties(
      ScorableText a, ScorableText b, int distance, boolean sameText) {
    List<Penalty> penalties = new ArrayList<>();
    int placeables = 0;
    if (!sameText) {
      int equal = Multiset.common(a.sortedWords(), b.sortedWords());
      int equalUnified = Multiset.common(a.sortedUnifiedWords(), b.sortedUnifiedWords());
      int equalFolded = Multiset.common(a.sortedFoldedWords(), b.sortedFoldedWords());
      int letterCase = equalUnified < equalFolded ? 1 : 0;
      int marks = Multiset.unequal(a.marks(), b.marks());
      if (marks == 0 && equal < equalUnified) {
        marks = 1;
      }
      int spaces = Math.min(Multiset.unequal(a.oddGaps(), b.oddGaps()), 1);
      placeables = placeables(a, b, distance);
      if (distance + letterCase + marks + spaces + placeables == 0) {
        // The same tokens, but not all in the same place or with the same spaces between them.
        if (Arrays.equals(a.tokens(), b.tokens())) {
          spaces = 1;
        } else if (Arrays.equals(a.unifiedWords(), b.unifiedWords())) {
          marks = 1;
        } else {
          letterCase = 1;
        }
      }
      add(penalties, Reason.CASE, letterCase);
      add(penalties, Reason.PUNCTUATION, Math.min(marks, MOST_FOR_PUNCTUATION));
      add(penalties, Reason.WHITE_SPACE, spaces);
    }
    add(penalties, Reason.CODES, codes(a.codes(), b.codes(), sameText));
    add(penalties, Reason.PLACEABLES, Math.min(placeables, MOST_FOR_PLACEABLES));
    return penalties;
  }

  private static int codes(List<Code> some, List<Code> others, boolean comparePlaces) {
    if (some.isEmpty() && others.isEmpty()) {
      return 0;
    }
    List<String> left = some.stream().map(Code::sign).toList();
    List<String> right = others.stream().map(Code::sign).toList();
    List<String> rest = new ArrayList<>(right);
    left.forEach(rest::remove);
    int common = right.size() - rest.size();
    int points = Math.min(Math.max(left.size(), right.size()) - common, MOST_FOR_CODES);
    boolean moved = !left.equals(right) || (comparePlaces && !some.equals(others));
    return points == 0 && moved ? 1 : points;
  }

  private static int placeables(ScorableText a, ScorableText b, int distance) {
    int points = 0;
    boolean moved = false;
    for (int kind = Vocabulary.ANY_NUMBER; kind <= Vocabulary.ANY_ADDRESS; kind++) {
      int[] some = a.placeables(kind);
      int[] others = b.placeables(kind);
      points += Math.min(some.length, others.length) - Multiset.commonUnsorted(some, others);
      moved |= distance == 0 && !Arrays.equals(some, others);
    }
    return points == 0 && moved ? 1 : points;
  }

  private static void add(List<Penalty> to, Reason reason, int points) {
    if (points > 0) {
      to.add(new Penalty(reason, points));
    }
  }
}
