package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.morph.LemmaTable;
import org.korpu.text.Folding;

/**
 * The different words of all terms of a matcher, numbered from 0, and which of them a word of a
 * text can be a form of.
 *
 * <p>Words are compared as folded by the language, and in Azerbaijani as folded by the root locale
 * too, for names like {@code INTERPOL}. Answers are kept, since a text repeats its words.
 *
 * <p>Immutable to its users; safe for use by many threads.
 */
final class TermWords {

  private static final int[] NONE = {};

  private final LanguageTag language;

  /** With how many capitals a form of each word must begin. */
  private final int[] capitals;

  private final LemmaTable lemmas;

  /** For each lemma of the table the words that are spelled so. */
  private final int[][] byLemma;

  /** The words that have no other forms, by their spellings. */
  private final Map<String, int[]> uninflected = new HashMap<>();

  private final WordAnswers answers = new WordAnswers();

  /**
   * The words of terms.
   *
   * @param words by their numbers
   */
  TermWords(LanguageTag language, Inflection inflection, List<TermWord> words) {
    this.language = language;
    capitals = words.stream().mapToInt(TermWord::capitals).toArray();
    Map<String, List<Integer>> inflected = new HashMap<>();
    Map<String, List<Integer>> fixed = new HashMap<>();
    for (int number = 0; number < words.size(); number++) {
      TermWord word = words.get(number);
      for (String folding : word.foldings()) {
        (word.inflects() ? inflected : fixed)
            .computeIfAbsent(folding, f -> new ArrayList<>(1))
            .add(number);
      }
    }
    List<String> spellings = new ArrayList<>(inflected.keySet());
    lemmas = inflection.table(spellings);
    byLemma = new int[spellings.size()][];
    for (int i = 0; i < byLemma.length; i++) {
      byLemma[i] = numbers(inflected.getOrDefault(spellings.get(i), List.of()));
    }
    fixed.forEach((spelling, numbers) -> uninflected.put(spelling, numbers(numbers)));
  }

  private static int[] numbers(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The numbers of the words that a word of a text can be a form of, ascending. Not to be changed.
   *
   * @param place where the word begins
   * @param end where it ends in the text
   */
  int[] lemmas(TextWords places, int place, int end) {
    int start = places.start(place);
    int[] known = answers.get(places.letters(), start, end);
    if (known != null) {
      return known;
    }
    String word = places.text().substring(start, end);
    int[] found = find(word, places.isMark(place));
    answers.keep(word, found);
    return found;
  }

  private int[] find(String word, boolean mark) {
    int[] found = NONE;
    for (String folding : foldings(word, mark, language)) {
      found = withAdmitted(found, uninflected.get(folding), word);
      if (!mark) {
        for (int lemma : lemmas.lemmasOf(folding)) {
          found = withAdmitted(found, byLemma[lemma], word);
        }
      }
    }
    return found.length < 2 ? found : Arrays.stream(found).sorted().distinct().toArray();
  }

  private int[] withAdmitted(int[] found, int @Nullable [] numbers, String word) {
    if (numbers == null) {
      return found;
    }
    int[] more = Arrays.copyOf(found, found.length + numbers.length);
    int size = found.length;
    for (int number : numbers) {
      if (TermWord.beginsWithCapitals(word, capitals[number])) {
        more[size++] = number;
      }
    }
    return size == more.length ? more : Arrays.copyOf(more, size);
  }

  /** The spellings by which a word of a term or text is compared. */
  static Set<String> foldings(String word, boolean mark, LanguageTag language) {
    if (mark) {
      return Set.of("–—−".contains(word) ? "-" : word);
    }
    String joined = word.indexOf('–') < 0 ? word : word.replace('–', '-');
    String folded = Folding.fold(joined, language);
    if (word.indexOf('I') < 0) {
      return Set.of(folded);
    }
    Set<String> foldings = new LinkedHashSet<>(2);
    foldings.add(folded);
    foldings.add(Folding.foldRoot(joined));
    return foldings;
  }
}
