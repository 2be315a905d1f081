package org.korpu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, alike for Azerbaijani, English and Russian.
 *
 * <p>Apostrophes and hyphens between letters or digits belong to the word ({@code BMT-nin}, {@code
 * премьер-министр}, {@code don't}); separators between digits belong to the number. White space
 * belongs to no token, so tokens never touch all of a text. Linear in the length of the text.
 */
public final class Tokenizer {

  /**
   * An address ends at white space of any kind, also at a no-break space or a line separator. The
   * parts of a mail address are bounded as RFC 5321 bounds them, or a long run of letters and
   * points that is none would be tried again from each of its letters.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)"
              + "[^\\s\\h\\v\\p{Cc}<>\"“”«»]*[^\\s\\h\\v\\p{Cc}<>\"“”«».,;:!?)\\]]"
              + "|[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+");

  /** Below this, which is all of Latin and Cyrillic, kinds of characters stand in a table. */
  private static final int TABLE = 0x600;

  private static final Token.@Nullable Kind[] KINDS = kinds();

  private Tokenizer() {}

  /** The tokens in order of appearance. */
  public static List<Token> tokenize(String text) {
    TokenSpans spans = spans(text);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.start(i);
      int end = spans.end(i);
      tokens.add(new Token(spans.kind(i), start, end, text.substring(start, end)));
    }
    return tokens;
  }

  /** Where the tokens stand, in order of appearance: {@link #tokenize} without their texts. */
  public static TokenSpans spans(String text) {
    TokenSpans spans = new TokenSpans(text.length() / 5 + 2);
    scan(text, spans);
    return spans;
  }

  /** How many tokens are words, numbers or addresses. Makes none of them. */
  static int countWords(String text) {
    return scan(text, null);
  }

  private static int scan(String text, @Nullable TokenSpans spans) {
    int words = 0;
    Matcher address = mayHoldAddress(text) ? ADDRESS.matcher(text) : null;
    char[] letters = text.toCharArray(); // read faster than a string
    int i = 0;
    while (i < letters.length) {
      int c = codePointAt(letters, i);
      int end = i + Character.charCount(c);
      Token.Kind kind = kindOf(c);
      if (kind == null) {
        i = end;
        continue;
      }
      if (kind != Token.Kind.PUNCTUATION
          && address != null
          && address.region(i, text.length()).lookingAt()) {
        kind = Token.Kind.ADDRESS;
        end = address.end();
      } else if (kind != Token.Kind.PUNCTUATION) {
        end = endOfWord(letters, end, kind);
      }
      words += kind == Token.Kind.PUNCTUATION ? 0 : 1;
      if (spans != null) {
        spans.add(kind, i, end);
      }
      i = end;
    }
    return words;
  }

  private static int codePointAt(char[] text, int i) {
    char c = text[i];
    return Character.isHighSurrogate(c) ? Character.codePointAt(text, i) : c;
  }

  private static boolean mayHoldAddress(String text) {
    return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
  }

  private static Token.@Nullable Kind[] kinds() {
    Token.@Nullable Kind[] kinds = new Token.Kind[TABLE];
    for (int c = 0; c < TABLE; c++) {
      kinds[c] = slowKindOf(c);
    }
    return kinds;
  }

  private static Token.@Nullable Kind kindOf(int c) {
    return c < TABLE ? KINDS[c] : slowKindOf(c);
  }

  private static Token.@Nullable Kind slowKindOf(int c) {
    if (Character.isLetter(c) || isMark(c)) {
      return Token.Kind.WORD;
    }
    if (Character.isDigit(c)) {
      return Token.Kind.NUMBER;
    }
    if (Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT) {
      return null;
    }
    return Token.Kind.PUNCTUATION;
  }

  private static int endOfWord(char[] text, int from, Token.Kind kind) {
    int i = from;
    boolean digits = kind == Token.Kind.NUMBER;
    while (i < text.length) {
      int c = codePointAt(text, i);
      int next = i + Character.charCount(c);
      Token.Kind part = kindOf(c);
      if (part == Token.Kind.WORD || c == '\u00AD') {
        digits = false;
      } else if (part == Token.Kind.NUMBER) {
        digits = kind == Token.Kind.NUMBER;
      } else if (!(next < text.length && joins(c, digits, codePointAt(text, next)))) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private static boolean joins(int c, boolean afterDigits, int next) {
    boolean letterOrDigit = Character.isLetterOrDigit(next);
    return switch (c) {
      case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011' -> letterOrDigit;
      case '.', ',', ':', '/' -> afterDigits && Character.isDigit(next);
      default -> false;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
