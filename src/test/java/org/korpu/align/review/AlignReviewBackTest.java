package org.korpu.align.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.korpu.align.review.SampleAlignment.DOCUMENTS;
import static org.korpu.align.review.SampleAlignment.FIRST;
import static org.korpu.align.review.SampleAlignment.LANGUAGES;
import static org.korpu.align.review.SampleAlignment.SECOND;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.align.Bead;
import org.korpu.align.ParallelDocument;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

/** What a reviewer sends back. The rows of the first document are beads 1–1, 2–2, 3–3+4, 5–5, 4. */
class AlignReviewBackTest {

  private static final Messages ENGLISH = new Messages(InterfaceLanguage.EN);

  private final List<String[]> rows = new ArrayList<>();

  AlignReviewBackTest() {
    SampleAlignment.table(DOCUMENTS).lines().forEach(line -> rows.add(line.split("\t", -1)));
  }

  @Test
  void confirmedBeadIsSureAndReviewed() {
    edit(3, "verdict", "OK ");
    ReviewResult result = read();
    Bead bead = result.alignments().get(0).beads().get(2);
    assertThat(bead.confidence()).isEqualTo(1);
    assertThat(bead.origin()).isEqualTo(Bead.Origin.REVIEWER);
    assertThat(bead.type()).isEqualTo("1-2");
    assertThat(result.confirmed()).isEqualTo(2); // one was already
  }

  @Test
  void rejectedBeadFallsApart() {
    edit(3, "verdict", "wrong");
    assertThat(beads(read())).containsExactly("1|1", "2|2", "3|", "|3", "|4", "5|5 moved", "4|");
    assertThat(read().rejected()).isEqualTo(1);
  }

  @Test
  void beadsAreMergedByMovingTheirNumbersIntoOneRow() {
    edit(1, "en.segments", "1+2");
    edit(1, "az.segments", "2, 1");
    edit(2, "en.segments", "");
    edit(2, "az.segments", "");
    ReviewResult result = read();
    assertThat(beads(result)).containsExactly("1+2|1+2 reviewed", "3|3+4", "5|5 moved", "4|");
    assertThat(result.regrouped()).isEqualTo(1);
  }

  @Test
  void segmentMovesToTheNeighbouringRow() {
    edit(3, "az.segments", "3");
    edit(5, "az.segments", "4");
    assertThat(beads(read()))
        .containsExactly("1|1", "2|2", "3|3 reviewed", "5|5 moved", "4|4 reviewed");
  }

  @Test
  void addedRowFollowsTheRowAboveIt() {
    edit(3, "az.segments", "3");
    edit(5, "en.segments", "");
    rows.add(4, new String[] {"1", "", "", "", "", "", "", "4", "4"});
    assertThat(beads(read()))
        .containsExactly("1|1", "2|2", "3|3 reviewed", "4|4 reviewed", "5|5 moved");
  }

  @Test
  void copiedRowMaySplitABead() {
    edit(1, "en.segments", "1+2");
    edit(1, "az.segments", "1+2");
    rows.add(2, rows.get(1).clone());
    edit(1, "en.segments", "1");
    edit(1, "az.segments", "2");
    edit(2, "en.segments", "2");
    edit(2, "az.segments", "1");
    edit(3, "en.segments", "");
    edit(3, "az.segments", "");
    assertThat(beads(read())).startsWith("1|2 reviewed", "2|1 reviewed", "3|3+4");
  }

  @Test
  void beadThatCrossesItsNeighboursIsMoved() {
    edit(1, "az.segments", "5");
    edit(4, "az.segments", "1");
    assertThat(beads(read()))
        .containsExactly("1|5 moved reviewed", "2|2", "3|3+4", "5|1 moved reviewed", "4|");
  }

  @Test
  void segmentThatIsTakenOutStandsAlone() {
    edit(3, "az.segments", "4");
    ReviewResult result = read();
    assertThat(beads(result))
        .containsExactly("1|1", "2|2", "3|4 reviewed", "|3", "5|5 moved", "4|");
    assertThat(result.released()).isEqualTo(1);
  }

  @Test
  void deletedRowIsAFault() {
    rows.remove(3);
    assertThat(faults())
        .containsExactly(
            "r.tsv: en/12.html: segment 3 stands in no row",
            "r.tsv: az/12.html: 2 segments stand in no row, the first of them 3 to 4");
  }

  @Test
  void changedDocumentIsToldWithTheFirstRowThatDiffers() {
    ParallelDocument changed =
        SampleAlignment.document(
            "12.html", FIRST.segments(0), List.of("Bir.", "İki!", "Üç.", "Dörd.", "Altı."));
    assertThat(faults(List.of(changed, SECOND)))
        .containsExactly(
            "r.tsv:3:34: az/12.html has changed since this table was written: see segment 2");
  }

  @Test
  void documentThatGrewIsAFault() {
    List<String> longer = new ArrayList<>(FIRST.segments(0));
    longer.add("Seven.");
    ParallelDocument changed = SampleAlignment.document("12.html", longer, FIRST.segments(1));
    assertThat(faults(List.of(changed, SECOND)))
        .containsExactly("r.tsv: en/12.html: segment 6 stands in no row");
  }

