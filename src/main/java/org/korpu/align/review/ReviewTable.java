package org.korpu.align.review;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Bead;
import org.korpu.align.Run;
import org.korpu.format.table.TableWriter;
import org.korpu.model.LanguageTag;

/**
 * Beads as a table with tabs: a row each, in the order of the documents. A text that a spreadsheet
 * would take for a formula has an apostrophe before it.
 *
 * <p>The shape of a bead is written with dashes, {@code 1–2}: spreadsheets take {@code 1-2} for the
 * first of February.
 */
public final class ReviewTable {

  /** From this confidence on, of a hundred beads at least 99 are right: see alignment.md. */
  public static final double SURE = 0.95;

  /** What stands between the texts of segments that a bead joins. */
  public static final String JOINT = " ‖ ";

  /** What a reviewer should look at in a bead. */
  public enum Mark {
    /** Its confidence is low. */
    DOUBTFUL,
    /** One of its sides stands elsewhere in its text. */
    MOVED,
    /** Only one language has a text. */
    UNPAIRED;

    /** As it stands in a table; never translated. */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final double sure;

  /**
   * A table in which beads of a confidence below that are marked as doubtful.
   *
   * @param sure from 0 to 1
   */
  public ReviewTable(double sure) {
    this.sure = sure;
  }

  /** Writes all of it, the names of the columns first. Neither flushes nor closes. */
  public void write(List<LanguageTag> languages, List<AlignedDocument> documents, Writer out)
      throws IOException {
    TableWriter table = new TableWriter(out, '\t', TableWriter.Formulas.GUARD);
    table.write(columns(languages));
    for (int number = 0; number < documents.size(); number++) {
      AlignedDocument document = documents.get(number);
      List<Bead> beads = document.alignment().beads();
      for (int i = 0; i < beads.size(); i++) {
        table.write(row(document, number + 1, beads.get(i), i + 1));
      }
    }
  }

  /** The names of the columns. */
  public static List<String> columns(List<LanguageTag> languages) {
    return ReviewColumn.names(languages);
  }

  /** What a reviewer should look at in a bead; mostly nothing. */
  public List<Mark> marks(Bead bead) {
    List<Mark> marks = new ArrayList<>();
    if (bead.confidence() < sure) {
      marks.add(Mark.DOUBTFUL);
    }
    if (bead.order() == Bead.Order.MOVED) {
      marks.add(Mark.MOVED);
    }
    if (bead.languages() == 1) {
      marks.add(Mark.UNPAIRED);
    }
    return marks;
  }

  /** The shape of a bead with dashes in place of hyphens. */
  public static String type(Bead bead) {
    return bead.type().replace('-', '–');
  }

  /** The key of a bead, by which its row is known again. */
  public static String key(AlignedDocument document, Bead bead) {
    return BeadKey.of(document.document(), bead).text();
  }

  private List<String> row(AlignedDocument document, int number, Bead bead, int beadNumber) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    cells.add(document.document().title());
    cells.add(Integer.toString(beadNumber));
    cells.add(bead.origin() == Bead.Origin.REVIEWER ? Verdict.OK.text() : "");
    cells.add(marks(bead).stream().map(Mark::text).collect(Collectors.joining(" ")));
    cells.add(type(bead));
    cells.add(AlignedDocument.score(bead));
    bead.sides().forEach(side -> cells.add(numbers(side)));
    for (int side = 0; side < bead.sides().size(); side++) {
      cells.add(String.join(JOINT, document.segmentsOf(bead, side)));
    }
    cells.add(key(document, bead));
    return cells;
  }

  /** The numbers of segments from 1, as {@code 12+13}: spreadsheets leave that alone. */
  private static String numbers(Run run) {
    return IntStream.range(run.start(), run.end())
        .mapToObj(segment -> Integer.toString(segment + 1))
        .collect(Collectors.joining("+"));
  }
}
