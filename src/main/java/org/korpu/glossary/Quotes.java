package org.korpu.glossary;

/** Quotation marks, which are no part of a title but stand in it: {@code «ASAN» xidmət}. */
final class Quotes {

  private Quotes() {}

  /** Whether a token of a text is a quotation mark. */
  static boolean isQuote(String text, int start, int end) {
    return end - start == 1 && isQuote(text.charAt(start));
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\'', '`', '´', '«', '»', '‹', '›', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '″' ->
          true;
      default -> false;
    };
  }

  /**
   * Where a span must begin so that it cuts no pair of quotation marks in two: at the mark right
   * before it, if the other one of the pair is inside; else where it begins.
   *
   * @param from nothing before this place can be taken in
   */
  static int startWithPair(String text, int start, int end, int from) {
    boolean before = start > from && isQuote(text.charAt(start - 1));
    return before && opensInto(text, start, end) ? start - 1 : start;
  }

  /** Where a span must end so that it cuts no pair in two; see {@link #startWithPair}. */
  static int endWithPair(String text, int start, int end) {
    boolean after = end < text.length() && isQuote(text.charAt(end));
    return after && closesFrom(text, start, end) ? end + 1 : end;
  }

  /** Whether the mark before a span is closed in it. */
  private static boolean opensInto(String text, int start, int end) {
    char opening = text.charAt(start - 1);
    int open = 1;
    for (int i = start; i < end && open > 0; i++) {
      open += closes(opening, text.charAt(i)) ? -1 : text.charAt(i) == opening ? 1 : 0;
    }
    return open == 0 && !isEven(opening, text, start, end);
  }

  /** Whether the mark after a span was opened in it. */
  private static boolean closesFrom(String text, int start, int end) {
    char closing = text.charAt(end);
    int open = 1;
    for (int i = end - 1; i >= start && open > 0; i--) {
      open += closes(text.charAt(i), closing) ? -1 : text.charAt(i) == closing ? 1 : 0;
    }
    return open == 0 && !isEven(closing, text, start, end);
  }

  /** Whether a mark that opens as well as closes stands in pairs in a span. */
  private static boolean isEven(char mark, String text, int start, int end) {
    boolean even = closes(mark, mark);
    for (int i = start; i < end; i++) {
      even ^= closes(mark, mark) && text.charAt(i) == mark;
    }
    return even;
  }

  private static boolean closes(char opening, char closing) {
    return switch (opening) {
      case '"' -> closing == '"';
      case '«' -> closing == '»';
      case '»' -> closing == '«';
      case '‹' -> closing == '›';
      case '“' -> closing == '”';
      case '„' -> closing == '“' || closing == '”';
      default -> false;
    };
  }
}
