package org.korpu.format.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * XML being written, in UTF-8: escapes text, and refuses what XML 1.0 cannot hold.
 *
 * <p>Encodes by itself, straight into bytes: to make a string of a unit and encode that takes twice
 * the time.
 */
final class XmlText {

  /** Bytes that one character becomes at the most: those of the entity {@code quot}. */
  private static final int WIDEST = 6;

  private final String file;
  private byte[] bytes = new byte[1 << 13];
  private int length;
  private int begin;
  private char[] characters = new char[1 << 10];
  private String unitId = "";

  /**
   * @param file the file as the user named it, for the refusal
   */
  XmlText(String file) {
    this.file = file;
  }

  /** Names the unit that is added next. */
  void beginUnit(@Nullable String id) {
    begin = length;
    unitId = id == null ? "" : id;
  }

  /** Forgets what was added of the unit. */
  void forgetUnit() {
    length = begin;
  }

  /** Adds markup as it is: ASCII. */
  XmlText markup(String markup) {
    int size = markup.length();
    makeRoom(size);
    for (int i = 0; i < size; i++) {
      bytes[length + i] = (byte) markup.charAt(i);
    }
    length += size;
    return this;
  }

  /**
   * Adds text. Line breaks become references, so that a segment stays on one line and a carriage
   * return is not read as a line feed.
   */
  XmlText text(String text) {
    escape(text, Escapes.IN_TEXT);
    return this;
  }

  /** Adds an attribute, whose name must be ASCII; none if the value is null. */
  XmlText attribute(String name, @Nullable String value) {
    if (value != null) {
      markup(" ").markup(name).markup("=\"");
      escape(value, Escapes.IN_ATTRIBUTES);
      markup("\"");
    }
    return this;
  }

  /** Adds attributes in the order of the map, whose keys must be names of XML. */
  XmlText attributes(Map<String, String> attributes) {
    attributes.forEach(
        (name, value) -> {
          if (!isName(name)) {
            throw new IllegalArgumentException("no name of an XML attribute: " + name);
          }
          markup(" ");
          escape(name, Escapes.IN_ATTRIBUTES);
          markup("=\"");
          escape(value, Escapes.IN_ATTRIBUTES);
          markup("\"");
        });
    return this;
  }

  /** Writes what was added, which is then forgotten. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private void escape(String text, Escapes escapes) {
    int size = text.length();
    if (size > characters.length) {
      characters = new char[2 * size];
    }
    text.getChars(0, size, characters, 0);
    makeRoom(WIDEST * size);
    boolean[] plain = escapes.plain;
    char[] from = characters;
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < size; i++) {
      char c = from[i];
      if (c < plain.length && plain[c]) {
        if (c < 0x80) {
          to[at++] = (byte) c;
        } else {
          to[at++] = (byte) (0xC0 | (c >> 6));
          to[at++] = trailing(c);
        }
      } else if (c < plain.length) {
        String escaped = escapes.of(c);
        if (escaped == null) {
          throw unwritable(c);
        }
        for (int j = 0; j < escaped.length(); j++) {
          to[at++] = (byte) escaped.charAt(j);
        }
      } else if (!Character.isSurrogate(c) && CleanText.isAllowed(c)) {
        to[at++] = (byte) (0xE0 | (c >> 12));
        to[at++] = trailing(c >> 6);
        to[at++] = trailing(c);
      } else {
        int codePoint = Character.codePointAt(from, i, size);
        if (!CleanText.isAllowed(codePoint)) {
          throw unwritable(codePoint);
        }
        i++;
        to[at++] = (byte) (0xF0 | (codePoint >> 18));
        to[at++] = trailing(codePoint >> 12);
        to[at++] = trailing(codePoint >> 6);
        to[at++] = trailing(codePoint);
      }
    }
    length = at;
  }

  /** A byte of a sequence in UTF-8, but not its first. */
  private static byte trailing(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private InputException unwritable(int codePoint) {
    String character = String.format(Locale.ROOT, "U+%04X", codePoint);
    return new InputException(
        Diagnostic.error(
            file, null, Message.of(TmxMessage.UNWRITABLE_CHARACTER, unitId, character)));
  }

  /** Whether a parser takes it for a name: XML 1.0, section 2.3, but for a colon at the start. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && isNameStart(name.codePointAt(0))
        && name.codePoints().allMatch(XmlText::isNamePart);
  }

  private static boolean isNamePart(int c) {
    return isNameStart(c)
        || (c >= '0' && c <= ':')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || c == 0x203F
        || c == 0x2040;
  }

  private static boolean isNameStart(int c) {
    if (c < 0x80) {
      return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || c == 0x200C
        || c == 0x200D
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  /** What stands for the characters that cannot stand for themselves. */
  private static final class Escapes {
    static final Escapes IN_TEXT = new Escapes("&<>\n\r");
    static final Escapes IN_ATTRIBUTES = new Escapes("&<>\n\r\t\"");

    /** Which of the first characters, all of one or two bytes in UTF-8, stand for themselves. */
    final boolean[] plain = new boolean[0x800];

    Escapes(String special) {
      for (char c = 0; c < plain.length; c++) {
        plain[c] = CleanText.isAllowed(c) && special.indexOf(c) < 0;
      }
    }

    /** The entity or reference of a character; null if XML 1.0 does not allow it. */
    @Nullable String of(char c) {
      return switch (c) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        case '\n' -> "&#xA;";
        case '\r' -> "&#xD;";
        case '\t' -> "&#x9;";
        default -> null;
      };
    }
  }
}
