package org.korpu.curate;

/**
 * A part of a text.
 *
 * @param start its first character, from 0, in UTF-16 units
 * @param end exclusive, greater than the start
 */
public record TextSpan(int start, int end) {

  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(start + "-" + end);
    }
  }
}
