package org.korpu.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.text.Token;
import org.korpu.text.Tokenizer;

/**
 * The places of a text at which a word of a term can stand: one a token, and one for each part of a
 * compound with hyphens. Quotation marks have no place: titles are compared without them.
 *
 * <p>At a place stands a {@link #word}, which leads to the next place, and at the first part of a
 * compound also the {@link #whole} compound, which leads to the place after its last part. A part
 * stands alone only if it begins with a capital: {@code Bakı-Tbilisi} has the names of two cities
 * in it, but no {@code well} is in {@code well-being}.
 */
final class TextWords {

  private static final String QUOTES = "\"'`´«»‹›“”„‟‘’‚‛″";

  private final List<@Nullable Token> words;
  private final Map<Integer, Compound> compounds;

  private record Compound(Token token, int next) {}

  private TextWords(List<@Nullable Token> words, Map<Integer, Compound> compounds) {
    this.words = words;
    this.compounds = compounds;
  }

  /** The places of a text. */
  static TextWords of(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<@Nullable Token> words = new ArrayList<>(tokens.size());
    Map<Integer, Compound> compounds = Map.of();
    for (Token token : tokens) {
      if (isQuote(token)) {
        continue;
      }
      int hyphen = token.kind() == Token.Kind.WORD ? hyphen(token.text(), 0) : -1;
      if (hyphen < 0) {
        words.add(token);
      } else {
        int first = words.size();
        addParts(token, hyphen, words);
        if (compounds.isEmpty()) {
          compounds = new HashMap<>();
        }
        compounds.put(first, new Compound(token, words.size()));
      }
    }
    return new TextWords(words, compounds);
  }

  /** The words of a term: its tokens without quotation marks, compounds whole. */
  static List<Token> ofTerm(String term) {
    return Tokenizer.tokenize(term).stream().filter(token -> !isQuote(token)).toList();
  }

  int size() {
    return words.size();
  }

  /** The token or part at a place that leads to the next; null where a part cannot stand alone. */
  @Nullable Token word(int place) {
    return words.get(place);
  }

  /** The compound that begins at a place, null where none does. */
  @Nullable Token whole(int place) {
    if (compounds.isEmpty()) {
      return null;
    }
    Compound compound = compounds.get(place);
    return compound == null ? null : compound.token();
  }

  /** The place after the compound that begins at a place. */
  int afterWhole(int place) {
    Compound compound = compounds.get(place);
    if (compound == null) {
      throw new IllegalArgumentException("no compound at " + place);
    }
    return compound.next();
  }

  private static void addParts(Token token, int firstHyphen, List<@Nullable Token> words) {
    String text = token.text();
    int from = 0;
    int to = firstHyphen;
    while (from < text.length()) {
      boolean alone = to > from && Character.isUpperCase(text.codePointAt(from));
      words.add(
          alone
              ? new Token(
                  Token.Kind.WORD,
                  token.start() + from,
                  token.start() + to,
                  text.substring(from, to))
              : null);
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

  private static boolean isQuote(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && QUOTES.contains(token.text());
  }
}
