package org.korpu.filter.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.korpu.filter.formats.OfficeFiles.run;
import static org.korpu.filter.formats.OfficeFiles.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.filter.formats.OfficeFiles;
import org.korpu.filter.formats.SheetSamples;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TextUnit;

class OfficeDocumentFilterTest {

  private static final FilterOptions DEFAULT = FilterOptions.DEFAULT;

  @Test
  void idsNameThePartAndTheParagraph() {
    assertThat(units(word(run("One"), "", run("Three"))))
        .extracting(TextUnit::id)
        .containsExactly(
            "document.1", "document.3", "footnotes.2", "footnotes.3", "endnotes.2", "header1.1");
  }

  @Test
  void lookOfMostOfTheTextNeedsNoCode() {
    Segment content =
        units(word(run("<w:b/>", "Bold is the most of it, ") + run("and this is not")))
            .get(0)
            .content();

    assertThat(content.codes())
        .extracting(InlineCode::kind, InlineCode::type)
        .containsExactly(tuple(Kind.OPEN, "format"), tuple(Kind.CLOSE, "format"));
  }

  @Test
  void lookThatAddsToAnotherIsNestedInIt() {
    assertThat(
            shown(
                word(
                    run("Plain and long enough ")
                        + run("<w:b/>", "bold ")
                        + run("<w:b/><w:i/>", "both")
                        + run("<w:b/>", " bold"))))
        .startsWith("Plain and long enough <bold>bold <italic>both</italic> bold</bold>");
  }

  @Test
  void runsThatOnlyWordTellsApartAreOneText() {
    assertThat(
            units(
                    word(
                        run("<w:lang w:val=\"en-US\"/>", "mig")
                            + "<w:proofErr w:type=\"spellStart\"/>"
                            + run("<w:noProof/>", "ra")
                            + run("tion")))
                .get(0)
                .content())
        .isEqualTo(Segment.of("migration"));
  }

  @Test
  void textBoxThatWordKeepsTwiceIsTranslatedTwiceAndIsOneUnit() {
    Document document =
        word(run("Before") + OfficeFiles.textBox("<w:p>" + run("in the box") + "</w:p>"));
    String merged = part(mergedUpper(document), "word/document.xml");

    assertThat(units(document))
        .extracting(unit -> unit.content().text())
        .startsWith("Before", "in the box");
    assertThat(merged.split("IN THE BOX", -1)).hasSize(3);
    assertThat(merged).doesNotContain("in the box").contains("<w:pict>", "<w:drawing>");
  }

  @Test
  void commentsAndHiddenTextAreTakenOnRequest() {
    Document document = word(run("Seen ") + run("<w:vanish/>", "hidden"));
    FilterOptions all =
        new FilterOptions(
            new FilterOptions.Word(Taken.YES, Taken.YES),
            DEFAULT.sheets(),
            DEFAULT.slides(),
            DEFAULT.openDocument(),
            DEFAULT.json(),
            DEFAULT.properties(),
            DEFAULT.xml(),
            DEFAULT.limits());

    assertThat(texts(document, DEFAULT))
        .contains("Seen ")
        .doesNotContain("A remark among colleagues");
    assertThat(texts(document, all)).contains("Seen hidden", "A remark among colleagues");
  }

  @Test
  void textWithoutTranslationStaysAsItIsByteByByte() {
    Document document = word(run("One") + "<w:proofErr w:type=\"x\"/>" + run("two"), run("Other"));
    String id = units(document).get(1).id();

    String before = part(document.bytes(), "word/document.xml");
    String after = part(merged(document, Map.of(id, Segment.of("BAŞQA"))), "word/document.xml");

    assertThat(after)
        .isEqualTo(
            before
                .replace(">Other<", ">BAŞQA<")
                .replace("<w:t xml:space=\"preserve\">BAŞQA", "<w:t>BAŞQA"));
  }

