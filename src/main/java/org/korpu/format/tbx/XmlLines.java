package org.korpu.format.tbx;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** Writes XML with an element a line, indented by its depth. */
final class XmlLines {

  private final Writer out;
  private int depth;
  private String concept = "";

  XmlLines(Writer out) {
    this.out = out;
  }

  /** Begins a concept, which faults then name. */
  void enter(String id) {
    concept = id;
  }

  /** A line as it is. */
  void raw(String line) throws IOException {
    out.append(line).append('\n');
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  void open(String name, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.append('\n');
    depth++;
  }

  /** Ends an element. */
  void close(String name) throws IOException {
    depth--;
    indent();
    out.append("</").append(name).append(">\n");
  }

  /** An element with a text. */
  void text(String name, String text, String... attributes) throws IOException {
    indent();
    tag(name, attributes);
    out.append(escaped(text)).append("</").append(name).append(">\n");
  }

  private void indent() throws IOException {
    out.append(" ".repeat(depth));
  }

  private void tag(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  private String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(legal(c));
              }
            });
    return escaped.toString();
  }

  /** Whether XML 1.0 allows a code point. */
  static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private int legal(int c) {
    if (!isLegal(c)) {
      String shown = String.format(Locale.ROOT, "U+%04X", c);
      throw new InputException(
          new Diagnostic(
              Severity.ERROR,
              null,
              null,
              Message.of(TbxMessage.ILLEGAL_CHARACTER, concept, shown),
              null));
    }
    return c;
  }
}
