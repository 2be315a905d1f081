package org.korpu.align.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.Bead.Order;
import org.korpu.align.Bead.Origin;
import org.korpu.align.ParallelDocument;
import org.korpu.align.ParallelText;
import org.korpu.align.Run;
import org.korpu.align.SegmentedText;
import org.korpu.model.LanguageTag;

/** Two small documents with beads of all kinds. */
public final class SampleAlignment {

  public static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.EN, LanguageTag.AZ);

  static final ParallelDocument FIRST =
      document(
          "12.html",
          List.of("One.", "Two.", "Three and four.", "Five.", "Six."),
          List.of("Bir.", "İki.", "Üç.", "Dörd.", "Beş."));

  static final ParallelDocument SECOND =
      document("=cmd.html", List.of("=1+1 \"a\"", "'=x"), List.of("@SUM(1)</script>\tb"));

  public static final List<AlignedDocument> DOCUMENTS =
      List.of(
          new AlignedDocument(
              FIRST,
              new Alignment(
                  List.of(
                      bead(0.999, 0, 1, 0, 1),
                      bead(0.94, 1, 2, 1, 2),
                      bead(0.57, 2, 3, 2, 4),
                      new Bead(List.of(new Run(4, 5), new Run(4, 5)), 0.96, Order.MOVED),
                      bead(0.2, 3, 4, 0, 0)))),
          new AlignedDocument(
              SECOND,
              new Alignment(
                  List.of(
                      new Bead(
                          List.of(new Run(0, 1), new Run(0, 1)),
                          1,
                          Order.IN_PLACE,
                          Origin.REVIEWER),
                      bead(0.99, 1, 2, 0, 0)))));

  private SampleAlignment() {}

  static Bead bead(double confidence, int enStart, int enEnd, int azStart, int azEnd) {
    return new Bead(
        List.of(new Run(enStart, enEnd), new Run(azStart, azEnd)), confidence, Order.IN_PLACE);
  }

  static ParallelDocument document(String title, List<String> en, List<String> az) {
    return new ParallelDocument(
        title,
        LANGUAGES,
        List.of("en/" + title, "az/" + title),
        new ParallelText(List.of(SegmentedText.of(en), SegmentedText.of(az))));
  }

  static List<ParallelDocument> sources(List<AlignedDocument> documents) {
    return documents.stream().map(AlignedDocument::document).toList();
  }

  /** The table of documents. */
  public static String table(List<AlignedDocument> documents) {
    try {
      StringWriter out = new StringWriter();
      new ReviewTable(ReviewTable.SURE).write(LANGUAGES, documents, out);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
