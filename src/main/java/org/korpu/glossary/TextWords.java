package org.korpu.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.text.Token;
import org.korpu.text.TokenSpans;
import org.korpu.text.Tokenizer;

/**
 * The places of a text at which a word of a term can stand: one a token, and one for each part of a
 * compound with hyphens. Quotation marks have no place: titles are compared without them.
 *
 * <p>At a place stands a word, which leads to the next place, and at the first part of a compound
 * also the whole compound, which leads to the place after its last part. A part stands alone only
 * if it begins with a capital: {@code Bakı-Tbilisi} has the names of two cities in it, but no
 * {@code well} is in {@code well-being}. Nor does the abbreviation stand alone that a Russian
 * adjective is made from: {@code ООН-овский}.
 *
 * <p>A token of the {@link Tokenizer} is a word, but that an apostrophe may have any shape ({@code
 * Bakı`nın}), and that a suffix may be joined to an abbreviation by a dash ({@code NATO–nun}).
 */
final class TextWords {

  private static final int NO_WORD = -1;

  /** How the suffixes begin that make an adjective or a person of a Russian abbreviation. */
  private static final List<String> DERIVATIONS =
      List.of("ск", "вск", "овск", "евск", "шн", "овец");

  private final String text;

  /** Those of the text; words are looked up by them, and an array is read faster than a string. */
  private final char[] letters;

  /** The start of the token or part at each place. */
  private int[] starts;

  /** The end of the token or part at each place, or {@link #NO_WORD}. */
  private int[] ends;

  private boolean[] marks;
  private int size;

  /** For the first place of each compound its end in the text and the place after it, else 0. */
  private int @Nullable [] compoundEnds;

  private int @Nullable [] afterCompounds;

  private TextWords(String text, int expected) {
    this.text = text;
    this.letters = text.toCharArray();
    starts = new int[expected];
    ends = new int[expected];
    marks = new boolean[expected];
  }

  /** The places of a text. */
  static TextWords of(String text) {
    TokenSpans tokens = Tokenizer.spans(text);
    TextWords words = new TextWords(text, tokens.size() + 1);
    for (int token = 0; token < tokens.size(); token++) {
      Token.Kind kind = tokens.kind(token);
      int start = tokens.start(token);
      if (kind != Token.Kind.PUNCTUATION) {
        while (isJoined(text, tokens, token)) {
          token += 2;
        }
        words.addWord(start, tokens.end(token), kind);
      } else if (!Quotes.isQuote(text, start, tokens.end(token))) {
        words.add(start, tokens.end(token), true);
      }
    }
    return words;
  }

  /** The words of a term: its tokens without quotation marks, compounds whole. */
  static List<Token> ofTerm(String term) {
    TextWords places = of(term);
    List<Token> words = new ArrayList<>(places.size());
    int place = 0;
    while (place < places.size()) {
      boolean compound = places.isCompound(place);
      int end = compound ? places.compoundEnd(place) : places.end(place);
      words.add(
          new Token(
              places.isMark(place) ? Token.Kind.PUNCTUATION : Token.Kind.WORD,
              places.start(place),
              end,
              term.substring(places.start(place), end)));
      place = compound ? places.afterCompound(place) : place + 1;
    }
    return words;
  }

  /** The text. */
  String text() {
    return text;
  }

  /** The characters of the text; not to be changed. */
  char[] letters() {
    return letters;
  }

  /** How many places there are. */
  int size() {
    return size;
  }

  /** Whether the token or part at a place can stand alone, and lead to the next place. */
  boolean isWord(int place) {
    return ends[place] != NO_WORD;
  }

  /** Whether there is a punctuation mark at a place. */
  boolean isMark(int place) {
    return marks[place];
  }

  /** Where the token or part at a place begins, and the compound too. */
  int start(int place) {
    return starts[place];
  }

  /** Where the word at a place ends, exclusive. */
  int end(int place) {
    return ends[place];
  }

  /** Whether a compound begins at a place. */
  boolean isCompound(int place) {
    return compoundEnds != null && compoundEnds[place] != 0;
  }

  /** Where the compound that begins at a place ends in the text, exclusive. */
  int compoundEnd(int place) {
    return compoundEnds == null ? 0 : compoundEnds[place];
  }

  /** The place after the compound that begins at a place. */
  int afterCompound(int place) {
    return afterCompounds == null ? 0 : afterCompounds[place];
  }

  private void add(int start, int end, boolean mark) {
    if (size == starts.length) {
      int more = 2 * size;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      marks = Arrays.copyOf(marks, more);
      compoundEnds = compoundEnds == null ? null : Arrays.copyOf(compoundEnds, more);
      afterCompounds = afterCompounds == null ? null : Arrays.copyOf(afterCompounds, more);
    }
    starts[size] = start;
    ends[size] = end;
    marks[size] = mark;
    size++;
  }

  private void addWord(int start, int end, Token.Kind kind) {
    int hyphen = kind == Token.Kind.WORD ? hyphen(start, end) : -1;
    if (hyphen < 0) {
      add(start, end, false);
      return;
    }
    int first = size;
    int from = start;
    while (from < end) {
      int to = hyphen < 0 ? end : hyphen;
      add(from, standsAlone(from, to, end) ? to : NO_WORD, false);
      from = to + 1;
      hyphen = hyphen(from, end);
    }
    if (compoundEnds == null || afterCompounds == null) {
      compoundEnds = new int[starts.length];
      afterCompounds = new int[starts.length];
    }
    compoundEnds[first] = end;
    afterCompounds[first] = size;
  }

  private boolean standsAlone(int from, int to, int end) {
    return to > from
        && Character.isUpperCase(text.codePointAt(from))
        && !(isDerivation(to + 1, end) && isAllCapitals(from, to));
  }

  private boolean isDerivation(int from, int end) {
    for (String start : DERIVATIONS) {
      if (from + start.length() <= end && text.startsWith(start, from)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAllCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int hyphen(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u2010' || c == '\u2011' || c == '–') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a token, the mark after it and the token after that are one word. */
  private static boolean isJoined(String text, TokenSpans tokens, int token) {
    int next = token + 2;
    if (next >= tokens.size()
        || tokens.kind(token + 1) != Token.Kind.PUNCTUATION
        || tokens.kind(next) == Token.Kind.PUNCTUATION
        || tokens.end(token) != tokens.start(token + 1)
        || tokens.end(token + 1) != tokens.start(next)) {
      return false;
    }
    char before = text.charAt(tokens.end(token) - 1);
    char after = text.charAt(tokens.start(next));
    return switch (text.charAt(tokens.start(token + 1))) {
      case '`', '´', '\u2018' -> Character.isLetter(after);
      case '–' -> Character.isUpperCase(before) && Character.isLowerCase(after);
      default -> false;
    };
  }
}
