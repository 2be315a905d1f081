package org.korpu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.format.xlsx.SheetWriter;
import org.korpu.model.Message;

/** What a reviewer and Excel do to a workbook. Rows of the sheet begin at 5; D is the target. */
class ExcelReviewTest {

  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final byte[] table = Tables.xlsx(Samples.V2);

  @Test
  void editedCellBecomesTheTarget() {
    byte[] edited = withCell("D5", " t=\"inlineStr\"><is><t>Nazir yeni ofisi açdı.</t></is></c>");
    assertThat(only(edited).after()).isEqualTo("Nazir yeni ofisi açdı.");
    assertThat(only(edited).place().row()).isEqualTo(5);
    assertThat(Samples.text(Tables.reviewed(Samples.V2, edited)))
        .contains("<target>Nazir yeni ofisi açdı.</target>");
  }

  /** Excel moves all texts to a part of their own when it saves. */
  @Test
  void sharedStringsWithRunsAreRead() {
    byte[] edited = withCell("D6", " t=\"s\"><v>1</v></c>");
    edited =
        withSharedStrings(
            edited,
            "<si><t>x</t></si><si><r><t>{1}Qan</t></r><r><rPr><b/></rPr><t>unlara{/1} bax.</t></r>"
                + "<r><t>{2/}</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>");
    assertThat(only(edited).after()).isEqualTo("{1}Qanunlara{/1} bax.{2/}");
  }

  @Test
  void everyCellIsATextAndNoneAFormula() {
    byte[] file =
        Samples.utf8(Samples.text(Samples.V2).replace("Nazir ofisi açdı.", "=HYPERLINK(\"x\")"));
    String sheet = Tables.part(Tables.xlsx(file), Tables.SHEET);
    assertThat(sheet).contains("=HYPERLINK(&quot;x&quot;)").doesNotContain("<f>");
    assertThat(sheet).doesNotContainPattern("<c [^>]*><v>");
  }

  @Test
  void wholeNumberIsTheTextThatWasTyped() {
    assertThat(only(withCell("D5", "><v>7</v></c>")).after()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "><v>3.14</v></c>; IS_NUMBER; 3.14",
        "><v>1.2E+20</v></c>; IS_NUMBER; 1.2E+20",
        "><f>1+1</f><v>2</v></c>; IS_FORMULA;",
        " t=\"str\"><f>A1</f><v>x</v></c>; IS_FORMULA;",
        " t=\"b\"><v>1</v></c>; IS_TRUTH_VALUE;",
        " t=\"e\"><v>#NAME?</v></c>; IS_ERROR;",
        " t=\"d\"><v>2026-11-23</v></c>; IS_DATE;",
      })
  void whatExcelMadeOfATextIsRefused(String markup, ReviewMessage cause, String shown) {
    Message expected = shown == null ? Message.of(cause) : Message.of(cause, shown);
    assertThat(refused(withCell("D5", markup))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"14, ''", "22, ''", "164, 'dd/mm/yyyy'", "165, '[$-42C]d mmmm yyyy;@'"})
  void dateIsRefused(int id, String code) {
    byte[] edited = withFormat(id, code);
    assertThat(refused(edited)).containsExactly(Message.of(ReviewMessage.IS_DATE));
  }

  @ParameterizedTest
  @CsvSource({"9, ''", "3, ''", "164, '0.00\" AZN\"'"})
  void numberThatIsShownInAnotherWayIsRefused(int id, String code) {
    assertThat(refused(withFormat(id, code)))
        .containsExactly(Message.of(ReviewMessage.IS_NUMBER, "46349"));
  }

  private byte[] withFormat(int id, String code) {
    byte[] edited =
        Tables.with(
            withCell("D5", "><v>46349</v></c>"),
            "xl/styles.xml",
            xml ->
                xml.replace(
                        "<fonts",
                        code.isEmpty()
                            ? "<fonts"
                            : "<numFmts count=\"1\"><numFmt numFmtId=\""
                                + id
                                + "\" formatCode=\""
                                + code.replace("\"", "&quot;")
                                + "\"/></numFmts><fonts")
                    .replace("numFmtId=\"49\"", "numFmtId=\"" + id + "\""));
    return edited;
  }

