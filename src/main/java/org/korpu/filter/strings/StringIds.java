package org.korpu.filter.strings;

import java.util.HashSet;
import java.util.Set;

/** Ids of units made from keys, so that a translator sees what a string is for. */
final class StringIds {

  private final Set<String> given = new HashSet<>();

  /** The key in the letters that XLIFF allows in ids; with a number where that is taken. */
  String idOf(String key) {
    StringBuilder id = new StringBuilder();
    key.codePoints()
        .forEach(
            c -> {
              boolean allowed =
                  (Character.isLetterOrDigit(c) && c < 0x10000) || c == '.' || c == '-' || c == '_';
              id.appendCodePoint(allowed ? c : '_');
            });
    if (id.length() == 0) {
      id.append('_');
    }
    String unique = id.toString();
    for (int n = 2; !given.add(unique); n++) {
      unique = id + "-" + n;
    }
    return unique;
  }
}
