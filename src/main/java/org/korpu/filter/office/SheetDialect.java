package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Strings of SpreadsheetML (ISO/IEC 29500-1, 18.4): those of cells, shared or not, and of comments.
 * A string is plain text or a list of runs.
 */
final class SheetDialect implements Dialect {

  @Override
  public boolean isParagraph(XmlNode node) {
    return node.is("x:si") || node.is("x:is") || node.is("x:text");
  }

  @Override
  public Markup.Range extent(XmlNode string) {
    return new Markup.Range(string.contentStart(), string.contentEnd());
  }

  @Override
  public List<Piece> pieces(XmlPart part, XmlNode string) {
    List<Piece> pieces = new ArrayList<>();
    for (XmlNode node : string.children()) {
      if (node.is("x:t")) {
        add(pieces, node.allText(), RunFormat.NONE, node);
      } else if (node.is("x:r")) {
        XmlNode text = node.child("x:t");
        XmlNode properties = node.child("x:rPr");
        String markup =
            properties == null ? "" : part.xml().substring(properties.start(), properties.end());
        add(
            pieces,
            text == null ? "" : text.allText(),
            RunFormat.of(properties, markup, Set.of()),
            node);
      } else if (!node.isText() && !node.is("x:rPh") && !node.is("x:phoneticPr")) {
        pieces.add(new Piece.Alone("extension", Markup.of(node)));
      } // readings of Japanese text are not those of its translation
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, RunFormat format, XmlNode node) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Text(text, format, Markup.of(node)));
    }
  }

  @Override
  public TextWriter writer(XmlPart part, XmlNode string, StringBuilder out) {
    String prefix = part.prefixOf(string);
    return string.child("x:r") == null ? new Plain(prefix, out) : new Rich(prefix, out);
  }

  private static void writeText(String text, String prefix, StringBuilder out) {
    out.append('<').append(prefix).append('t').append(XmlText.spaceAttribute(text)).append('>');
    out.append(XmlText.escaped(text)).append("</").append(prefix).append("t>");
  }

  /** A string has one element of text, if it has no runs. */
  private static final class Plain implements TextWriter {
    private final String prefix;
    private final StringBuilder out;
    private final StringBuilder text = new StringBuilder();

    Plain(String prefix, StringBuilder out) {
      this.prefix = prefix;
      this.out = out;
    }

    @Override
    public void text(String more, RunFormat format) {
      text.append(more);
    }

    @Override
    public void other() {
      finish();
    }

    @Override
    public void finish() {
      if (text.length() > 0) {
        writeText(text.toString(), prefix, out);
        text.setLength(0);
      }
    }
  }

  private record Rich(String prefix, StringBuilder out) implements TextWriter {
    @Override
    public void text(String text, RunFormat format) {
      out.append('<').append(prefix).append("r>").append(format.markup());
      writeText(text, prefix, out);
      out.append("</").append(prefix).append("r>");
    }
  }
}
