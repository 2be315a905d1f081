package org.korpu.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.TextDecoding;
import org.korpu.format.table.TableReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * The characters of a text file of any size. The encoding is the one that is named; else that of
 * its byte order mark; else UTF-8, where all of it is, or nearly all of it: then the bytes that are
 * not stay faults of their places; else what {@link TextDecoding} takes it for.
 */
final class DecodedText {

  /** So many characters of UTF-8 beyond ASCII for one fault, and a file is damaged UTF-8. */
  private static final int WHOLE_TO_BROKEN = 10;

  /** How much text is looked at to guess an encoding, in bytes. */
  private static final int SAMPLE = 1 << 18;

  private static final int CHUNK = 1 << 13;

  private final ImportFile file;
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
  private long whole;
  private long broken;
  private int line = 1;
  private int column = 1;
  private @Nullable Position firstBroken;
  private byte firstByte;

  private DecodedText(ImportFile file) {
    this.file = file;
  }

  /**
   * Opens a file. Bytes that mean nothing become {@link TableReader#UNDECODABLE}; a byte order mark
   * is passed over. Whoever calls closes the reader.
   *
   * @throws InputException if the encoding cannot be told
   */
  static BufferedReader open(ImportFile file, @Nullable Charset encoding) throws IOException {
    Charset charset = charsetOf(file, encoding);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(TableReader.UNDECODABLE));
    InputStream in = file.open();
    try {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, decoder), CHUNK);
      skipMark(reader);
      return reader;
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The encoding of a file.
   *
   * @throws InputException if it cannot be told
   */
  static Charset charsetOf(ImportFile file, @Nullable Charset encoding) throws IOException {
    return encoding == null ? new DecodedText(file).charset() : encoding;
  }

  private static void skipMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
  }

  private Charset charset() throws IOException {
    try (InputStream in = file.open()) {
      byte[] head = in.readNBytes(CHUNK);
      Charset wide = wide(head);
      if (wide != null) {
        return wide;
      }
    }
    scan();
    Position position = firstBroken;
    if (position == null || whole >= WHOLE_TO_BROKEN * broken) {
      return StandardCharsets.UTF_8;
    }
    try {
      return TextDecoding.of(sample.toByteArray(), file.name()).charset();
    } catch (InputException e) {
      String hex = HexFormat.of().withUpperCase().toHexDigits(firstByte);
      throw new InputException(
          Diagnostic.error(file.name(), position, Message.of(ExchangeMessage.UNKNOWN_ENCODING, hex))
              .withAdvice(Message.of(ExchangeMessage.NAME_ENCODING)));
    }
  }

  /** UTF-16, told by its mark or its zero bytes; null where it is not. */
  private @Nullable Charset wide(byte[] head) {
    boolean zero = false;
    for (byte b : head) {
      zero |= b == 0;
    }
    boolean mark =
        head.length > 1
            && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
    if (!zero && !mark) {
      return null;
    }
    int even = head.length / 2 * 2;
    byte[] pairs = Arrays.copyOf(head, even);
    return TextDecoding.of(pairs, file.name()).charset();
  }

  /** Counts what is UTF-8 and what is not, and collects text that tells its encoding. */
  private void scan() throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK);
    try (InputStream in = file.open()) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        collect(bytes);
        CoderResult result;
        do {
          result = decoder.decode(bytes, characters, end);
          count(characters.flip());
          characters.clear();
          if (result.isMalformed()) {
            fault(bytes.get(bytes.position()));
            bytes.position(bytes.position() + result.length());
          }
        } while (result.isMalformed() || result.isOverflow());
        bytes.compact();
      }
    }
  }

  private void collect(ByteBuffer bytes) {
    boolean foreign = false;
    for (int i = bytes.position(); i < bytes.limit(); i++) {
      foreign |= bytes.get(i) < 0;
    }
    if (foreign && (sample.size() < SAMPLE || firstBroken == null)) {
      if (firstBroken == null && sample.size() >= SAMPLE) {
        sample.reset(); // so far it was UTF-8: what comes may tell more
      }
      byte[] chunk = new byte[bytes.remaining()];
      bytes.duplicate().get(chunk);
      sample.write(chunk, 0, chunk.length);
    }
  }

  private void count(CharBuffer characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      whole += c > 0x7F ? 1 : 0;
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
  }

  private void fault(byte first) {
    broken++;
    if (firstBroken == null) {
      firstBroken = new Position(line, column);
      firstByte = first;
    }
    column++;
  }
}
