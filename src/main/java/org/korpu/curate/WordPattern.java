package org.korpu.curate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.morph.Inflections;

/**
 * A word, or several that stand next to each other.
 *
 * <p>Whole words are compared, folded by the language of the text: case does not matter, nor the
 * shape of apostrophes and hyphens, nor soft hyphens; in Azerbaijani {@code I} is a capital {@code
 * ı}, and only in a name that cannot be Azerbaijani ({@code INTERPOL}) also a capital {@code i}.
 * White space between words is free, quotation marks are passed over, other punctuation is a word.
 * The parts of a hyphened word are words: {@code BMT} is found in {@code BMT-nin}.
 */
public final class WordPattern implements TextPattern {

  /** In which form a word is found. */
  public enum Form {
    /** As it is given. */
    GIVEN,
    /** In every form that it can be inflected into, given as the dictionary gives it. */
    ANY
  }

  private final String words;
  private final Form form;
  private final Map<LanguageTag, PhraseMatcher> matchers = new ConcurrentHashMap<>();

  /**
   * The words of a text.
   *
   * @throws InputException if it has none, nor any sign but quotation marks
   */
  public WordPattern(String words, Form form) {
    this.words = words;
    this.form = form;
    if (TextAtoms.of(words).size() == 0) {
      throw new InputException(
          new Diagnostic(
              Severity.ERROR, null, null, Message.of(SearchMessage.NOTHING_TO_FIND, words), null));
    }
  }

  @Override
  public List<TextSpan> find(String text, LanguageTag language) {
    PhraseMatcher matcher = matchers.get(language);
    if (matcher == null) {
      matcher = matchers.computeIfAbsent(language, this::matcher);
    }
    return matcher.find(text);
  }

  private PhraseMatcher matcher(LanguageTag language) {
    return new PhraseMatcher(
        words,
        language,
        switch (form) {
          case GIVEN -> String::equals;
          case ANY -> Inflections.of(language)::isFormOf;
        });
  }
}
