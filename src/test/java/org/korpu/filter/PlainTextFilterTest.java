package org.korpu.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.filter.PlainTextFilter.Paragraphs;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

class PlainTextFilterTest {

  private final PlainTextFilter filter = new PlainTextFilter();
  private final PlainTextFilter blank = new PlainTextFilter(Paragraphs.BLANK);

  @Test
  void lineIsAUnitNamedByItsNumber() {
    assertThat(filter.extract(document("One\n\n  Two \r\nThree"), LanguageTag.EN))
        .containsExactly(
            new TextUnit("p1", Segment.of("One"), true),
            new TextUnit("p3", Segment.of("Two"), true),
            new TextUnit("p4", Segment.of("Three"), true));
  }

  @Test
  void mergeKeepsLineEndsBlankLinesAndIndents() {
    assertThat(merged("One\n\n\t Two \r\nThree\r", Map.of("p3", Segment.of("İki"))))
        .isEqualTo("One\n\n\t İki \r\nThree\r");
  }

  @Test
  void lineBreakInATranslationBecomesASpace() {
    assertThat(merged("One\n", Map.of("p1", Segment.of("Bir\r\niki")))).isEqualTo("Bir iki\n");
  }

  @Test
  void mergedFileIsUtf8WhereTheSourceCouldNotHoldTheTarget() {
    String russian = "Министр открыл совещание, после чего выступили делегаты.\n";
    Document document = new Document("a.txt", russian.getBytes(Charset.forName("windows-1251")));

    assertThat(merged(document, Map.of("p1", Segment.of("Nazir müşavirəni açdı, ə."))))
        .isEqualTo("Nazir müşavirəni açdı, ə.\n");
  }

  @Test
  void byteOrderMarkIsNoTextAndStays() {
    assertThat(filter.extract(document("\uFEFFOne"), LanguageTag.EN).get(0).content())
        .isEqualTo(Segment.of("One"));
    assertThat(merged("\uFEFFOne", Map.of())).isEqualTo("\uFEFFOne");
  }

  @Test
  void everyWrongTranslationIsReported() {
    InlineCode code = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<x/>");
    InputException fault =
        catchThrowableOfType(
            InputException.class,
            () -> merged("One\n\n", Map.of("p1", new Segment(List.of(code)), "p2", Segment.EMPTY)));

    assertThat(fault.diagnostics())
        .extracting(d -> d.cause().key())
        .containsExactlyInAnyOrder(FilterMessage.CODE_IN_PLAIN_TEXT, FilterMessage.UNKNOWN_UNIT);
  }

  @Test
  void emptyFileIsRefused() {
    InputException fault =
        catchThrowableOfType(
            InputException.class, () -> filter.extract(document(""), LanguageTag.EN));

    assertThat(fault.diagnostics().get(0).cause().key()).isEqualTo(FilterMessage.EMPTY);
  }

  @Test
  void onlyFilesNamedTxtAreAccepted() {
    assertThat(filter.accepts(new Document("x/A.TXT", new byte[] {'a'}))).isTrue();
    assertThat(filter.accepts(new Document("a.md", new byte[] {'a'}))).isFalse();
  }

  @Test
  void linesUpToABlankOneAreAUnitNamedByThem() {
    assertThat(blank.extract(document("One\ntwo \n\n  Three\r\n"), LanguageTag.EN))
        .containsExactly(
            new TextUnit("p1-2", Segment.of("One two"), true),
            new TextUnit("p4-4", Segment.of("Three"), true));
  }

  @Test
  void dividedWordIsJoinedAsItStands() {
    assertThat(blank.extract(document("dövlət-\nözəl – \n5 -\n3"), LanguageTag.AZ))
        .extracting(unit -> unit.content().text())
        .containsExactly("dövlət-özəl – 5 - 3");
  }

