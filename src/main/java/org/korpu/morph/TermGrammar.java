package org.korpu.morph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says of the grammar of a term. Whatever is null is concluded from the words of
 * the term.
 *
 * @param partOfSpeech what kind of word it is; of a {@link PartOfSpeech#PROPER_NOUN} no plural is
 *     proposed
 * @param gender its gender, or that of the bearer of a name: {@code Гюнель} is not declined as a
 *     woman's name
 * @param animacy whether it means somebody
 * @param number the only number that it has
 * @param declinability whether it takes endings
 * @param forms forms that differ from the rules, by their features; they go before any rule. In
 *     Azerbaijani they also show whether the last word of the term has an owner: with the dative
 *     {@code Nəsimiyə} the plural is {@code Nəsimilər}
 */
public record TermGrammar(
    @Nullable PartOfSpeech partOfSpeech,
    @Nullable Gender gender,
    @Nullable Animacy animacy,
    @Nullable GrammaticalNumber number,
    Declinability declinability,
    Map<FormFeatures, String> forms) {

  /** Nothing is known but the words of the term. */
  public static final TermGrammar NONE =
      new TermGrammar(null, null, null, null, Declinability.REGULAR, Map.of());

  public TermGrammar {
    forms = Map.copyOf(forms);
  }

  boolean isInvariable() {
    return declinability == Declinability.INVARIABLE;
  }

  /** Whether a number is possible. */
  boolean admits(GrammaticalNumber wanted) {
    return number == null || number == wanted;
  }
}
