package org.korpu.format.xliff;

import java.util.Set;

/**
 * Turns any id into a name token that is not taken, and back.
 *
 * <p>Ids of XLIFF 2 are name tokens, and segments, codes and annotations of a unit share one range
 * of them; documents number their codes as they like. An id that cannot stand as it is becomes
 * {@code korpu<n>-} and its escaped characters, where n makes it unique: reading takes both away
 * again, so no id is ever lost.
 */
final class NameTokens {

  private static final String PREFIX = "korpu";
  private static final int HEX_DIGITS = 4;

  private NameTokens() {}

  /** A token for the id that was not in the set, and now is. */
  static String take(String id, Set<String> taken) {
    if (isPlain(id) && taken.add(id)) {
      return id;
    }
    String escaped = escape(id);
    for (int n = 1; ; n++) {
      String token = PREFIX + n + "-" + escaped;
      if (taken.add(token)) {
        return token;
      }
    }
  }

  /** The id that a token was made from; any other token is its own id. */
  static String id(String token) {
    if (!token.startsWith(PREFIX)) {
      return token;
    }
    int i = PREFIX.length();
    while (i < token.length() && isDigit(token.charAt(i))) {
      i++;
    }
    if (i == PREFIX.length() || i == token.length() || token.charAt(i) != '-') {
      return token;
    }
    StringBuilder id = new StringBuilder();
    for (i++; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '_') {
        int code = hex(token, i + 1);
        if (code < 0) {
          return token;
        }
        id.append((char) code);
        i += HEX_DIGITS;
      } else {
        id.append(c);
      }
    }
    return id.toString();
  }

  private static boolean isPlain(String id) {
    if (id.isEmpty() || id.startsWith(PREFIX)) {
      return false;
    }
    return id.chars().allMatch(c -> isSafe(c) || c == '_');
  }

  private static String escape(String id) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (isSafe(c)) {
        escaped.append(c);
      } else {
        escaped.append('_').append(hex(c));
      }
    }
    return escaped.toString();
  }

  /** Four upper-case digits. */
  static String hex(char c) {
    StringBuilder digits = new StringBuilder(HEX_DIGITS);
    for (int shift = 12; shift >= 0; shift -= 4) {
      digits.append("0123456789ABCDEF".charAt(c >> shift & 0xF));
    }
    return digits.toString();
  }

  /** The number that four digits from an index on are, -1 if they are not four digits. */
  static int hex(String text, int from) {
    if (from + HEX_DIGITS > text.length()) {
      return -1;
    }
    int code = 0;
    for (int i = from; i < from + HEX_DIGITS; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }

  private static boolean isSafe(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '.' || c == '-';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
