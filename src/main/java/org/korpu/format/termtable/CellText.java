package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.List;

/** Texts of which several stand in a cell, with a backslash before what would separate them. */
final class CellText {

  /** What separates the things of a cell. */
  static final char BAR = '|';

  private static final char ESCAPE = '\\';

  private CellText() {}

  /**
   * The parts of a text between separators, without white space around them and without blank ones;
   * still with their backslashes.
   */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = find(text, separator, 0); at >= 0; at = find(text, separator, start)) {
      parts.add(text.substring(start, at).strip());
      start = at + 1;
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(String::isBlank);
    return parts;
  }

  /** The place of a character that no backslash stands before, at or after a place; else -1. */
  static int find(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESCAPE) {
        i++;
      } else if (c == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The text without the backslashes that stand before one of the characters or a backslash. */
  static String unescape(String text, String characters) {
    if (text.indexOf(ESCAPE) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escapes =
          c == ESCAPE && i + 1 < text.length() && isSpecial(text.charAt(i + 1), characters);
      plain.append(escapes ? text.charAt(++i) : c);
    }
    return plain.toString();
  }

  /** The text that {@link #unescape} reads as this one. */
  static String escape(String text, String characters) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpecial(c, characters)) {
        escaped.append(ESCAPE);
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static boolean isSpecial(char c, String characters) {
    return c == ESCAPE || characters.indexOf(c) >= 0;
  }
}
