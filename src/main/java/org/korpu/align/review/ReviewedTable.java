package org.korpu.align.review;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.align.Alignment;
import org.korpu.align.ParallelDocument;
import org.korpu.format.table.Cell;
import org.korpu.format.table.RowReader;
import org.korpu.format.table.RowReader.RowFault;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Reads a table that {@link ReviewTable} wrote and a reviewer corrected.
 *
 * <p>Rows may stand in any order. A segment that the reviewer took out of its row, and put into no
 * other one, stands alone; but a row that he deleted is a fault, since spreadsheets lose rows too.
 * What is neither confirmed nor changed stays as it was. Commas or semicolons will do in place of
 * tabs.
 */
public final class ReviewedTable {

  private static final char[] SEPARATORS = {'\t', ';', ','};

  private final String file;
  private final List<LanguageTag> languages;
  private final List<ParallelDocument> documents;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<List<ReviewRow>> rows = new ArrayList<>();
  private @Nullable Position firstOtherText;
  private int otherTexts;

  /**
   * For a table of some documents.
   *
   * @param file its name for diagnostics
   * @param languages those of the documents
   * @param documents those that the table was written for, in the same order
   */
  public ReviewedTable(String file, List<LanguageTag> languages, List<ParallelDocument> documents) {
    this.file = file;
    this.languages = List.copyOf(languages);
    this.documents = List.copyOf(documents);
    documents.forEach(document -> rows.add(new ArrayList<>()));
  }

  /**
   * The alignments that a table tells. To be called once.
   *
   * @throws InputException if it has faults, or was written for other documents; with all faults,
   *     of changed documents the first row only
   */
  public ReviewResult read(String text) {
    try {
      readRows(text);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string has no faults
    }
    for (int i = 0; i < documents.size(); i++) {
      checkDigests(rows.get(i), documents.get(i));
    }
    throwFaults();
    List<ReviewedDocument> reviewed = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ReviewedDocument document =
          new ReviewedDocument(file, documents.get(i), inOrder(rows.get(i)));
      document.claim(faults);
      reviewed.add(document);
    }
    throwFaults();
    List<Alignment> alignments = reviewed.stream().map(ReviewedDocument::alignment).toList();
    return new ReviewResult(
        alignments,
        reviewed.stream().mapToInt(ReviewedDocument::confirmed).sum(),
        reviewed.stream().mapToInt(ReviewedDocument::rejected).sum(),
        reviewed.stream().mapToInt(ReviewedDocument::regrouped).sum(),
        reviewed.stream().mapToInt(ReviewedDocument::released).sum(),
        warnings());
  }

  private void throwFaults() {
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  private List<Diagnostic> warnings() {
    return firstOtherText == null
        ? List.of()
        : List.of(
            Diagnostic.warning(
                    file, firstOtherText, Message.of(AlignReviewMessage.TEXT_CHANGED, otherTexts))
                .withAdvice(Message.of(AlignReviewMessage.EDIT_MEMORY)));
  }

  private void readRows(String text) throws IOException {
    RowReader reader = new RowReader(new StringReader(text), separator(text));
    RowParser parser = null;
    while (true) {
      try {
        List<Cell> row = reader.next();
        if (row == null) {
          break;
        }
        if (row.stream().anyMatch(cell -> !cell.text().isBlank())) {
          if (parser == null) {
            parser = new RowParser(file, row, languages, documents, faults::add);
          } else {
            take(row, parser);
          }
        }
      } catch (RowFault e) {
        faults.add(Diagnostic.error(file, e.position(), e.fault()));
      }
    }
    if (parser == null) {
      throw new InputException(Diagnostic.error(file, null, Message.of(AlignReviewMessage.EMPTY)));
    }
  }

  private void take(List<Cell> cells, RowParser parser) {
    ReviewRow row = parser.parse(cells).orElse(null);
    if (row == null) {
      return;
    }
    rows.get(row.document()).add(row);
    if (row.isAsWritten() && parser.hasOtherText(cells, row)) {
      otherTexts++;
      firstOtherText = firstOtherText == null ? row.position() : firstOtherText;
    }
  }

  /** What separates the cells: that by which the first row names the most columns. */
  private static char separator(String text) throws IOException {
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long named = named(text, separator);
      if (named > most) {
        most = named;
        best = separator;
      }
    }
    return best;
  }

  private static long named(String text, char separator) throws IOException {
    try {
      List<Cell> first = new RowReader(new StringReader(text), separator).next();
      return first == null ? 0 : RowParser.named(first);
    } catch (RowFault e) {
      return 0; // cut so, it is no table
    }
  }

  /** Finds rows whose segments have other texts than when the table was written. */
  private void checkDigests(List<ReviewRow> written, ParallelDocument document) {
    Set<Integer> changed = new HashSet<>();
    for (ReviewRow row : written) {
      BeadKey key = row.key();
      for (int side = 0; key != null && side < languages.size(); side++) {
        if (!key.isOf(document, side) && changed.add(side)) {
          faults.add(
              Diagnostic.error(
                      file,
                      row.places().get(side),
                      Message.of(
                          AlignReviewMessage.CHANGED,
                          document.files().get(side),
                          key.bead().sides().get(side).start() + 1))
                  .withAdvice(Message.of(AlignReviewMessage.WRITE_ANEW)));
        }
      }
    }
  }

  /** Rows in the order of their beads; one that the reviewer added follows the row above it. */
  private static List<ReviewRow> inOrder(List<ReviewRow> written) {
    List<ReviewRow> numbered = new ArrayList<>();
    int above = 0;
    for (ReviewRow row : written) {
      above = row.bead() == 0 ? above : row.bead();
      numbered.add(
          new ReviewRow(
              row.position(),
              row.document(),
              above,
              row.verdict(),
              row.sides(),
              row.places(),
              row.key()));
    }
    numbered.sort(Comparator.comparingInt(ReviewRow::bead));
    return numbered;
  }
}
