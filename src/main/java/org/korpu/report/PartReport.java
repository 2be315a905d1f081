package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** The files that a memory was split into. */
public final class PartReport {

  private PartReport() {}

  /** Writes a line: the file, a tab, and how many units it has. */
  public static void writeText(String file, long units, Writer out) throws IOException {
    out.append(PrintableText.of(file)).append('\t').append(Long.toString(units)).append('\n');
  }

  /**
   * Writes a file as one JSON object.
   *
   * @param key what its units have in common, empty where they lack it; null where they were
   *     counted off
   */
  public static void writeJson(
      String file, @Nullable String key, long units, long bytes, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("file", file);
          if (key != null) {
            json.writeStringField("key", key);
          }
          json.writeNumberField("units", units);
          json.writeNumberField("bytes", bytes);
        });
  }
}
