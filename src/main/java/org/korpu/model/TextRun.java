package org.korpu.model;

/**
 * Text between two inline codes.
 *
 * @param text never empty
 */
public record TextRun(String text) implements Inline {
  public TextRun {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a text run is never empty");
    }
  }
}
