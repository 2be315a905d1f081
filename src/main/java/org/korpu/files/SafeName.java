package org.korpu.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Part of a file name made from any text, such as the path of a document: the text in a form that
 * Linux, macOS and Windows all take. Different texts may give the same name.
 */
public final class SafeName {

  /** UTF-8 bytes of the longest part: with what is put around it, file systems take 255. */
  private static final int MOST_BYTES = 120;

  /** What no Windows name may have, and what steers shells or folders elsewhere. */
  private static final String FORBIDDEN = "\\/:*?\"<>|'`$&;~#%{}";

  private SafeName() {}

  /**
   * The text, composed (NFC), with {@code _} for every run of white space, control characters and
   * characters that a file system or shell takes for its own; without points or {@code _} at its
   * ends, at most 120 bytes long. {@code _} where nothing is left.
   */
  public static String of(String text) {
    StringBuilder name = new StringBuilder();
    int bytes = 0;
    int[] characters = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    for (int c : characters) {
      boolean gap = isGap(c);
      if (gap && (name.length() == 0 || name.charAt(name.length() - 1) == '_')) {
        continue;
      }
      String added = gap ? "_" : Character.toString(c);
      bytes += added.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      name.append(added);
    }
    int from = 0;
    int to = name.length();
    while (to > from && isEdge(name.charAt(to - 1))) {
      to--;
    }
    while (from < to && isEdge(name.charAt(from))) {
      from++;
    }
    return from == to ? "_" : name.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == '.' || c == '_';
  }

  private static boolean isGap(int c) {
    if (c == '_' || FORBIDDEN.indexOf(c) >= 0 || Character.isWhitespace(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
