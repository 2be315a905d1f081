package org.korpu.shell;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A typed line taken apart as a shell does it: white space separates words; single quotation marks
 * keep everything between them, double ones too, but for a backslash before one of them or before
 * another backslash; outside of them a backslash keeps the next character. Nothing else has a
 * meaning: no variables, no commands in commands.
 *
 * @param words the words in order
 * @param open the quotation mark that has no other, or the backslash that nothing follows; 0 where
 *     the line is complete
 * @param operator the first character outside of quotation marks that a shell would take for a pipe
 *     or the like ({@code | < > ; &}) and that stands at the beginning of a word; 0 where there is
 *     none
 */
public record ShellLine(List<ShellWord> words, char open, char operator) {

  private static final String OPERATORS = "|<>;&";

  /** What a backslash outside of quotation marks is. */
  public enum Backslash {
    /** Keeps the next character, as in the shells of Unix. */
    ESCAPES,
    /** A character as any other: it separates the folders of a path on Windows. */
    SEPARATES
  }

  public ShellLine {
    words = List.copyOf(words);
  }

  /**
   * Takes a line apart that is complete.
   *
   * @throws InputException if it is not, or has an operator
   */
  public static ShellLine parse(String line, Backslash backslash) {
    ShellLine parsed = read(line, backslash);
    if (parsed.open != 0) {
      throw fault(
          Message.of(
              parsed.open == '\\' ? ShellMessage.BACKSLASH_OPEN : ShellMessage.QUOTE_OPEN,
              String.valueOf(parsed.open)),
          ShellMessage.QUOTE_THE_QUOTE);
    }
    if (parsed.operator != 0) {
      throw fault(
          Message.of(ShellMessage.NO_OPERATORS, String.valueOf(parsed.operator)),
          ShellMessage.USE_OUT);
    }
    return parsed;
  }

  private static InputException fault(Message cause, ShellMessage advice) {
    return new InputException(
        new Diagnostic(Severity.ERROR, null, null, cause, Message.of(advice)));
  }

  /** Takes a line apart that need not be complete: someone is typing it. */
  public static ShellLine read(String line, Backslash backslash) {
    return new Reader(line, backslash).read();
  }

  /** The texts of the words. */
  public List<String> texts() {
    return words.stream().map(ShellWord::text).toList();
  }

  /**
   * A text written so that it is read as one word: as it is where nothing in it has a meaning.
   *
   * @param ending whether the word ends there, or someone will go on typing it
   */
  public static String quoted(String text, Backslash backslash, Suggestion.Ending ending) {
    if (text.codePoints().allMatch(c -> isPlain(c, backslash))) {
      return text;
    }
    if (backslash == Backslash.SEPARATES) {
      return '"' + text + (ending == Suggestion.Ending.OPEN ? "" : '"');
    }
    StringBuilder quoted = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (!isPlain(c, backslash)) {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.toString();
  }

  private static boolean isPlain(int c, Backslash backslash) {
    return !Character.isWhitespace(c)
        && "'\"*?[".indexOf(c) < 0
        && OPERATORS.indexOf(c) < 0
        && (c != '\\' || backslash == Backslash.SEPARATES);
  }

  /** Goes through a line once. */
  private static final class Reader {

    private final String line;
    private final Backslash backslash;
    private final List<ShellWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pattern = new StringBuilder();
    private int at;
    private int start = -1;
    private char open;
    private char operator;

    Reader(String line, Backslash backslash) {
      this.line = line;
      this.backslash = backslash;
    }

    ShellLine read() {
      while (at < line.length()) {
        char c = line.charAt(at);
        if (Character.isWhitespace(c)) {
          end();
          at++;
          continue;
        }
        if (start < 0) {
          start = at;
          operator = operator == 0 && OPERATORS.indexOf(c) >= 0 ? c : operator;
        }
        if (c == '\'' || c == '"') {
          quote(c);
        } else if (c == '\\' && backslash == Backslash.ESCAPES) {
          escape();
        } else {
          text.append(c);
          pattern.append(c == '\\' ? '/' : c);
          at++;
        }
      }
      end();
      return new ShellLine(words, open, operator);
    }

    private void quote(char mark) {
      at++;
      while (at < line.length() && line.charAt(at) != mark) {
        boolean escapes =
            mark == '"'
                && line.charAt(at) == '\\'
                && at + 1 < line.length()
                && "\"\\".indexOf(line.charAt(at + 1)) >= 0;
        at += escapes ? 1 : 0;
        keep(line.charAt(at));
        at++;
      }
      if (at == line.length()) {
        open = mark;
      }
      at++;
    }

    private void escape() {
      if (at + 1 == line.length()) {
        open = '\\';
      } else {
        keep(line.charAt(at + 1));
      }
      at += 2;
    }

    /** Takes a character that has lost its meaning. */
    private void keep(char c) {
      text.append(c);
      pattern.append('\\').append(c);
    }

    private void end() {
      if (start >= 0) {
        int end = Math.min(at, line.length());
        words.add(new ShellWord(text.toString(), pattern.toString(), start, end));
        text.setLength(0);
        pattern.setLength(0);
        start = -1;
      }
    }
  }
}
