package org.korpu.i18n;

import org.jspecify.annotations.Nullable;

/**
 * Fills the patterns of messages as ICU's {@code MessageFormat} does, where whole numbers and texts
 * are all there is to fill in. ICU takes a tenth of a second to get ready for the first number, a
 * third of a short run; nearly all messages need no more of it than is told here: how our languages
 * group digits, and their plurals of whole numbers (CLDR).
 *
 * <p>Knows {@code {0}}, {@code {0,number}}, {@code {0,number,integer}}, {@code {0,number,#}},
 * {@code {0,plural,=0{…} one{…} other{#…}}} and {@code {0,select,az{…} other{…}}}. Whatever else
 * stands in a pattern, or is given for an argument, is left to ICU. Tests compare all patterns with
 * it.
 *
 * <p>Of one message: not for several threads.
 */
final class PlainMessageFormat {

  /** The digits between two marks of grouping. */
  private static final int GROUP = 3;

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final String pattern;
  private final InterfaceLanguage language;
  private final Object[] arguments;
  private int at;

  /** What this cannot do. */
  private static final class UnknownSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    UnknownSyntaxException() {
      super(null, null, false, false);
    }
  }

  private PlainMessageFormat(String pattern, InterfaceLanguage language, Object[] arguments) {
    this.pattern = pattern;
    this.language = language;
    this.arguments = arguments;
  }

  /** The filled pattern; null where that needs ICU. */
  static @Nullable String format(String pattern, InterfaceLanguage language, Object... arguments) {
    PlainMessageFormat format = new PlainMessageFormat(pattern, language, arguments);
    try {
      StringBuilder text = new StringBuilder(2 * pattern.length());
      format.message(text, null);
      return format.at == pattern.length() ? text.toString() : null;
    } catch (UnknownSyntaxException e) {
      return null;
    }
  }

  /**
   * Reads a message to its end, which is the brace of the argument that it stands in.
   *
   * @param number what # stands for; null where it stands for itself
   */
  private void message(StringBuilder into, @Nullable Long number) throws UnknownSyntaxException {
    while (at < pattern.length() && pattern.charAt(at) != '}') {
      char c = pattern.charAt(at++);
      if (c == '\'' || c == '|') {
        throw new UnknownSyntaxException(); // quotes text in ICU, or parts a choice
      } else if (c == '{') {
        argument(into);
      } else if (c == '#' && number != null) {
        into.append(grouped(number));
      } else {
        into.append(c);
      }
    }
  }

  private void argument(StringBuilder into) throws UnknownSyntaxException {
    Object value = arguments[index()];
    if (next() == '}') {
      into.append(value instanceof String text ? text : grouped(whole(value)));
      return;
    }
    switch (word()) {
      case "number" -> into.append(number(whole(value)));
      case "plural" -> plural(into, whole(value));
      case "select" -> chosen(into, text(value), null);
      default -> throw new UnknownSyntaxException();
    }
  }

  private int index() throws UnknownSyntaxException {
    int index = 0;
    int begin = at;
    while (at < pattern.length() && pattern.charAt(at) >= '0' && pattern.charAt(at) <= '9') {
      index = index * TEN + pattern.charAt(at++) - '0';
    }
    if (at == begin || at - begin > 2 || index >= arguments.length || arguments[index] == null) {
      throw new UnknownSyntaxException();
    }
    return index;
  }

  /** The next character, which is a comma or the closing brace. */
  private char next() throws UnknownSyntaxException {
    char c = at < pattern.length() ? pattern.charAt(at++) : 0;
    if (c != ',' && c != '}') {
      throw new UnknownSyntaxException();
    }
    return c;
  }

  /** The letters and signs up to a comma or a brace, without the white space around them. */
  private String word() {
    int begin = at;
    while (at < pattern.length() && ",{}".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return pattern.substring(begin, at).strip();
  }

  private String number(long value) throws UnknownSyntaxException {
    if (next() == '}') {
      return grouped(value);
    }
    String style = word();
    if (next() != '}') {
      throw new UnknownSyntaxException();
    }
    return switch (style) {
      case "integer" -> grouped(value);
      case "#" -> Long.toString(value);
      default -> throw new UnknownSyntaxException();
    };
  }

  private void plural(StringBuilder into, long number) throws UnknownSyntaxException {
    int begin = into.length();
    int branches = at;
    // A branch of its own, such as =0, comes before that of the category.
    if (!chosen(into, "=" + number, number)) {
      into.setLength(begin);
      at = branches;
      chosen(into, category(number), number);
    }
  }

  /**
   * Reads the branches of a plural or a choice to its closing brace.
   *
   * @param into gets the branch of that name, or else the branch {@code other}
   * @return whether there is a branch of that name
   */
  private boolean chosen(StringBuilder into, String name, @Nullable Long number)
      throws UnknownSyntaxException {
    if (next() != ',') {
      throw new UnknownSyntaxException();
    }
    int begin = into.length();
    boolean found = false;
    while (at < pattern.length()) {
      String branch = word();
      char c = at < pattern.length() ? pattern.charAt(at++) : 0;
      if (c == '}' && branch.isEmpty()) {
        return found;
      } else if (c != '{' || branch.indexOf(':') >= 0) {
        throw new UnknownSyntaxException();
      }
      StringBuilder text = new StringBuilder();
      message(text, number);
      at++; // the brace that ends the branch
      if (branch.equals(name) || (branch.equals("other") && !found)) {
        into.replace(begin, into.length(), text.toString());
        found |= branch.equals(name);
      }
    }
    throw new UnknownSyntaxException();
  }

  private static String text(Object value) throws UnknownSyntaxException {
    if (value instanceof String text) {
      return text;
    }
    throw new UnknownSyntaxException();
  }

  private static long whole(Object value) throws UnknownSyntaxException {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    throw new UnknownSyntaxException();
  }

  /** The plural of a whole number, as CLDR has it. */
  private String category(long number) {
    long n = Math.abs(number);
    if (language != InterfaceLanguage.RU) {
      return n == 1 ? "one" : "other";
    }
    long unit = n % TEN;
    boolean teen = n % HUNDRED / TEN == 1;
    if (unit == 1 && !teen) {
      return "one";
    }
    return unit >= 2 && unit <= 4 && !teen ? "few" : "many";
  }

  /** A number with marks between thousands. */
  private String grouped(long value) {
    String digits = Long.toString(value);
    int first = value < 0 ? 1 : 0;
    if (digits.length() - first <= GROUP) {
      return digits;
    }
    char mark =
        switch (language) {
          case AZ -> '.';
          case EN -> ',';
          case RU -> '\u00A0';
        };
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - GROUP; i > first; i -= GROUP) {
      text.insert(i, mark);
    }
    return text.toString();
  }
}
