package org.korpu.translit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.korpu.model.LanguageTag;

/**
 * The base forms that a word of a running text can be an inflected form of.
 *
 * <p>A source of morphology may be given here; {@link #endings} knows no dictionary and cuts off
 * what can be an ending of a name. It offers too many forms rather than too few.
 */
@FunctionalInterface
public interface NameForms {

  /** The base forms of a word, the word itself among them. */
  Set<String> of(String word);

  /** The word alone: for names in their base form. */
  static NameForms none() {
    return Set::of;
  }

  /**
   * By the endings of Russian names ({@code Набиева, Набиеву, Набиевым → Набиев}; {@code Ильхама →
   * Ильхам}) or Azerbaijani ones ({@code Nəbiyevin, Nəbiyevə, Nəbiyevlə → Nəbiyev}); for English,
   * possessive {@code ’s}.
   *
   * @throws IllegalArgumentException if names in the language are not {@linkplain
   *     NameTransliterator#knows known}
   */
  static NameForms endings(LanguageTag tag) {
    NameLanguage language =
        NameLanguage.of(tag).orElseThrow(() -> new IllegalArgumentException(tag.value()));
    return word -> {
      Set<String> forms = new LinkedHashSet<>();
      forms.add(word);
      for (NameEnding ending : NameEnding.of(language)) {
        ending.base(word).ifPresent(forms::add);
      }
      return forms;
    };
  }
}
