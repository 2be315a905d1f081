package org.korpu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many lines and columns a terminal has.
 *
 * @param rows at least 1
 * @param columns at least 1
 */
record TerminalSize(int rows, int columns) {

  /** What a terminal has that does not say. */
  static final TerminalSize USUAL = new TerminalSize(24, 80);

  private static final Pattern STTY = Pattern.compile("([1-9][0-9]{0,4}) ([1-9][0-9]{0,4})\\s*");

  TerminalSize {
    if (rows < 1 || columns < 1) {
      throw new IllegalArgumentException(rows + " x " + columns);
    }
  }

  /**
   * That of the terminal which controls this process. Java cannot ask; {@code stty} can, where
   * there is one. The variables come first: they are exported by those who want another size.
   */
  static TerminalSize ofProcess() {
    TerminalSize said = said(System.getenv(), stty());
    return said == null ? USUAL : said;
  }

  /** What the variables and {@code stty size} say together; null if that is not enough. */
  static @Nullable TerminalSize said(Map<String, String> environment, String stty) {
    Matcher asked = STTY.matcher(stty);
    boolean answered = asked.matches();
    int rows = number(environment.get("LINES"), answered ? asked.group(1) : null);
    int columns = number(environment.get("COLUMNS"), answered ? asked.group(2) : null);
    if (rows == 0 && columns == 0) {
      return null;
    }
    return new TerminalSize(rows == 0 ? USUAL.rows : rows, columns == 0 ? USUAL.columns : columns);
  }

  private static int number(@Nullable String first, @Nullable String second) {
    for (String each : new String[] {first, second}) {
      if (each != null && each.matches("[1-9][0-9]{0,4}")) {
        return Integer.parseInt(each);
      }
    }
    return 0;
  }

  private static String stty() {
    try {
      Process process =
          new ProcessBuilder("sh", "-c", "stty size </dev/tty")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return ""; // no such program, as on Windows
    }
  }
}
