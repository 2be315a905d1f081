package org.korpu.format.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the parts of a Word or Excel file, one after another. The clock does not show in them: the
 * same parts are the same bytes. For one thread. The stream stays open.
 */
public final class OfficeArchiveWriter implements Closeable {

  /** Not the first time that an archive can hold: to that one Java adds its own zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** How each part begins. */
  public static final String XML_START =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final ZipOutputStream zip;

  /** Begins a file. */
  public OfficeArchiveWriter(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes what the file says of itself. */
  public void properties(String title) throws IOException {
    part(
        "docProps/core.xml",
        XML_START
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata"
            + "/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + escaped(title)
            + "</dc:title><dc:creator>korpu</dc:creator></cp:coreProperties>");
  }

  /** Writes a whole part. */
  public void part(String name, String content) throws IOException {
    begin(name);
    write(content);
    end();
  }

  /** Begins a part. */
  public void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  /** Writes more of the part. */
  public void write(String content) throws IOException {
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the part. */
  public void end() throws IOException {
    zip.closeEntry();
  }

  /** Writes the end of the file. */
  @Override
  public void close() throws IOException {
    zip.finish();
  }

  /** Text as it stands between tags or in an attribute; what XML cannot hold becomes U+FFFD. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isLegal(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** Whether XML 1.0 can hold a character. */
  public static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
