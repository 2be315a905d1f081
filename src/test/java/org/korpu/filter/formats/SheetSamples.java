package org.korpu.filter.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Workbooks made by hand. */
public final class SheetSamples {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String NAMESPACES =
      " xmlns=\""
          + MAIN
          + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private SheetSamples() {}

  static List<Sample> all() {
    return List.of(
        sample(
            "cells",
            "<si><t>⟦Indicator &amp; more⟧</t></si><si><t xml:space=\"preserve\">⟦ spaced  ⟧</t></si>",
            row(1, s("A1", 0) + s("B1", 1) + "<c r=\"C1\"><v>12.5</v></c>")
                + row(2, s("A2", 0) + "<c r=\"B2\" t=\"b\"><v>1</v></c>")),
        sample(
            "richCells",
            "<si><r><t>⟦Some ⟧</t></r><r><rPr><b/><sz val=\"11\"/></rPr><t>⟦bold⟧</t></r><r><rPr>"
                + "<sz val=\"11\"/></rPr><t xml:space=\"preserve\">⟦ text⟧</t></r></si>"
                + "<si><t>⟦Line one\nline two⟧</t></si>",
            row(1, s("A1", 0) + s("B1", 1))),
        sample(
            "formulas",
            "<si><t>⟦Text⟧</t></si>",
            row(
                1,
                s("A1", 0)
                    + "<c r=\"B1\" t=\"str\"><f>A1&amp;\" literal\"</f><v>Text literal</v></c>"
                    + "<c r=\"C1\"><f>1+1</f><v>2</v></c>")),
        sample(
            "inline",
            "<si><t>⟦Shared⟧</t></si>",
            row(
                1,
                s("A1", 0)
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>⟦Not shared⟧</t></is></c><c r=\"C1\""
                    + " t=\"inlineStr\"><is><r><rPr><i/></rPr><t>⟦slanted⟧</t></r></is></c>")),
        sample(
            "hiddenCells",
            "<si><t>⟦Seen⟧</t></si><si><t>hidden column</t></si><si><t>hidden row</t></si>",
            "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>",
            row(1, s("A1", 0) + s("B1", 1)) + "<row r=\"2\" hidden=\"1\">" + s("A2", 2) + "</row>"),
        sample(
            "unused",
            "<si><t>never shown</t></si><si><t>⟦shown⟧</t></si><si><t>12</t></si>",
            row(1, s("A1", 1) + s("B1", 2))));
  }

  /** A sheet whose column B shares a string with column A. */
  public static Map<String, String> sharedColumns() {
    return parts(
        "<si><t>Same</t></si><si><t>Other</t></si>",
        "",
        row(1, s("A1", 0) + s("B1", 0)) + row(2, s("A2", 1) + s("B2", 0)),
        "");
  }

  /** A sheet that is a table with two columns; the second is named in a formula. */
  public static Map<String, String> table() {
    Map<String, String> parts =
        parts(
            "<si><t>Name</t></si><si><t>Price</t></si><si><t>Tea</t></si>",
            "",
            row(1, s("A1", 0) + s("B1", 1))
                + row(2, s("A2", 2) + "<c r=\"B2\"><v>3</v></c>")
                + row(3, "<c r=\"B3\"><f>SUM(T[Price])</f><v>3</v></c>"),
            "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>");
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        WordSamples.relations(WordSamples.relation("rId1", "table", "../tables/table1.xml")));
    parts.put(
        "xl/tables/table1.xml",
        "<table"
            + NAMESPACES
            + " id=\"1\" name=\"T\" displayName=\"T\" ref=\"A1:B2\"><autoFilter ref=\"A1:B2\"/>"
            + "<tableColumns count=\"2\"><tableColumn id=\"1\" name=\"Name\"/><tableColumn"
            + " id=\"2\" name=\"Price\"/></tableColumns></table>");
    return parts;
  }

  private static String s(String reference, int index) {
    return "<c r=\"" + reference + "\" t=\"s\"><v>" + index + "</v></c>";
  }

  private static String row(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  private static Sample sample(String name, String strings, String rows) {
    return sample(name, strings, "", rows);
  }

  private static Sample sample(String name, String strings, String columns, String rows) {
    return Sample.ofParts(name + ".xlsx", parts(strings, columns, rows, ""));
  }

  private static Map<String, String> parts(
      String strings, String columns, String rows, String after) {
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + types
            + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
            + types
            + "worksheet+xml\"/><Override PartName=\"/xl/tables/table1.xml\" ContentType=\""
            + types
            + "table+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + types
            + "sharedStrings+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        WordSamples.relations(WordSamples.relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + WordSamples.relation("rId2", "sharedStrings", "sharedStrings.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook"
            + NAMESPACES
            + "><sheets><sheet name=\"Prices\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet"
            + NAMESPACES
            + ">"
            + columns
            + "<sheetData>"
            + rows
            + "</sheetData>"
            + after
            + "</worksheet>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst xmlns=\"" + MAIN + "\" count=\"9\" uniqueCount=\"9\">" + strings + "</sst>");
    return parts;
  }
}
