package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.korpu.model.LanguageTag;

/** DrawingML (ISO/IEC 29500-1, 21.1.2): text on slides, in shapes, charts and diagrams. */
final class DrawingDialect implements Dialect {

  /** What no reader sees: the language, and whether the spelling was checked. */
  private static final Set<String> INVISIBLE =
      Set.of("lang", "altLang", "dirty", "err", "smtClean", "smtId", "noProof", "bmk");

  private final LanguageTag target;

  /**
   * A dialect.
   *
   * @param target the language that written text is said to be in
   */
  DrawingDialect(LanguageTag target) {
    this.target = target;
  }

  @Override
  public boolean isParagraph(XmlNode node) {
    return node.is("a:p");
  }

  @Override
  public Markup.Range extent(XmlNode paragraph) {
    XmlNode properties = paragraph.child("a:pPr");
    XmlNode last = paragraph.child("a:endParaRPr");
    return new Markup.Range(
        properties == null ? paragraph.contentStart() : properties.end(),
        last == null ? paragraph.contentEnd() : last.start());
  }

  @Override
  public List<Piece> pieces(XmlPart part, XmlNode paragraph) {
    List<Piece> pieces = new ArrayList<>();
    for (XmlNode node : paragraph.children()) {
      if (node.isText() || node.is("a:pPr") || node.is("a:endParaRPr")) {
        continue;
      }
      if (node.is("a:r")) {
        XmlNode text = node.child("a:t");
        if (text != null && !text.allText().isEmpty()) {
          pieces.add(new Piece.Text(text.allText(), format(part, node), Markup.of(node)));
        }
      } else if (node.is("a:br")) {
        pieces.add(new Piece.Text("\n", formatBefore(pieces, part, node), Markup.of(node)));
      } else {
        pieces.add(new Piece.Alone(shownName(node), Markup.of(node)));
      }
    }
    return pieces;
  }

  @Override
  public TextWriter writer(XmlPart part, XmlNode paragraph, StringBuilder out) {
    String prefix = part.prefixOf(paragraph);
    return (text, format) -> {
      String properties = XmlText.withLanguageAttribute(format.markup(), target);
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          out.append('<').append(prefix).append("br>").append(properties);
          out.append("</").append(prefix).append("br>");
        }
        if (!lines[i].isEmpty()) {
          out.append('<').append(prefix).append("r>").append(properties);
          out.append('<').append(prefix).append("t>").append(XmlText.escaped(lines[i]));
          out.append("</").append(prefix).append("t></").append(prefix).append("r>");
        }
      }
    };
  }

  /** A line break looks like nothing: a format of its own would be a code for nothing. */
  private static RunFormat formatBefore(List<Piece> pieces, XmlPart part, XmlNode lineBreak) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Piece.Text text) {
        return text.format();
      }
    }
    return format(part, lineBreak);
  }

  private static RunFormat format(XmlPart part, XmlNode run) {
    XmlNode properties = run.child("a:rPr");
    return properties == null
        ? RunFormat.NONE
        : RunFormat.of(
            properties, part.xml().substring(properties.start(), properties.end()), INVISIBLE);
  }

  private static String shownName(XmlNode node) {
    return node.is("a:fld") ? "field" : node.name().substring(node.name().indexOf(':') + 1);
  }
}
