package org.korpu.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language writes the separators of a number.
 *
 * @param groups the characters that may stand between groups of three digits, the one to write
 *     first; empty where none may
 * @param decimal the one before decimals, a point or a comma
 */
public record NumberStyle(String groups, char decimal) {

  private static final String SPACES = "\u00A0 \u202F";

  /** What is usual in English: {@code 1,234.5}. */
  static final NumberStyle ENGLISH = new NumberStyle(",", '.');

  /** What is usual in Azerbaijani and Russian: {@code 1 234,5}, and {@code 1.234,5} will do. */
  static final NumberStyle CONTINENTAL = new NumberStyle(SPACES + ".", ',');

  private static final Pattern EXAMPLE = Pattern.compile("1([ \u00A0\u202F.,'’]?)234([.,])5");

  public NumberStyle {
    if ((decimal != '.' && decimal != ',') || groups.indexOf(decimal) >= 0) {
      throw new IllegalArgumentException(groups + decimal);
    }
  }

  /**
   * The style of an example: one thousand two hundred and thirty-four and a half, such as {@code 1
   * 234,5}; a space stands for one of any width. Nothing for another text.
   */
  public static Optional<NumberStyle> of(String example) {
    Matcher matcher = EXAMPLE.matcher(example);
    if (!matcher.matches() || matcher.group(1).equals(matcher.group(2))) {
      return Optional.empty();
    }
    String group =
        switch (matcher.group(1)) {
          case " ", "\u00A0", "\u202F" -> SPACES;
          case "'", "’" -> "’'";
          default -> matcher.group(1);
        };
    return Optional.of(new NumberStyle(group, matcher.group(2).charAt(0)));
  }

  /** What to write between groups; nothing where they stand together. */
  String group() {
    return groups.isEmpty() ? "" : groups.substring(0, 1);
  }

  /** Whether a character may stand between groups. */
  boolean groupsBy(char separator) {
    return groups.indexOf(separator) >= 0;
  }
}
