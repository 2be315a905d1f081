package org.korpu.cli;

import java.util.regex.Pattern;

/** A command line as it could be typed again. */
final class ShownCommand {

  /** A longer command line is cut: thousands of files may be named. In UTF-16 units. */
  private static final int LONGEST = 2_000;

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:=@%+#~-]+");

  private ShownCommand() {}

  /** The arguments in the quotes that a shell needs, after the name of the program. */
  static String of(String... arguments) {
    StringBuilder line = new StringBuilder("korpu");
    for (String argument : arguments) {
      line.append(' ').append(quoted(argument));
      if (line.length() > LONGEST) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
      }
    }
    return line.toString();
  }

  private static String quoted(String argument) {
    if (PLAIN.matcher(argument).matches()) {
      return argument;
    }
    return argument.indexOf('\'') < 0
        ? "'" + argument + "'"
        : '"' + argument.replaceAll("[\\\\\"$`]", "\\\\$0") + '"';
  }
}
