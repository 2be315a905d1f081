package org.korpu.review;

import java.util.Locale;
import java.util.Set;

/** What a reviewer can put into the column of marks. */
enum Mark {
  NONE,
  YES,
  /** Something that could mean anything. */
  UNKNOWN;

  private static final Set<String> SAYS_YES =
      Set.of(
          "x", "х", "+", "✓", "✔", "☑", "☒", "✅", "v", "1", "true", "ok", "ок", "o.k.", "yes", "y",
          "да", "д", "bəli", "hə", "oldu");

  private static final Set<String> SAYS_NO =
      Set.of("", "-", "–", "—", "−", "☐", "0", "false", "no", "n", "нет", "н", "yox", "xeyr");

  /** The mark in a cell. */
  static Mark of(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT);
    text = text.replaceAll("[.!]+$", "").strip();
    if (SAYS_YES.contains(text)) {
      return YES;
    }
    return SAYS_NO.contains(text) ? NONE : UNKNOWN;
  }
}
