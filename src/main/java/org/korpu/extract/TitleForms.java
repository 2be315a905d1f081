package org.korpu.extract;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.korpu.extract.RenamedForm.Certainty;
import org.korpu.model.LanguageTag;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.Inflections;
import org.korpu.morph.PhraseInflection;
import org.korpu.morph.PhraseRole;
import org.korpu.morph.PhraseRoles;
import org.korpu.morph.TermGrammar;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * The form of a new title that stands for a form of the old one: number and case are read from the
 * old form and given to the new title.
 */
final class TitleForms {

  /** Russian prepositions of the prepositional and not of the dative. */
  private static final Set<String> PREPOSITIONAL = Set.of("в", "во", "на", "о", "об", "обо", "при");

  /** Russian prepositions of the dative and hardly ever of the prepositional. */
  private static final Set<String> DATIVE =
      Set.of("к", "ко", "по", "благодаря", "согласно", "вопреки");

  private final LanguageTag language;
  private final String oldTitle;
  private final String newTitle;
  private final PhraseInflection phrases;
  private final boolean otherGender;

  TitleForms(LanguageTag language, String oldTitle, String newTitle) {
    this.language = language;
    this.oldTitle = oldTitle;
    this.newTitle = newTitle;
    this.phrases = Inflections.phrases(language);
    this.otherGender = language.meets(LanguageTag.RU) && gender(oldTitle) != gender(newTitle);
  }

  /** What takes the place of an occurrence in a text. */
  RenamedForm of(String text, int start, int end) {
    String found = text.substring(start, end);
    Set<String> made = new LinkedHashSet<>();
    boolean nominative = false;
    boolean complete = true;
    Set<FormFeatures> read = phrases.read(found, oldTitle, TermGrammar.NONE);
    for (FormFeatures features : possible(read, text.substring(0, start))) {
      String form = phrases.form(newTitle, TermGrammar.NONE, features).orElse("");
      // What the features do not tell, such as Azerbaijani -dır, would be lost.
      boolean whole =
          phrases
              .form(oldTitle, TermGrammar.NONE, features)
              .filter(old -> sameWords(old, found))
              .isPresent();
      complete &= whole && !form.isEmpty();
      nominative |= features.grammaticalCase() == GrammaticalCase.NOMINATIVE;
      if (!form.isEmpty()) {
        made.add(likeFound(form, found));
      }
    }
    Certainty certainty = Certainty.OPEN;
    if (complete && made.size() == 1) {
      certainty = otherGender && nominative ? Certainty.AGREEMENT : Certainty.CERTAIN;
    }
    return new RenamedForm(start, end, found, List.copyOf(made), certainty);
  }

  /**
   * Of the features of a form, those that fit what stands before it: in Russian the dative and the
   * prepositional are often alike, but the latter needs one of a few prepositions.
   */
  private Set<FormFeatures> possible(Set<FormFeatures> read, String before) {
    if (!language.meets(LanguageTag.RU)) {
      return read;
    }
    List<String> words = words(before);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    GrammaticalCase excluded;
    if (PREPOSITIONAL.contains(last)) {
      excluded = GrammaticalCase.DATIVE;
    } else if (last.isEmpty() || DATIVE.contains(last)) {
      excluded = GrammaticalCase.PREPOSITIONAL;
    } else {
      return read;
    }
    Set<FormFeatures> possible = new LinkedHashSet<>(read);
    possible.removeIf(features -> features.grammaticalCase() == excluded);
    return possible.isEmpty() ? read : possible;
  }

  /** With the capitals of the place: all of them in a heading, one at the start of a sentence. */
  private String likeFound(String form, String found) {
    ULocale locale = new ULocale(language.value());
    if (found.equals(UCharacter.toUpperCase(locale, found)) && !found.equals(oldTitle)) {
      return UCharacter.toUpperCase(locale, form);
    }
    boolean raised =
        Character.isUpperCase(found.codePointAt(0))
            && Character.isLowerCase(oldTitle.codePointAt(0))
            && Character.isLowerCase(form.codePointAt(0));
    return raised ? UCharacter.toUpperCase(locale, form.substring(0, 1)) + form.substring(1) : form;
  }

  private boolean sameWords(String one, String other) {
    return words(one).equals(words(other));
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.isWord()) {
        words.add(Folding.fold(token.text(), language));
      }
    }
    return words;
  }

  /** The gender of the first noun by its ending, as far as it matters for agreement. */
  private char gender(String title) {
    PhraseRoles.OfLanguage roles = PhraseRoles.of(language);
    List<String> words = words(title);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (roles.role(word) == PhraseRole.HEAD || i == words.size() - 1) {
        char last = word.charAt(word.length() - 1);
        return "ая".indexOf(last) >= 0 ? 'f' : "оеё".indexOf(last) >= 0 ? 'n' : 'm';
      }
    }
    return 'm';
  }
}
