package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import org.korpu.text.Token;

/**
 * Names in a text, as its capitals show them.
 *
 * @param names the words of each name: a run of two capitalised words or more, or of a word and
 *     initials, which are left out
 * @param words all capitalised words, also those that are in no run
 */
record NameMentions(List<List<Token>> names, List<Token> words) {

  private static final int LONGEST_INITIAL = 3;

  NameMentions {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }

  /** The names among the tokens of a text. */
  static NameMentions of(List<Token> tokens) {
    List<List<Token>> names = new ArrayList<>();
    List<Token> words = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    int parts = 0;
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean initial = isInitial(tokens, i);
      if (initial || isName(token)) {
        boolean goesOn = i > 0 && tokens.get(i - 1).end() == end && token.start() <= end + 1;
        if (!goesOn) {
          close(run, parts, names);
          parts = 0;
        }
        parts++;
        end = initial ? tokens.get(i + 1).end() : token.end();
        if (!initial) {
          run.add(token);
          words.add(token);
        }
      }
    }
    close(run, parts, names);
    return new NameMentions(names, words);
  }

  private static void close(List<Token> run, int parts, List<List<Token>> names) {
    if (parts > 1 && !run.isEmpty()) {
      names.add(List.copyOf(run));
    }
    run.clear();
  }

  private static boolean isInitial(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.WORD
        && token.text().length() <= LONGEST_INITIAL
        && Character.isUpperCase(token.text().charAt(0))
        && i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals(".")
        && tokens.get(i + 1).start() == token.end();
  }

  /** Whether it is a capital and then a small letter. */
  private static boolean isName(Token token) {
    String text = token.text();
    return token.kind() == Token.Kind.WORD
        && text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(text.charAt(1));
  }
}
