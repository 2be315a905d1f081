package org.korpu.filter.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenDocument files made by hand. */
final class OpenDocumentSamples {

  private static final String NAMESPACES = namespaces();

  private OpenDocumentSamples() {}

  private static String namespaces() {
    StringBuilder namespaces = new StringBuilder();
    for (String name : new String[] {"office", "text", "table", "draw", "style", "presentation"}) {
      namespaces.append(
          " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"");
    }
    return namespaces
        + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
        + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
        + " xmlns:officeooo=\"http://openoffice.org/2009/office\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"";
  }

  static List<Sample> all() {
    return List.of(
        text("odtPlain", h("⟦A heading⟧") + p("⟦First sentence. Second one – şəhər.⟧") + p("")),
        text(
            "odtLooks",
            p(
                "⟦One ⟧"
                    + span("B", "⟦bold ⟧" + span("I", "⟦and italic⟧"))
                    + "⟦ word, ⟧<text:a xlink:href=\"https://example.org/\">⟦a ⟧"
                    + span("B", "⟦link⟧")
                    + "</text:a>⟦.⟧")),
        text(
            "odtSpaces",
            p("⟦a⟧<text:tab/>⟦b⟧<text:line-break/>⟦c ⟧<text:s text:c=\"3\"/>⟦d\u00A0e⟧")
                + p("<text:s/>⟦leading⟧")
                + "<text:p>\n   ⟦indented in the file⟧\n   ⟦only⟧</text:p>"),
        text(
            "odtSessions",
            p("⟦A wo⟧" + span("R", "⟦rd in⟧") + span("R2", "⟦ pieces⟧<text:soft-page-break/>⟦.⟧"))),
        text(
            "odtNotes",
            p(
                "⟦Word⟧<text:note text:note-class=\"footnote\"><text:note-citation>1"
                    + "</text:note-citation><text:note-body>"
                    + p("⟦The note, ⟧" + span("B", "⟦bold⟧"))
                    + "</text:note-body></text:note>⟦ goes on.⟧<office:annotation><dc:creator>A &amp;"
                    + " B</dc:creator><text:p>A remark &lt;here&gt;</text:p></office:annotation>")),
        text(
            "odtTable",
            "<table:table table:name=\"T1\"><table:table-column"
                + " table:number-columns-repeated=\"2\"/><table:table-row><table:table-cell>"
                + p("⟦Left⟧")
                + "</table:table-cell><table:table-cell>"
                + p("⟦Right⟧")
                + p("⟦below⟧")
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:list><text:list-item>"
                + p("⟦First item⟧")
                + "<text:list><text:list-item>"
                + p("⟦Nested item⟧")
                + "</text:list-item></text:list></text:list-item></text:list>"),
        text(
            "odtFields",
            p(
                "⟦Page ⟧<text:page-number text:select-page=\"current\">1</text:page-number>⟦ of ⟧"
                    + "<text:page-count>2</text:page-count>⟦; see ⟧<text:bookmark-ref"
                    + " text:ref-name=\"b\">A &amp; B</text:bookmark-ref><text:bookmark-start"
                    + " text:name=\"b\"/>⟦named⟧<text:bookmark-end text:name=\"b\"/>⟦.⟧")),
        text(
            "odtBox",
            p(
                "⟦Before ⟧<draw:frame draw:name=\"F\" text:anchor-type=\"as-char\""
                    + " svg:width=\"4cm\" svg:height=\"2cm\"><draw:text-box>"
                    + p("⟦In the box⟧")
                    + p("⟦twice⟧")
                    + "</draw:text-box></draw:frame>⟦ after⟧")),
        text(
            "odtChanges",
            "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion>"
                + p("deleted text")
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + p("⟦Kept ⟧<text:change text:change-id=\"c\"/>⟦text⟧")),
        sheet(
            "odsCells",
            row(
                    cell("office:value-type=\"string\"", p("⟦Indicator &amp; more⟧"))
                        + cell("office:value-type=\"float\" office:value=\"12\"", p("12"))
                        + cell(
                            "office:value-type=\"string\"",
                            "<office:annotation><text:p>A remark</text:p></office:annotation>"
                                + p("⟦Two⟧")
                                + p("⟦lines⟧")))
                + row(
                    cell(
                            "table:formula=\"of:=[.A1]\" office:value-type=\"string\""
                                + " office:string-value=\"x\"",
                            p("Computed"))
                        + cell(
                            "office:value-type=\"string\"", p("⟦Some ⟧" + span("B", "⟦bold⟧"))))),
        slides(
            "odpSlides",
            "<draw:page draw:name=\"page1\" draw:master-page-name=\"Default\"><draw:frame"
                + " presentation:class=\"title\" svg:width=\"25cm\" svg:height=\"3cm\" svg:x=\"1cm\""
                + " svg:y=\"1cm\"><draw:text-box>"
                + p("⟦Title of ⟧" + span("B", "⟦the slide⟧"))
                + "</draw:text-box></draw:frame><presentation:notes><draw:frame"
                + " presentation:class=\"notes\" svg:width=\"15cm\" svg:height=\"9cm\" svg:x=\"1cm\""
                + " svg:y=\"5cm\"><draw:text-box>"
                + p("⟦A note of the speaker⟧")
                + "</draw:text-box></draw:frame></presentation:notes></draw:page>"));
  }

  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  private static String h(String content) {
    return "<text:h text:outline-level=\"1\">" + content + "</text:h>";
  }

  private static String span(String style, String content) {
    return "<text:span text:style-name=\"" + style + "\">" + content + "</text:span>";
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String cell(String attributes, String content) {
    return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
  }

  private static Sample text(String name, String body) {
    return sample(name + ".odt", "text", "<office:text>" + body + "</office:text>");
  }

  private static Sample sheet(String name, String rows) {
    return sample(
        name + ".ods",
        "spreadsheet",
        "<office:spreadsheet><table:table table:name=\"Prices\">"
            + rows
            + "</table:table></office:spreadsheet>");
  }

  private static Sample slides(String name, String pages) {
    return sample(
        name + ".odp", "presentation", "<office:presentation>" + pages + "</office:presentation>");
  }

  private static Sample sample(String name, String kind, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
    parts.put(
        "content.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + style("B", "fo:font-weight=\"bold\"")
            + style("I", "fo:font-style=\"italic\"")
            + style("R", "officeooo:rsid=\"0012ab\"")
            + style("R2", "officeooo:rsid=\"0034cd\" fo:language=\"en\" fo:country=\"US\"")
            + "</office:automatic-styles><office:body>"
            + body
            + "</office:body></office:document-content>");
    parts.put(
        "styles.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles"
            + NAMESPACES
            + "><office:styles><style:default-style style:family=\"paragraph\">"
            + "<style:text-properties fo:language=\"en\" fo:country=\"GB\"/></style:default-style>"
            + "</office:styles><office:automatic-styles><style:page-layout style:name=\"L\"/>"
            + "</office:automatic-styles><office:master-styles><style:master-page"
            + " style:name=\""
            + (kind.equals("presentation") ? "Default" : "Standard")
            + "\" style:page-layout-name=\"L\">"
            + (kind.equals("text")
                ? "<style:header>" + p("⟦Header of the page⟧") + "</style:header>"
                : "")
            + "</style:master-page></office:master-styles></office:document-styles>");
    parts.put(
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry manifest:full-path=\"/\""
            + " manifest:media-type=\"application/vnd.oasis.opendocument."
            + kind
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
            + " manifest:media-type=\"text/xml\"/><manifest:file-entry"
            + " manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
            + "</manifest:manifest>");
    return Sample.ofParts(name, parts);
  }

  private static String style(String name, String properties) {
    return "<style:style style:name=\""
        + name
        + "\" style:family=\"text\"><style:text-properties "
        + properties
        + "/></style:style>";
  }
}
