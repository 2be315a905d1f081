package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.LanguageTag;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;

class TmxReaderTest {

  @Test
  void everyPartOfAUnitIsRead() {
    Tmx tmx =
        Tmx.read(
            Tmx.file(
                "<tu tuid='a' srclang='AZ' usagecount='3' creationdate='20260101T000000Z'>",
                "<note xml:lang='en'>checked</note><prop type='x-domain'>law</prop>",
                "<tuv xml:lang='en_gb' changeid='leyla'><prop type='p' lang='ru'>v</prop>",
                "<seg>Hello &amp; <![CDATA[<bye>]]>&#x259;</seg></tuv>",
                "<tuv xml:lang='aze'><seg>Salam</seg></tuv></tu>"));

    assertThat(tmx.faults()).isEmpty();
    TranslationUnit unit = tmx.units().get(0);
    assertThat(unit.id()).isEqualTo("a");
    assertThat(unit.sourceLanguage()).isEqualTo(LanguageTag.AZ);
    assertThat(unit.metadata().attributes())
        .isEqualTo(Map.of("usagecount", "3", "creationdate", "20260101T000000Z"));
    assertThat(unit.metadata().notes()).containsExactly(new Note("checked", LanguageTag.EN));
    assertThat(unit.metadata().properties()).containsExactly(Property.of("x-domain", "law"));
    assertThat(unit.variants().get(0).language().value()).isEqualTo("en-GB");
    assertThat(unit.variants().get(0).metadata().properties())
        .containsExactly(new Property("p", "v", LanguageTag.RU));
    assertThat(tmx.texts()).containsExactly("Hello & <bye>ə", "Salam");
    assertThat(unit.variants().get(1).language()).isEqualTo(LanguageTag.AZ);
  }

