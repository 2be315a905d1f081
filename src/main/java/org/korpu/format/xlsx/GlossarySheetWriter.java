package org.korpu.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.korpu.format.office.OfficeArchiveWriter;
import org.korpu.format.termtable.TermColumn;
import org.korpu.format.termtable.TermTable;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * Writes a glossary as a workbook of one sheet, with the columns of {@code format.termtable}. Every
 * cell is a text and stays one, whatever is typed into it; the header stays in sight and can be
 * filtered by. The same glossary gives the same bytes, and the reader makes the same glossary of
 * them.
 */
public final class GlossarySheetWriter {

  private static final String SHEET = "glossary";

  /** Widths of columns, in characters. */
  private static final int TERMS_WIDTH = 40;

  private static final int OTHER_WIDTH = 24;

  /** What Excel reads as an escape for a character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String STYLES =
      "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font>"
          + "<font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
          + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
          + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
          + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
          + "</cellStyleXfs><cellXfs count=\"2\">"
          + style(0)
          + style(1)
          + "</cellXfs>";

  private final OfficeArchiveWriter archive;
  private final TermTable table;

  private GlossarySheetWriter(TermTable table, OfficeArchiveWriter archive) {
    this.table = table;
    this.archive = archive;
  }

  /**
   * Writes a glossary; the stream stays open.
   *
   * @throws InputException if a cell would be too long or the sheet has too few rows
   * @throws IOException if the stream fails
   */
  public static void write(Glossary glossary, OutputStream out) throws IOException {
    TermTable table = TermTable.of(glossary);
    check(table);
    try (OfficeArchiveWriter archive = new OfficeArchiveWriter(out)) {
      new GlossarySheetWriter(table, archive).write();
    }
  }

  private static void check(TermTable table) {
    if (table.rows().size() >= SheetWriter.MOST_ROWS) {
      throw fault(Message.of(SheetMessage.TOO_MANY_ROWS, SheetWriter.MOST_ROWS));
    }
    for (List<String> row : table.rows()) {
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i).length() > SheetWriter.LONGEST_CELL) {
          throw fault(
              Message.of(
                  SheetMessage.CELL_TOO_LONG,
                  row.get(0),
                  table.columns().get(i).header(),
                  SheetWriter.LONGEST_CELL));
        }
      }
    }
  }

  private static InputException fault(Message cause) {
    return new InputException(new Diagnostic(Severity.ERROR, null, null, cause, null));
  }

  /** All cells are texts: format 49. */
  private static String style(int font) {
    return "<xf numFmtId=\"49\" fontId=\""
        + font
        + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
        + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
  }

  private void write() throws IOException {
    archive.part(
        "[Content_Types].xml", OfficeArchiveWriter.XML_START + FormSheetFrame.CONTENT_TYPES);
    archive.part("_rels/.rels", OfficeArchiveWriter.XML_START + FormSheetFrame.RELATIONS);
    archive.properties(SHEET);
    archive.part(
        "xl/_rels/workbook.xml.rels",
        OfficeArchiveWriter.XML_START + FormSheetFrame.WORKBOOK_RELATIONS);
    archive.part("xl/styles.xml", FormSheetFrame.element("styleSheet", STYLES));
    archive.begin("xl/worksheets/sheet1.xml");
    archive.write(
        OfficeArchiveWriter.XML_START
            + "<worksheet xmlns=\""
            + FormSheetFrame.MAIN
            + "\"><sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"1\"><pane xSplit=\"1\""
            + " ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
            + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>"
            + widths()
            + "</cols><sheetData>");
    row(1, 1, table.header());
    for (int i = 0; i < table.rows().size(); i++) {
      row(i + 2, 0, table.rows().get(i));
    }
    String last = FormSheetWriter.name(table.columns().size() - 1);
    int rows = table.rows().size() + 1;
    archive.write("</sheetData><autoFilter ref=\"A1:" + last + rows + "\"/></worksheet>");
    archive.end();
    archive.part(
        "xl/workbook.xml",
        FormSheetFrame.element(
            "workbook",
            "<sheets><sheet name=\""
                + SHEET
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
                + SHEET
                + "!$A$1:$"
                + last
                + "$"
                + rows
                + "</definedName></definedNames>"));
  }

  private String widths() {
    StringBuilder widths = new StringBuilder();
    for (int i = 0; i < table.columns().size(); i++) {
      int width = table.columns().get(i) instanceof TermColumn.Terms ? TERMS_WIDTH : OTHER_WIDTH;
      widths.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
      // New rows, too, are to hold texts.
      widths.append("\" width=\"").append(width).append("\" style=\"0\" customWidth=\"1\"/>");
    }
    return widths.toString();
  }

  private void row(int number, int style, List<String> cells) throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        xml.append("<c r=\"").append(FormSheetWriter.name(i)).append(number);
        xml.append("\" s=\"").append(style).append("\" t=\"inlineStr\"><is>");
        xml.append("<t xml:space=\"preserve\">").append(escaped(cells.get(i)));
        xml.append("</t></is></c>");
      }
    }
    archive.write(xml.append("</row>").toString());
  }

  private static String escaped(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    ESCAPE
        .matcher(text)
        .replaceAll("_x005F_")
        .codePoints()
        .forEach(
            c -> {
              if (OfficeArchiveWriter.isLegal(c) && c != '\r') {
                legal.appendCodePoint(c);
              } else {
                legal.append(String.format(Locale.ROOT, "_x%04X_", c));
              }
            });
    return OfficeArchiveWriter.escaped(legal.toString());
  }
}
