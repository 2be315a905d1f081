package org.korpu.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * The words of a text for a search: its tokens, hyphened ones cut into their parts, quotation marks
 * left out. At the first part of a hyphened token stands the whole token too.
 */
final class TextAtoms {

  private static final String QUOTES = "\"`´«»‹›“”„‟‘’‚‛″";

  private final List<Token> parts;
  private final Map<Integer, Whole> wholes;

  /**
   * A hyphened token.
   *
   * @param next the place after its last part
   */
  record Whole(Token token, int next) {}

  private TextAtoms(List<Token> parts, Map<Integer, Whole> wholes) {
    this.parts = parts;
    this.wholes = wholes;
  }

  static TextAtoms of(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Token> parts = new ArrayList<>(tokens.size());
    Map<Integer, Whole> wholes = Map.of();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.PUNCTUATION) {
        if (!QUOTES.contains(token.text()) && !token.text().equals("'")) {
          parts.add(token);
        }
        continue;
      }
      int hyphen = token.kind() == Token.Kind.ADDRESS ? -1 : hyphen(token.text(), 0);
      if (hyphen < 0) {
        parts.add(token);
      } else {
        if (wholes.isEmpty()) {
          wholes = new HashMap<>();
        }
        int first = parts.size();
        addParts(token, hyphen, parts);
        wholes.put(first, new Whole(token, parts.size()));
      }
    }
    return new TextAtoms(parts, wholes);
  }

  int size() {
    return parts.size();
  }

  Token part(int place) {
    return parts.get(place);
  }

  /** The hyphened token whose first part is at a place, or null. */
  @Nullable Whole whole(int place) {
    return wholes.isEmpty() ? null : wholes.get(place);
  }

  private static void addParts(Token token, int firstHyphen, List<Token> parts) {
    String text = token.text();
    int from = 0;
    int to = firstHyphen;
    while (from < text.length()) {
      if (to > from) {
        parts.add(
            new Token(
                token.kind(), token.start() + from, token.start() + to, text.substring(from, to)));
      }
      from = to + 1;
      to = hyphen(text, from);
      if (to < 0) {
        to = text.length();
      }
    }
  }

  private static int hyphen(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u2010' || c == '\u2011') {
        return i;
      }
    }
    return -1;
  }
}