  @Test
  void translationIsBrokenIntoLinesLikeItsDocument() {
    String text = "First line of it\nand second\n\n* An item that\n  hangs here\n";
    Map<String, Segment> translations =
        Map.of(
            "p1-2", Segment.of("Birinci uzun sətir və sonra ikincisi"),
            "p4-5", Segment.of("* Asılı qalan bir bənd burada"));

    assertThat(mergedBlank(text, translations))
        .isEqualTo(
            "Birinci uzun\nsətir və sonra\nikincisi\n\n* Asılı qalan\n  bir bənd\n  burada\n");
  }

  @Test
  void translationThatIsItsSourceKeepsItsLines() {
    String text = "  First\n line of it\n and\n\n x\n";

    assertThat(
            mergedBlank(
                text, Map.of("p1-3", Segment.of("First line of it and"), "p5-5", Segment.of("x"))))
        .isEqualTo(text);
  }

  @Test
  void textWithoutHardLineBreaksGetsNone() {
    assertThat(mergedBlank("One.\n\nTwo.\n", Map.of("p1-1", Segment.of("Çox uzun bir cümlə."))))
        .isEqualTo("Çox uzun bir cümlə.\n\nTwo.\n");
  }

  @Test
  void kindOfParagraphsIsToldByTheIds() {
    assertThat(Paragraphs.ofUnits(List.of("p1", "p3"))).isEqualTo(Paragraphs.LINE);
    assertThat(Paragraphs.ofUnits(List.of("p1-2"))).isEqualTo(Paragraphs.BLANK);
    assertThat(Paragraphs.ofUnits(List.of())).isEqualTo(Paragraphs.LINE);
  }

  @Test
  void placesAreThoseOfTheFile() {
    String text = "\n  One.\n two-\nthree";

    assertThat(filter.places(document(text)).of("p2", 3)).isEqualTo(new Position(2, 6));
    DocumentFilter.Places places = blank.places(document(text));
    assertThat(places.of("p2-4", 0)).isEqualTo(new Position(2, 3));
    assertThat(places.of("p2-4", 5)).isEqualTo(new Position(3, 2));
    assertThat(places.of("p2-4", 9)).isEqualTo(new Position(3, 6));
    assertThat(places.of("p2-4", 10)).isEqualTo(new Position(4, 2));
    assertThat(places.of("p9", 0)).isNull();
  }

  @Property(seed = "12", tries = 500)
  void mergeOfParagraphsWithoutTranslationsGivesTheSameText(@ForAll("files") String text) {
    assertThat(mergedBlank(text, Map.of())).isEqualTo(text);
  }

  @Property(seed = "13", tries = 500)
  void mergedParagraphsAreReadAgainAsTheyWere(@ForAll("files") String text) {
    List<TextUnit> units = blank.extract(document(text), LanguageTag.EN);
    Map<String, Segment> translations = new HashMap<>();
    units.forEach(unit -> translations.put(unit.id(), Segment.of("Yeni " + unit.content().text())));

    assertThat(
            blank.extract(document(mergedBlank(text, translations)), LanguageTag.AZ).stream()
                .map(unit -> unit.content().text().replaceAll("\\s+", "")))
        .isEqualTo(
            units.stream()
                .map(unit -> "Yeni" + unit.content().text().replaceAll("\\s+", ""))
                .toList());
  }

  private String mergedBlank(String text, Map<String, Segment> translations) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    blank.merge(document(text), LanguageTag.EN, LanguageTag.AZ, translations, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(seed = "11", tries = 500)
  void mergeWithoutTranslationsGivesTheSameText(@ForAll("files") String text) {
    assertThat(merged(text, Map.of())).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of("a", " ", "\n", "\r", "\r\n", "ə.", "\t", "\u2028", "\u00A0", "\f")
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  private String merged(String text, Map<String, Segment> translations) {
    return merged(document(text), translations);
  }

  private String merged(Document document, Map<String, Segment> translations) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.merge(document, LanguageTag.EN, LanguageTag.AZ, translations, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document document(String text) {
    return new Document("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
