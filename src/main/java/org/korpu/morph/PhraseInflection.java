package org.korpu.morph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;

/**
 * Inflection of whole terms of one language: makes the form of a term that has given features, and
 * tells which features a form has.
 *
 * <p>A term is a word or a phrase in its dictionary form, as it stands in a glossary:
 *
 * <ul>
 *   <li>Azerbaijani inflects its last word, which may have an owner already: {@code Dövlət
 *       Miqrasiya Xidməti → Dövlət Miqrasiya Xidmətinə}. Abbreviations take endings as they are
 *       spoken, after a hyphen: {@code BMT-nin, NATO-nun}.
 *   <li>Russian inflects the noun that the others depend on and the adjectives that agree with it;
 *       the rest stays: {@code Государственная миграционная служба Азербайджанской Республики →
 *       Государственной миграционной службой Азербайджанской Республики}.
 *   <li>English inflects the noun for number, and the last word for possession: {@code Ministers of
 *       Foreign Affairs}.
 * </ul>
 *
 * <p>A language without rules has one form of each term, itself. Texts are compared without regard
 * to case, to the width of spaces and to quotation marks.
 *
 * <p>Obtained from {@link Inflections#phrases}. Immutable; safe for use by many threads. A call
 * takes some microseconds to some tens of them.
 */
public final class PhraseInflection {

  /** The rules of a language. */
  interface Rules {
    /** The forms of a term; its grammar says more than that it is invariable. */
    TermForms of(String term, TermGrammar grammar);

    /** The features that a term of any number can have, in the order of grammars. */
    List<FormFeatures> features();
  }

  private final LanguageTag language;
  private final Rules rules;

  PhraseInflection(LanguageTag language, Rules rules) {
    this.language = language;
    this.rules = rules;
  }

  /** The language whose rules these are. */
  public LanguageTag language() {
    return language;
  }

  /** Whether the language has rules, and not one form of each term. */
  public boolean hasRules() {
    return rules.features().size() > 1;
  }

  /**
   * The forms of a term in the order of grammars: singular, plural, then those with an owner. A
   * term that is plural has no singular, a name no plural. A phrase that the rules find no noun in
   * has one form, itself.
   *
   * @param term not blank
   */
  public List<InflectedForm> paradigm(String term, TermGrammar grammar) {
    TermForms forms = forms(term, grammar);
    Set<FormFeatures> listed = new TreeSet<>(forms.usual());
    listed.addAll(grammar.forms().keySet());
    List<InflectedForm> paradigm = new ArrayList<>();
    for (FormFeatures features : listed) {
      text(forms, grammar, features)
          .ifPresent(text -> paradigm.add(new InflectedForm(features, text)));
    }
    return paradigm;
  }

  /**
   * The form of a term with features; nothing where it has none such or the rules cannot tell. Also
   * makes forms that {@link #paradigm} leaves out as unusual, such as the plural of a name.
   *
   * @param term not blank
   */
  public Optional<String> form(String term, TermGrammar grammar, FormFeatures features) {
    return text(forms(term, grammar), grammar, features);
  }

  /**
   * The features that a text can have as a form of a term; none if it is no form of it, even where
   * each of its words is a form of the term's word: {@code государственную миграционной службой}.
   * What may follow a case in Azerbaijani, as {@code -dir} or {@code -ki}, is passed over.
   *
   * @param form the text, as it was found
   * @param term not blank
   */
  public Set<FormFeatures> read(String form, String term, TermGrammar grammar) {
    PhraseWords words = PhraseWords.of(form, language);
    Set<FormFeatures> found = new TreeSet<>();
    for (Map.Entry<FormFeatures, String> given : grammar.forms().entrySet()) {
      if (words.equals(words.sameLanguage(given.getValue()))) {
        found.add(given.getKey());
      }
    }
    for (FormFeatures features : forms(term, grammar).read(words)) {
      if (!grammar.forms().containsKey(features)) {
        found.add(features);
      }
    }
    return found;
  }

  /**
   * Whether the words around a term need no other endings when another term takes its place: in
   * Russian if both are of one gender and number, in other languages always.
   */
  public boolean agreesAlike(
      String term, TermGrammar grammar, String other, TermGrammar otherGrammar) {
    return forms(term, grammar).agreement() == forms(other, otherGrammar).agreement();
  }

  private TermForms forms(String term, TermGrammar grammar) {
    if (term.isBlank()) {
      throw new IllegalArgumentException("a term has a text");
    }
    if (grammar.isInvariable()) {
      return TermForms.invariable(
          term,
          rules.features().stream().filter(features -> grammar.admits(features.number())).toList());
    }
    return rules.of(term, grammar);
  }

  private static Optional<String> text(
      TermForms forms, TermGrammar grammar, FormFeatures features) {
    String given = grammar.forms().get(features);
    return given == null ? forms.texts(features).stream().findFirst() : Optional.of(given);
  }
}
