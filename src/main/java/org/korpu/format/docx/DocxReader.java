package org.korpu.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeArchive;
import org.korpu.format.office.OfficeArchive.Relation;
import org.korpu.format.office.OfficeXml;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadRow;
import org.korpu.format.office.ReadTable;

/**
 * Reads the tables of a Word document as a person left them. Tracked changes are taken for made:
 * inserted text is there, deleted text, rows and paragraph ends are not.
 *
 * <p>Tables inside of tables are not read; the cell says that there is one. One pass over the text,
 * which is never held as a whole.
 */
public final class DocxReader {

  /** What stands around rows and cells and means nothing to us. */
  private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml");

  private final OfficeXml xml;
  private final Map<String, String> comments;
  private final List<ReadTable> tables = new ArrayList<>();
  private int number;

  private DocxReader(OfficeXml xml, Map<String, String> comments) {
    this.xml = xml;
    this.comments = comments;
  }

  /**
   * The tables of a document in order.
   *
   * @throws org.korpu.model.InputException if it is damaged
   */
  public static List<ReadTable> tables(OfficeArchive archive) {
    String main = archive.mainPart();
    Map<String, String> comments = new HashMap<>();
    for (Relation relation : archive.relations(main).values()) {
      if (relation.type().endsWith("/comments")) {
        OfficeXml part = archive.part(relation.target());
        if (part != null) {
          readComments(part, comments);
        }
      }
    }
    DocxReader reader = new DocxReader(archive.requiredPart(main), comments);
    reader.xml.enterRoot();
    while (reader.xml.nextChild()) {
      if (reader.xml.name().equals("body")) {
        reader.readBlocks();
      } else {
        reader.xml.skip();
      }
    }
    return reader.tables;
  }

  private static void readComments(OfficeXml xml, Map<String, String> comments) {
    xml.enterRoot();
    while (xml.nextChild()) {
      String id = xml.attribute("id");
      String author = xml.attribute("author");
      CellReader cell = new CellReader(xml, Map.of());
      cell.readBlocks();
      String text = cell.read().text().strip();
      if (id != null && !text.isEmpty()) {
        comments.put(id, author == null || author.isBlank() ? text : author.strip() + ": " + text);
      }
    }
  }

  private void readBlocks() {
    while (xml.nextChild()) {
      if (xml.name().equals("tbl")) {
        List<ReadRow> rows = new ArrayList<>();
        readRows(rows);
        tables.add(new ReadTable(rows));
      } else if (WRAPPERS.contains(xml.name())) {
        readBlocks();
      } else {
        xml.skip();
      }
    }
  }

  private void readRows(List<ReadRow> rows) {
    while (xml.nextChild()) {
      if (xml.name().equals("tr")) {
        List<ReadCell> cells = new ArrayList<>();
        if (readCells(cells)) {
          rows.add(new ReadRow(++number, cells));
        }
      } else if (WRAPPERS.contains(xml.name())) {
        readRows(rows);
      } else {
        xml.skip();
      }
    }
  }

  /** Reads the cells of a row; false if the row is deleted. */
  private boolean readCells(List<ReadCell> cells) {
    boolean there = true;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "trPr" -> there &= !isDeleted();
        case "tc" -> cells.add(readCell());
        case "sdt", "sdtContent", "customXml" -> there &= readCells(cells);
        default -> xml.skip();
      }
    }
    return there;
  }

  private boolean isDeleted() {
    boolean deleted = false;
    while (xml.nextChild()) {
      deleted |= xml.name().equals("del");
      xml.skip();
    }
    return deleted;
  }

  private ReadCell readCell() {
    CellReader cell = new CellReader(xml, comments);
    cell.readBlocks();
    return cell.read();
  }

  /** The value of a number that may be missing. */
  static int number(@Nullable String value) {
    try {
      return value == null ? 0 : Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
