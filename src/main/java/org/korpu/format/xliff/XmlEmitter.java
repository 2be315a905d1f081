package org.korpu.format.xliff;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML: blocks on lines of their own, indented by one space a level, and inline elements
 * where white space matters. Attributes stand in the order they are given. What XML cannot hold
 * becomes U+FFFD: callers that must keep it escape it first.
 */
final class XmlEmitter {

  private final Writer out;
  private final Deque<Element> open = new ArrayDeque<>();
  private boolean inTag;

  XmlEmitter(Writer out) {
    this.out = out;
  }

  void declaration() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Begins an element on a line of its own. */
  XmlEmitter block(String name) throws IOException {
    endTag();
    Element parent = open.peek();
    if (parent != null) {
      parent.blocks = true;
    }
    newLine(open.size());
    return begin(name);
  }

  /** Begins an element where the output stands. */
  XmlEmitter inline(String name) throws IOException {
    endTag();
    return begin(name);
  }

  /** Writes an attribute of the element just begun; null writes nothing. */
  XmlEmitter attribute(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.write(' ');
      out.write(name);
      out.write("=\"");
      escape(value, true);
      out.write('"');
    }
    return this;
  }

  XmlEmitter text(String text) throws IOException {
    endTag();
    escape(text, false);
    return this;
  }

  /** Ends the innermost element. */
  void close() throws IOException {
    Element element = open.pop();
    if (inTag) {
      inTag = false;
      out.write("/>");
      return;
    }
    if (element.blocks) {
      newLine(open.size());
    }
    out.write("</");
    out.write(element.name);
    out.write('>');
  }

  void finish() throws IOException {
    out.write('\n');
    out.flush();
  }

  private XmlEmitter begin(String name) throws IOException {
    out.write('<');
    out.write(name);
    open.push(new Element(name));
    inTag = true;
    return this;
  }

  private void endTag() throws IOException {
    if (inTag) {
      inTag = false;
      out.write('>');
    }
  }

  private void newLine(int depth) throws IOException {
    out.write('\n');
    for (int i = 0; i < depth; i++) {
      out.write(' ');
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    int illegal = XmlCharacters.indexOfIllegal(text, 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == illegal) {
        out.write('\uFFFD');
        illegal = XmlCharacters.indexOfIllegal(text, i + 1);
        continue;
      }
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\r' -> out.write("&#13;");
        case '"' -> out.write(attribute ? "&quot;" : "\"");
        case '\n' -> out.write(attribute ? "&#10;" : "\n");
        case '\t' -> out.write(attribute ? "&#9;" : "\t");
        default -> out.write(c);
      }
    }
  }

  private static final class Element {
    final String name;
    boolean blocks;

    Element(String name) {
      this.name = name;
    }
  }
}
