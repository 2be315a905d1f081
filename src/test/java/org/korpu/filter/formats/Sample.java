package org.korpu.filter.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.korpu.filter.Document;

/**
 * A document of the round-trip tests, and what it must become.
 *
 * @param source the document
 * @param same what it must become where each translation is its source
 * @param translated what it must become where each translation is {@link Marks#translation}
 */
public record Sample(Document source, Document same, Document translated) {

  /** A sample whose content does not change but for the text. */
  static Sample of(String name, String marked) {
    return of(name, marked, marked);
  }

  /** A sample of text. */
  static Sample of(String name, String marked, String markedResult) {
    return new Sample(
        text(name, Marks.source(marked)),
        text(name, Marks.source(markedResult)),
        text(name, Marks.translated(markedResult)));
  }

  /** A sample that is an archive. */
  static Sample ofParts(String name, Map<String, String> marked) {
    Document source = new Document(name, archive(marked, Marks::source));
    return new Sample(source, source, new Document(name, archive(marked, Marks::translated)));
  }

  /** An archive of parts. */
  public static byte[] archive(Map<String, String> parts) {
    return archive(parts, text -> text);
  }

  private static byte[] archive(Map<String, String> parts, UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(change.apply(part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Document text(String name, String text) {
    return new Document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return source.name();
  }
}