  @Test
  void runsAndStylesSayTheNewLanguage() {
    byte[] merged =
        mergedUpper(word(run("<w:b/><w:lang w:val=\"en-US\" w:eastAsia=\"ja\"/>", "Text")));

    assertThat(part(merged, "word/document.xml")).contains("<w:lang w:val=\"az\"/>");
    assertThat(part(merged, "word/styles.xml"))
        .contains("<w:lang w:val=\"az\"/></w:rPr></w:rPrDefault>")
        .doesNotContain("en-GB");
    assertThat(part(mergedUpper(OfficeFiles.sample("odtPlain.odt")), "styles.xml"))
        .contains("fo:language=\"az\" fo:country=\"none\"");
    assertThat(part(mergedUpper(OfficeFiles.sample("slideLooks.pptx")), "ppt/slides/slide1.xml"))
        .contains("<a:rPr lang=\"az\" sz=\"2800\" b=\"1\" dirty=\"0\"/>");
  }

  @Test
  void trackedChangesAreRemarked() {
    Diagnostic remark = remarks(OfficeFiles.sample("changes.docx")).get(0);

    assertThat(remark.cause().key()).isEqualTo(DocumentMessage.TRACKED_CHANGES);
    assertThat(remark.cause().arguments()).containsExactly(2);
    assertThat(remarks(OfficeFiles.sample("odtChanges.odt"))).hasSize(1);
    assertThat(remarks(OfficeFiles.sample("plain.docx"))).isEmpty();
  }

  @Test
  void cellsOfExcludedColumnsKeepTheStringTheyShare() {
    Document document = OfficeFiles.archive("a.xlsx", SheetSamples.sharedColumns());
    for (String column : List.of("B", "Prices!B")) {
      OfficeDocumentFilter filter = filter(document, excluding(column));
      Map<String, Segment> upper =
          filter.extract(document, LanguageTag.EN).stream()
              .collect(Collectors.toMap(TextUnit::id, unit -> upper(unit.content())));
      byte[] merged = merged(filter, document, upper);

      assertThat(upper.values())
          .extracting(Segment::text)
          .containsExactlyInAnyOrder("SAME", "OTHER");
      assertThat(part(merged, "xl/sharedStrings.xml"))
          .contains("<si><t>SAME</t></si><si><t>OTHER</t></si><si><t>Same</t></si></sst>")
          .doesNotContain("ount=");
      assertThat(part(merged, "xl/worksheets/sheet1.xml"))
          .contains("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>2</v></c>")
          .contains("<c r=\"B2\" t=\"s\"><v>2</v></c>");
    }
    assertThat(texts(document, excluding("Other!B"))).containsExactly("Same", "Other");
    assertThat(texts(document, excluding("A"))).containsExactly("Same");
  }

  @Test
  void columnsOfTablesAreNamedAsTheCellsAboveThem() {
    Document document = OfficeFiles.archive("a.xlsx", SheetSamples.table());
    byte[] merged = mergedUpper(document);

    // A formula names the column Price: its header is left.
    assertThat(texts(document, DEFAULT)).containsExactly("Name", "Tea");
    assertThat(part(merged, "xl/tables/table1.xml"))
        .contains("id=\"1\" name=\"NAME\"/>", "id=\"2\" name=\"Price\"/>");
  }

  @Test
  void damagedPartIsNamedWithThePlace() {
    Document document = OfficeFiles.archive("a.docx", Map.of("word/document.xml", "<w>\n<v></w>"));
    Diagnostic fault = fault(document);

    assertThat(fault.cause().key()).isEqualTo(DocumentMessage.DAMAGED_PART);
    assertThat(fault.cause().arguments()).containsExactly("word/document.xml");
    assertThat(fault.position().line()).isEqualTo(2);
    assertThat(fault(OfficeFiles.archive("a.docx", Map.of("a", "b"))).cause().key())
        .isEqualTo(DocumentMessage.MISSING_PART);
    Document cut = new Document("a.docx", Arrays.copyOf(word(run("x")).bytes(), 900));
    assertThat(fault(cut).cause().key()).isEqualTo(DocumentMessage.DAMAGED);
  }

