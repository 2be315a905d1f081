package org.korpu.filter.okapi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.korpu.filter.Document;

/** Office documents made from XML, and taken apart again. */
final class Archives {

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + RELATIONS
          + "\"";

  private Archives() {}

  /** A Word document with a body, one footnote with id 1, a header and a link rId9. */
  static Document word(String body, String footnote) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("document", "document.main")
            + override("footnotes", "footnotes")
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
                + "<Relationship Id=\"rId9\" Type=\""
                + RELATIONS
                + "/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>"));
    parts.put(
        "word/document.xml",
        "<w:document"
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
            + "</w:rPr></w:rPrDefault></w:docDefaults></w:styles>");
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes"
            + NAMESPACES
            + "><w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>"
            + footnote
            + "</w:t></w:r></w:p></w:footnote></w:footnotes>");
    parts.put(
        "word/header1.xml",
        "<w:hdr" + NAMESPACES + "><w:p><w:r><w:t>Header</w:t></w:r></w:p></w:hdr>");
    return new Document("a.docx", zip(parts));
  }

  /** An OpenDocument text with a body. */
  static Document openDocument(String body) {
    return openDocument(body, Map.of());
  }

  /** An OpenDocument text with a body and the text of a header. */
  static Document openDocumentWithHeader(String body, String header) {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    String styles =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles xmlns:office=\""
            + oasis
            + "office:1.0\" xmlns:text=\""
            + oasis
            + "text:1.0\" xmlns:style=\""
            + oasis
            + "style:1.0\"><office:master-styles><style:master-page style:name=\"Standard\">"
            + "<style:header><text:p>"
            + header
            + "</text:p></style:header></style:master-page></office:master-styles>"
            + "</office:document-styles>";
    return openDocument(body, Map.of("styles.xml", styles));
  }

  private static Document openDocument(String body, Map<String, String> others) {
    String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\""
            + oasis
            + "office:1.0\" xmlns:text=\""
            + oasis
            + "text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.putAll(others);
    return new Document("a.odt", zip(parts));
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String part(byte[] archive, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no part " + name);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/"
        + part
        + ".xml\" ContentType=\""
        + TYPES
        + "."
        + type
        + "+xml\"/>";
  }

  private static String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
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
