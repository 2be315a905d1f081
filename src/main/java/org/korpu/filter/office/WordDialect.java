package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.TextUnit.Role;

/**
 * WordprocessingML (ISO/IEC 29500-1, 17).
 *
 * <p>Insertions that nobody has accepted yet are text, deletions are not. Results of fields are
 * left to Word, which computes them; those of links and of form fields are text.
 */
final class WordDialect implements Dialect {

  /** Which text is taken. */
  enum Hidden {
    TAKEN,
    LEFT
  }

  /** What no reader sees: the language, and that a run was not checked. */
  private static final Set<String> INVISIBLE =
      Set.of("w:lang", "w:noProof", "w:rPrChange", "w:webHidden");

  /** Marks of the program about its own work: pages it has laid out, words it has checked. */
  private static final Set<String> DROPPED =
      Set.of("w:proofErr", "w:lastRenderedPageBreak", "w:del", "w:moveFrom");

  private static final Set<String> TRANSPARENT = Set.of("w:ins", "w:moveTo");

  private static final Set<String> AROUND = Set.of("w:smartTag", "w:customXml", "w:dir", "w:bdo");

  /** Where Word was when it saved the document. */
  private static final String LAST_EDIT = "_GoBack";

  private final Hidden hidden;
  private final LanguageTag target;

  /**
   * A dialect.
   *
   * @param target the language that written text is said to be in
   */
  WordDialect(Hidden hidden, LanguageTag target) {
    this.hidden = hidden;
    this.target = target;
  }

  @Override
  public boolean isParagraph(XmlNode node) {
    return node.is("w:p");
  }

  @Override
  public Role role(XmlNode node, Role around) {
    return switch (node.name()) {
      case "w:hdr" -> Role.HEADER;
      case "w:ftr" -> Role.FOOTER;
      default -> around;
    };
  }

  @Override
  public boolean isSkipped(XmlNode node) {
    return node.is("w:del") || node.is("w:moveFrom");
  }

  @Override
  public Markup.Range extent(XmlNode paragraph) {
    XmlNode properties = paragraph.child("w:pPr");
    int start = properties == null ? paragraph.contentStart() : properties.end();
    return new Markup.Range(start, paragraph.contentEnd());
  }

  @Override
  public List<Piece> pieces(XmlPart part, XmlNode paragraph) {
    return new Reading(part, part.prefixOf(paragraph)).pieces(paragraph);
  }

  @Override
  public TextWriter writer(XmlPart part, XmlNode paragraph, StringBuilder out) {
    String prefix = part.prefixOf(paragraph);
    return (text, format) -> {
      out.append('<').append(prefix).append("r>");
      out.append(XmlText.withLanguageElement(format.markup(), target));
      WordText.write(text, prefix, out);
      out.append("</").append(prefix).append("r>");
    };
  }

  /** Reads one paragraph. */
  private final class Reading {
    private final XmlPart part;
    private final String prefix;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<WordFields.Mark> marks = new ArrayList<>();
    private @Nullable String lastEdit;

    Reading(XmlPart part, String prefix) {
      this.part = part;
      this.prefix = prefix;
    }

    List<Piece> pieces(XmlNode paragraph) {
      content(paragraph);
      return WordFields.joined(pieces, marks);
    }

    private void content(XmlNode parent) {
      for (XmlNode node : parent.children()) {
        if (node.isText() || node.is("w:pPr") || DROPPED.contains(node.name())) {
          continue;
        }
        if (node.is("w:r")) {
          run(node);
        } else if (TRANSPARENT.contains(node.name())) {
          content(node);
        } else if (node.is("w:hyperlink")) {
          around("link", node, node);
        } else if (AROUND.contains(node.name())) {
          around(node.name().substring(2), node, node);
        } else if (node.is("w:sdt") && node.child("w:sdtContent") != null) {
          around("control", node, node.child("w:sdtContent"));
        } else if (node.is("w:fldSimple")) {
          simpleField(node);
        } else if (!isLastEdit(node)) {
          pieces.add(new Piece.Alone(shownName(node), Markup.of(node)));
        }
      }
    }

    private void around(String type, XmlNode outer, @Nullable XmlNode inner) {
      if (inner == null || inner.contentStart() == outer.end()) {
        pieces.add(new Piece.Alone(type, Markup.of(outer)));
        return;
      }
      pieces.add(
          new Piece.Open(type, List.of(new Markup.Range(outer.start(), inner.contentStart()))));
      content(inner);
      pieces.add(new Piece.Close(List.of(new Markup.Range(inner.contentEnd(), outer.end()))));
    }

    private void simpleField(XmlNode node) {
      String instruction = node.attribute("w:instr");
      if (instruction != null && WordFields.hasText(instruction)) {
        around("field", node, node);
      } else {
        pieces.add(new Piece.Alone("field", Markup.of(node)));
      }
    }

    private boolean isLastEdit(XmlNode node) {
      String id = node.attribute("w:id");
      if (node.is("w:bookmarkStart") && LAST_EDIT.equals(node.attribute("w:name"))) {
        lastEdit = id;
        return true;
      }
      return node.is("w:bookmarkEnd") && id != null && id.equals(lastEdit);
    }

    private void run(XmlNode run) {
      XmlNode properties = run.child("w:rPr");
      String markup =
          properties == null ? "" : part.xml().substring(properties.start(), properties.end());
      RunFormat format = RunFormat.of(properties, markup, INVISIBLE);
      if (isHidden(properties)) {
        pieces.add(new Piece.Alone("hidden", Markup.of(run)));
        return;
      }
      String start = "<" + prefix + "r>" + markup;
      String end = "</" + prefix + "r>";
      for (XmlNode node : run.children()) {
        if (node.isText() || node == properties || DROPPED.contains(node.name())) {
          continue;
        }
        List<Markup> whole = Markup.wrapped(start, node, end);
        String text = WordText.of(node);
        if (text != null) {
          if (!text.isEmpty()) {
            pieces.add(new Piece.Text(text, format, whole));
          }
        } else {
          if (node.is("w:fldChar") || node.is("w:instrText")) {
            marks.add(WordFields.Mark.of(node, pieces.size()));
          }
          pieces.add(new Piece.Alone(shownName(node), whole));
        }
      }
    }

    private boolean isHidden(@Nullable XmlNode properties) {
      XmlNode vanish = properties == null ? null : properties.child("w:vanish");
      return hidden == Hidden.LEFT && vanish != null && isOn(vanish);
    }
  }

  private static boolean isOn(XmlNode toggle) {
    String value = toggle.attribute("w:val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private static String shownName(XmlNode node) {
    return switch (node.name()) {
      case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> "image";
      case "w:footnoteReference", "w:footnoteRef" -> "footnote";
      case "w:endnoteReference", "w:endnoteRef" -> "endnote";
      case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference" -> "comment";
      case "w:bookmarkStart", "w:bookmarkEnd" -> "bookmark";
      case "w:fldChar", "w:instrText" -> "field";
      case "w:br" -> "break";
      case "w:sym" -> "symbol";
      case "m:oMath", "m:oMathPara" -> "formula";
      default -> node.name().substring(node.name().indexOf(':') + 1);
    };
  }
}