  @Test
  void lineEndsOfExcelAreLineEnds() {
    byte[] file =
        Samples.utf8(
            Samples.text(Samples.V2).replace("The minister opened", "The minister\nopened"));
    byte[] edited =
        withCell(
            Tables.xlsx(file), "D5", " t=\"inlineStr\"><is><t>Nazir_x000D_\nofisi</t></is></c>");
    assertThat(Tables.result(edited, file).changes().get(0).after()).isEqualTo("Nazir\nofisi");
  }

  @Test
  void rowsMayBeSortedHiddenAndFiltered() {
    List<String> rows =
        new ArrayList<>(
            Pattern.compile("<row r=\"[0-9]+\"[^>]*>.*?</row>", Pattern.DOTALL)
                .matcher(Tables.part(table, Tables.SHEET))
                .results()
                .map(MatchResult::group)
                .toList());
    assertThat(rows).hasSize(10);
    List<String> sorted = new ArrayList<>(rows.subList(4, 10));
    Collections.reverse(sorted);
    StringBuilder all = new StringBuilder(String.join("", rows.subList(0, 4)));
    for (int i = 0; i < sorted.size(); i++) {
      all.append(sorted.get(i).replaceAll("(r=\"[A-Z]*)[0-9]+\"", "$1" + (i + 5) + "\""));
    }
    byte[] edited =
        Tables.with(
            table,
            Tables.SHEET,
            xml ->
                xml.replaceAll(
                        "(?s)<sheetData>.*</sheetData>",
                        Matcher.quoteReplacement("<sheetData>" + all + "</sheetData>"))
                    .replace("<row r=\"7\"", "<row r=\"7\" hidden=\"1\""));
    assertThat(Tables.result(edited, Samples.V2).unchanged()).isEqualTo(6);
  }

  @Test
  void columnsMayBeMoved() {
    byte[] edited =
        Tables.with(
            table,
            Tables.SHEET,
            xml ->
                xml.replaceAll("r=\"D([0-9]+)\"", "r=\"Z$1\"")
                    .replaceAll("r=\"C([0-9]+)\"", "r=\"D$1\""));
    assertThat(Tables.result(edited, Samples.V2).unchanged()).isEqualTo(6);
  }

