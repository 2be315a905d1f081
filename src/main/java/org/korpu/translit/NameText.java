package org.korpu.translit;

import java.util.ArrayList;
import java.util.List;

/**
 * A name cut into words and what stands between them.
 *
 * @param words runs of letters, with apostrophes inside
 * @param gaps before the first word, between words, after the last: one more than words
 */
record NameText(List<String> words, List<String> gaps) {

  NameText {
    words = List.copyOf(words);
    gaps = List.copyOf(gaps);
    if (gaps.size() != words.size() + 1) {
      throw new IllegalArgumentException("gaps lie around words");
    }
  }

  static NameText of(String name) {
    List<String> words = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int gap = 0;
    int i = 0;
    while (i < name.length()) {
      int end = wordEnd(name, i);
      if (end == i) {
        i += Character.charCount(name.codePointAt(i));
      } else {
        gaps.add(name.substring(gap, i));
        words.add(name.substring(i, end));
        i = end;
        gap = end;
      }
    }
    gaps.add(name.substring(gap));
    return new NameText(words, gaps);
  }

  /** Whether a word is an initial: up to three letters, the first a capital, before a full stop. */
  boolean isInitial(int word) {
    String text = words.get(word);
    return text.length() <= 3
        && gaps.get(word + 1).startsWith(".")
        && Character.isUpperCase(text.charAt(0));
  }

  private static int wordEnd(String name, int begin) {
    int i = begin;
    while (i < name.length()) {
      int c = name.codePointAt(i);
      int size = Character.charCount(c);
      boolean letter = Character.isLetter(c) || (i > begin && isMark(c));
      boolean inside =
          i > begin
              && isApostrophe(c)
              && i + size < name.length()
              && Character.isLetter(name.codePointAt(i + size));
      if (!letter && !inside) {
        break;
      }
      i += size;
    }
    return i;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }
}
