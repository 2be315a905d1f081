package org.korpu.guide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The person of the pages who writes into a review table in Word. */
final class WordTable {

  private static final String CONTENT = "word/document.xml";
  private static final List<String> COLUMNS =
      List.of("number", "source", "translation", "ok", "comment");

  private WordTable() {}

  /**
   * Writes into a cell.
   *
   * @param row the number of a row of the first table, from 1, below its headings
   * @param column the name of a column, in the order of the table
   */
  static void write(Path table, int row, String column, String text) throws IOException {
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(table)));
        ZipOutputStream out = new ZipOutputStream(edited)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (entry.getName().equals(CONTENT)) {
          part = written(part, row, COLUMNS.indexOf(column), text);
        }
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(table, edited.toByteArray());
  }

  private static String written(String xml, int row, int column, String text) {
    int at = 0;
    for (int i = 0; i <= row; i++) {
      at = after(xml, "<w:tr>", at);
    }
    for (int i = 0; i <= column; i++) {
      at = after(xml, "<w:tc>", at);
    }
    int from = after(xml, "<w:p>", at);
    int to = xml.indexOf("</w:p>", from);
    String run = "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    return xml.substring(0, from) + run + xml.substring(to);
  }

  private static int after(String xml, String tag, int from) {
    int at = xml.indexOf(tag, from);
    if (at < 0) {
      throw new AssertionError("no such cell");
    }
    return at + tag.length();
  }
}
