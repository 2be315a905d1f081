package org.korpu.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.Document;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.MessageKey;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TextUnit;

class OkapiDocumentFilterTest {

  private final OkapiDocumentFilter filter = new OkapiDocumentFilter();

  @Test
  void headerAndBodyOfAnOpenDocumentAreUnitsOfDifferentIds() {
    Document document =
        Archives.openDocumentWithHeader("<text:p>Body</text:p>", "Header of the page");
    OkapiDocumentFilter filter = new OkapiDocumentFilter();

    List<TextUnit> units = filter.extract(document, LanguageTag.EN);
    Map<String, Segment> translations = new HashMap<>();
    units.forEach(
        unit ->
            translations.put(
                unit.id(), Segment.of(unit.content().text().toUpperCase(Locale.ROOT))));
    ByteArrayOutputStream merged = new ByteArrayOutputStream();
    filter.merge(document, LanguageTag.EN, LanguageTag.AZ, translations, merged);

    assertThat(units).extracting(TextUnit::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(Archives.part(merged.toByteArray(), "content.xml")).contains("BODY");
    assertThat(Archives.part(merged.toByteArray(), "styles.xml")).contains("HEADER OF THE PAGE");
  }

  @Test
  void htmlGivesTitleDescriptionAttributesAndParagraphs() {
    Document document =
        html(
            "<html lang=en><head><title>T</title><meta name=description content=D></head><body>"
                + "<h1>H</h1><p>One <b>bold</b> <img src=a.png alt=Picture>"
                + " <a href=b title=Tip>link</a></p><script>var x;</script></body></html>");

    assertThat(filter.extract(document, LanguageTag.EN).stream().map(u -> u.content().text()))
        .containsExactlyInAnyOrder("T", "D", "H", "Picture", "Tip", "One bold  link");
  }

  @Test
  void htmlCodesHaveKindsIdsAndTypes() {
    Segment content =
        filter
            .extract(html("<p>a <b>b</b><br><a href=x>c</a> <sup>2</sup></p>"), LanguageTag.EN)
            .get(0)
            .content();

    assertThat(content.codes())
        .extracting(InlineCode::kind, InlineCode::id, InlineCode::type)
        .containsExactly(
            tuple(Kind.OPEN, "1", "bold"),
            tuple(Kind.CLOSE, "1", "bold"),
            tuple(Kind.PLACEHOLDER, "2", "lb"),
            tuple(Kind.OPEN, "3", "link"),
            tuple(Kind.CLOSE, "3", "link"),
            tuple(Kind.OPEN, "4", "sup"),
            tuple(Kind.CLOSE, "4", "sup"));
  }

  @Test
  void mergedHtmlHasTheTargetLanguageAndKeepsWhatIsNotText() {
    Document document =
        html(
            "<!DOCTYPE html>\n<html lang=\"en\"><body class=\"x\"><p>One <b>two</b>.</p></body></html>");

    assertThat(text(mergedUpper(document)))
        .isEqualTo(
            "<!DOCTYPE html>\n<html lang=\"az\"><body class=\"x\"><p>ONE <b>TWO</b>.</p></body></html>");
  }

  @Test
  void htmlInAnOldEncodingIsMergedAsUtf8AndSaysSo() {
    String page =
        "<html lang=\"ru\"><head><meta charset=\"windows-1251\"></head><body><p>Да</p></body></html>";
    Document document = new Document("a.html", page.getBytes(Charset.forName("windows-1251")));
    TextUnit unit = filter.extract(document, LanguageTag.RU).get(0);

    assertThat(unit.content()).isEqualTo(Segment.of("Да"));
    assertThat(text(merged(document, Map.of(unit.id(), Segment.of("Bəli")))))
        .contains("<meta charset=\"UTF-8\">")
        .contains("<p>Bəli</p>");
  }

  @Test
  void wordKeepsBoldLinkFootnoteTableAndHeader() {
    Document document = Archives.word(WORD_BODY, "The note.");
    Map<String, Segment> translations = new LinkedHashMap<>();
    for (TextUnit unit : filter.extract(document, LanguageTag.EN)) {
      translations.put(unit.id(), upper(unit.content()));
    }
    byte[] merged = merged(document, translations);

    assertThat(translations.values())
        .extracting(Segment::text)
        .containsExactly("ONE BOLD WORD LINK.", "CELL", "THE NOTE.", "HEADER");
    assertThat(Archives.part(merged, "word/document.xml"))
        .containsPattern("<w:b/>.{0,20}<w:t[^>]*>BOLD</w:t>")
        .containsPattern("<w:footnoteReference w:id=\"1\"/>")
        .containsPattern("<w:hyperlink r:id=\"rId9\"[^>]*>.*LINK.*</w:hyperlink>")
        .containsPattern("<w:tc><w:p><w:r><w:t[^>]*>CELL</w:t></w:r></w:p></w:tc>");
    assertThat(Archives.part(merged, "word/footnotes.xml"))
        .contains("<w:footnoteRef/>", "THE NOTE.");
    assertThat(Archives.part(merged, "word/header1.xml")).contains("HEADER");
  }

  @Test
  void unitWithoutATranslationKeepsItsText() {
    byte[] merged = merged(Archives.word(WORD_BODY, "The note."), Map.of());

    assertThat(Archives.part(merged, "word/document.xml")).contains("One ", "bold", "Cell");
    assertThat(Archives.part(merged, "word/footnotes.xml")).contains("The note.");
  }

  @Test
  void tabsAndLineBreaksOfWordAreCharacters() {
    Document document =
        Archives.word(
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "n");
    TextUnit unit = filter.extract(document, LanguageTag.EN).get(0);

    assertThat(unit.content()).isEqualTo(Segment.of("a\tb\nc"));
    assertThat(Archives.part(mergedUpper(document), "word/document.xml"))
        .containsPattern("A</w:t><w:tab/><w:t[^>]*>B</w:t>(</w:r><w:r>)?<w:br/><w:t[^>]*>C");
  }

  @Test
  void openDocumentKeepsSpansNotesTabsAndRunsOfSpaces() {
    Document document =
        Archives.openDocument(
            "<text:p>One <text:span text:style-name=\"T1\">bold</text:span><text:tab/>x<text:s"
                + " text:c=\"3\"/>y<text:note text:note-class=\"footnote\"><text:note-citation>1"
                + "</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body>"
                + "</text:note></text:p>");
    byte[] merged = mergedUpper(document);

    assertThat(Archives.part(merged, "content.xml"))
        .contains("<text:span text:style-name=\"T1\">BOLD</text:span><text:tab/>X <text:s")
        .contains("<text:p>NOTE.</text:p></text:note-body></text:note>");
    assertThat(new String(merged, StandardCharsets.ISO_8859_1))
        .startsWith("PK")
        .contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void markdownKeepsItsMarksAndItsCode() {
    Document document = document("a.md", "# Head **bold**\n\nSee [link](x).\n\n```\ncode\n```\n");

    assertThat(text(mergedUpper(document)))
        .isEqualTo("# HEAD **BOLD**\n\nSEE [LINK](x).\n\n```\ncode\n```\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "az", "ru"})
  void sampleReleaseComesBackAsItWas(String language) throws Exception {
    for (String extension : List.of("html", "docx")) {
      Path file = Path.of("src/samples/release." + language + "." + extension);
      Document document = new Document(file.toString(), Files.readAllBytes(file));
      LanguageTag tag = new LanguageTag(language);
      List<TextUnit> units = filter.extract(document, tag);
      Map<String, Segment> same =
          units.stream().collect(Collectors.toMap(TextUnit::id, TextUnit::content));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      filter.merge(document, tag, tag, same, out);

      assertThat(filter.extract(new Document(file.toString(), out.toByteArray()), tag))
          .isEqualTo(units);
      assertThat(units).hasSizeGreaterThan(25);
    }
  }

  @Test
  void wordDocumentSaysItsNewLanguage() {
    assertThat(Archives.part(mergedUpper(Archives.word(WORD_BODY, "n")), "word/styles.xml"))
        .contains("<w:lang w:val=\"az\"/></w:rPr></w:rPrDefault>")
        .doesNotContain("en-GB");
  }

  @Test
  void sameBytesGiveTheSameDocument() throws Exception {
    for (Document document :
        List.of(Archives.word(WORD_BODY, "n"), Archives.openDocument("<text:p>a</text:p>"))) {
      byte[] first = mergedUpper(document);
      Thread.sleep(2100); // times in archives have steps of two seconds

      assertThat(mergedUpper(document)).isEqualTo(first);
    }
  }

  @Test
  void lookMayBeLeftOutButLinksMayNot() {
    Document document = html("<p>a <b>b</b> <a href=x>c</a></p>");
    Segment content = filter.extract(document, LanguageTag.EN).get(0).content();
    String id = filter.extract(document, LanguageTag.EN).get(0).id();

    assertThat(text(merged(document, Map.of(id, without(content, "1")))))
        .contains("<p>a b <a href");
    assertThat(fault(document, Map.of(id, without(content, "2"))))
        .containsExactly(DocumentMessage.MISSING_CODE, DocumentMessage.MISSING_CODE);
  }

  @Test
  void unknownRepeatedAndMisnestedCodesAreRefused() {
    Document document = html("<p><b>b</b> <i>c</i></p>");
    TextUnit unit = filter.extract(document, LanguageTag.EN).get(0);
    List<InlineCode> codes = unit.content().codes();
    InlineCode other = InlineCode.of(Kind.PLACEHOLDER, "9", null, "<x/>");
    InlineCode note = codes.get(0);

    assertThat(fault(document, Map.of(unit.id(), new Segment(List.of(other)))))
        .containsExactly(DocumentMessage.UNKNOWN_CODE);
    assertThat(fault(document, Map.of(unit.id(), new Segment(List.of(note, note, codes.get(1))))))
        .containsExactly(DocumentMessage.REPEATED_CODE);
    assertThat(
            fault(
                document,
                Map.of(
                    unit.id(),
                    new Segment(List.of(codes.get(0), codes.get(2), codes.get(1), codes.get(3))))))
        .containsExactly(DocumentMessage.MISNESTED_CODE);
  }

  @Test
  void piecesOfATornPairStandForThePair() {
    Document document = html("<p><b>A. B</b></p>");
    TextUnit unit = filter.extract(document, LanguageTag.EN).get(0);
    List<InlineCode> codes = unit.content().codes();
    Segment torn =
        new Segment(
            List.of(
                codes.get(0).as(Kind.ISOLATED_OPEN),
                new TextRun("C. D"),
                codes.get(1).as(Kind.ISOLATED_CLOSE)));

    assertThat(text(merged(document, Map.of(unit.id(), torn)))).contains("<p><b>C. D</b></p>");
  }

  @Test
  void translationOfAnUnknownUnitIsRefusedAndNothingWritten() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, Segment> translations = Map.of("none", Segment.of("x"));
    InputException fault =
        catchThrowableOfType(
            InputException.class,
            () ->
                filter.merge(html("<p>a</p>"), LanguageTag.EN, LanguageTag.AZ, translations, out));

    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(DocumentMessage.UNKNOWN_UNIT);
    assertThat(out.size()).isZero();
  }

  @Test
  void textWithMarkersOfOkapiIsRefused() {
    Document document = html("<p>a</p>");
    String id = filter.extract(document, LanguageTag.EN).get(0).id();

    assertThat(fault(document, Map.of(id, Segment.of("a\uE101\uE110"))))
        .containsExactly(DocumentMessage.PRIVATE_USE_CHARACTER);
  }

  @Test
  void contentThatIsNotWhatTheNameSaysIsRefusedWithTheReason() {
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] cut = java.util.Arrays.copyOf(Archives.word(WORD_BODY, "n").bytes(), 900);

    assertThat(reason(document("a.docx", "text"))).isEqualTo(DocumentMessage.NOT_AN_ARCHIVE);
    assertThat(reason(new Document("a.docx", ole))).isEqualTo(DocumentMessage.OLD_OR_ENCRYPTED);
    assertThat(reason(new Document("a.docx", Archives.zip(Map.of("x", "y")))))
        .isEqualTo(DocumentMessage.NO_TEXT_PART);
    assertThat(reason(new Document("a.docx", cut))).isEqualTo(DocumentMessage.DAMAGED);
    assertThat(reason(new Document("a.docx", Archives.zip(Map.of("word/document.xml", "<w")))))
        .isEqualTo(DocumentMessage.DAMAGED);
    assertThat(reason(document("a.html", ""))).isEqualTo(DocumentMessage.EMPTY);
    assertThat(reason(document("a.pdf", "x"))).isEqualTo(DocumentMessage.UNKNOWN_FORMAT);
  }

  private MessageKey reason(Document document) {
    return catchThrowableOfType(
            InputException.class, () -> filter.extract(document, LanguageTag.EN))
        .diagnostics()
        .get(0)
        .cause()
        .key();
  }

  private static final String WORD_BODY =
      "<w:p><w:r><w:t xml:space=\"preserve\">One </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold"
          + "</w:t></w:r><w:r><w:t xml:space=\"preserve\"> word</w:t></w:r><w:r>"
          + "<w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
          + "<w:hyperlink r:id=\"rId9\"><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t>"
          + "</w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr>"
          + "</w:tbl>";

  private List<MessageKey> fault(Document document, Map<String, Segment> translations) {
    return catchThrowableOfType(InputException.class, () -> merged(document, translations))
        .diagnostics()
        .stream()
        .map(d -> d.cause().key())
        .toList();
  }

  private byte[] mergedUpper(Document document) {
    return merged(
        document,
        filter.extract(document, LanguageTag.EN).stream()
            .collect(Collectors.toMap(TextUnit::id, unit -> upper(unit.content()))));
  }

  private byte[] merged(Document document, Map<String, Segment> translations) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.merge(document, LanguageTag.EN, LanguageTag.AZ, translations, out);
    return out.toByteArray();
  }

  private static Segment upper(Segment segment) {
    return new Segment(
        segment.content().stream()
            .<Inline>map(
                i ->
                    i instanceof TextRun run
                        ? new TextRun(run.text().toUpperCase(java.util.Locale.ROOT))
                        : i)
            .toList());
  }

  private static Segment without(Segment segment, String id) {
    return new Segment(
        segment.content().stream()
            .filter(i -> !(i instanceof InlineCode code && code.id().equals(id)))
            .toList());
  }

  private static Document html(String text) {
    return document("a.html", text);
  }

  private static Document document(String name, String text) {
    return new Document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
