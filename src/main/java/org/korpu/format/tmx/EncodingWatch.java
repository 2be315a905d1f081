package org.korpu.format.tmx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches the bytes of a file that go by, to hold what its XML declaration says of the encoding
 * against what they are.
 */
final class EncodingWatch extends FilterInputStream {

  private static final int DECLARATION = 512;

  /** So many characters of UTF-8 and nothing else are no accident in a single-byte encoding. */
  private static final int ENOUGH = 4;

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private final byte[] head = new byte[DECLARATION];
  private int headLength;
  private boolean counting = true;
  private int pending;
  private long characters;
  private boolean other;

  EncodingWatch(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int room) throws IOException {
    int read = super.read(buffer, from, room);
    if (read > 0 && headLength < head.length) {
      int copied = Math.min(read, head.length - headLength);
      System.arraycopy(buffer, from, head, headLength, copied);
      headLength += copied;
    }
    if (counting) {
      for (int i = from; i < from + read; i++) {
        count(buffer[i] & 0xFF);
      }
    }
    return read;
  }

  /** The encoding that the file declares, if it does so, is known, and is not the one it is in. */
  Optional<String> wronglyDeclared(Charset actual) {
    // Only a single-byte encoding can be UTF-8 in truth.
    counting = actual.newEncoder().maxBytesPerChar() == 1;
    String start = new String(head, 0, headLength, charsetOfHead(actual));
    Matcher declaration = ENCODING.matcher(start.startsWith("\uFEFF") ? start.substring(1) : start);
    if (!declaration.find() || !Charset.isSupported(checked(declaration.group(1)))) {
      return Optional.empty();
    }
    String declared = declaration.group(1);
    return family(Charset.forName(declared)).equals(family(actual))
        ? Optional.empty()
        : Optional.of(declared);
  }

  /** Whether all that is not ASCII was UTF-8, although the file was read in another encoding. */
  boolean wasUtf8() {
    return counting && !other && characters >= ENOUGH;
  }

  private void count(int b) {
    if (pending > 0) {
      other |= b < 0x80 || b > 0xBF;
      pending--;
      characters += pending == 0 ? 1 : 0;
    } else if (b >= 0x80) {
      pending = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b < 0xF5 ? 3 : 0;
      other |= b < 0xC2 || b > 0xF4;
      pending = b < 0xC2 ? 0 : pending;
    }
  }

  private static Charset charsetOfHead(Charset actual) {
    return family(actual).startsWith("UTF-8") ? StandardCharsets.UTF_8 : actual;
  }

  /** UTF-16 is the same whichever byte comes first; ASCII is UTF-8. */
  private static String family(Charset charset) {
    String name = charset.name().toUpperCase(Locale.ROOT);
    return name.startsWith("UTF-16")
        ? "UTF-16"
        : name.startsWith("UTF-32") ? "UTF-32" : name.equals("US-ASCII") ? "UTF-8" : name;
  }

  private static String checked(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9+.:_-]*") ? name : "unknown";
  }
}
