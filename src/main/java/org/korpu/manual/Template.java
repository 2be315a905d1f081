package org.korpu.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A script with lines of {@code #NAME} in it, each of which stands for lines that are made from the
 * table.
 */
record Template(String text) {

  /** The script of that name beside this class. */
  static Template of(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The script with the lines in place of a name.
   *
   * @param lines each with its end of line
   * @throws IllegalStateException if the script has no such name
   */
  Template with(String name, String lines) {
    String line = "#" + name + "\n";
    if (!text.contains(line)) {
      throw new IllegalStateException("no line " + line);
    }
    return new Template(text.replace(line, lines));
  }

  /** A text as a word of the shells bash and zsh. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
