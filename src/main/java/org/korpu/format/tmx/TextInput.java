package org.korpu.format.tmx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * The characters of an XML file: finds the encoding by byte order mark, by the shape of the first
 * bytes, or by the XML declaration (XML 1.0, appendix F), and decodes.
 *
 * <p>Bytes that cannot be decoded become {@link #UNDECODABLE}, so that the damage stays within the
 * unit that has it.
 */
final class TextInput {

  /** Stands for bytes that cannot be decoded: a lone surrogate, which no decoder gives. */
  static final char UNDECODABLE = '\uDFFF';

  /** Where the XML declaration ends at the latest: it has only version, encoding, standalone. */
  private static final int DECLARATION = 1024;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** Bytes in a {@code long}; those that are not ASCII have their highest bit set. */
  private static final int EIGHT = 8;

  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private final Charset charset;
  private final CharsetDecoder decoder;
  private boolean atEnd;
  private boolean cutShort;

  /**
   * Reads the first bytes.
   *
   * @throws InputException if the declared encoding is unknown
   */
  TextInput(InputStream in, String name) throws IOException {
    this.in = in;
    while (!atEnd && bytes.position() < DECLARATION) {
      readBytes();
    }
    bytes.flip();
    charset = detect(name);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The encoding of the file. */
  Charset charset() {
    return charset;
  }

  /** Whether the bytes ended early because a compressed file is damaged. */
  boolean cutShort() {
    return cutShort;
  }

  /** Reads some characters, at least one; -1 at the end. The room must be two or more. */
  int read(char[] buffer, int from, int room) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, from, room);
    while (true) {
      if (charset.equals(StandardCharsets.UTF_8)) {
        out.position(out.position() + readSimple(buffer, out.position(), out.remaining()));
      }
      CoderResult result = decoder.decode(bytes, out, atEnd);
      if (result.isError() && out.hasRemaining()) {
        bytes.position(bytes.position() + result.length());
        out.put(UNDECODABLE);
      } else if (out.position() > from) {
        return out.position() - from;
      } else if (atEnd) {
        return -1;
      } else {
        bytes.compact();
        readBytes();
        bytes.flip();
      }
    }
  }

  /**
   * Decodes UTF-8 up to a sequence of four bytes, a broken one, or the end of the bytes that were
   * read. The decoder of the JDK does the same at half the speed where letters of one and of two
   * bytes alternate, as they do in Azerbaijani, and in Russian with its spaces.
   */
  private int readSimple(char[] buffer, int from, int room) {
    byte[] source = bytes.array();
    int limit = bytes.limit();
    int i = bytes.position();
    int at = from;
    int to = from + room;
    while (i < limit && at < to) {
      int first = source[i];
      if (first >= 0) {
        buffer[at++] = (char) first;
        i++;
        while (i + EIGHT <= limit
            && at + EIGHT <= to
            && ((long) LONGS.get(source, i) & NOT_ASCII) == 0) {
          for (int j = 0; j < EIGHT; j++) {
            buffer[at + j] = (char) source[i + j];
          }
          i += EIGHT;
          at += EIGHT;
        }
      } else if (first >> 5 == -2) {
        int second = i + 1 < limit ? source[i + 1] : 0;
        int c = ((first & 0x1F) << 6) | (second & 0x3F);
        if (second >> 6 != -2 || c < 0x80) {
          break;
        }
        buffer[at++] = (char) c;
        i += 2;
      } else {
        int second = i + 2 < limit ? source[i + 1] : 0;
        int third = i + 2 < limit ? source[i + 2] : 0;
        int c = ((first & 0x0F) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
        boolean whole = first >> 4 == -2 && second >> 6 == -2 && third >> 6 == -2;
        if (!whole || c < 0x800 || Character.isSurrogate((char) c)) {
          break;
        }
        buffer[at++] = (char) c;
        i += 3;
      }
    }
    bytes.position(i);
    return at - from;
  }

  private void readBytes() throws IOException {
    int read;
    try {
      read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    } catch (EOFException | ZipException e) {
      cutShort = true;
      read = -1;
    }
    if (read < 0) {
      atEnd = true;
    } else {
      bytes.position(bytes.position() + read);
    }
  }

  private Charset detect(String name) {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE, 0, 0)) {
      bytes.position(4);
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(0, 0, 0xFE, 0xFF)) {
      bytes.position(4);
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(0xFF, 0xFE)) {
      bytes.position(2);
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0xFE, 0xFF)) {
      bytes.position(2);
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith('<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    return declared(name);
  }

  private boolean startsWith(int... expected) {
    if (bytes.remaining() < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes.get(i) & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private Charset declared(String name) {
    int length = Math.min(bytes.remaining(), DECLARATION);
    String start = new String(bytes.array(), 0, length, StandardCharsets.ISO_8859_1);
    Matcher declaration = ENCODING.matcher(start);
    if (!declaration.find()) {
      return StandardCharsets.UTF_8;
    }
    String encoding = declaration.group(1);
    try {
      Charset declared = Charset.forName(encoding);
      // The declaration was readable as single bytes, so one of UTF-16 is not true.
      return "<?xml".equals(new String("<?xml".getBytes(declared), StandardCharsets.ISO_8859_1))
          ? declared
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(TmxMessage.UNKNOWN_ENCODING, encoding))
              .withAdvice(Message.of(TmxMessage.SAVE_AS_UTF8)));
    }
  }
}
