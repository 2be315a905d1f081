package org.korpu.format.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** Decodes UTF-8 and says where a file is not. */
final class StrictUtf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StrictUtf8() {}

  /**
   * The text of a file without a byte order mark.
   *
   * @throws InputException if the bytes are not UTF-8
   */
  static String decode(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String bad = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
      throw new InputException(
          Diagnostic.error(file, endOf(out), Message.of(CsvMessage.NOT_UTF8, bad))
              .withAdvice(Message.of(CsvMessage.NOT_UTF8_ADVICE)));
    }
    String text = out.toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
