package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.filter.office.OpenDocumentStyles.Look;
import org.korpu.model.TextUnit.Role;

/**
 * Text of OpenDocument (ISO/IEC 26300, part 1, 5 and 6).
 *
 * <p>White space in the XML is one space, and none at the start of a paragraph; further spaces,
 * tabs and line breaks are elements, and characters in the text units.
 */
final class OpenDocumentDialect implements Dialect {

  /** Values of cells that the program writes out anew from a number or a formula. */
  private static final Set<String> TEXT_TYPES = Set.of("", "string");

  private static final Set<String> AROUND =
      Set.of("text:a", "text:meta", "text:meta-field", "text:ruby-base");

  /** Where pages ended when the program laid them out. */
  private static final String LAYOUT = "text:soft-page-break";

  /** Whether comments are text. */
  enum Comments {
    TAKEN,
    LEFT
  }

  private final Comments comments;
  private final OpenDocumentStyles styles;

  OpenDocumentDialect(Comments comments, OpenDocumentStyles styles) {
    this.comments = comments;
    this.styles = styles;
  }

  @Override
  public boolean isParagraph(XmlNode node) {
    return node.is("text:p") || node.is("text:h");
  }

  @Override
  public Role role(XmlNode node, Role around) {
    return switch (node.name()) {
      case "style:header", "style:header-left", "style:header-first" -> Role.HEADER;
      case "style:footer", "style:footer-left", "style:footer-first" -> Role.FOOTER;
      default -> around;
    };
  }

  @Override
  public boolean isSkipped(XmlNode node) {
    return switch (node.name()) {
      case "text:tracked-changes", "table:tracked-changes", "office:forms" -> true;
      case "office:annotation" -> comments == Comments.LEFT;
      case "table:table-cell", "table:covered-table-cell" -> isComputed(node);
      default -> false;
    };
  }

  private static boolean isComputed(XmlNode cell) {
    String type = cell.attribute("office:value-type");
    return cell.attribute("table:formula") != null
        || !TEXT_TYPES.contains(type == null ? "" : type);
  }

  @Override
  public Markup.Range extent(XmlNode paragraph) {
    return new Markup.Range(paragraph.contentStart(), paragraph.contentEnd());
  }

  @Override
  public List<Piece> pieces(XmlPart part, XmlNode paragraph) {
    Reading reading = new Reading();
    reading.content(paragraph);
    return reading.pieces;
  }

  @Override
  public TextWriter writer(XmlPart part, XmlNode paragraph, StringBuilder out) {
    return new Writer(part.prefixOf(paragraph), out);
  }

  /** Reads one paragraph. */
  private final class Reading {
    private final List<Piece> pieces = new ArrayList<>();
    private boolean afterSpace = true;

    void content(XmlNode parent) {
      for (XmlNode node : parent.children()) {
        if (node.isText()) {
          characters(node);
        } else {
          element(node);
        }
      }
    }

    private void element(XmlNode node) {
      switch (node.name()) {
        case "text:s" -> literal(" ".repeat(count(node)), node);
        case "text:tab" -> literal("\t", node);
        case "text:line-break" -> literal("\n", node);
        case LAYOUT -> {}
        case "text:span" -> span(node);
        default -> {
          if (AROUND.contains(node.name())) {
            around(node.is("text:a") ? "link" : local(node), node);
          } else {
            pieces.add(new Piece.Alone(shownName(node), Markup.of(node)));
            afterSpace = false;
          }
        }
      }
    }

    private void span(XmlNode node) {
      Look look = styles.lookOf(node.attribute("text:style-name"));
      if (look == Look.NONE) {
        content(node);
      } else if (!node.children().isEmpty()) {
        around(look.shown(), node);
      }
    }

    private void around(String type, XmlNode node) {
      pieces.add(new Piece.Open(type, Markup.startOf(node)));
      content(node);
      pieces.add(new Piece.Close(Markup.endOf(node)));
    }

    private void literal(String text, XmlNode node) {
      pieces.add(new Piece.Text(text, RunFormat.NONE, Markup.of(node)));
      afterSpace = false;
    }

    private void characters(XmlNode node) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < node.text().length(); i++) {
        char c = node.text().charAt(i);
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
          text.append(c);
        } else if (!afterSpace) {
          text.append(' ');
        }
        afterSpace = space;
      }
      if (text.length() > 0) {
        pieces.add(new Piece.Text(text.toString(), RunFormat.NONE, Markup.of(node)));
      }
    }
  }

  private static int count(XmlNode spaces) {
    String count = spaces.attribute("text:c");
    try {
      return count == null ? 1 : Math.max(1, Math.min(Integer.parseInt(count), 10_000));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private static final Map<String, String> SHOWN =
      Map.of(
          "office:annotation", "comment",
          "office:annotation-end", "comment",
          "draw:frame", "image",
          "text:bookmark-start", "bookmark",
          "text:bookmark-end", "bookmark",
          "text:bookmark", "bookmark");

  private static String shownName(XmlNode node) {
    if (node.is("text:note")) {
      return "endnote".equals(node.attribute("text:note-class")) ? "endnote" : "footnote";
    }
    return SHOWN.getOrDefault(node.name(), local(node));
  }

  private static String local(XmlNode node) {
    return node.name().substring(node.name().indexOf(':') + 1);
  }

  /** Writes text with elements for the white space that would collapse. */
  private static final class Writer implements TextWriter {
    private final String prefix;
    private final StringBuilder out;
    private boolean afterSpace = true;

    Writer(String prefix, StringBuilder out) {
      this.prefix = prefix;
      this.out = out;
    }

    @Override
    public void text(String text, RunFormat format) {
      int from = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        String element =
            c == '\t' ? "tab" : c == '\n' ? "line-break" : c == ' ' && afterSpace ? "s" : "";
        afterSpace = c == ' ' && element.isEmpty();
        if (!element.isEmpty()) {
          out.append(XmlText.escaped(text.substring(from, i)));
          from = i + 1;
          if (element.equals("s")) {
            int to = from;
            while (to < text.length() && text.charAt(to) == ' ') {
              to++;
            }
            out.append('<').append(prefix).append('s');
            if (to > i + 1) {
              out.append(' ').append(prefix).append("c=\"").append(to - i).append('"');
            }
            out.append("/>");
            i = to - 1;
            from = to;
          } else {
            out.append('<').append(prefix).append(element).append("/>");
          }
        }
      }
      out.append(XmlText.escaped(text.substring(from)));
    }
  }
}
