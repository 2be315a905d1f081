package org.korpu.format.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.format.office.OfficeXml;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;

/** Reads what stands in one cell, or in a comment. */
final class CellReader {

  private static final char NO_BREAK_HYPHEN = '\u2011';
  private static final char SOFT_HYPHEN = '\u00AD';

  private final OfficeXml xml;
  private final Map<String, String> known;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder hidden = new StringBuilder();
  private final List<String> comments = new ArrayList<>();
  private final Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
  private boolean firstParagraph = true;

  /** Whether the end of the paragraph before was deleted. */
  private boolean joins;

  /**
   * The cursor stands at the cell.
   *
   * @param known comments of the document by their ids
   */
  CellReader(OfficeXml xml, Map<String, String> known) {
    this.xml = xml;
    this.known = known;
  }

  ReadCell read() {
    return new ReadCell(text.toString(), hidden.toString(), comments, oddities);
  }

  /** Reads to the end of the cell, or of what holds paragraphs in it. */
  void readBlocks() {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tcPr" -> readProperties();
        case "p" -> readParagraph();
        case "tbl" -> {
          oddities.add(Oddity.TABLE);
          xml.skip();
        }
        case "sdt", "sdtContent", "customXml" -> readBlocks();
        default -> readOther();
      }
    }
  }

  private void readProperties() {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridSpan" -> {
          if (DocxReader.number(xml.attribute("val")) > 1) {
            oddities.add(Oddity.MERGED);
          }
        }
        case "vMerge", "hMerge", "cellMerge", "cellDel" -> oddities.add(Oddity.MERGED);
        default -> {}
      }
      xml.skip();
    }
  }

  private void readParagraph() {
    if (!firstParagraph && !joins) {
      text.append('\n');
    }
    firstParagraph = false;
    joins = false;
    readInline();
  }

  private void readInline() {
    while (xml.nextChild()) {
      if (xml.isExtension()) {
        xml.skip();
        continue;
      }
      switch (xml.name()) {
        case "pPr" -> readParagraphProperties();
        case "r" -> readRun();
        case "ins", "moveTo" -> {
          oddities.add(Oddity.TRACKED_CHANGES);
          readInline();
        }
        case "del", "moveFrom" -> {
          oddities.add(Oddity.TRACKED_CHANGES);
          xml.skip();
        }
        case "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "fldSimple", "dir", "bdo" ->
            readInline();
        default -> readOther();
      }
    }
  }

  private void readParagraphProperties() {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numPr" -> readList();
        case "rPr" -> {
          while (xml.nextChild()) {
            if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
              joins = true;
              oddities.add(Oddity.TRACKED_CHANGES);
            }
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
  }

  private void readList() {
    while (xml.nextChild()) {
      if (xml.name().equals("numId") && DocxReader.number(xml.attribute("val")) > 0) {
        oddities.add(Oddity.LIST);
      }
      xml.skip();
    }
  }

  private void readRun() {
    StringBuilder out = text;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "rPr" -> {
          if (isHidden()) {
            out = hidden;
          }
        }
        case "t" -> out.append(lines(xml.text()));
        case "tab", "ptab" -> {
          out.append('\t');
          xml.skip();
        }
        case "br", "cr" -> {
          out.append('\n');
          xml.skip();
        }
        case "noBreakHyphen" -> {
          out.append(NO_BREAK_HYPHEN);
          xml.skip();
        }
        case "softHyphen" -> {
          out.append(SOFT_HYPHEN);
          xml.skip();
        }
        case "commentReference" -> {
          String comment = known.get(String.valueOf(xml.attribute("id")));
          if (comment != null) {
            comments.add(comment);
          }
          xml.skip();
        }
        default -> readOther();
      }
    }
  }

  /** A line end in the XML is none of the text: Word shows a space. */
  private static String lines(String written) {
    return written.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  private boolean isHidden() {
    boolean vanishes = false;
    while (xml.nextChild()) {
      vanishes |= xml.name().equals("vanish") && xml.isOn();
      xml.skip();
    }
    return vanishes;
  }

  /** What is no text. */
  private void readOther() {
    switch (xml.name()) {
      case "drawing", "pict", "object", "AlternateContent" -> oddities.add(Oddity.PICTURE);
      case "footnoteReference", "endnoteReference" -> oddities.add(Oddity.FOOTNOTE);
      case "oMath", "oMathPara" -> oddities.add(Oddity.EQUATION);
      case "sym" -> oddities.add(Oddity.SYMBOL);
      default -> {}
    }
    xml.skip();
  }
}