  @Test
  void entitiesOfADocumentTypeAreNotExpanded() {
    Document document =
        OfficeFiles.archive(
            "a.docx",
            Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>"));

    assertThat(fault(document).cause().key()).isEqualTo(DocumentMessage.DAMAGED_PART);
  }

  @Test
  void sameBytesGiveTheSameDocument() throws Exception {
    for (String name : List.of("looks.docx", "cells.xlsx", "slides.pptx", "odtNotes.odt")) {
      byte[] first = mergedUpper(OfficeFiles.sample(name));
      Thread.sleep(2100); // times in archives have steps of two seconds

      assertThat(mergedUpper(OfficeFiles.sample(name))).isEqualTo(first);
    }
  }

  @Test
  void openDocumentStartsWithItsTypeNotPacked() {
    assertThat(
            new String(
                mergedUpper(OfficeFiles.sample("odtPlain.odt")), StandardCharsets.ISO_8859_1))
        .startsWith("PK")
        .contains("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void codesThatAreNotThoseOfTheSourceAreRefused() {
    Document document =
        word(
            run("See the ")
                + "<w:hyperlink r:id=\"rId9\">"
                + run("site")
                + "</w:hyperlink>"
                + run("."));
    Segment content = units(document).get(0).content();
    Segment withoutLink = Segment.of(content.text());
    InlineCode other = InlineCode.of(Kind.PLACEHOLDER, "9", null, "<x/>");
    Segment control = Segment.of("a\u000Bb");

    assertThat(causes(document, withoutLink))
        .containsExactly(DocumentMessage.MISSING_CODE, DocumentMessage.MISSING_CODE);
    assertThat(causes(document, new Segment(List.of(other))))
        .contains(DocumentMessage.UNKNOWN_CODE);
    assertThat(causes(document, control)).contains(DocumentMessage.FORBIDDEN_CHARACTER);
  }

  private static List<Object> causes(Document document, Segment translation) {
    return catchThrowableOfType(
            InputException.class, () -> merged(document, Map.of("document.1", translation)))
        .diagnostics()
        .stream()
        .<Object>map(d -> d.cause().key())
        .toList();
  }

  private static FilterOptions excluding(String column) {
    return new FilterOptions(
        DEFAULT.word(),
        new FilterOptions.Sheets(Taken.NO, Taken.NO, Set.of(column)),
        DEFAULT.slides(),
        DEFAULT.openDocument(),
        DEFAULT.json(),
        DEFAULT.properties(),
        DEFAULT.xml(),
        DEFAULT.limits());
  }

  private static OfficeDocumentFilter filter(Document document, FilterOptions options) {
    return new OfficeDocumentFilter(
        DocumentFormat.ofExtension(document.extension()).orElseThrow(), options);
  }

  private static List<TextUnit> units(Document document) {
    return filter(document, DEFAULT).extract(document, LanguageTag.EN);
  }

  private static List<String> texts(Document document, FilterOptions options) {
    return filter(document, options).extract(document, LanguageTag.EN).stream()
        .map(unit -> unit.content().text())
        .toList();
  }

  private static String shown(Document document) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : units(document).get(0).content().content()) {
      shown.append(inline instanceof InlineCode code ? code.data() : ((TextRun) inline).text());
    }
    return shown.toString();
  }

  private static List<Diagnostic> remarks(Document document) {
    return filter(document, DEFAULT).remarks(document);
  }

  private static Diagnostic fault(Document document) {
    return catchThrowableOfType(InputException.class, () -> units(document)).diagnostics().get(0);
  }

  private static byte[] mergedUpper(Document document) {
    return merged(
        document,
        units(document).stream()
            .collect(Collectors.toMap(TextUnit::id, unit -> upper(unit.content()))));
  }

  private static byte[] merged(Document document, Map<String, Segment> translations) {
    return merged(filter(document, DEFAULT), document, translations);
  }

  private static byte[] merged(
      OfficeDocumentFilter filter, Document document, Map<String, Segment> translations) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.merge(document, LanguageTag.EN, LanguageTag.AZ, translations, out);
    return out.toByteArray();
  }

  private static Segment upper(Segment segment) {
    return new Segment(
        segment.content().stream()
            .<Inline>map(
                i ->
                    i instanceof TextRun run ? new TextRun(run.text().toUpperCase(Locale.ROOT)) : i)
            .toList());
  }

  private static String part(byte[] archive, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no part " + name);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
