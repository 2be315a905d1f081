package org.korpu.format.docx;

import java.io.IOException;
import org.korpu.format.office.OfficeArchiveWriter;

/** All parts of a document but its text. */
final class DocxFrame {

  static final String DOCUMENT = "word/document.xml";

  private static final String XML = OfficeArchiveWriter.XML_START;

  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
          + " mc:Ignorable=\"w15\"";

  static final String DOCUMENT_START = XML + "<w:document " + NAMESPACES + "><w:body>";

  static final String DOCUMENT_END =
      """
      <w:sectPr><w:footerReference w:type="default" r:id="rId3"/>\
      <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
      <w:pgMar w:top="850" w:right="850" w:bottom="964" w:left="850" w:header="425" \
      w:footer="482" w:gutter="0"/></w:sectPr></w:body></w:document>\
      """;

  private static final String CONTENT_TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType=\
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
      <Override PartName="/docProps/core.xml" ContentType=\
      "application/vnd.openxmlformats-package.core-properties+xml"/>\
      </Types>\
      """;

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
      Target="word/document.xml"/>\
      <Relationship Id="rId2" Type=\
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
      Target="docProps/core.xml"/></Relationships>\
      """;

  private static final String DOCUMENT_RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
      Target="styles.xml"/>\
      <Relationship Id="rId2" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" \
      Target="settings.xml"/>\
      <Relationship Id="rId3" Type=\
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" \
      Target="footer1.xml"/></Relationships>\
      """;

  /** Arial has every letter of the three languages, and stand-ins of the same widths everywhere. */
  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
      <w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style>\
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:keepNext/><w:spacing w:after="60"/><w:outlineLvl w:val="0"/></w:pPr>\
      <w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="32"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
      <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
      <w:pPr><w:keepNext/><w:spacing w:before="160" w:after="100"/><w:outlineLvl w:val="1"/>\
      </w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="24"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
      <w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="15138"/></w:tabs>\
      <w:spacing w:after="0"/></w:pPr>\
      <w:rPr><w:color w:val="6B6B6B"/><w:sz w:val="17"/></w:rPr></w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
      <w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>\
      </w:tblCellMar></w:tblPr></w:style>\
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\
      <w:basedOn w:val="TableNormal"/>\
      <w:pPr><w:spacing w:before="30" w:after="30"/></w:pPr><w:tblPr><w:tblBorders>\
      <w:top w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      <w:left w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      <w:right w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>\
      </w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/>\
      <w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      """;

  private static final String SETTINGS =
      """
      <w:zoom w:percent="100"/><w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
      """;

  private final OfficeArchiveWriter archive;

  DocxFrame(OfficeArchiveWriter archive) {
    this.archive = archive;
  }

  void write(String title, String pageText) throws IOException {
    archive.part("[Content_Types].xml", XML + CONTENT_TYPES);
    archive.part("_rels/.rels", XML + RELATIONS);
    archive.properties(title);
    archive.part("word/_rels/document.xml.rels", XML + DOCUMENT_RELATIONS);
    archive.part("word/styles.xml", XML + element("styles", STYLES));
    archive.part("word/settings.xml", XML + element("settings", SETTINGS));
    archive.part("word/footer1.xml", XML + element("ftr", footer(title, pageText)));
  }

  private static String element(String name, String content) {
    return "<w:" + name + " " + NAMESPACES + ">" + content + "</w:" + name + ">";
  }

  private static String footer(String title, String pageText) {
    StringBuilder footer = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
    text(title, footer);
    footer.append("<w:r><w:tab/></w:r>");
    int from = 0;
    for (int i = 0; i < pageText.length(); i++) {
      String mark = pageText.substring(i, i + 1);
      if (mark.equals(DocxWriter.PAGE) || mark.equals(DocxWriter.PAGES)) {
        text(pageText.substring(from, i), footer);
        footer.append("<w:fldSimple w:instr=\" ");
        footer.append(mark.equals(DocxWriter.PAGE) ? "PAGE" : "NUMPAGES");
        footer.append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
        from = i + 1;
      }
    }
    text(pageText.substring(from), footer);
    return footer.append("</w:p>").toString();
  }

  private static void text(String text, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append("<w:r><w:t xml:space=\"preserve\">");
      out.append(OfficeArchiveWriter.escaped(text)).append("</w:t></w:r>");
    }
  }
}
