package org.korpu.format.xliff;

import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** Characters as references, by number or by one of the five names of XML. */
final class XmlReferences {

  private XmlReferences() {}

  /** The text with predefined and numeric references resolved; others stay. */
  static String resolve(String written) {
    int ampersand = written.indexOf('&');
    if (ampersand < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (ampersand >= 0) {
      int end = written.indexOf(';', ampersand);
      if (end < 0) {
        break;
      }
      text.append(written, at, ampersand);
      text.append(character(written.substring(ampersand + 1, end)));
      at = end + 1;
      ampersand = written.indexOf('&', at);
    }
    return text.append(written, at, written.length()).toString();
  }

  /** The value of an attribute as it is written between double quotation marks. */
  static String attribute(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("\t", "&#9;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;");
  }

  /**
   * Text as it is written between tags: what the encoding cannot hold becomes a reference.
   *
   * @param lineEnd what a line feed is written as
   */
  static void text(String text, CharsetEncoder encoder, String lineEnd, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int length = Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '\n' -> out.append(lineEnd);
        default -> {
          if (c < 0x80 || encoder.canEncode(text.substring(i, i + length))) {
            out.appendCodePoint(c);
          } else {
            out.append("&#x").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append(';');
          }
        }
      }
      i += length;
    }
  }

  private static String character(String name) {
    switch (name) {
      case "amp" -> {
        return "&";
      }
      case "lt" -> {
        return "<";
      }
      case "gt" -> {
        return ">";
      }
      case "quot" -> {
        return "\"";
      }
      case "apos" -> {
        return "'";
      }
      default -> {}
    }
    try {
      if (name.startsWith("#x")) {
        return Character.toString(Integer.parseInt(name.substring(2), 16));
      }
      if (name.startsWith("#")) {
        return Character.toString(Integer.parseInt(name.substring(1)));
      }
    } catch (IllegalArgumentException e) {
      // Not a character: it stays as it is.
    }
    return "&" + name + ";";
  }
}
