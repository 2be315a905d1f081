package org.korpu.filter.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word documents made by hand, each for one thing that can go wrong. */
final class WordSamples {

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + RELATIONS
          + "\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
  private static final String FOOTNOTE =
      "<w:footnote w:id=\"1\">"
          + p(
              "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>",
              r("⟦ A note with ⟧"),
              r("<w:i/>", "⟦emphasis⟧"),
              r("⟦.⟧"))
          + p(r("⟦Second paragraph of the note.⟧"))
          + "</w:footnote>";

  private WordSamples() {}

  static List<Sample> all() {
    return List.of(
        sample(
            "plain", p(r("⟦First sentence. Second one – şəhər, ərazi, öz.⟧")) + p(r("⟦Да. Нет?⟧"))),
        sample(
            "looks",
            p(
                    r("⟦All ⟧"),
                    r("<w:b/>", "⟦bold ⟧"),
                    r("<w:b/><w:i/>", "⟦and italic⟧"),
                    r("<w:b/>", "⟦ here⟧"),
                    r("⟦, then plain.⟧"))
                + p(r("<w:b/>", "⟦A heading, all bold⟧"))
                + p(r("<w:b/>", "⟦A⟧"), r("<w:i/>", "⟦B⟧"), r("<w:u w:val=\"single\"/>", "⟦C⟧"))
                + p(
                    r("⟦x⟧"),
                    r("<w:vertAlign w:val=\"superscript\"/>", "2"),
                    r("⟦ + y⟧"),
                    r("<w:vertAlign w:val=\"subscript\"/>", "⟦i⟧"))
                + p(
                    r("<w:color w:val=\"FF0000\"/>", "⟦Red⟧"),
                    r("<w:sz w:val=\"40\"/>", "⟦ big⟧"),
                    r("<w:highlight w:val=\"yellow\"/>", "⟦ marked⟧"),
                    r("<w:b w:val=\"0\"/>", "⟦ not bold at all, and longest⟧"))),
        sample(
            "splitRuns",
            p(
                r("⟦A wo⟧"),
                "<w:proofErr w:type=\"spellStart\"/>",
                r("<w:lang w:val=\"en-US\"/>", "⟦rd⟧"),
                "<w:proofErr w:type=\"spellEnd\"/>",
                "<w:r w:rsidR=\"00AA\"><w:rPr><w:noProof/></w:rPr><w:t>⟦ in⟧</w:t></w:r>",
                "<w:bookmarkStart w:id=\"7\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"7\"/>",
                r("⟦ pieces.⟧"))),
        sample(
            "spaces",
            p(r("⟦Leading ⟧"), r("<w:b/>", " "), r("⟦ spaces,  double,\u00A0firm, \u2009thin ⟧"))
                + p("<w:r><w:tab/><w:t>⟦tabbed⟧</w:t><w:tab/><w:t>⟦again⟧</w:t><w:tab/></w:r>")
                + p("<w:r><w:t>⟦one⟧</w:t><w:br/><w:t>⟦two⟧</w:t><w:cr/><w:t>⟦three⟧</w:t></w:r>")
                + p(r(" "))
                + p()),
        sample(
            "breaks",
            p("<w:r><w:t>⟦before⟧</w:t><w:br w:type=\"page\"/><w:t>⟦after⟧</w:t></w:r>")
                + p(
                    "<w:r><w:t>⟦last⟧</w:t><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">⟦"
                        + " line⟧</w:t><w:br w:type=\"column\"/></w:r>")),
        sample(
            "hyphens",
            p(
                r("⟦soft⟧"),
                "<w:r><w:softHyphen/></w:r>",
                r("⟦ened, E⟧"),
                "<w:r><w:noBreakHyphen/></w:r>",
                r("⟦mail, 1990–2000 — dash⟧"))),
        sample(
            "fields",
            p(r("⟦Page ⟧"), field("PAGE", r("3")), r("⟦ of ⟧"), field("NUMPAGES", r("9")), r("⟦.⟧"))
                + p(r("⟦See ⟧"), field("REF _Ref1 \\h", r("Table 1")), r("⟦ below.⟧"))
                + p(
                    "<w:fldSimple w:instr=\" DATE \">" + r("21.11.2012") + "</w:fldSimple>",
                    r("⟦ is the date⟧"))
                + p(r("⟦Form: ⟧"), field("FORMTEXT", r("⟦type here⟧")), r("⟦ please⟧"))
                + p(field("SEQ Table", r("1")), r("⟦. Caption of a table⟧"))),
        sample(
            "contents",
            p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o"
                        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                    "<w:hyperlink w:anchor=\"_Toc1\">",
                    r("⟦Chapter one⟧"),
                    "<w:r><w:tab/></w:r>",
                    field("PAGEREF _Toc1 \\h", r("1")),
                    "</w:hyperlink>")
                + p(
                    "<w:hyperlink w:anchor=\"_Toc2\">",
                    r("⟦Chapter two⟧"),
                    "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                + p(
                    "<w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/>",
                    r("⟦Chapter one⟧"),
                    "<w:bookmarkEnd w:id=\"1\"/>")),
        sample(
            "links",
            p(
                    r("⟦Go ⟧"),
                    "<w:hyperlink r:id=\"rId9\" w:tooltip=\"Tip\">",
                    r("⟦to the ⟧"),
                    r("<w:b/>", "⟦site⟧"),
                    "</w:hyperlink>",
                    r("⟦. Then ⟧"),
                    "<w:hyperlink w:anchor=\"b\">",
                    r("⟦inside⟧"),
                    "</w:hyperlink>")
                + p("<w:hyperlink r:id=\"rId9\">", r("⟦Only a link⟧"), "</w:hyperlink>")
                + p(
                    r("⟦As a field: ⟧"),
                    field(
                        "HYPERLINK \"https://example.org/x\"",
                        r("<w:u w:val=\"single\"/>", "⟦the site⟧")),
                    r("⟦ now.⟧"))),
        sample(
            "notes",
            p(
                r("⟦Word⟧"),
                "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
                    + "<w:footnoteReference w:id=\"1\"/></w:r>",
                r("⟦ and⟧"),
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
                    + "<w:endnoteReference w:id=\"1\"/></w:r>",
                r("⟦. Sentence after a note.⟧"))),
        sample(
            "comments",
            p(
                "<w:commentRangeStart w:id=\"5\"/>",
                r("⟦Remarked⟧"),
                "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r>",
                r("⟦ and ⟧"),
                "<w:bookmarkStart w:id=\"8\" w:name=\"here\"/>",
                r("⟦named⟧"),
                "<w:bookmarkEnd w:id=\"8\"/>",
                r("⟦ text.⟧"))),
        sample(
            "table",
            table(
                    p(r("⟦Indicator⟧")),
                    p(r("<w:i/>", "⟦Whole cell in italic⟧")),
                    p(r("⟦Two⟧")) + p(r("⟦paragraphs⟧")),
                    p(r("12"))
                        + table(p(r("⟦inner⟧")), p(r("⟦table⟧")), p(r("⟦inner⟧")), p(r("⟦again⟧")))
                        + p())
                + p(r("⟦After the table.⟧"))),
        sample(
            "textBox",
            p(
                r("⟦Before ⟧"),
                textBox(p(r("⟦In the ⟧"), r("<w:b/>", "⟦box⟧")) + p(r("⟦Second line⟧"))),
                r("⟦after.⟧"))),
        sample(
            "controls",
            "<w:sdt><w:sdtPr><w:alias w:val=\"Title\"/></w:sdtPr><w:sdtContent>"
                + p(r("⟦In a control⟧"))
                + "</w:sdtContent></w:sdt>"
                + p(
                    r("⟦Inline ⟧"),
                    "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>",
                    r("<w:b/>", "⟦control⟧"),
                    "</w:sdtContent></w:sdt>",
                    r("⟦ and ⟧"),
                    "<w:smartTag w:uri=\"u\" w:element=\"place\">",
                    r("⟦Baku⟧"),
                    "</w:smartTag>",
                    r("⟦.⟧"))),
        sample(
            "formulas",
            p(
                    r("⟦Let ⟧"),
                    "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
                    r("⟦, then ⟧"),
                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>",
                    r("⟦ next.⟧"))
                + p(r("⟦A ⟧"), r("<w:vanish/>", "hidden "), r("⟦word.⟧"))),
        sample(
            "characters",
            p(r("⟦Cell &amp; &lt;tag&gt; \"q\" 'a' “b” « в » ₼ № ½ 😀⟧"))
                + p(r("⟦İşıqlı Iğdır, Şəki‑Zaqatala, DOST; Ёлка⟧"))
                + p(r("12"), r("<w:b/>", "–"), r("34"))),
        sample(
            "changes",
            p(
                r("⟦Kept ⟧"),
                "<w:ins w:id=\"1\" w:author=\"A\">",
                r("⟦inserted ⟧"),
                "</w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>deleted</w:delText></w:r>"
                    + "</w:del>",
                r("⟦end.⟧"))),
        foreignPrefixes());
  }

  private static final String FOREIGN =
      "<ns0:p><ns0:r><ns0:t>⟦Another ⟧</ns0:t></ns0:r><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t"
          + " xml:space=\"preserve\">⟦ prefix⟧</ns0:t></ns0:r></ns0:p>";

  /** Libraries of some languages write prefixes of their own. */
  private static Sample foreignPrefixes() {
    Map<String, String> parts = parts("");
    parts.put(
        "word/document.xml",
        "<?xml version='1.0' encoding='UTF-8'?>\n<ns0:document"
            + " xmlns:ns0='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><ns0:body>"
            + FOREIGN
            + "</ns0:body></ns0:document>");
    return Sample.ofParts("foreignPrefixes.docx", parts);
  }

  private static Sample sample(String name, String body) {
    return Sample.ofParts(name + ".docx", parts(body));
  }

  /** The parts of a document with a body; texts are marked. */
  static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("document", "document.main")
            + override("footnotes", "footnotes")
            + override("endnotes", "endnotes")
            + override("comments", "comments")
            + override("header1", "header")
            + override("styles", "styles")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relations(
            relation("rId1", "footnotes", "footnotes.xml")
                + relation("rId2", "header", "header1.xml")
                + relation("rId3", "styles", "styles.xml")
                + relation("rId4", "endnotes", "endnotes.xml")
                + relation("rId5", "comments", "comments.xml")
                + "<Relationship Id=\"rId9\" Type=\""
                + RELATIONS
                + "/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>"));
    parts.put(
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document"
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/></w:sectPr>"
            + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        "<w:styles"
            + NAMESPACES
            + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/><w:lang w:val=\"en-GB\"/>"
            + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\""
            + " w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + "</w:styles>");
    String separator =
        "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
            + "</w:footnote>";
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes" + NAMESPACES + ">" + separator + FOOTNOTE + "</w:footnotes>");
    parts.put(
        "word/endnotes.xml",
        "<w:endnotes"
            + NAMESPACES
            + ">"
            + separator.replace("footnote", "endnote")
            + "<w:endnote w:id=\"1\">"
            + p("<w:r><w:endnoteRef/></w:r>", r("⟦ At the end.⟧"))
            + "</w:endnote></w:endnotes>");
    parts.put(
        "word/comments.xml",
        "<w:comments"
            + NAMESPACES
            + "><w:comment w:id=\"5\" w:author=\"A\" w:initials=\"A\">"
            + p(r("A remark among colleagues"))
            + "</w:comment></w:comments>");
    parts.put(
        "word/header1.xml",
        "<w:hdr" + NAMESPACES + ">" + p(r("⟦Header⟧"), "<w:r><w:tab/></w:r>") + "</w:hdr>");
    return parts;
  }

  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText"
        + " xml:space=\"preserve\"> "
        + instruction
        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  static String table(String a, String b, String c, String d) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/>"
        + "</w:tblGrid><w:tr><w:tc>"
        + a
        + "</w:tc><w:tc>"
        + b
        + "</w:tc></w:tr><w:tr><w:tc>"
        + c
        + "</w:tc><w:tc>"
        + d
        + "</w:tc></w:tr></w:tbl>";
  }

  /** As Word writes it: once for itself, once for programs of before 2010. */
  static String textBox(String content) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\""
        + " distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\""
        + " behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos"
        + " x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset>"
        + "</wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset>"
        + "</wp:positionV><wp:extent cx=\"1800000\" cy=\"900000\"/><wp:wrapSquare"
        + " wrapText=\"bothSides\"/><wp:docPr id=\"1\" name=\"Box 1\"/><a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
        + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
        + " cx=\"1800000\" cy=\"900000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        + "</a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape"
        + " style=\"width:100pt;height:50pt\"><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        + "</w:r>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPES
        + type
        + "+xml\"/>";
  }

  static String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONS
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
