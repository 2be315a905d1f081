package org.korpu.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * How a score came about: which words were edited, and what that made in percent before penalties.
 *
 * @param words how many words the longer text has
 * @param percent how alike the words are, before penalties
 * @param edits what becomes of each word, in order; of several ways of the same cost one
 */
public record Explanation(int words, int percent, List<WordEdit> edits) {

  public Explanation {
    edits = List.copyOf(edits);
  }

  /** The distance of the texts in half words. */
  public int halves() {
    return edits.stream().mapToInt(edit -> edit.kind().halves()).sum();
  }

  /**
   * Explains how alike the words of two texts of one language are. The score itself is what {@link
   * Scorer} says; its word part is this one.
   */
  public static Explanation of(Segment from, Segment to, LanguageTag language) {
    GrowingVocabulary vocabulary = new GrowingVocabulary(language);
    ScorableText a = ScorableText.of(from, vocabulary);
    ScorableText b = ScorableText.of(to, vocabulary);
    List<WordEdit> edits = edits(a, words(from), b, words(to));
    int longer = Math.max(a.size(), b.size());
    int halves = edits.stream().mapToInt(edit -> edit.kind().halves()).sum();
    int percent =
        longer == 0
            ? (a.hasTextOf(b) ? 100 : 0)
            : 100 * (WordDistance.WORD * longer - halves) / (WordDistance.WORD * longer);
    return new Explanation(longer, percent, edits);
  }

  private static List<String> words(Segment segment) {
    return Tokenizer.tokenize(segment.text().strip()).stream()
        .filter(Token::isWord)
        .map(Token::text)
        .toList();
  }

  private static List<WordEdit> edits(
      ScorableText a, List<String> from, ScorableText b, List<String> to) {
    int[][] cost = new int[a.size() + 1][b.size() + 1];
    for (int i = 0; i <= a.size(); i++) {
      for (int j = 0; j <= b.size(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = WordDistance.WORD * (i + j);
        } else {
          cost[i][j] =
              Math.min(
                  cost[i - 1][j - 1] + kind(a, i - 1, b, j - 1).halves(),
                  Math.min(cost[i - 1][j], cost[i][j - 1]) + WordDistance.WORD);
        }
      }
    }
    List<WordEdit> edits = new ArrayList<>();
    int i = a.size();
    int j = b.size();
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + kind(a, i - 1, b, j - 1).halves()) {
        i--;
        j--;
        edits.add(new WordEdit(kind(a, i, b, j), from.get(i), to.get(j)));
      } else if (i > 0 && cost[i][j] == cost[i - 1][j] + WordDistance.WORD) {
        i--;
        edits.add(new WordEdit(WordEdit.Kind.DELETED, from.get(i), ""));
      } else {
        j--;
        edits.add(new WordEdit(WordEdit.Kind.INSERTED, "", to.get(j)));
      }
    }
    Collections.reverse(edits);
    return edits;
  }

  private static WordEdit.Kind kind(ScorableText a, int i, ScorableText b, int j) {
    int stem = a.stems()[i];
    if (stem != b.stems()[j]) {
      return WordEdit.Kind.REPLACED;
    }
    if (stem <= Vocabulary.ANY_ADDRESS) {
      return a.foldedWords()[i] == b.foldedWords()[j]
          ? WordEdit.Kind.KEPT
          : WordEdit.Kind.PLACEABLE;
    }
    return a.words()[i] == b.words()[j] ? WordEdit.Kind.KEPT : WordEdit.Kind.FORM;
  }
}
