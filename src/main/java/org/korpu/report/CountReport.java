package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Counts of what a command did, for scripts. */
public final class CountReport {

  private CountReport() {}

  /** Writes the counts as one JSON object, in the order of the map. */
  public static void writeJson(Map<String, Long> counts, Writer out) throws IOException {
    JsonLines.write(
        out,
        json -> {
          for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
          }
        });
  }
}
