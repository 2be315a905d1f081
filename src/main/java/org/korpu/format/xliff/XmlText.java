package org.korpu.format.xliff;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * The text of an XML file that can be turned back into the same bytes.
 *
 * @param text all characters after the byte order mark, line ends as they are
 * @param charset the encoding
 * @param mark the byte order mark, empty where there is none
 */
record XmlText(String text, Charset charset, ByteMark mark) {

  private static final Pattern DECLARED =
      Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  /** How much of a file can hold its declaration, in bytes. */
  private static final int DECLARATION = 1024;

  /** What stands before the text to tell its encoding. */
  enum ByteMark {
    NONE(""),
    UTF_8("\u00EF\u00BB\u00BF"),
    UTF_16BE("\u00FE\u00FF"),
    UTF_16LE("\u00FF\u00FE");

    /** A character a byte. */
    private final String values;

    ByteMark(String values) {
      this.values = values;
    }

    private byte[] bytes() {
      return values.getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean begins(byte[] file) {
      byte[] bytes = bytes();
      return bytes.length > 0
          && file.length >= bytes.length
          && Arrays.equals(bytes, Arrays.copyOf(file, bytes.length));
    }
  }

  /**
   * Decodes a file.
   *
   * @throws InputException if its encoding is unknown, or its bytes are none of that encoding
   */
  static XmlText of(byte[] bytes, String file) {
    ByteMark mark = ByteMark.NONE;
    for (ByteMark candidate : ByteMark.values()) {
      if (candidate.begins(bytes)) {
        mark = candidate;
      }
    }
    Charset charset = charset(bytes, mark, file);
    int start = mark.bytes().length;
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString();
      XmlText decoded = new XmlText(text, charset, mark);
      if (Arrays.equals(decoded.bytes(text), bytes)) {
        return decoded;
      }
    } catch (CharacterCodingException e) {
      // Said below, as of an encoding that is not the same way back.
    }
    throw fault(file, charset.name());
  }

  /** A changed text in the encoding of the file. What that cannot hold must be escaped first. */
  byte[] bytes(String changed) {
    byte[] head = mark.bytes();
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(changed));
      byte[] bytes = Arrays.copyOf(head, head.length + encoded.remaining());
      encoded.get(bytes, head.length, encoded.remaining());
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not in " + charset, e);
    }
  }

  /** Tells which characters the encoding can hold. */
  CharsetEncoder encoder() {
    return charset.newEncoder();
  }

  /** The line end of the file: that of its first line, a line feed where it has one line only. */
  String lineEnd() {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  private static Charset charset(byte[] bytes, ByteMark mark, String file) {
    switch (mark) {
      case UTF_8 -> {
        return StandardCharsets.UTF_8;
      }
      case UTF_16BE -> {
        return StandardCharsets.UTF_16BE;
      }
      case UTF_16LE -> {
        return StandardCharsets.UTF_16LE;
      }
      case NONE -> {}
    }
    if (bytes.length > 1 && bytes[0] == 0 && bytes[1] == '<') {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length > 1 && bytes[0] == '<' && bytes[1] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw fault(file, declared.group(1));
    }
  }

  private static InputException fault(String file, String encoding) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(RevisionMessage.ENCODING, encoding)));
  }
}
