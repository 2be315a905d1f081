package org.korpu.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.korpu.archive.ArchiveLimits;
import org.korpu.files.Sha256;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.review.ReviewImport.Confirmed;
import org.korpu.review.ReviewImport.NewState;

/** Makes tables of XLIFF files and changes them as Word and Excel would. */
final class Tables {

  static final String DOCUMENT = "word/document.xml";
  static final String SHEET = "xl/worksheets/sheet1.xml";

  private Tables() {}

  /** A table for Word. */
  static byte[] docx(byte[]... files) {
    return table(ReviewFormat.DOCX, InterfaceLanguage.EN, files);
  }

  /** A table for Excel. */
  static byte[] xlsx(byte[]... files) {
    return table(ReviewFormat.XLSX, InterfaceLanguage.EN, files);
  }

  static byte[] table(ReviewFormat format, InterfaceLanguage language, byte[]... files) {
    List<ReviewedFile> reviewed = new java.util.ArrayList<>();
    for (byte[] file : files) {
      String name = "file" + (reviewed.size() + 1) + ".xlf";
      var content = open(file).document();
      var target = content.target();
      if (target == null) {
        throw new IllegalArgumentException("no target language");
      }
      reviewed.add(new ReviewedFile(name, Sha256.of(file).hex(), content, target));
    }
    ReviewExport export = new ReviewExport(reviewed, new Messages(language)::text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (format == ReviewFormat.DOCX) {
        export.writeDocx(out);
      } else {
        export.writeXlsx(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XliffEditor open(byte[] file) {
    try {
      return XliffEditor.open(file, "file.xlf", warning -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes of a table and the file it was made from. */
  static ReviewResult result(byte[] table, byte[]... files) {
    return result(table, NewState.REVIEWED, Confirmed.MARKED, files);
  }

  static ReviewResult result(byte[] table, NewState state, Confirmed confirmed, byte[]... files) {
    Map<Integer, org.korpu.format.xliff.XliffDocument> documents = new TreeMap<>();
    for (int i = 0; i < files.length; i++) {
      documents.put(i + 1, open(files[i]).document());
    }
    return ReviewImport.of(read(table), documents, state, confirmed);
  }

  static ReturnedTable read(byte[] table) {
    try {
      return ReturnedTable.read(table, "table", ArchiveLimits.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file after a review. */
  static byte[] reviewed(byte[] file, byte[] table) {
    return open(file).revise(result(table, file).edits(1));
  }

  /** A file of an archive with a part changed. */
  static byte[] with(byte[] archive, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = unzip(archive);
    String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing changed in " + part);
    }
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  static String part(byte[] archive, String part) {
    byte[] bytes = unzip(archive).get(part);
    if (bytes == null) {
      throw new AssertionError("no " + part);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** A Word table with the first occurrence of some markup replaced. */
  static byte[] replaced(byte[] docx, String old, String fresh) {
    return with(docx, DOCUMENT, xml -> replaceOnce(xml, old, fresh));
  }

  /** An Excel table with the first occurrence of some markup replaced. */
  static byte[] replacedInSheet(byte[] xlsx, String old, String fresh) {
    return with(xlsx, SHEET, xml -> replaceOnce(xml, old, fresh));
  }

  private static String replaceOnce(String xml, String old, String fresh) {
    return xml.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(fresh));
  }

  /** The row of a Word table, from 1, headings not counted. */
  static String row(byte[] docx, int number) {
    return rows(docx).get(number);
  }

  private static List<String> rows(byte[] docx) {
    return Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL)
        .matcher(part(docx, DOCUMENT))
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  /** A Word table with one cell of a row changed: 1 is the source, 2 the target, and so on. */
  static byte[] withCell(byte[] docx, int row, int column, UnaryOperator<String> change) {
    String old = row(docx, row);
    Matcher cells = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL).matcher(old);
    StringBuilder fresh = new StringBuilder();
    for (int i = 0; cells.find(); i++) {
      String cell = i == column ? change.apply(cells.group()) : cells.group();
      cells.appendReplacement(fresh, Matcher.quoteReplacement(cell));
    }
    cells.appendTail(fresh);
    return replaced(docx, old, fresh.toString());
  }

  /** A Word table with the content of one cell. */
  static byte[] withContent(byte[] docx, int row, int column, String paragraphs) {
    return withCell(
        docx,
        row,
        column,
        cell -> cell.replaceAll("(?s)<w:p>.*</w:p>", Matcher.quoteReplacement(paragraphs)));
  }

  /** A Word table with the plain text of one cell. */
  static byte[] withText(byte[] docx, int row, int column, String text) {
    return withContent(docx, row, column, "<w:p>" + run(text) + "</w:p>");
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, byte[]> unzip(byte[] archive) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
