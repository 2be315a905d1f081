package org.korpu.filter.formats;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.archive.ArchiveLimits;
import org.korpu.archive.ArchiveParts;
import org.korpu.filter.Document;

/** Tells what a file is by its bytes. */
final class ContentSniffer {

  /** Enough to see what a text begins with. */
  private static final int HEAD = 8192;

  private static final Pattern XML_START =
      Pattern.compile(
          "(?s)(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?\\s*>|\\s)*<([A-Za-z_][\\w.:-]*)");

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?s)\\s*(?:<!--.*?-->\\s*)*<(?:![Dd][Oo][Cc][Tt][Yy][Pp][Ee]\\s+[Hh][Tt][Mm][Ll]|[Hh][Tt][Mm][Ll])\\b.*");

  private static final Pattern PO_START =
      Pattern.compile("(?s)(?:\\s*#[^\\n]*\\n|\\s)*(?:msgctxt|msgid)\\s*\".*");

  /** The parts that tell what an archive is. */
  private static final Set<String> TELLING_PARTS =
      Set.of("mimetype", "[Content_Types].xml", "META-INF/manifest.xml");

  private ContentSniffer() {}

  /** What the bytes are; {@code UNKNOWN} for what is no text in an encoding that says so. */
  static ContentKind kindOf(Document document, ArchiveLimits limits) {
    byte[] bytes = document.bytes();
    if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
      return archive(document, limits);
    }
    if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      return compound(bytes);
    }
    if (startsWith(bytes, "{\\rtf")) {
      return ContentKind.RTF;
    }
    if (startsWith(bytes, "%PDF-")) {
      return ContentKind.PDF;
    }
    if (startsWith(bytes, "\u0089PNG") || startsWith(bytes, "\u00FF\u00D8\u00FF")) {
      return ContentKind.IMAGE;
    }
    return text(head(bytes), bytes);
  }

  private static ContentKind text(String head, byte[] bytes) {
    String start = head.stripLeading();
    if (HTML_START.matcher(start).matches()) {
      return ContentKind.HTML;
    }
    Matcher xml = XML_START.matcher(start);
    if (xml.lookingAt()) {
      String root = xml.group(1).substring(xml.group(1).indexOf(':') + 1);
      return switch (root) {
        case "html" -> ContentKind.HTML;
        case "xliff" -> ContentKind.XLIFF;
        case "tmx" -> ContentKind.TMX;
        default -> start.startsWith("<?xml") ? ContentKind.XML : ContentKind.TEXT;
      };
    }
    if (PO_START.matcher(start).matches()) {
      return ContentKind.PO;
    }
    boolean mayBeJson = start.startsWith("{") || start.startsWith("[");
    if (mayBeJson && JsonSniffer.isJson(bytes)) {
      return ContentKind.JSON;
    }
    return head.indexOf('\0') >= 0 ? ContentKind.UNKNOWN : ContentKind.TEXT;
  }

  /** The beginning as characters; bytes of encodings other than UTF-16 count one by one. */
  private static String head(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    if (startsWith(bytes, "\u00FF\u00FE")) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, "\u00FE\u00FF")) {
      return new String(bytes, 2, length - 2, StandardCharsets.UTF_16BE);
    }
    int mark = startsWith(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    Charset charset = StandardCharsets.ISO_8859_1;
    return new String(bytes, mark, length - mark, charset);
  }

  /** By what every office program puts into its archives. */
  private static ContentKind archive(Document document, ArchiveLimits limits) {
    Map<String, byte[]> parts;
    try {
      parts =
          ArchiveParts.unpack(document.bytes(), document.name(), limits, TELLING_PARTS::contains);
    } catch (IOException e) {
      return ContentKind.DAMAGED_ARCHIVE;
    }
    if (text(parts, "META-INF/manifest.xml").contains("encryption-data")) {
      return ContentKind.ENCRYPTED;
    }
    ContentKind kind = ofMimeType(text(parts, "mimetype"), ContentKind.ZIP);
    return ofContentTypes(text(parts, "[Content_Types].xml"), kind);
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static ContentKind ofMimeType(String type, ContentKind otherwise) {
    String name = type.strip();
    String openDocument = "application/vnd.oasis.opendocument.";
    if (name.startsWith(openDocument + "text")) {
      return ContentKind.OPEN_TEXT;
    }
    if (name.startsWith(openDocument + "spreadsheet")) {
      return ContentKind.OPEN_SHEETS;
    }
    if (name.startsWith(openDocument + "presentation")) {
      return ContentKind.OPEN_SLIDES;
    }
    return name.equals("application/epub+zip") ? ContentKind.EPUB : otherwise;
  }

  /** The type of the main part, with macros and as a template, too. */
  private static ContentKind ofContentTypes(String types, ContentKind otherwise) {
    if (types.contains("wordprocessingml.document.main")
        || types.contains("wordprocessingml.template.main")
        || types.contains("ms-word.document.macroEnabled.main")
        || types.contains("ms-word.template.macroEnabledTemplate.main")) {
      return ContentKind.WORD;
    }
    if (types.contains("spreadsheetml.sheet.main")
        || types.contains("spreadsheetml.template.main")
        || types.contains("ms-excel.sheet.macroEnabled.main")
        || types.contains("ms-excel.template.macroEnabled.main")) {
      return ContentKind.SHEETS;
    }
    if (types.contains("presentationml.presentation.main")
        || types.contains("presentationml.slideshow.main")
        || types.contains("presentationml.template.main")
        || types.contains("ms-powerpoint.presentation.macroEnabled.main")) {
      return ContentKind.SLIDES;
    }
    return otherwise;
  }

  /** By the names of streams, which stand in the file in UTF-16. */
  private static ContentKind compound(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains(wide("EncryptedPackage"))) {
      return ContentKind.ENCRYPTED;
    }
    if (text.contains(wide("WordDocument"))) {
      return ContentKind.OLD_WORD;
    }
    if (text.contains(wide("PowerPoint Document"))) {
      return ContentKind.OLD_POWERPOINT;
    }
    if (text.contains(wide("Workbook")) || text.contains(wide("Book"))) {
      return ContentKind.OLD_EXCEL;
    }
    return ContentKind.UNKNOWN;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, String prefix) {
    byte[] start = prefix.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
