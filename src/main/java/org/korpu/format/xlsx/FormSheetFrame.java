package org.korpu.format.xlsx;

import java.io.IOException;
import org.korpu.format.office.OfficeArchiveWriter;

/** All of a workbook but the rows of its sheet. */
final class FormSheetFrame {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType=\
      "application/vnd.openxmlformats-package.core-properties+xml"/>\
      </Types>\
      """;

  static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="xl/workbook.xml"/>\
      <Relationship Id="rId2" Type=\
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/></Relationships>\
      """;

  static final String WORKBOOK_RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
      Target="worksheets/sheet1.xml"/>\
      <Relationship Id="rId2" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
      Target="styles.xml"/></Relationships>\
      """;

  private static final String FONT = "<name val=\"Arial\"/><family val=\"2\"/></font>";

  private static final String STYLES =
      "<fonts count=\"4\"><font><sz val=\"10\"/>"
          + FONT
          + "<font><b/><sz val=\"14\"/><color rgb=\"FF1F3A5F\"/>"
          + FONT
          + "<font><sz val=\"10\"/><color rgb=\"FF6B6B6B\"/>"
          + FONT
          + "<font><b/><sz val=\"10\"/>"
          + FONT
          + """
          </fonts><fills count="4"><fill><patternFill patternType="none"/></fill>\
          <fill><patternFill patternType="gray125"/></fill>\
          <fill><patternFill patternType="solid"><fgColor rgb="FFD9E2EC"/></patternFill></fill>\
          <fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill>\
          </fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
          <border><left style="thin"><color rgb="FFA6A6A6"/></left>\
          <right style="thin"><color rgb="FFA6A6A6"/></right>\
          <top style="thin"><color rgb="FFA6A6A6"/></top>\
          <bottom style="thin"><color rgb="FFA6A6A6"/></bottom><diagonal/></border></borders>\
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
          </cellStyleXfs>\
          """;

  private final OfficeArchiveWriter archive;
  private final String name;
  private final int headings;
  private final int columns;
  private String foot = "";

  /**
   * Of a workbook.
   *
   * @param name of the sheet
   * @param headings the row of the headings, from 1
   * @param columns how many there are
   */
  FormSheetFrame(OfficeArchiveWriter archive, String name, int headings, int columns) {
    this.archive = archive;
    this.name = name;
    this.headings = headings;
    this.columns = columns;
  }

  /** Writes all that comes before the rows. */
  void begin(String title, String pageText, String widths) throws IOException {
    foot = "&L&9" + title.replace("&", "&&") + "&R&9" + pageText;
    archive.part("[Content_Types].xml", OfficeArchiveWriter.XML_START + CONTENT_TYPES);
    archive.part("_rels/.rels", OfficeArchiveWriter.XML_START + RELATIONS);
    archive.properties(title);
    archive.part("xl/_rels/workbook.xml.rels", OfficeArchiveWriter.XML_START + WORKBOOK_RELATIONS);
    archive.part("xl/styles.xml", element("styleSheet", STYLES + cellStyles()));
    archive.begin("xl/worksheets/sheet1.xml");
    archive.write(
        OfficeArchiveWriter.XML_START
            + "<worksheet xmlns=\""
            + MAIN
            + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
            + "<sheetViews><sheetView workbookViewId=\"0\" tabSelected=\"1\"><pane ySplit=\""
            + headings
            + "\" topLeftCell=\"A"
            + (headings + 1)
            + "\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>"
            + widths
            + "</cols><sheetData>");
  }

  /** Writes all that comes after the rows. */
  void end(int rows) throws IOException {
    String range = "A" + headings + ":" + FormSheetWriter.name(columns - 1) + rows;
    archive.write(
        "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""
            + " formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>"
            // Whoever sorts by it sorts the hidden keys with the rest.
            + "<autoFilter ref=\""
            + range
            + "\"/>"
            + merged()
            + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\""
            + " header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\""
            + " orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
            + "<headerFooter><oddFooter>"
            + OfficeArchiveWriter.escaped(foot)
            + "</oddFooter></headerFooter></worksheet>");
    archive.end();
    archive.part("xl/workbook.xml", workbook(rows));
  }

  /** The lines on top take the whole width. */
  private String merged() {
    StringBuilder merged = new StringBuilder("<mergeCells count=\"");
    merged.append(headings - 2).append("\">");
    for (int row = 2; row < headings; row++) {
      merged.append("<mergeCell ref=\"B").append(row).append(':');
      merged.append(FormSheetWriter.name(columns - 1)).append(row).append("\"/>");
    }
    return merged.append("</mergeCells>").toString();
  }

  private String workbook(int rows) {
    String sheet = "'" + name.replace("'", "''") + "'!";
    String range = sheet + "$A$" + headings + ":$" + FormSheetWriter.name(columns - 1) + "$" + rows;
    String content =
        "<sheets><sheet name=\""
            + OfficeArchiveWriter.escaped(name)
            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
            + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
            + OfficeArchiveWriter.escaped(range)
            + "</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
            + OfficeArchiveWriter.escaped(sheet + "$" + headings + ":$" + headings)
            + "</definedName></definedNames>";
    return element("workbook", content);
  }

  private static String cellStyles() {
    StringBuilder styles = new StringBuilder("<cellXfs count=\"");
    styles.append(SheetStyle.values().length).append("\">");
    for (SheetStyle style : SheetStyle.values()) {
      styles.append(style.markup());
    }
    return styles.append("</cellXfs>").toString();
  }

  static String element(String root, String content) {
    return OfficeArchiveWriter.XML_START
        + "<"
        + root
        + " xmlns=\""
        + MAIN
        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        + content
        + "</"
        + root
        + ">";
  }
}
