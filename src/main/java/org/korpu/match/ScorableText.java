package org.korpu.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Folding;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * A segment made ready for the {@link Scorer}: cut into tokens, folded, its codes renumbered. Make
 * it once where a segment is scored more than once. Immutable.
 */
public final class ScorableText {

  /** Stand for any number and any address among the words; no token holds a control character. */
  private static final String NUMBER = "\u0001";

  private static final String ADDRESS = "\u0002";

  /**
   * A code as it is compared: by kind, by partner, by its place in the text.
   *
   * @param sign the kind and the number of its pair, counted by first appearance
   * @param offset how many characters of the text stand before it
   */
  record Code(String sign, int offset) {}

  private final String text;
  private final List<Token> tokens;
  private final String[] words;
  private final WordBag bag;
  private final List<Code> codes;
  private final LanguageTag language;

  private ScorableText(Segment segment, LanguageTag language) {
    this.language = language;
    String whole = segment.text();
    text = whole.strip();
    tokens = Tokenizer.tokenize(text);
    words =
        tokens.stream()
            .filter(Token::isWord)
            .map(token -> symbol(token, language))
            .toArray(String[]::new);
    bag = WordBag.of(words);
    codes = codes(segment, whole.length() - whole.stripLeading().length(), text.length());
  }

  /** Makes a segment ready. Linear in its length. */
  public static ScorableText of(Segment segment, LanguageTag language) {
    return new ScorableText(segment, language);
  }

  /** Its words without their order. */
  public WordBag bag() {
    return bag;
  }

  /** The text without codes and without white space at its ends. */
  String text() {
    return text;
  }

  /** Folded words; one symbol for all numbers and one for all addresses. */
  String[] words() {
    return words;
  }

  /** The tokens of a kind, in order, as they are written. */
  List<String> tokens(Token.Kind kind) {
    return tokens.stream().filter(token -> token.kind() == kind).map(Token::text).toList();
  }

  /** The tokens of a kind, in order, folded. */
  List<String> folded(Token.Kind kind) {
    return tokens(kind).stream().map(word -> Folding.fold(word, language)).toList();
  }

  /** Words, numbers and addresses, in order, as they are written. */
  List<String> wordTokens() {
    return tokens.stream().filter(Token::isWord).map(Token::text).toList();
  }

  /** Words, numbers and addresses, in order, folded; numbers and addresses are told apart. */
  List<String> foldedWords() {
    return wordTokens().stream().map(word -> Folding.fold(word, language)).toList();
  }

  /** All tokens, in order, as they are written. */
  List<String> allTokens() {
    return tokens.stream().map(Token::text).toList();
  }

  /** The white space and other unread characters between tokens, but for single spaces. */
  List<String> oddSpaces() {
    List<String> odd = new ArrayList<>();
    int last = 0;
    for (Token token : tokens) {
      String gap = text.substring(last, token.start());
      if (!gap.isEmpty() && !gap.equals(" ")) {
        odd.add(gap);
      }
      last = token.end();
    }
    return odd;
  }

  /** The codes in order, but for highlights, which are no codes of the document. */
  List<Code> codes() {
    return codes;
  }

  private static String symbol(Token token, LanguageTag language) {
    return switch (token.kind()) {
      case NUMBER -> NUMBER;
      case ADDRESS -> ADDRESS;
      default -> Folding.fold(token.text(), language);
    };
  }

  private static List<Code> codes(Segment segment, int leading, int length) {
    if (!segment.hasCodes()) {
      return List.of();
    }
    List<Code> codes = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int offset = -leading;
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        offset += run.text().length();
      } else if (inline instanceof InlineCode code && !isHighlight(code)) {
        String pair = "";
        if (code.kind() != InlineCode.Kind.PLACEHOLDER) {
          pair = " " + numbers.computeIfAbsent(code.id(), id -> numbers.size());
        }
        codes.add(new Code(code.kind() + pair, Math.max(0, Math.min(offset, length))));
      }
    }
    return List.copyOf(codes);
  }

  private static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN
        || code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE;
  }
}
