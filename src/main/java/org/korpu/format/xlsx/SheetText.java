package org.korpu.format.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeXml;

/** Texts as a workbook writes them. */
final class SheetText {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int HEXADECIMAL = 16;

  private SheetText() {}

  /** A text with its runs, without the reading aids of Japanese; lines end with a line feed. */
  static String read(OfficeXml xml) {
    StringBuilder text = new StringBuilder();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "r" -> {
          while (xml.nextChild()) {
            if (xml.name().equals("t")) {
              text.append(xml.text());
            } else {
              xml.skip();
            }
          }
        }
        default -> xml.skip();
      }
    }
    return unescaped(text.toString());
  }

  /** The text with characters that XML cannot hold, and lines that end with a line feed. */
  static String unescaped(String written) {
    Matcher escapes = ESCAPED.matcher(written);
    StringBuilder text = new StringBuilder();
    while (escapes.find()) {
      char c = (char) Integer.parseInt(escapes.group(1), HEXADECIMAL);
      escapes.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(c)));
    }
    escapes.appendTail(text);
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The value of a number, 0 where there is none. */
  static int number(@Nullable String written) {
    try {
      return written == null ? 0 : Integer.parseInt(written.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
