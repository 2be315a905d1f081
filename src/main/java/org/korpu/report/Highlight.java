package org.korpu.report;

/** How a part of a text is made to stand out. */
public enum Highlight {
  /** Between ⟦ and ⟧. */
  BRACKETS("⟦", "⟧"),
  /** Bold and red, on a terminal. */
  COLOUR("\u001B[1;31m", "\u001B[0m");

  private final String before;
  private final String after;

  Highlight(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The text made to stand out, printable as {@link PrintableText} makes it. */
  public String of(String text) {
    return before + PrintableText.of(text) + after;
  }
}
