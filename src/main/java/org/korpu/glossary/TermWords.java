package org.korpu.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflection;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/**
 * The different words of all terms of a matcher, numbered from 0, and which of them a word of a
 * text can be a form of.
 *
 * <p>Words are compared as folded by the language, and in Azerbaijani as folded by the root locale
 * too, for names like {@code INTERPOL}. Answers for words of texts are kept, since a text repeats
 * its words; past {@link #MOST_KEPT} words new ones are worked out each time.
 *
 * <p>Built by one thread ({@link #add}), then asked by many.
 */
final class TermWords {

  /** Bounds the memory for words of texts to some 20 MB. */
  private static final int MOST_KEPT = 1 << 17;

  /** Longer abbreviations are also written as names: Interpol, Unesco. */
  private static final int LONGEST_STRICT_ABBREVIATION = 4;

  private static final int[] NONE = {};

  private final LanguageTag language;
  private final Inflection inflection;
  private final Map<Word, Integer> numbers = new LinkedHashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<String, int[]> answers = new ConcurrentHashMap<>();

  /**
   * A word of a term.
   *
   * @param foldings its folded spellings
   * @param capitals how many letters at its beginning must be capitals
   */
  record Word(Set<String> foldings, int capitals) {}

  TermWords(LanguageTag language, Inflection inflection) {
    this.language = language;
    this.inflection = inflection;
  }

  /** The number of a word of a term, new or known. */
  int add(Token token) {
    Word word = wordOf(token);
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    int number = words.size();
    words.add(word);
    for (String key : keys(token, word.foldings())) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(number);
    }
    return number;
  }

  /** The numbers of the words that a word of a text can be a form of, ascending. */
  int[] lemmas(Token token) {
    int[] known = answers.get(token.text());
    if (known != null) {
      return known;
    }
    int[] found = find(token);
    if (answers.size() < MOST_KEPT) {
      answers.put(token.text(), found);
    }
    return found;
  }

  private int[] find(Token token) {
    Set<String> foldings = foldings(token);
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String key : keys(token, foldings)) {
      candidates.addAll(byKey.getOrDefault(key, List.of()));
    }
    if (candidates.isEmpty()) {
      return NONE;
    }
    return candidates.stream()
        .mapToInt(Integer::intValue)
        .filter(number -> isForm(token, foldings, words.get(number)))
        .sorted()
        .toArray();
  }

  /** Whether a word of a text can be a form of a word of a term. */
  boolean isForm(Token form, Token lemma) {
    return isForm(form, foldings(form), wordOf(lemma));
  }

  private boolean isForm(Token form, Set<String> formFoldings, Word lemma) {
    if (!beginsWithCapitals(form.text(), lemma.capitals())) {
      return false;
    }
    for (String folding : formFoldings) {
      if (lemma.foldings().contains(folding)) {
        return true;
      }
    }
    if (form.kind() == Token.Kind.PUNCTUATION) {
      return false;
    }
    for (String folding : formFoldings) {
      for (String base : lemma.foldings()) {
        if (inflection.isFormOf(folding, base)) {
          return true;
        }
      }
    }
    return false;
  }

  private Word wordOf(Token token) {
    return new Word(foldings(token), capitals(token.text()));
  }

  private Set<String> foldings(Token token) {
    String text = token.text();
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return Set.of("–—−".contains(text) ? "-" : text);
    }
    String folded = Folding.fold(text, language);
    Set<String> foldings = new LinkedHashSet<>(2);
    foldings.add(folded);
    if (text.indexOf('I') >= 0) {
      foldings.add(Folding.foldRoot(text));
    }
    return foldings;
  }

  private Set<String> keys(Token token, Set<String> foldings) {
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return foldings;
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String folding : foldings) {
      keys.add(folding);
      keys.addAll(inflection.keys(folding));
    }
    return keys;
  }

  /** How many capitals a form must begin with, for an abbreviation; 0 where case is free. */
  private static int capitals(String term) {
    int letters = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return 0;
        }
        letters++;
      }
    }
    return letters < 2 ? 0 : letters <= LONGEST_STRICT_ABBREVIATION ? letters : 1;
  }

  private static boolean beginsWithCapitals(String text, int capitals) {
    int found = 0;
    for (int i = 0; i < text.length() && found < capitals; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        found++;
      }
    }
    return found == capitals;
  }
}
