package org.korpu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a Word document as long as a report: {@code DocumentGenerator FILE.docx PAGES [SEED]}. The
 * same arguments give the same bytes.
 *
 * <p>A page is what Word lays out on A4 in 11 points: a heading now and then, eight paragraphs of
 * two to five sentences, half of them cut into runs by spelling marks and editing sessions as Word
 * does it, with bold words, links, footnotes, page fields; a table on every fourth page, a list on
 * every third.
 */
public final class DocumentGenerator {

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final Random random;
  private final MemoryGenerator sentences;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private int notes;

  private DocumentGenerator(long seed) {
    this.random = new Random(seed);
    this.sentences = new MemoryGenerator(seed);
  }

  /** Writes the document. */
  public static void main(String[] arguments) throws IOException {
    int pages = Integer.parseInt(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 20261123;
    Map<String, String> parts = new DocumentGenerator(seed).parts(pages);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private Map<String, String> parts(int pages) {
    for (int page = 0; page < pages; page++) {
      page(page);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + types
            + "document.main+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\""
            + types
            + "footnotes+xml\"/></Types>");
    String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + packages
            + "\"><Relationship Id=\"rId1\" Type=\""
            + relations
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\""
            + packages
            + "\"><Relationship Id=\"rId1\" Type=\""
            + relations
            + "footnotes\" Target=\"footnotes.xml\"/><Relationship Id=\"rId9\" Type=\""
            + relations
            + "hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>"
            + "</Relationships>");
    parts.put(
        "word/document.xml",
        "<w:document"
            + NAMESPACES
            + "><w:body>"
            + body
            + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\""
            + " w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\""
            + " w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    parts.put(
        "word/footnotes.xml", "<w:footnotes" + NAMESPACES + ">" + footnotes + "</w:footnotes>");
    return parts;
  }

  private void page(int page) {
    if (page % 2 == 0) {
      body.append("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");
      run("<w:b/><w:sz w:val=\"28\"/>", sentence());
      body.append("</w:p>");
    }
    for (int i = 0; i < 8; i++) {
      paragraph(2 + random.nextInt(3));
    }
    if (page % 4 == 1) {
      table();
    }
    for (int i = 0; page % 3 == 2 && i < 4; i++) {
      body.append("<w:p><w:pPr><w:ind w:left=\"720\"/></w:pPr>");
      run("", "– " + sentence());
      body.append("</w:p>");
    }
  }

  private void paragraph(int count) {
    body.append("<w:p w:rsidR=\"00A1\"><w:pPr><w:jc w:val=\"both\"/></w:pPr>");
    boolean cut = random.nextBoolean();
    for (int i = 0; i < count; i++) {
      String text = (i == 0 ? "" : " ") + sentence();
      switch (random.nextInt(10)) {
        case 0 -> withLook(text, "<w:b/>");
        case 1 -> withLook(text, "<w:i/>");
        case 2 -> {
          run("", text + " ");
          body.append("<w:hyperlink r:id=\"rId9\">");
          run("<w:u w:val=\"single\"/>", "https://example.org");
          body.append("</w:hyperlink>");
        }
        case 3 -> {
          run("", text);
          footnote();
        }
        default -> {
          if (cut) {
            pieces(text);
          } else {
            run("", text);
          }
        }
      }
    }
    body.append("</w:p>");
  }

  /** A word in the middle looks otherwise. */
  private void withLook(String text, String properties) {
    int from = text.indexOf(' ', text.length() / 3);
    int to = from < 0 ? -1 : text.indexOf(' ', from + 1);
    if (to < 0) {
      run("", text);
      return;
    }
    run("", text.substring(0, from + 1));
    run(properties, text.substring(from + 1, to));
    run("", text.substring(to));
  }

  /** As Word cuts text where it was edited, or where it does not know a word. */
  private void pieces(String text) {
    int done = 0;
    while (done < text.length()) {
      int end = Math.min(text.length(), done + 8 + random.nextInt(40));
      run(random.nextInt(3) == 0 ? "<w:lang w:val=\"en-US\"/>" : "", text.substring(done, end));
      if (random.nextInt(3) == 0) {
        body.append("<w:proofErr w:type=\"spellStart\"/>");
      }
      done = end;
    }
  }

  private void footnote() {
    notes++;
    body.append(
            "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"")
        .append(notes)
        .append("\"/></w:r>");
    footnotes
        .append("<w:footnote w:id=\"")
        .append(notes)
        .append("\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> ")
        .append(escaped(sentence()))
        .append("</w:t></w:r></w:p></w:footnote>");
  }

  private void table() {
    body.append("<w:tbl><w:tblPr/><w:tblGrid>");
    body.append("<w:gridCol w:w=\"2200\"/>".repeat(4)).append("</w:tblGrid>");
    for (int row = 0; row < 6; row++) {
      body.append("<w:tr>");
      for (int column = 0; column < 4; column++) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"2200\" w:type=\"dxa\"/></w:tcPr><w:p>");
        run(
            row == 0 ? "<w:b/>" : "",
            column == 0 ? words(4) : String.valueOf(random.nextInt(90_000)));
        body.append("</w:p></w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private String words(int count) {
    String[] words = sentence().split(" ", count + 1);
    return String.join(" ", java.util.Arrays.copyOf(words, Math.min(count, words.length)));
  }

  private String sentence() {
    return sentences.line().en();
  }

  private void run(String properties, String text) {
    body.append("<w:r w:rsidRPr=\"00B2\">");
    if (!properties.isEmpty()) {
      body.append("<w:rPr>").append(properties).append("</w:rPr>");
    }
    body.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
