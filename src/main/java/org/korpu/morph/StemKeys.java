package org.korpu.morph;

import org.korpu.model.LanguageTag;

/**
 * One key per word, which most forms of the word share and most other words do not: {@code evdə,
 * evlərin} and {@code ev} have one key.
 *
 * <p>Where {@link Inflection} says for certain and needs a dictionary, this is a guess by rules, at
 * no cost: the first key is there at once, and each takes less than a microsecond. It serves where
 * a guess costs little: to find candidates, and to tell a word in another form from another word.
 *
 * <p>A key depends on nothing but the word and {@link #VERSION}: no dictionary, no locale. Words
 * with one key are a class of equals. A key is no word and not for showing; {@code key(key(w))}
 * need not be {@code key(w)}. Azerbaijani in Latin script, Russian and English have rules; in any
 * other language the word is its own key. Verbs keep their tenses apart in Azerbaijani, where only
 * nouns, adjectives and the verbal noun are read.
 *
 * <p>Immutable; safe for use by many threads.
 */
public interface StemKeys {

  /** Changes when a word gets another key than before, so that stored keys can be told old. */
  int VERSION = 1;

  /** The keys of a language, whatever the region of its tag. */
  static StemKeys of(LanguageTag language) {
    if (language.meets(LanguageTag.AZ) && Inflections.isLatin(language)) {
      return AzerbaijaniStemKeys.KEYS;
    } else if (language.meets(LanguageTag.RU)) {
      return RussianStemKeys.KEYS;
    } else if (language.meets(LanguageTag.EN)) {
      return EnglishStemKeys.KEYS;
    }
    return word -> word;
  }

  /**
   * The key of a word.
   *
   * @param foldedWord the word, folded by the language ({@link org.korpu.text.Folding#fold})
   * @return not empty unless the word is
   */
  String key(String foldedWord);
}
