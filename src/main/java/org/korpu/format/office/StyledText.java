package org.korpu.format.office;

/**
 * Text in one style.
 *
 * @param text may hold line feeds and tabs
 * @param style how it looks
 */
public record StyledText(String text, Style style) {

  /** How text looks. */
  public enum Style {
    PLAIN,
    /** Stands out. */
    STRONG,
    /** Small and grey: of less interest to a reader. */
    MUTED,
    /** Grey: stands for something else and must stay as it is. */
    TAG,
    /** Not seen, for programs. */
    HIDDEN
  }

  /** Text like any other. */
  public static StyledText plain(String text) {
    return new StyledText(text, Style.PLAIN);
  }
}
