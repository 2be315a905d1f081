package org.korpu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.korpu.model.LanguageTag;
import org.korpu.morph.StemKeys;
import org.korpu.text.Folding;
import org.korpu.text.NumberSpan;
import org.korpu.text.NumberSpans;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * Reads a segment as what can be compared across languages: stems of words, numbers by value, and
 * the few marks that translators keep. Each is a string whose first character tells which it is.
 */
final class TokenReader {

  /** Before the stem of a word. */
  static final char WORD = 'w';

  /** Before the values of a number in digits, joined by {@code |}. */
  static final char NUMBER = '#';

  /** Before the value of a number in words. */
  static final char NUMBER_WORD = '~';

  /** Before a mark. */
  static final char MARK = '!';

  /** Marks that a translation keeps, each group as its first character. */
  private static final String[] KEPT = {"\"“”«»„", "(", "%", "$", "€", "&", "/", "@"};

  /** One and two are articles and pronouns too, so that they are read as words. */
  private static final int SMALLEST_NUMBER_WORD = 3;

  private final LanguageTag language;
  private final StemKeys stems;

  TokenReader(LanguageTag language) {
    this.language = language;
    this.stems = StemKeys.of(language);
  }

  /** The tokens of a text in order; a mark once. */
  List<String> read(String text) {
    List<NumberSpan> numbers = NumberSpans.in(text, language);
    List<NumberSpan> words = NumberSpans.inWords(text, language);
    List<String> tokens = new ArrayList<>();
    for (NumberSpan number : numbers) {
      tokens.add(NUMBER + values(number));
    }
    int number = 0;
    int word = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      while (number < numbers.size() && numbers.get(number).end() <= token.start()) {
        number++;
      }
      if (number < numbers.size() && numbers.get(number).start() < token.end()) {
        continue;
      }
      while (word < words.size() && words.get(word).end() <= token.start()) {
        word++;
      }
      NumberSpan spelt =
          word < words.size() && words.get(word).start() < token.end() ? words.get(word) : null;
      if (spelt != null && isWorthwhile(spelt)) {
        if (spelt.start() >= token.start()) {
          tokens.add(NUMBER_WORD + values(spelt));
        }
      } else if (token.kind() == Token.Kind.PUNCTUATION) {
        mark(token.text(), tokens);
      } else {
        words(token.text(), tokens);
      }
    }
    return tokens;
  }

  private static boolean isWorthwhile(NumberSpan spelt) {
    return spelt.values().stream().allMatch(each -> each.intValue() >= SMALLEST_NUMBER_WORD);
  }

  private static String values(NumberSpan number) {
    TreeSet<String> values = new TreeSet<>();
    number.values().forEach(value -> values.add(value.toPlainString()));
    return String.join("|", values);
  }

  private static void mark(String text, List<String> tokens) {
    for (String group : KEPT) {
      if (group.contains(text)) {
        String token = MARK + group.substring(0, 1);
        if (!tokens.contains(token)) {
          tokens.add(token);
        }
      }
    }
  }

  private void words(String text, List<String> tokens) {
    String key = stems.key(Folding.fold(text, language));
    int joint = key.indexOf('-');
    if (joint <= 0) {
      tokens.add(WORD + key);
      return;
    }
    for (String part : key.split("-", -1)) {
      if (!part.isEmpty()) {
        tokens.add(WORD + stems.key(part));
      }
    }
  }
}
