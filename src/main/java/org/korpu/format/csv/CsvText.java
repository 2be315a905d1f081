package org.korpu.format.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * The text of a glossary file. It is UTF-8, or UTF-16 with its byte order mark, as Excel saves
 * “Unicode text”. Of other encodings a guess would now and then put wrong letters into terms, so
 * they are refused.
 *
 * @param text without the byte order mark
 * @param charset how it was encoded
 * @param mark the byte order mark, or nothing
 */
record CsvText(String text, Charset charset, String mark) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * The text of a file.
   *
   * @throws InputException if the bytes are neither UTF-8 nor marked UTF-16
   */
  static CsvText decode(byte[] bytes, String file) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE, file);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE, file);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = strict(StandardCharsets.UTF_8).decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw fault(bytes[in.position()], out, file);
    }
    return of(out.toString(), StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static CsvText utf16(byte[] bytes, Charset charset, String file) {
    try {
      return of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString(), charset);
    } catch (CharacterCodingException e) {
      throw fault(bytes[0], CharBuffer.wrap(""), file);
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static CsvText of(String text, Charset charset) {
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    return new CsvText(marked ? text.substring(1) : text, charset, marked ? BYTE_ORDER_MARK : "");
  }

  private static InputException fault(byte bad, CharBuffer before, String file) {
    String shown = HexFormat.of().withUpperCase().toHexDigits(bad);
    return new InputException(
        Diagnostic.error(file, endOf(before), Message.of(CsvMessage.NOT_UTF8, shown))
            .withAdvice(Message.of(CsvMessage.NOT_UTF8_ADVICE)));
  }

  /** The bytes of a file with this text in place of the own, encoded as this one was. */
  byte[] encode(String changed) {
    return (mark + changed).getBytes(charset);
  }

  /** The place after the last character. */
  private static Position endOf(CharBuffer text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Position(line, column);
  }
}
