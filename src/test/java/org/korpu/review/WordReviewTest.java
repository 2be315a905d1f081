package org.korpu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.review.ReviewImport.Confirmed;
import org.korpu.review.ReviewImport.NewState;
import org.korpu.review.RowChange.Kind;

/** What a reviewer does in Word. */
class WordReviewTest {

  private static final int SOURCE = 1;
  private static final int TARGET = 2;
  private static final int OK = 3;
  private static final int COMMENT = 4;

  private final byte[] table = Tables.docx(Samples.V2);

  @Test
  void editedCellBecomesTheTargetAndItsSegmentReviewed() {
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.changes()).hasSize(1);
    RowChange change = result.changes().get(0);
    assertThat(change.place()).isEqualTo(new RowPlace(2, "1", 1, "", "u1", "s1"));
    assertThat(change.before()).isEqualTo("Nazir ofisi açdı.");
    assertThat(change.after()).isEqualTo("Nazir yeni ofisi açdı.");
    assertThat(change.stateAfter()).isEqualTo(State.REVIEWED);
    assertThat(result.unchanged()).isEqualTo(5);
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .isEqualTo(
            Samples.text(Samples.V2)
                .replace("Nazir ofisi açdı.", "Nazir yeni ofisi açdı.")
                .replaceFirst("state=\"translated\"", "state=\"reviewed\""));
  }

  @Test
  void takenTableChangesNothingTheSecondTime() {
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    edited = Tables.withText(edited, 2, COMMENT, "Qanunun adı?");
    byte[] after = Tables.reviewed(Samples.V2, edited);
    ReviewResult again = Tables.result(edited, after);
    assertThat(again.refusals()).isEmpty();
    assertThat(again.changes()).isEmpty();
    assertThat(Tables.reviewed(after, edited)).isEqualTo(after);
  }

  @Test
  void runsThatWordCutsAndStylesAreOneText() {
    byte[] edited =
        Tables.withContent(
            table,
            2,
            TARGET,
            "<w:p w:rsidR=\"00A1\"><w:proofErr w:type=\"spellStart\"/>"
                + Tables.run("{")
                + "<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r>"
                + Tables.run("}Qan")
                + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"
                + "<w:hyperlink r:id=\"rId9\">"
                + Tables.run("unlara")
                + "</w:hyperlink>"
                + Tables.run("{/1} bax.{2/}")
                + "</w:p>");
    assertThat(only(edited).after()).isEqualTo("{1}Qanunlara{/1} bax.{2/}");
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .contains(
            "<target><pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d2\">Qanunlara</pc> bax.<ph"
                + " id=\"2\" dataRef=\"d3\"/></target>");
  }

  @Test
  void trackedChangesCountAsAccepted() {
    byte[] edited =
        Tables.withContent(
            table,
            1,
            TARGET,
            "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>"
                + Tables.run("Nazir ")
                + "<w:ins w:id=\"2\" w:author=\"A\">"
                + Tables.run("yeni ")
                + "</w:ins><w:del w:id=\"3\" w:author=\"A\"><w:r><w:delText>köhnə </w:delText></w:r>"
                + "</w:del></w:p><w:p>"
                + Tables.run("ofisi açdı.")
                + "</w:p>");
    assertThat(only(edited).after()).isEqualTo("Nazir yeni ofisi açdı.");
    assertThat(Tables.result(edited, Samples.V2).tracked()).isEqualTo(1);
  }

  @Test
  void specialCharactersOfWordAreCharacters() {
    byte[] edited =
        Tables.withContent(
            table,
            1,
            TARGET,
            "<w:p>"
                + Tables.run("“Nazir”\u00A0A.")
                + "<w:r><w:noBreakHyphen/></w:r>"
                + Tables.run("B")
                + "<w:r><w:softHyphen/></w:r>"
                + Tables.run("açdı ")
                + "</w:p>");
    assertThat(only(edited).after()).isEqualTo("“Nazir”\u00A0A.\u2011B\u00ADaçdı");
  }

  @Test
  void lineBreakIsASpaceWhereTheSegmentHasNone() {
    byte[] edited =
        Tables.withContent(
            table,
            1,
            TARGET,
            "<w:p>"
                + Tables.run("Nazir")
                + "<w:r><w:br/></w:r>"
                + Tables.run("ofisi")
                + "</w:p><w:p>"
                + Tables.run("açıb.")
                + "</w:p><w:p/>");
    assertThat(only(edited).after()).isEqualTo("Nazir ofisi açıb.");
  }

  @Test
  void lineBreakStaysWhereTheSegmentHasOne() {
    byte[] file =
        Samples.utf8(
            Samples.text(Samples.V2)
                .replace("The minister opened", "The minister\nopened")
                .replace("Nazir ofisi", "Nazir\nofisi"));
    byte[] edited = Tables.replaced(Tables.docx(file), ">ofisi açdı.<", ">ofisi açıb.<");
    assertThat(Tables.result(edited, file).changes().get(0).after())
        .isEqualTo("Nazir\nofisi açıb.");
    assertThat(Samples.text(Tables.reviewed(file, edited))).contains("Nazir\nofisi açıb.");
  }

  @Test
  void whiteSpaceAtTheEndsStaysAsItIsInTheFile() {
    byte[] edited = Tables.withText(table, 4, TARGET, "  Əvvəlki.");
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .contains("<target>Əvvəlki. </target>");
  }

  @Test
  void newTranslationIsTaken() {
    byte[] edited = Tables.withText(table, 3, TARGET, "Hələ heç nə.");
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .contains(
            "<segment id=\"s1\" state=\"reviewed\"><source>Nothing yet.</source><target>Hələ");
  }

  @ParameterizedTest
  @CsvSource({
    "+, REVIEWED",
    "x, REVIEWED",
    "ok, REVIEWED",
    "✓, REVIEWED",
    "Bəli, REVIEWED",
    "да, REVIEWED"
  })
  void markConfirmsARowAsItStands(String mark, State state) {
    RowChange change = only(Tables.withText(table, 5, OK, mark));
    assertThat(change.kind()).isEqualTo(Kind.STATE);
    assertThat(change.stateAfter()).isEqualTo(state);
    assertThat(change.before()).isEqualTo(change.after());
  }

  @Test
  void confirmationNeverTakesAStateBack() {
    ReviewResult result = Tables.result(Tables.withText(table, 4, OK, "+"), Samples.V2);
    assertThat(result.changes()).isEmpty();
    assertThat(result.refusals()).isEmpty();
  }

  @Test
  void markThatSaysNoConfirmsNothing() {
    assertThat(Tables.result(Tables.withText(table, 1, OK, "yox"), Samples.V2).changes()).isEmpty();
  }

  @Test
  void markThatCouldMeanAnythingIsRefused() {
    assertThat(refused(Tables.withText(table, 1, OK, "bax")))
        .containsExactly(Message.of(ReviewMessage.UNKNOWN_MARK, "bax"));
  }

  @Test
  void confirmingAllLeavesUntranslatedRowsAlone() {
    ReviewResult result = Tables.result(table, NewState.FINAL, Confirmed.ALL, Samples.V2);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.changes())
        .extracting(change -> change.place().number())
        .containsExactly("1", "2", "5");
    assertThat(result.changes()).allMatch(change -> change.stateAfter() == State.FINAL);
  }

  @Test
  void stateCanBeKept() {
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    ReviewResult result = Tables.result(edited, NewState.KEEP, Confirmed.MARKED, Samples.V2);
    assertThat(result.changes().get(0).stateAfter()).isEqualTo(State.TRANSLATED);
  }

  @Test
  void commentBecomesANoteOfTheSegment() {
    byte[] edited = Tables.withText(table, 5, COMMENT, "5 faiz &amp; 6?");
    RowChange change = only(edited);
    assertThat(change.kind()).isEqualTo(Kind.COMMENT);
    byte[] after = Tables.reviewed(Samples.V2, edited);
    assertThat(Samples.text(after))
        .contains(
            "<note category=\"review\" xmlns:korpu=\"urn:korpu:xliff:1.0\" korpu:segment=\"s2\">5 faiz &amp; 6?</note>");
    assertThat(Tables.open(after).document().files().get(0).units().get(3).notes())
        .containsExactly(new XliffNote("5 faiz & 6?", "review", "s2"));
  }

  @Test
  void bubbleOnAnyCellIsAComment() {
    byte[] edited =
        Tables.withCell(
            table,
            1,
            TARGET,
            cell -> cell.replace("</w:p>", "<w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"));
    edited =
        Tables.with(
            edited,
            "word/_rels/document.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId7\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/comments\" Target=\"comments.xml\"/>"
                        + "</Relationships>"));
    edited =
        Tables.with(
            edited,
            "word/comments.xml",
            xml ->
                "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:comment w:id=\"4\" w:author=\"Aynur\"><w:p><w:r><w:annotationRef/></w:r>"
                    + Tables.run("Hansı ofis?")
                    + "</w:p></w:comment></w:comments>");
    assertThat(only(edited).comments()).containsExactly("Aynur: Hansı ofis?");
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .contains("<notes><note category=\"review\">Aynur: Hansı ofis?</note></notes>");
  }

  @Test
  void damagedRowIsRefusedAndTheOthersAreTaken() {
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    edited = Tables.withText(edited, 2, TARGET, "{1}Qanuna bax.{7}");
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.changes()).extracting(change -> change.place().unit()).containsExactly("u1");
    assertThat(result.refusals()).hasSize(1);
    Refusal refusal = result.refusals().get(0);
    assertThat(refusal.place()).isEqualTo(new RowPlace(3, "2", 1, "", "u2", "s1"));
    assertThat(refusal.causes())
        .containsExactly(
            Message.of(ReviewMessage.TAGS_UNKNOWN, "{7}"),
            Message.of(ReviewMessage.TAGS_MISSING, "{/1} {2/}"));
  }

  @ParameterizedTest
  @CsvSource({
    "Qanuna bax.{2/}, TAGS_MISSING, {1} {/1}",
    "{1}Qanuna{/1} bax.{2/}{2/}, TAGS_ADDED, {2/}",
    "{1}Qanuna{/1} bax. { 2/}, TAGS_MISSING, {2/}",
  })
  void tagsMustBeThoseOfTheSource(String text, ReviewMessage cause, String tags) {
    assertThat(refused(Tables.withText(table, 2, TARGET, text)))
        .containsExactly(Message.of(cause, tags));
  }

  @Test
  void endMustNotStandBeforeItsBeginning() {
    assertThat(refused(Tables.withText(table, 2, TARGET, "{/1}Qanuna{1} bax.{2/}")))
        .containsExactly(Message.of(ReviewMessage.TAG_ORDER, "{/1}", "{1}"));
  }

  @Test
  void editedSourceIsRefused() {
    assertThat(refused(Tables.withText(table, 1, SOURCE, "The ministers opened the office.")))
        .containsExactly(Message.of(ReviewMessage.SOURCE_EDITED));
  }

  @Test
  void changeOfAClosedRowIsRefused() {
    assertThat(refused(Tables.withText(table, 6, TARGET, "KÖRPÜ")))
        .containsExactly(Message.of(ReviewMessage.ROW_NOT_TRANSLATED));
  }

  @Test
  void deletedTranslationIsRefusedUnlessMarked() {
    byte[] emptied = Tables.withContent(table, 1, TARGET, "<w:p/>");
    assertThat(refused(emptied)).containsExactly(Message.of(ReviewMessage.EMPTIED));
    byte[] marked = Tables.withText(emptied, 1, OK, "+");
    assertThat(Samples.text(Tables.reviewed(Samples.V2, marked))).contains("<target></target>");
  }

  @Test
  void markWithoutTranslationIsRefused() {
    assertThat(refused(Tables.withText(table, 3, OK, "+")))
        .containsExactly(Message.of(ReviewMessage.NOTHING_TO_CONFIRM));
  }

  @ParameterizedTest
  @CsvSource({
    "<w:r><w:drawing/></w:r>, HAS_PICTURE",
    "<w:r><w:footnoteReference w:id='2'/></w:r>, HAS_FOOTNOTE",
    "<w:r><w:sym w:font='Wingdings' w:char='F04A'/></w:r>, HAS_SYMBOL",
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gizli</w:t></w:r>, HAS_HIDDEN_TEXT",
    "<m:oMath xmlns:m='urn:m'/>, HAS_EQUATION",
  })
  void whatIsNoTextIsRefused(String markup, ReviewMessage cause) {
    byte[] edited =
        Tables.withContent(table, 1, TARGET, "<w:p>" + Tables.run("Nazir") + markup + "</w:p>");
    assertThat(refused(edited)).containsExactly(Message.of(cause));
  }

  @Test
  void automaticListIsRefusedForItsNumberIsNoText() {
    byte[] edited =
        Tables.withContent(
            table,
            1,
            TARGET,
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + Tables.run("Nazir ofisi açdı.")
                + "</w:p>");
    assertThat(refused(edited)).containsExactly(Message.of(ReviewMessage.HAS_LIST));
  }

  @Test
  void tableInACellIsRefused() {
    byte[] edited =
        Tables.withContent(
            table,
            1,
            TARGET,
            "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p>"
                + Tables.run("Nazir")
                + "</w:p>");
    assertThat(refused(edited)).containsExactly(Message.of(ReviewMessage.HAS_TABLE));
  }

  @Test
  void mergedCellsAreRefused() {
    byte[] edited =
        Tables.withCell(
            table,
            1,
            TARGET,
            cell -> cell.replace("</w:tcPr>", "<w:gridSpan w:val=\"2\"/></w:tcPr>"));
    assertThat(refused(edited)).containsExactly(Message.of(ReviewMessage.CELLS_MERGED));
  }

  @Test
  void deletedRowIsNotReviewed() {
    byte[] edited = Tables.replaced(table, Tables.row(table, 2), "");
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.missing()).extracting(RowPlace::unit).containsExactly("u2");
    assertThat(result.refusals()).isEmpty();
    assertThat(result.unchanged()).isEqualTo(5);
  }

  @Test
  void rowWhoseDeletionIsTrackedIsNotReviewed() {
    String row = Tables.row(table, 2);
    byte[] edited =
        Tables.replaced(
            table, row, row.replace("<w:cantSplit/>", "<w:cantSplit/><w:del w:id=\"9\"/>"));
    assertThat(Tables.result(edited, Samples.V2).missing()).hasSize(1);
  }

  @Test
  void addedRowIsRefused() {
    String row = Tables.row(table, 2);
    String added =
        "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p>"
            + Tables.run("Əlavə cümlə.")
            + "</w:p></w:tc></w:tr>";
    byte[] edited = Tables.replaced(table, row, row + added + "<w:tr><w:tc><w:p/></w:tc></w:tr>");
    assertThat(refused(edited))
        .containsExactly(Message.of(ReviewMessage.ADDED_ROW, "Əlavə cümlə."));
  }

  @Test
  void copiedRowIsTakenOnceIfItSaysTheSame() {
    String row = Tables.row(table, 1);
    ReviewResult result = Tables.result(Tables.replaced(table, row, row + row), Samples.V2);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.unchanged()).isEqualTo(6);
  }

  @Test
  void copiedRowIsRefusedIfItSaysSomethingElse() {
    String row = Tables.row(table, 1);
    byte[] edited =
        Tables.replaced(table, row, row + row.replace("Nazir ofisi açdı.", "Ofisi nazir açdı."));
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.changes()).isEmpty();
    assertThat(result.refusals())
        .hasSize(2)
        .allMatch(each -> each.causes().equals(List.of(Message.of(ReviewMessage.DOUBLED_ROW))));
  }

  @Test
  void rowsMayStandInAnyOrder() {
    String first = Tables.row(table, 1);
    String second = Tables.row(table, 2);
    byte[] edited = Tables.replaced(table, first + second, second + first);
    assertThat(Tables.result(edited, Samples.V2).unchanged()).isEqualTo(6);
  }

  @Test
  void columnsMayStandInAnyOrderAndBeNamedAtWill() {
    byte[] edited =
        Tables.with(
            Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı."),
            Tables.DOCUMENT,
            xml ->
                xml.replaceAll(
                        "(?s)(<w:tr><w:trPr>.*?</w:trPr><w:tc>.*?</w:tc>)(<w:tc>.*?</w:tc>)"
                            + "(<w:tc>.*?</w:tc>)",
                        "$1$3$2")
                    .replace("Translation (az)", "Перевод"));
    assertThat(only(edited).after()).isEqualTo("Nazir yeni ofisi açdı.");
  }

  @Test
  void tableWithoutHeadingsIsReadInItsOrderWithAWarning() {
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    edited = Tables.replaced(edited, Tables.row(edited, 0), "");
    ReturnedTable read = Tables.read(edited);
    assertThat(read.origins()).isEmpty();
    assertThat(read.warnings())
        .extracting(warning -> warning.cause().key())
        .containsExactly(ReviewMessage.COLUMNS_GUESSED);
    assertThat(only(edited).after()).isEqualTo("Nazir yeni ofisi açdı.");
  }

  @Test
  void keysAreFoundAlsoWhereAProgramShowsThem() {
    byte[] edited = Tables.with(table, Tables.DOCUMENT, xml -> xml.replace("<w:vanish/>", ""));
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.unchanged()).isEqualTo(6);
    assertThat(Tables.read(edited).origins()).hasSize(1);
  }

  @Test
  void targetThatChangedMeanwhileIsAConflictOnlyIfTheReviewerChangedItToo() {
    byte[] now =
        Samples.utf8(Samples.text(Samples.V2).replace("Nazir ofisi açdı.", "Nazir ofis açdı."));
    assertThat(Tables.result(table, now).unchanged()).isEqualTo(6);
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    edited = Tables.withText(edited, 5, TARGET, "İkinci: 6%.");
    ReviewResult result = Tables.result(edited, now);
    assertThat(result.changes()).extracting(change -> change.place().unit()).containsExactly("u4");
    assertThat(result.refusals().get(0).causes())
        .containsExactly(Message.of(ReviewMessage.TARGET_CHANGED));
    byte[] same = Tables.withText(table, 1, TARGET, "Nazir ofis açdı.");
    assertThat(Tables.result(same, now).refusals()).isEmpty();
  }

  @Test
  void sourceThatChangedMeanwhileIsRefused() {
    byte[] now =
        Samples.utf8(Samples.text(Samples.V2).replace("opened the office", "opened an office"));
    byte[] edited = Tables.withText(table, 1, TARGET, "Nazir yeni ofisi açdı.");
    assertThat(Tables.result(edited, now).refusals().get(0).causes())
        .containsExactly(Message.of(ReviewMessage.SOURCE_CHANGED));
  }

  @Test
  void segmentThatIsGoneIsRefused() {
    byte[] now = Samples.utf8(Samples.text(Samples.V2).replace("id=\"u1\"", "id=\"u9\""));
    ReviewResult result = Tables.result(table, now);
    assertThat(result.refusals().get(0).causes())
        .containsExactly(Message.of(ReviewMessage.UNKNOWN_ROW, "1"));
    assertThat(result.missing()).extracting(RowPlace::unit).containsExactly("u9");
  }

  @Test
  void documentWithoutOurTableIsRefused() {
    byte[] other =
        Tables.with(
            table, Tables.DOCUMENT, xml -> xml.replaceAll("(?s)<w:tbl>.*</w:tbl>", "<w:p/>"));
    assertThatThrownBy(() -> Tables.read(other))
        .isInstanceOfSatisfying(
            InputException.class,
            fault ->
                assertThat(fault.diagnostics().get(0).cause())
                    .isEqualTo(Message.of(ReviewMessage.NOT_A_REVIEW)));
  }

  @Test
  void otherTablesOfTheDocumentAreLeftOut() {
    byte[] edited =
        Tables.replaced(
            table,
            "<w:tbl>",
            "<w:tbl><w:tr><w:tc><w:p>"
                + Tables.run("Mənim")
                + "</w:p></w:tc></w:tr></w:tbl><w:tbl>");
    assertThat(Tables.result(edited, Samples.V2).refusals()).isEmpty();
  }

  private static RowChange only(byte[] table) {
    ReviewResult result = Tables.result(table, Samples.V2);
    assertThat(result.refusals()).isEmpty();
    assertThat(result.changes()).hasSize(1);
    return result.changes().get(0);
  }

  private static List<Message> refused(byte[] table) {
    ReviewResult result = Tables.result(table, Samples.V2);
    assertThat(result.changes()).isEmpty();
    assertThat(result.refusals()).hasSize(1);
    return result.refusals().get(0).causes();
  }
}
