package org.korpu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Standard output where a person looks at it. Data is what a stranger wrote: what would steer the
 * terminal or turn the direction of writing is shown by its code, such as {@code \\u001B}. Line
 * feed and tab pass, and the sequences that only colour, which korpu writes itself. Output into a
 * file or a pipe does not come here and keeps every byte.
 *
 * <p>Looks at UTF-8 byte by byte; for one thread.
 */
final class TerminalOutput extends OutputStream {

  private static final int ESCAPE = 0x1B;

  /** Longer than any sequence that colours. */
  private static final int LONGEST = 24;

  private final OutputStream out;

  /** The beginning of an escape sequence or of a character, until the rest of it comes. */
  private final byte[] held = new byte[LONGEST];

  private int length;

  TerminalOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void write(int b) throws IOException {
    take(b & 0xFF);
    out.flush();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      take(bytes[i] & 0xFF);
    }
    out.flush();
  }

  /** Clears the screen and goes to its top; what has scrolled out of it stays. */
  void clear() throws IOException {
    out.write("\u001B[H\u001B[2J".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void take(int value) throws IOException {
    if (length > 0 && held[0] == ESCAPE) {
      sequence(value);
    } else if (length > 0 && (value & 0xC0) == 0x80) {
      held[length++] = (byte) value;
      if (length == characterLength(held[0] & 0xFF)) {
        character();
      }
    } else {
      pass();
      start(value);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    pass();
    out.close();
  }

  private void start(int value) throws IOException {
    if (value == ESCAPE || value >= 0xC2) {
      held[length++] = (byte) value;
    } else if ((value < ' ' && value != '\n' && value != '\t') || value == 0x7F) {
      code(value);
    } else {
      out.write(value);
    }
  }

  /** The next byte of an escape sequence: one that colours is {@code ESC [ 1 ; 31 m}. */
  private void sequence(int value) throws IOException {
    boolean begins = length == 1 && value == '[';
    boolean goesOn = length > 1 && ((value >= '0' && value <= '9') || value == ';');
    if ((begins || goesOn) && length < LONGEST - 1) {
      held[length++] = (byte) value;
      return;
    }
    if (length > 1 && value == 'm') {
      out.write(held, 0, length);
      out.write(value);
      length = 0;
      return;
    }
    pass();
    take(value);
  }

  private void character() throws IOException {
    String text = new String(held, 0, length, StandardCharsets.UTF_8);
    int c = text.codePointAt(0);
    boolean steers =
        (c >= 0x80 && c < 0xA0)
            || c == 0x061C
            || c == 0x200E
            || c == 0x200F
            || (c >= 0x2028 && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
    if (steers) {
      length = 0;
      code(c);
    } else {
      out.write(held, 0, length);
      length = 0;
    }
  }

  /** Writes what was held back, an escape by its code. */
  private void pass() throws IOException {
    if (length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOf(held, length);
    length = 0;
    if (rest[0] == ESCAPE) {
      code(ESCAPE);
      out.write(rest, 1, rest.length - 1);
    } else {
      out.write(rest);
    }
  }

  private void code(int c) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04X", c).getBytes(StandardCharsets.US_ASCII));
  }

  private static int characterLength(int first) {
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }
}
