package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.Run;
import org.korpu.model.LanguageTag;

/** Alignments for scripts. */
public final class AlignmentReport {

  private AlignmentReport() {}

  /**
   * Writes a JSON object for each bead: for each language the numbers of its segments, from 0, and
   * the score; {@code "order":"moved"} where a side stands elsewhere in its text.
   *
   * @param document the number of the document in its batch, from 0; none outside a batch
   */
  public static void writeJson(
      Alignment alignment, List<LanguageTag> languages, OptionalInt document, Writer out)
      throws IOException {
    for (Bead bead : alignment.beads()) {
      JsonLines.write(
          out,
          json -> {
            if (document.isPresent()) {
              json.writeNumberField("document", document.getAsInt());
            }
            for (int side = 0; side < languages.size(); side++) {
              json.writeArrayFieldStart(languages.get(side).value());
              Run run = bead.sides().get(side);
              for (int segment = run.start(); segment < run.end(); segment++) {
                json.writeNumber(segment);
              }
              json.writeEndArray();
            }
            json.writeNumberField("score", new BigDecimal(AlignedDocument.score(bead)));
            if (bead.order() == Bead.Order.MOVED) {
              json.writeStringField("order", "moved");
            }
          });
    }
  }
}
