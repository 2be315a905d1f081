package org.korpu.extract;

/** Cuts the words around a part of a text. */
public final class Contexts {

  /** So many characters are shown on either side, less the rest of a word that is cut. */
  private static final int SHOWN = 40;

  private static final String ELLIPSIS = "…";

  private Contexts() {}

  /**
   * A part of a text with whole words around it.
   *
   * @param place where the text stands
   * @param start of the part, in UTF-16 units
   * @param end of the part, exclusive
   */
  public static TermExample of(String place, String text, int start, int end) {
    int from = Math.max(0, start - SHOWN);
    while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(text.length(), end + SHOWN);
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new TermExample(
        place,
        (from > 0 ? ELLIPSIS : "") + text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to) + (to < text.length() ? ELLIPSIS : ""));
  }
}
