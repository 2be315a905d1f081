package org.korpu.filter.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Presentations made by hand. */
final class SlideSamples {

  private static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private SlideSamples() {}

  static List<Sample> all() {
    String big = "<a:rPr lang=\"en-US\" sz=\"2800\" dirty=\"0\"/>";
    String bold = "<a:rPr lang=\"en-US\" sz=\"2800\" b=\"1\" dirty=\"0\"/>";
    String link = "<a:rPr lang=\"en-US\" sz=\"2800\"><a:hlinkClick r:id=\"rId7\"/></a:rPr>";
    return List.of(
        sample("slides", shape(p(r("⟦Title of the slide⟧"))) + shape(p(r("⟦Text⟧")) + p())),
        sample(
            "slideLooks",
            shape(
                p(r(big, "⟦One ⟧"), r(bold, "⟦bold⟧"), r(big, "⟦ word, a ⟧"), r(link, "⟦link⟧"))
                    + "<a:p><a:pPr lvl=\"1\"/>"
                    + r("<a:rPr lang=\"en-US\" err=\"1\"/>", "⟦split⟧")
                    + r("<a:rPr lang=\"en-GB\" dirty=\"0\"/>", "⟦ting⟧")
                    + "<a:endParaRPr lang=\"en-US\" sz=\"2800\"/></a:p>")),
        sample(
            "slideBreaks",
            shape(
                p(r(big, "⟦First⟧"), "<a:br>" + big + "</a:br>", r(big, "⟦second  line⟧"))
                    + p(r("⟦a\tb⟧")))),
        sample(
            "slideFields",
            shape(
                p(
                    r("⟦Slide ⟧"),
                    "<a:fld id=\"{1}\" type=\"slidenum\"><a:rPr lang=\"en-US\"/><a:t>1</a:t></a:fld>",
                    r("⟦ of many⟧")))),
        sample(
            "slideTable",
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"9\" name=\"T\"/><p:cNvGraphicFramePr/>"
                + "<p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"
                + " cx=\"4000000\" cy=\"800000\"/></p:xfrm><a:graphic><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>"
                + "<a:tblPr/><a:tblGrid><a:gridCol w=\"2000000\"/><a:gridCol w=\"2000000\"/>"
                + "</a:tblGrid><a:tr h=\"400000\">"
                + cell("⟦Left⟧")
                + cell("⟦Right &amp; wrong⟧")
                + "</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>"));
  }

  private static String cell(String text) {
    return "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>" + p(r(text)) + "</a:txBody><a:tcPr/></a:tc>";
  }

  private static String p(String... content) {
    return "<a:p>" + String.join("", content) + "</a:p>";
  }

  private static String r(String text) {
    return "<a:r><a:t>" + text + "</a:t></a:r>";
  }

  private static String r(String properties, String text) {
    return "<a:r>" + properties + "<a:t>" + text + "</a:t></a:r>";
  }

  private static String shape(String paragraphs) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Box\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/>"
        + "</p:nvSpPr><p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"5000000\""
        + " cy=\"2000000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>"
        + "<p:txBody><a:bodyPr/><a:lstStyle/>"
        + paragraphs
        + "</p:txBody></p:sp>";
  }

  private static String tree(String shapes) {
    return "<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>"
        + "</p:nvGrpSpPr><p:grpSpPr/>"
        + shapes
        + "</p:spTree></p:cSld>";
  }

  /** A presentation: the slide, one before it without text, and the notes of the speaker. */
  private static Sample sample(String name, String shapes) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("presentation", "presentation.main")
            + override("slides/slide1", "slide")
            + override("slides/slide2", "slide")
            + override("slideMasters/slideMaster1", "slideMaster")
            + override("slideLayouts/slideLayout1", "slideLayout")
            + override("notesSlides/notesSlide1", "notesSlide")
            + override("notesMasters/notesMaster1", "notesMaster")
            + "<Override PartName=\"/ppt/theme/theme1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/></Types>");
    parts.put(
        "_rels/.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "officeDocument", "ppt/presentation.xml")));
    parts.put(
        "ppt/_rels/presentation.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "slideMaster", "slideMasters/slideMaster1.xml")
                + WordSamples.relation("rId2", "slide", "slides/slide2.xml")
                + WordSamples.relation("rId3", "slide", "slides/slide1.xml")
                + WordSamples.relation("rId4", "notesMaster", "notesMasters/notesMaster1.xml")));
    parts.put(
        "ppt/presentation.xml",
        "<p:presentation"
            + NAMESPACES
            + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/>"
            + "</p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id=\"rId4\"/>"
            + "</p:notesMasterIdLst><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/><p:sldId"
            + " id=\"257\" r:id=\"rId3\"/></p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/>"
            + "<p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>");
    String layout =
        WordSamples.relations(
            WordSamples.relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"));
    parts.put("ppt/slides/slide2.xml", "<p:sld" + NAMESPACES + ">" + tree("") + "</p:sld>");
    parts.put("ppt/slides/_rels/slide2.xml.rels", layout);
    parts.put("ppt/slides/slide1.xml", "<p:sld" + NAMESPACES + ">" + tree(shapes) + "</p:sld>");
    parts.put(
        "ppt/slides/_rels/slide1.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
                + WordSamples.relation("rId2", "notesSlide", "../notesSlides/notesSlide1.xml")
                + "<Relationship Id=\"rId7\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/\""
                + " TargetMode=\"External\"/>"));
    parts.put(
        "ppt/notesSlides/notesSlide1.xml",
        "<p:notes" + NAMESPACES + ">" + tree(notes("⟦A note of the speaker⟧")) + "</p:notes>");
    parts.put(
        "ppt/notesSlides/_rels/notesSlide1.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "notesMaster", "../notesMasters/notesMaster1.xml")
                + WordSamples.relation("rId2", "slide", "../slides/slide1.xml")));
    parts.put(
        "ppt/notesMasters/notesMaster1.xml",
        "<p:notesMaster" + NAMESPACES + ">" + tree("") + colours() + "</p:notesMaster>");
    parts.put(
        "ppt/notesMasters/_rels/notesMaster1.xml.rels",
        WordSamples.relations(WordSamples.relation("rId1", "theme", "../theme/theme1.xml")));
    parts.put(
        "ppt/slideMasters/slideMaster1.xml",
        "<p:sldMaster"
            + NAMESPACES
            + ">"
            + tree(shape(p(r("Click to edit the master"))))
            + colours()
            + "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>"
            + "</p:sldLayoutIdLst></p:sldMaster>");
    parts.put(
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
                + WordSamples.relation("rId2", "theme", "../theme/theme1.xml")));
    parts.put(
        "ppt/slideLayouts/slideLayout1.xml",
        "<p:sldLayout" + NAMESPACES + ">" + tree("") + "</p:sldLayout>");
    parts.put(
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
        WordSamples.relations(
            WordSamples.relation("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")));
    parts.put(
        "ppt/theme/theme1.xml",
        "<a:theme" + NAMESPACES + " name=\"T\"><a:themeElements/></a:theme>");
    return Sample.ofParts(name + ".pptx", parts);
  }

  private static String notes(String text) {
    return "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"N\"/><p:cNvSpPr/><p:nvPr><p:ph type=\"body\""
        + " idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
        + p(r(text))
        + "</p:txBody></p:sp>";
  }

  private static String colours() {
    return "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
        + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
        + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/ppt/"
        + part
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml."
        + type
        + "+xml\"/>";
  }
}
