package org.korpu.format.tmx;

import org.jspecify.annotations.Nullable;

/**
 * Strings that were met lately, so that those which repeat (names, dates, languages, types of
 * properties) are one object each. Remembers a fixed number of them: a new one takes the place of
 * an older one with the same hash, so any file may be read with it. For one thread.
 */
final class SharedStrings {

  /**
   * A power of two. Values that repeat do so within a few units, and a table that does not fit the
   * processor's cache takes longer than to make the strings anew.
   */
  private static final int SIZE = 1 << 9;

  /** Longer strings repeat rarely. */
  private static final int LONGEST = 64;

  private final @Nullable String[] strings = new String[SIZE];

  /** The hash of each string, so that most of those that differ are not touched. */
  private final int[] hashes = new int[SIZE];

  /** A string of these characters. */
  String of(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return new String(text, from, to - from);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int place = place(hash);
    if (hashes[place] == hash) {
      String known = strings[place];
      if (known != null && matches(known, text, from, to)) {
        return known;
      }
    }
    String fresh = new String(text, from, to - from);
    strings[place] = fresh;
    hashes[place] = hash;
    return fresh;
  }

  /** A string that equals this one. */
  String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = place(hash);
    String known = strings[place];
    if (text.equals(known)) {
      return known;
    }
    strings[place] = text;
    hashes[place] = hash;
    return text;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & (SIZE - 1);
  }

  private static boolean matches(String known, char[] text, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }
}