  @Test
  void deletedRowIsNotReviewedAndAddedOneRefused() {
    byte[] edited =
        Tables.with(
            table,
            Tables.SHEET,
            xml ->
                xml.replaceFirst("(?s)<row r=\"6\".*?</row>", "")
                    .replace(
                        "</sheetData>",
                        "<row r=\"11\"><c r=\"D11\" t=\"inlineStr\"><is><t>Əlavə</t></is></c></row>"
                            + "</sheetData>"));
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.missing()).extracting(RowPlace::unit).containsExactly("u2");
    assertThat(result.refusals().get(0).causes())
        .containsExactly(Message.of(ReviewMessage.ADDED_ROW, "Əlavə"));
  }

  @Test
  void mergedCellsAreRefused() {
    byte[] edited =
        Tables.replacedInSheet(
            table,
            "<mergeCells count=\"2\">",
            "<mergeCells count=\"3\"><mergeCell ref=\"D5:D6\"/>");
    ReviewResult result = Tables.result(edited, Samples.V2);
    assertThat(result.refusals())
        .hasSize(2)
        .allMatch(each -> each.causes().equals(List.of(Message.of(ReviewMessage.CELLS_MERGED))));
  }

  @Test
  void otherSheetsAreLeftOut() {
    Map<String, byte[]> parts = new LinkedHashMap<>(Tables.unzip(table));
    parts.put(
        "xl/worksheets/sheet2.xml",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>"
            .getBytes(StandardCharsets.UTF_8));
    byte[] edited = Tables.zip(parts);
    edited = related(edited, "worksheet", "worksheets/sheet2.xml");
    edited =
        Tables.with(
            edited,
            "xl/workbook.xml",
            xml ->
                xml.replace(
                    "</sheets>", "<sheet name=\"2\" sheetId=\"2\" r:id=\"rId9\"/></sheets>"));
    assertThat(Tables.result(edited, Samples.V2).unchanged()).isEqualTo(6);
  }

  @Test
  void noteOnACellIsAComment() {
    byte[] edited =
        withPart(
            table,
            "xl/comments1.xml",
            "<comments><authors><author>Aynur</author></authors><commentList>"
                + "<comment ref=\"C5\" authorId=\"0\"><text><r><t>Aynur:</t></r><r><t>\nHansı"
                + " ofis?</t></r></text></comment></commentList></comments>");
    edited =
        withPart(
            edited,
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "comments\" Target=\"../comments1.xml\"/></Relationships>");
    assertThat(only(edited).comments()).containsExactly("Aynur: Hansı ofis?");
  }

  @Test
  void thoseThreadedCommentsAreReadNotTheirShadows() {
    byte[] edited =
        withPart(
            table,
            "xl/comments1.xml",
            "<comments><authors><author>tc={1}</author></authors><commentList><comment ref=\"D5\""
                + " authorId=\"0\"><text><t>[Threaded comment] Your version of Excel…</t></text>"
                + "</comment></commentList></comments>");
    edited =
        withPart(
            edited,
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment ref=\"D5\" personId=\"{P}\" id=\"{1}\"><text>Hansı"
                + " ofis?</text></threadedComment></ThreadedComments>");
    edited =
        withPart(
            edited,
            "xl/persons/person.xml",
            "<personList><person displayName=\"Aynur\" id=\"{P}\"/></personList>");
    edited =
        withPart(
            edited,
            "xl/worksheets/_rels/sheet1.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "comments\" Target=\"../comments1.xml\"/><Relationship Id=\"rId2\""
                + " Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                + " Target=\"/xl/threadedComments/threadedComment1.xml\"/></Relationships>");
    edited = related(edited, "person", "persons/person.xml");
    assertThat(only(edited).comments()).containsExactly("Aynur: Hansı ofis?");
  }

  @Test
  void segmentTooLongForACellIsCutClosedAndUnchanged() {
    String longText = "Uzun cümlə. ".repeat(SheetWriter.LONGEST_CELL / 10);
    byte[] file = Samples.utf8(Samples.text(Samples.V2).replace("Nazir ofisi açdı.", longText));
    byte[] cut = Tables.xlsx(file);
    assertThat(Tables.result(cut, file).unchanged()).isEqualTo(6);
    byte[] edited = withCell(cut, "D5", " t=\"inlineStr\"><is><t>Qısa.</t></is></c>");
    assertThat(Tables.result(edited, file).refusals().get(0).causes())
        .containsExactly(Message.of(ReviewMessage.ROW_TOO_LONG));
    assertThat(Tables.result(Tables.docx(file), file).unchanged()).isEqualTo(6);
  }

  @Test
  void onlyOpenCellsCanBeChangedInTheSheet() {
    String sheet = Tables.part(table, Tables.SHEET);
    assertThat(sheet).contains("<sheetProtection sheet=\"1\"");
    assertThat(sheet).containsPattern("<c r=\"C5\" s=\"4\"").containsPattern("<c r=\"D5\" s=\"5\"");
    assertThat(sheet)
        .containsPattern("<c r=\"D10\" s=\"6\"")
        .containsPattern("<c r=\"F10\" s=\"7\"");
    assertThat(sheet)
        .contains(
            "<row r=\"1\" hidden=\"1\">", "<col min=\"1\" max=\"1\" width=\"9\" hidden=\"1\"/>");
  }

  private byte[] withCell(String reference, String content) {
    return withCell(table, reference, content);
  }

  /** A cell with other content after its style; it has its end tag in that. */
  private static byte[] withCell(byte[] xlsx, String reference, String content) {
    return Tables.with(
        xlsx,
        Tables.SHEET,
        xml ->
            xml.replaceFirst(
                "(?s)(<c r=\"" + reference + "\" s=\"[0-9]+\")(?:/>|>.*?</c>| t=.*?</c>)",
                "$1"
                    + Matcher.quoteReplacement(content.startsWith("t") ? " " + content : content)));
  }

  private static byte[] withSharedStrings(byte[] xlsx, String strings) {
    byte[] with = withPart(xlsx, "xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    return related(with, "sharedStrings", "sharedStrings.xml");
  }

  private static byte[] withPart(byte[] xlsx, String name, String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>(Tables.unzip(xlsx));
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return Tables.zip(parts);
  }

  private static byte[] related(byte[] xlsx, String type, String target) {
    return Tables.with(
        xlsx,
        RELATIONS,
        xml ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id=\"rId9\" Type=\""
                    + OFFICE
                    + type
                    + "\" Target=\""
                    + target
                    + "\"/></Relationships>"));
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
    assertThat(result.refusals()).isNotEmpty();
    return result.refusals().get(0).causes();
  }
}