  @Test
  void changedTextIsAWarning() {
    edit(2, "az", "İki, yox üç.");
    edit(4, "en", "  Six. "); // white space is no change
    assertThat(read().warnings())
        .extracting(AlignReviewBackTest::line)
        .containsExactly("r.tsv:3:0: a text was changed; it is not taken back");
  }

  @Test
  void textsAndMarksMayBeMissingAndColumnsMayBeAdded() {
    rows.removeIf(row -> row[0].equals("2"));
    String[] header = rows.get(0);
    List<String> kept = List.of("document", "bead", "verdict", "en.segments", "az.segments", "key");
    StringBuilder table = new StringBuilder("comment;");
    for (String[] row : rows) {
      table.append(table.length() > 8 ? "x;" : "");
      for (int i = 0; i < header.length; i++) {
        if (kept.contains(header[i])) {
          table.append(row[i]).append(';');
        }
      }
      table.append('\n');
    }
    assertThat(beads(table(1).read(table.toString())))
        .containsExactly("1|1", "2|2", "3|3+4", "5|5 moved", "4|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "document|3|r.tsv:2:1: “3” is not the number of one of the 2 documents",
        "document||r.tsv:2:1: “” is not the number of one of the 2 documents",
        "bead|one|r.tsv:2:11: “one” is not the number of a group",
        "verdict|yes|r.tsv:2:13: “yes” is no verdict",
        "en.segments|1-2|r.tsv:2:24: “1-2” does not name segments",
        "en.segments|0|r.tsv:2:24: there is no segment 0 in en/12.html, which has 5",
        "en.segments|6|r.tsv:2:24: there is no segment 6 in en/12.html, which has 5",
        "en.segments|99999999999|r.tsv:2:24: “99999999999” does not name segments",
        "en.segments|1+3|r.tsv:2:24: segments 1 and 3 of en/12.html are not neighbours",
        "az.segments|1+2|r.tsv:3:34: segment 2 of az/12.html stands in line 2 already",
        "key|0.99:1-1#000000|r.tsv:2:38: the key of this row was damaged"
      })
  void faultOfACellIsToldWithItsPlace(String column, String value, String fault) {
    edit(1, column, value == null ? "" : value);
    assertThat(faults()).containsExactly(fault);
  }

  @Test
  void allFaultsAreTold() {
    edit(1, "verdict", "?");
    edit(2, "en.segments", "x");
    assertThat(faults()).hasSize(2);
  }

  @Test
  void missingColumnsAreNamed() {
    rows.get(0)[3] = "verdikt";
    rows.get(0)[11] = "";
    assertThat(faults()).containsExactly("r.tsv:1:1: the columns verdict, key are missing");
    assertThatThrownBy(
            () ->
                new ReviewedTable("r.tsv", List.of(LanguageTag.RU), List.of())
                    .read(SampleAlignment.table(DOCUMENTS)))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(line(e.diagnostics().get(0)))
                    .isEqualTo("r.tsv:1:1: the column ru.segments is missing"));
  }

  @Test
  void emptyTableIsAFault() {
    rows.clear();
    assertThat(faults()).containsExactly("r.tsv: the table is empty");
  }

  private void edit(int row, String column, String value) {
    rows.get(row)[Arrays.asList(rows.get(0)).indexOf(column)] = value;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  private static ReviewedTable table(int documents) {
    return new ReviewedTable(
        "r.tsv", LANGUAGES, SampleAlignment.sources(DOCUMENTS).subList(0, documents));
  }

  private ReviewResult read() {
    return table(DOCUMENTS.size()).read(text());
  }

  private List<String> faults() {
    return faults(SampleAlignment.sources(DOCUMENTS));
  }

  private List<String> faults(List<ParallelDocument> documents) {
    try {
      new ReviewedTable("r.tsv", LANGUAGES, documents).read(text());
      return List.of();
    } catch (InputException e) {
      return e.diagnostics().stream().map(AlignReviewBackTest::line).toList();
    }
  }

  private static String line(Diagnostic fault) {
    String place =
        fault.position() == null
            ? ""
            : ":" + fault.position().line() + ":" + fault.position().column();
    return fault.file() + place + ": " + ENGLISH.text(fault.cause());
  }

  /** The beads of the first document. */
  private static List<String> beads(ReviewResult result) {
    return result.alignments().get(0).beads().stream().map(AlignReviewBackTest::shown).toList();
  }

  private static String shown(Bead bead) {
    StringBuilder text = new StringBuilder();
    for (int side = 0; side < 2; side++) {
      text.append(side == 0 ? "" : "|");
      for (int i = bead.sides().get(side).start(); i < bead.sides().get(side).end(); i++) {
        text.append(i == bead.sides().get(side).start() ? "" : "+").append(i + 1);
      }
    }
    return text
        + (bead.order() == Bead.Order.MOVED ? " moved" : "")
        + (bead.origin() == Bead.Origin.REVIEWER && bead.languages() > 1 ? " reviewed" : "");
  }
}
