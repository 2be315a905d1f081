package org.korpu.report.page;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** JSON in which no markup begins; {@code <} stands in its strings only. */
final class EscapedMarkup extends FilterWriter {

  EscapedMarkup(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '<') {
      out.write("\\u003c");
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (text[i] == '<') {
        out.write(text, from, i - from);
        out.write("\\u003c");
        from = i + 1;
      }
    }
    out.write(text, from, offset + length - from);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }
}