  @Test
  void headerIsKeptWhole() {
    Tmx tmx =
        Tmx.read(
            "<tmx version='1.4' xmlns:z='urn:z'><header creationtool='T' srclang='*all*' z:a='1'>"
                + "<ude name='e' base='b'><map unicode='#xF8FF' code='#xF0'/></ude>"
                + "<note>n</note><prop type='x-p'>v</prop></header><body/></tmx>");

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.header().sourceLanguage()).isEmpty();
    assertThat(tmx.header().rootAttributes()).isEqualTo(Map.of("xmlns:z", "urn:z"));
    assertThat(tmx.header().metadata().attributes())
        .containsEntry("creationtool", "T")
        .containsEntry("z:a", "1")
        .containsEntry("segtype", "sentence");
    assertThat(tmx.header().metadata().values("x-p")).containsExactly("v");
    assertThat(tmx.header().encodings().get(0).maps().get(0)).containsEntry("code", "#xF0");
    assertThat(Tmx.read(Tmx.write(tmx.header(), tmx.units())).header()).isEqualTo(tmx.header());
  }

  @Test
  void anyLanguageAsSourceOfAUnitIsKept() {
    Tmx tmx = Tmx.read(Tmx.file("<tu srclang='*all*'><tuv xml:lang='en'><seg/></tuv></tu>"));

    assertThat(tmx.units().get(0).sourceLanguage()).isNull();
    assertThat(new String(Tmx.write(tmx.header(), tmx.units()), UTF_8))
        .contains("<tu srclang=\"*all*\">");
  }

  @Test
  void oldLanguageAttributeAndUnknownCodesOfTmx11AreRead() {
    Tmx tmx =
        Tmx.read(
            "<tmx version='1.1'>"
                + Tmx.HEADER
                + "<body><tu><tuv lang='EN-US'><seg>a<ut x='1'>{\\f1</ut>b</seg></tuv></tu>"
                + "</body></tmx>");

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.units().get(0).variants().get(0).segment().codes())
        .containsExactly(InlineCode.of(Kind.PLACEHOLDER, "1", null, "{\\f1"));
  }

  @Test
  void inlineCodesAreReadWithIdsThatJoinVariants() {
    List<Inline> content =
        content(
            "<bpt i='1' x='7' type='bold'>&lt;b&gt;</bpt>x<ept i='1'>&lt;/b&gt;</ept>"
                + "<ph x='2' type='image' assoc='p'>&lt;img alt='<sub type='alt'>a <ph/></sub>'&gt;"
                + "</ph><it pos='begin' x='3'>&lt;i&gt;</it><hi type='term' x='4'>y</hi>"
                + "<it pos='end'/>");

    assertThat(content)
        .containsExactly(
            new InlineCode(Kind.OPEN, "7", "bold", "<b>", List.of(), Map.of("i", "1")),
            new TextRun("x"),
            new InlineCode(Kind.CLOSE, "7", "bold", "</b>", List.of(), Map.of("i", "1")),
            new InlineCode(
                Kind.PLACEHOLDER,
                "2",
                "image",
                "<img alt=''>",
                List.of(
                    new SubFlow(
                        10,
                        Map.of("type", "alt"),
                        List.of(new TextRun("a "), InlineCode.of(Kind.PLACEHOLDER, "", null, "")))),
                Map.of("assoc", "p")),
            InlineCode.of(Kind.ISOLATED_OPEN, "3", null, "<i>"),
            InlineCode.of(Kind.HIGHLIGHT_OPEN, "4", "term", ""),
            new TextRun("y"),
            InlineCode.of(Kind.HIGHLIGHT_CLOSE, "4", "term", ""),
            InlineCode.of(Kind.ISOLATED_CLOSE, "", null, ""));
  }

  @Test
  void codesOfOnePairMayOverlapAnother() {
    assertThat(content("<bpt i='1'/><bpt i='2'/>a<ept i='1'/><ept i='2'/>"))
        .extracting(i -> i instanceof InlineCode code ? code.id() : "")
        .containsExactly("1", "2", "", "1", "2");
  }

  @Test
  void whiteSpaceInSegmentsIsKept() {
    assertThat(Segment.of(" a\t b\nc \rd\u00A0"))
        .isEqualTo(new Segment(content(" a&#9; b\r\nc &#13;d&#xA0;")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesCountLinesAsEditorsDo(String lineBreak) {
    String text = Tmx.file(Tmx.unit("a", "x"), "  <tu tuid='b'></tu>").replace("\n", lineBreak);

    assertThat(Tmx.read(text).places()).containsExactly("5:3 NO_VARIANTS");
  }

  @Test
  void encodingIsFoundByMarkOrShapeOrDeclaration() {
    String text = Tmx.file(Tmx.unit("a", "Şəki — Ёлка 😀"));
    String undeclared = text.substring(text.indexOf('\n') + 1);

    assertThat(textsOf(text, UTF_8)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf("\uFEFF" + text, UTF_8)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf(text, UTF_16)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf("\uFEFF" + text, UTF_16LE)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf(undeclared, UTF_16LE)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf(undeclared, UTF_16BE)).containsExactly("Şəki — Ёлка 😀");
    assertThat(textsOf("\uFEFF" + text, Charset.forName("UTF-32LE")))
        .containsExactly("Şəki — Ёлка 😀");
    // A tool that converted the file but not its declaration.
    assertThat(textsOf(text.replace("UTF-8", "UTF-16"), UTF_8)).containsExactly("Şəki — Ёлка 😀");
    Charset cyrillic = Charset.forName("windows-1251");
    assertThat(textsOf(Tmx.file(Tmx.unit("a", "Ёлка")).replace("UTF-8", "windows-1251"), cyrillic))
        .containsExactly("Ёлка");
  }

  @Test
  void documentTypeIsPassedOverAndNothingItNamesIsOpened() {
    String type =
        "<!DOCTYPE tmx SYSTEM \"file:///etc/passwd\" [<!-- ]> ' --><!ENTITY e 'x'>"
            + "<!ENTITY f SYSTEM \"file:///etc/passwd\">\n]>\n";
    Tmx tmx =
        Tmx.read(
            Tmx.file(Tmx.unit("a", "&f;"), Tmx.unit("b", "ok")).replace("<tmx", type + "<tmx"));

    assertThat(tmx.ids()).containsExactly("b");
    assertThat(tmx.places()).containsExactly("6:38 STRAY_AMPERSAND");
  }

  @Test
  void commentsHideUnitsAndInstructionsAreSkipped() {
    Tmx tmx =
        Tmx.read(
            Tmx.file(
                "<!-- " + Tmx.unit("old", "x") + " --><?tool <tu>?>",
                "<tu tuid='a'><!-- </tu> --><tuv xml:lang='en'><seg>a<!-- b -->c"
                    + "<![CDATA[</tu>]]></seg></tuv></tu >"));

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.texts()).containsExactly("ac</tu>");
  }

  @Test
  void spacingInsideTagsDoesNotMatter() {
    Tmx tmx =
        Tmx.read(
            "<?xml version=\"1.0\" ?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx\nversion = '1.4' >"
                + "<header\n srclang\t=\t'az'\n>\n</header >\n<body   >\n<tu\n>\n<tuv\t\txml:lang="
                + " \t\n'aZ-lAtN'\n><seg\t>a > b&#x20;&#x09;</seg\n>\n</tuv\t></tu\n></body\n></tmx >");

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.texts()).containsExactly("a > b \t");
    assertThat(tmx.units().get(0).variants().get(0).language().value()).isEqualTo("az-Latn");
  }

  @Test
  void unitsOfAnySizeFitWhateverTheBuffers() {
    StringBuilder body = new StringBuilder();
    for (int size = 0; size < 3000; size += 7) {
      body.append(Tmx.unit("u" + size, "ə".repeat(size))).append('\n');
    }
    body.append(Tmx.unit("big", "x".repeat(1_000_000)));
    Tmx tmx = Tmx.read(Tmx.file(body.toString()));

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.texts()).hasSize(430);
    assertThat(tmx.texts().get(100)).isEqualTo("ə".repeat(700));
    assertThat(tmx.texts().get(429)).hasSize(1_000_000);
  }

  private static List<String> textsOf(String text, Charset charset) {
    Tmx tmx = Tmx.read(text.getBytes(charset));
    assertThat(tmx.faults()).isEmpty();
    return tmx.texts();
  }

  private static List<Inline> content(String segment) {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", segment)));
    assertThat(tmx.faults()).isEmpty();
    return tmx.units().get(0).variants().get(0).segment().content();
  }
}
