package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Bead;
import org.korpu.align.Run;

/** Alignments for scripts. */
public final class AlignmentReport {

  /** What the beads tell of their document. */
  public enum Naming {
    /** Nothing: there is one only. */
    NONE,
    /** Its number in the batch, from 0, as {@code document}. */
    NUMBER,
    /** Its number, and its title as {@code title}. */
    TITLE
  }

  private final Naming naming;
  private final Writer out;

  /** Writes to a writer, which it neither flushes nor closes. */
  public AlignmentReport(Naming naming, Writer out) {
    this.naming = naming;
    this.out = out;
  }

  /**
   * Writes a JSON object for each bead that is chosen: for each language the numbers of its
   * segments, from 0, and the score; {@code "order":"moved"} where a side stands elsewhere in its
   * text, {@code "reviewed":true} where a person confirmed or made it.
   *
   * @param number the number of the document in its batch, from 0
   */
  public void writeJson(AlignedDocument document, int number, Predicate<Bead> chosen)
      throws IOException {
    for (Bead bead : document.alignment().beads()) {
      if (chosen.test(bead)) {
        write(document, number, bead);
      }
    }
  }

  private void write(AlignedDocument document, int number, Bead bead) throws IOException {
    JsonLines.write(
        out,
        json -> {
          if (naming != Naming.NONE) {
            json.writeNumberField("document", number);
          }
          if (naming == Naming.TITLE) {
            json.writeStringField("title", document.document().title());
          }
          for (int side = 0; side < bead.sides().size(); side++) {
            json.writeArrayFieldStart(document.languages().get(side).value());
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
          if (bead.origin() == Bead.Origin.REVIEWER) {
            json.writeBooleanField("reviewed", true);
          }
        });
  }
}
