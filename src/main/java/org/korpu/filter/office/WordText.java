package org.korpu.filter.office;

import org.jspecify.annotations.Nullable;

/** Characters of Word that are elements in the document. */
final class WordText {

  private WordText() {}

  /** The text that an element in a run stands for; null for what is no text. */
  static @Nullable String of(XmlNode node) {
    return switch (node.name()) {
      case "w:t" -> characters(node);
      case "w:tab" -> "\t";
      case "w:cr" -> "\n";
      case "w:br" -> isLineBreak(node) ? "\n" : null;
      case "w:noBreakHyphen" -> "\u2011";
      case "w:softHyphen" -> "\u00AD";
      default -> null;
    };
  }

  /** White space at the ends counts only where the document says so. */
  private static String characters(XmlNode node) {
    String text = node.allText();
    if (!"preserve".equals(node.attribute("xml:space"))) {
      text = stripped(text);
    }
    return text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
  }

  /** Without the white space of XML at the ends; a non-breaking space is none. */
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isLineBreak(XmlNode node) {
    String type = node.attribute("w:type");
    return (type == null || type.equals("textWrapping")) && node.attribute("w:clear") == null;
  }

  /** Writes text as the content of a run. */
  static void write(String text, String prefix, StringBuilder out) {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      String element = i == text.length() ? "" : element(text.charAt(i));
      if (element == null) {
        continue;
      }
      if (i > from) {
        String run = text.substring(from, i);
        out.append('<').append(prefix).append('t').append(XmlText.spaceAttribute(run)).append('>');
        out.append(XmlText.escaped(run)).append("</").append(prefix).append("t>");
      }
      if (!element.isEmpty()) {
        out.append('<').append(prefix).append(element).append("/>");
      }
      from = i + 1;
    }
  }

  private static @Nullable String element(char c) {
    return switch (c) {
      case '\t' -> "tab";
      case '\n' -> "br";
      case '\u2011' -> "noBreakHyphen";
      case '\u00AD' -> "softHyphen";
      default -> null;
    };
  }
}
