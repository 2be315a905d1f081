package org.korpu.extract;

import java.util.List;
import java.util.OptionalInt;
import org.korpu.model.LanguageTag;

/**
 * What to extract.
 *
 * @param language of the candidates
 * @param translations the languages to look for translations in
 * @param least how often a candidate must occur; empty: twice, and once more for each {@value
 *     #WORDS_FOR_ONE_MORE} words of the texts
 * @param most how many candidates
 * @param known what becomes of candidates that are terms of the glossary
 * @param examples how many of each candidate
 */
public record ExtractionOptions(
    LanguageTag language,
    List<LanguageTag> translations,
    OptionalInt least,
    int most,
    Known known,
    int examples) {

  /** In long texts chance repeats more. */
  static final int WORDS_FOR_ONE_MORE = 1_000_000;

  /** What becomes of candidates that are terms of the glossary. */
  public enum Known {
    LEFT_OUT,
    MARKED
  }

  public ExtractionOptions {
    translations = List.copyOf(translations);
    if (most < 1 || examples < 0 || (least.isPresent() && least.getAsInt() < 1)) {
      throw new IllegalArgumentException(most + " " + least + " " + examples);
    }
    for (LanguageTag translation : translations) {
      if (translation.meets(language)) {
        throw new IllegalArgumentException("a translation into the language itself");
      }
    }
  }
}
