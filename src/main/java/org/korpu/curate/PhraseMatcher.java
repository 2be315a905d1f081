package org.korpu.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/** Finds words in a row in texts of one language. Safe for use by many threads. */
final class PhraseMatcher {

  private final LanguageTag language;
  private final BiPredicate<String, String> isForm;
  private final List<Set<String>> words = new ArrayList<>();
  private final WordSieve sieve = new WordSieve(this::mayHoldFirst);

  /**
   * For the words of a text.
   *
   * @param isForm whether a folded word of a text can stand for a folded word that is looked for
   */
  PhraseMatcher(String phrase, LanguageTag language, BiPredicate<String, String> isForm) {
    this.language = language;
    this.isForm = isForm;
    TextAtoms atoms = TextAtoms.of(phrase);
    for (int place = 0; place < atoms.size(); place++) {
      words.add(foldings(atoms.part(place).text()));
    }
  }

  List<TextSpan> find(String text) {
    if (!sieve.passes(text)) {
      return List.of();
    }
    List<TextSpan> found = new ArrayList<>(2);
    TextAtoms atoms = TextAtoms.of(text);
    int free = 0;
    for (int place = 0; place < atoms.size(); place++) {
      Token first = atoms.part(place);
      int end = first.start() < free ? -1 : end(atoms, place, 0);
      if (end >= 0) {
        found.add(new TextSpan(first.start(), end));
        free = end;
      }
    }
    return found;
  }

  /** Where the words from a number on end, if they stand from a place on; -1 if they do not. */
  private int end(TextAtoms atoms, int place, int number) {
    if (place >= atoms.size()) {
      return -1;
    }
    TextAtoms.@Nullable Whole whole = atoms.whole(place);
    if (whole != null) {
      int end = end(atoms, whole.token(), whole.next(), number);
      if (end >= 0) {
        return end;
      }
    }
    return end(atoms, atoms.part(place), place + 1, number);
  }

  private int end(TextAtoms atoms, Token word, int next, int number) {
    if (!canBe(word, number)) {
      return -1;
    }
    return number == words.size() - 1 ? word.end() : end(atoms, next, number + 1);
  }

  private boolean mayHoldFirst(String piece) {
    TextAtoms atoms = TextAtoms.of(piece);
    for (int place = 0; place < atoms.size(); place++) {
      TextAtoms.@Nullable Whole whole = atoms.whole(place);
      if (canBe(atoms.part(place), 0) || (whole != null && canBe(whole.token(), 0))) {
        return true;
      }
    }
    return false;
  }

  private boolean canBe(Token word, int number) {
    for (String folded : foldings(word.text())) {
      for (String wanted : words.get(number)) {
        if (folded.equals(wanted) || isForm.test(folded, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The word folded by the language. {@code INTERPOL} in Azerbaijani is folded as a foreign name
   * too, since {@code ı} seldom stands beside a front vowel; {@code QIZIL} is not.
   */
  private Set<String> foldings(String word) {
    String folded = Folding.fold(word, language);
    if (word.indexOf('I') < 0 || !hasFrontVowel(folded)) {
      return Set.of(folded);
    }
    String name = Folding.foldRoot(word);
    return name.equals(folded) ? Set.of(folded) : Set.of(folded, name);
  }

  private static boolean hasFrontVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("eəiöü".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
