package org.korpu.filter.okapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFormat;
import org.korpu.filter.DocumentMessage;
import org.korpu.filter.FilterOptions;
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

  private final OkapiDocumentFilter filter =
      new OkapiDocumentFilter(DocumentFormat.HTML, FilterOptions.DEFAULT);
  private final OkapiDocumentFilter markdown =
      new OkapiDocumentFilter(DocumentFormat.MARKDOWN, FilterOptions.DEFAULT);

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
  void markdownKeepsItsMarksAndItsCode() {
    Document document = document("a.md", "# Head **bold**\n\nSee [link](x).\n\n```\ncode\n```\n");

    assertThat(text(mergedUpper(markdown, document)))
        .isEqualTo("# HEAD **BOLD**\n\nSEE [LINK](x).\n\n```\ncode\n```\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "az", "ru"})
  void sampleReleaseComesBackAsItWas(String language) throws Exception {
    Path file = Path.of("src/samples/release." + language + ".html");
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
        .containsExactly(DocumentMessage.FORBIDDEN_CHARACTER);
  }

  @Test
  void xmlThatIsNotWellFormedIsRefusedWithItsPlace() {
    OkapiDocumentFilter xml = new OkapiDocumentFilter(DocumentFormat.XML, FilterOptions.DEFAULT);
    InputException fault =
        catchThrowableOfType(
            InputException.class,
            () -> xml.extract(document("a.xml", "<a>\n<b></a>"), LanguageTag.EN));

    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(DocumentMessage.DAMAGED);
    assertThat(fault.diagnostics().get(0).position().line()).isEqualTo(2);
  }

  @Test
  void rulesOfItsSayWhatIsTextInXml() {
    String rules =
        "<its:rules xmlns:its=\"http://www.w3.org/2005/11/its\" version=\"2.0\">"
            + "<its:translateRule selector=\"//*\" translate=\"no\"/>"
            + "<its:translateRule selector=\"//p\" translate=\"yes\"/></its:rules>";
    Document document = document("a.xml", "<d><k>key</k><p>Text</p></d>");

    assertThat(units(document, FilterOptions.DEFAULT)).containsExactly("key", "Text");
    assertThat(units(document, withRules(rules))).containsExactly("Text");
    InputException fault =
        catchThrowableOfType(InputException.class, () -> units(document, withRules("<its:rules")));
    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(DocumentMessage.RULES_DAMAGED);
    assertThat(fault.diagnostics().get(0).file()).isEqualTo("rules.xml");
  }

  private static FilterOptions withRules(String rules) {
    return FilterOptions.DEFAULT.withXml(
        new FilterOptions.Xml(new FilterOptions.Rules("rules.xml", rules)));
  }

  private static List<String> units(Document document, FilterOptions options) {
    return new OkapiDocumentFilter(DocumentFormat.XML, options)
        .extract(document, LanguageTag.EN).stream().map(unit -> unit.content().text()).toList();
  }

  private List<MessageKey> fault(Document document, Map<String, Segment> translations) {
    return catchThrowableOfType(InputException.class, () -> merged(document, translations))
        .diagnostics()
        .stream()
        .map(d -> d.cause().key())
        .toList();
  }

  private byte[] mergedUpper(Document document) {
    return mergedUpper(filter, document);
  }

  private static byte[] mergedUpper(OkapiDocumentFilter filter, Document document) {
    return merged(
        filter,
        document,
        filter.extract(document, LanguageTag.EN).stream()
            .collect(Collectors.toMap(TextUnit::id, unit -> upper(unit.content()))));
  }

  private byte[] merged(Document document, Map<String, Segment> translations) {
    return merged(filter, document, translations);
  }

  private static byte[] merged(
      OkapiDocumentFilter filter, Document document, Map<String, Segment> translations) {
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
