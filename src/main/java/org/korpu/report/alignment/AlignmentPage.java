package org.korpu.report.alignment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Bead;
import org.korpu.align.Run;
import org.korpu.align.review.ReviewTable;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.report.page.BrowserPage;

/**
 * Aligned documents as a page for the browser: their texts side by side, with what is doubtful
 * marked. A reviewer says of each bead whether it is right, and saves that as a table which {@link
 * org.korpu.align.review.ReviewedTable} reads.
 */
public final class AlignmentPage {

  private AlignmentPage() {}

  /**
   * Writes the page. Flushes, and closes nothing.
   *
   * @param sure a bead of a lower confidence is doubtful; the reader of the page may change that
   * @param table the name under which it saves its table
   * @param messages the language it speaks first
   * @param version the version of korpu
   */
  public static void write(
      List<LanguageTag> languages,
      List<AlignedDocument> documents,
      double sure,
      String table,
      Messages messages,
      String version,
      OutputStream out)
      throws IOException {
    BrowserPage page =
        BrowserPage.begin(out, AlignmentPage.class, AlignmentPageMessage.class, messages, version);
    JsonGenerator to = page.data();
    to.writeNumberField("sure", (int) Math.round(100 * sure));
    to.writeStringField("table", table);
    to.writeStringField("joint", ReviewTable.JOINT);
    array(to, "columns", ReviewTable.columns(languages));
    array(to, "languages", languages.stream().map(LanguageTag::value).toList());
    to.writeArrayFieldStart("documents");
    for (AlignedDocument document : documents) {
      to.writeStartObject();
      to.writeStringField("title", document.document().title());
      array(to, "files", document.document().files());
      to.writeEndObject();
    }
    to.writeEndArray();
    to.writeArrayFieldStart("beads");
    for (int i = 0; i < documents.size(); i++) {
      List<Bead> beads = documents.get(i).alignment().beads();
      for (int j = 0; j < beads.size(); j++) {
        bead(to, documents.get(i), i, beads.get(j), j + 1);
      }
    }
    to.writeEndArray();
    page.finish();
  }

  private static void bead(
      JsonGenerator to, AlignedDocument document, int number, Bead bead, int beadNumber)
      throws IOException {
    to.writeRaw('\n');
    to.writeStartObject();
    to.writeNumberField("d", number);
    to.writeNumberField("n", beadNumber);
    to.writeStringField("y", ReviewTable.type(bead));
    to.writeStringField("c", AlignedDocument.score(bead));
    if (bead.order() == Bead.Order.MOVED) {
      to.writeBooleanField("m", true);
    }
    if (bead.origin() == Bead.Origin.REVIEWER) {
      to.writeBooleanField("r", true);
    }
    to.writeArrayFieldStart("s");
    for (Run side : bead.sides()) {
      to.writeNumber(side.isEmpty() ? 0 : side.start() + 1);
    }
    to.writeEndArray();
    to.writeArrayFieldStart("x");
    for (int side = 0; side < bead.sides().size(); side++) {
      to.writeStartArray();
      for (String segment : document.segmentsOf(bead, side)) {
        to.writeString(segment);
      }
      to.writeEndArray();
    }
    to.writeEndArray();
    to.writeStringField("k", ReviewTable.key(document, bead));
    to.writeEndObject();
  }

  private static void array(JsonGenerator to, String name, List<String> values) throws IOException {
    to.writeArrayFieldStart(name);
    for (String value : values) {
      to.writeString(value);
    }
    to.writeEndArray();
  }
}
