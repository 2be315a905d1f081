package org.korpu.morph;

import java.util.List;
import java.util.Locale;
import org.korpu.morph.RussianReading.Agreement;

/**
 * A Russian term and those of its words that are declined.
 *
 * @param text the term
 * @param words in their order; empty where nothing is declined
 * @param headPlace which of the words the others depend on
 * @param named whether a name follows its noun: {@code город Гянджа}
 */
record RussianTerm(String text, List<Word> words, int headPlace, boolean named) {

  /**
   * A word that is declined.
   *
   * @param text as it stands in the term
   * @param start its first character in the term, from 0
   * @param declined its declension
   * @param noun what it agrees with; itself where that is nothing
   */
  record Word(String text, int start, RussianDeclined declined, RussianDeclined noun) {

    int end() {
      return start + text.length();
    }

    /**
     * Its forms with the capitals of the term, the best first.
     *
     * @param gender of an adjective without a noun; {@link Agreement#NONE}: as it stands
     */
    List<String> forms(FormFeatures features, Agreement gender) {
      List<String> forms;
      boolean plural = features.number() == GrammaticalNumber.PLURAL || noun.isPlural();
      if (declined.isInvariable()) {
        return List.of(text);
      } else if (declined.isNominal()) {
        forms =
            declined.noun(
                plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
                features.grammaticalCase());
      } else {
        Agreement ownGender =
            declined.equals(noun) && gender != Agreement.NONE ? gender : declined.agreement();
        Agreement column = plural ? Agreement.PLURAL : ownGender;
        forms = declined.adjective(column, animacy(), features.grammaticalCase());
      }
      return forms.stream().map(this::spelled).toList();
    }

    /** Adjectives without a noun mean people, but for neuter ones. */
    private Animacy animacy() {
      return noun.isNominal() ? noun.animacy() : Animacy.ANIMATE;
    }

    /** A form with the capitals of the word, and with its ё where it has one. */
    private String spelled(String form) {
      String lower = lowerCase(text);
      if (lower.indexOf('ё') < 0) {
        return Capitals.like(text, form.replace('ё', 'е'));
      }
      StringBuilder spelled = new StringBuilder(form);
      for (int i = 0; i < Math.min(form.length(), lower.length()); i++) {
        char own = lower.charAt(i);
        if (own == 'ё' && form.charAt(i) == 'е') {
          spelled.setCharAt(i, 'ё');
        } else if (own != form.charAt(i)) {
          break;
        }
      }
      return Capitals.like(text, spelled.toString());
    }
  }

  RussianTerm {
    words = List.copyOf(words);
  }

  /** The word that the others depend on. */
  Word head() {
    return words.get(headPlace);
  }

  boolean isPlural() {
    return head().noun().isPlural();
  }

  /** Whether the term has no other word than its head. */
  boolean isOneWord() {
    return head().text().length() == text.strip().length();
  }

  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
