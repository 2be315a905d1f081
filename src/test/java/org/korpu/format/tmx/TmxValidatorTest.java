package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.model.Severity;

/**
 * Every kind of fault at its place. In samples {@code ⟦Name⟧} stands where a fault of the name must
 * be reported, and is taken out before the file is validated; any other report fails the test.
 */
class TmxValidatorTest {

  private static final Pattern MARK = Pattern.compile("⟦(\\w+)⟧");

  private static final String EN = "<tuv xml:lang=\"en\"><seg>One two</seg></tuv>";
  private static final String AZ = "<tuv xml:lang=\"az\"><seg>Bir iki</seg></tuv>";

  /** Bodies of units in English and Azerbaijani, by what they show. */
  private static final List<String> UNITS =
      List.of(
          "<tu>" + EN + AZ + "</tu>",
          "<tu>" + EN + "⟦DuplicateVariant⟧" + EN + AZ + "</tu>",
          "⟦SingleLanguage⟧<tu>" + EN + "</tu>",
          "⟦SingleLanguage⟧<tu>" + EN + "⟦DuplicateVariant⟧" + EN + "</tu>",
          "⟦MissingSourceVariant⟧<tu><tuv xml:lang=\"ru\"><seg>Раз</seg></tuv>" + AZ + "</tu>",
          "<tu srclang=\"*all*\"><tuv xml:lang=\"ru\"><seg>Раз</seg></tuv>" + AZ + "</tu>",
          "<tu srclang=\"az-Latn\">" + EN + AZ + "</tu>",
          "⟦MissingSourceVariant⟧<tu srclang=\"ru\">" + EN + AZ + "</tu>",
          "<tu>" + EN + "<tuv xml:lang=\"az\">⟦EmptyVariant⟧<seg> \n</seg></tuv></tu>",
          "<tu>" + EN + "<tuv xml:lang=\"az\">⟦EmptyVariant⟧<seg/></tuv></tu>",
          "<tu>" + EN + "⟦MissingElement⟧<tuv xml:lang=\"az\"></tuv></tu>",
          "⟦MissingElement⟧<tu></tu>",
          "<tu>" + EN + "<tuv xml:lang=\"az\"><seg>a</seg>⟦RepeatedElement⟧<seg>b</seg></tuv></tu>",
          "<tu>" + EN + AZ + "⟦MisplacedElement⟧<note>late</note></tu>",
          "<tu>"
              + EN
              + "<tuv xml:lang=\"az\"><seg>a</seg>⟦MisplacedElement⟧<prop type=\"t\">v</prop>"
              + "</tuv></tu>",
          "<tu>⟦UnexpectedElement⟧<seg>stray</seg>" + EN + AZ + "</tu>",
          "<tu>⟦UnexpectedElement⟧<b><tuv/></b>" + EN + AZ + "</tu>",
          "<tu>\n  ⟦UnexpectedText⟧text" + EN + "again" + AZ + "</tu>",
          "<tu>"
              + EN
              + "<tuv xml:lang=\"az\"><seg>a ⟦UnexpectedElement⟧<b>bold</b></seg></tuv></tu>",
          "<tu>" + EN + "⟦MissingAttribute⟧<tuv><seg>Bir iki</seg></tuv></tu>",
          "<tu>"
              + EN
              + "⟦MissingAttribute⟧<tuv ⟦DeprecatedAttribute⟧lang=\"az\"><seg>Bir</seg></tuv></tu>",
          "<tu>⟦MissingAttribute⟧<prop>v</prop>" + EN + AZ + "</tu>",
          "<tu><prop ⟦MissingAttribute⟧type=\"\">v</prop>" + EN + AZ + "</tu>",
          "<tu ⟦UnknownAttribute⟧colour='red'>" + EN + AZ + "</tu>",
          "<tu ⟦WrongAttributeValue⟧segtype=\"page\">" + EN + AZ + "</tu>",
          "<tu ⟦NotANumber⟧usagecount=\"often\">" + EN + AZ + "</tu>",
          "<tu creationdate=\"20261123T093000Z\" ⟦MalformedDate⟧changedate=\"2026-11-23\">"
              + EN
              + AZ
              + "</tu>",
          "<tu ⟦MalformedDate⟧lastusagedate=\"20261323T093000Z\">" + EN + AZ + "</tu>",
          "<tu ⟦MalformedDate⟧creationdate=\"20260230T256000Z\">" + EN + AZ + "</tu>",
          "<tu>" + EN + "<tuv ⟦MalformedLanguage⟧xml:lang=\"?\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv ⟦UnknownLanguage⟧xml:lang=\"xq\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv ⟦UnknownLanguage⟧xml:lang=\"en-UK\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv ⟦UnknownLanguage⟧xml:lang=\"az-Zzxx\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv xml:lang=\"tly\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv xml:lang=\"zh-Hant-TW\"><seg>a</seg></tuv></tu>",
          "<tu>" + EN + "<tuv xml:lang=\"es-419\"><seg>a</seg></tuv></tu>",
          inAz("⟦UnpairedCode⟧<bpt i=\"1\" x=\"1\">&lt;b></bpt>bir", "<ph x=\"1\"/>", true),
          inAz("bir⟦UnpairedCode⟧<ept i=\"1\"/>", "One", false),
          inAz(
              "<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/>⟦DuplicateCode⟧<bpt i=\"1\" x=\"2\"/>b<ept i=\"1\"/>",
              "<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/><bpt i=\"2\" x=\"2\"/>b<ept i=\"2\"/>",
              false),
          inAz(
              "⟦UnpairedCode⟧<bpt i=\"1\" x=\"1\"/>a⟦DuplicateCode⟧<bpt i=\"1\" x=\"1\"/>b<ept i=\"1\"/>",
              "<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/><bpt i=\"2\" x=\"1\"/>b<ept i=\"2\"/>",
              false),
          inAz("⟦MissingAttribute⟧<bpt x=\"1\"/>", "<bpt i=\"1\" x=\"1\"/>a<ept i=\"1\"/>", false),
          inAz("a<ph ⟦NotANumber⟧x=\"one\"/>", "One<ph ⟦NotANumber⟧x=\"one\"/>", false),
          inAz("⟦MissingAttribute⟧<it x=\"1\"/>a", "<it pos=\"begin\" x=\"1\"/>a", false),
          inAz("<it ⟦WrongAttributeValue⟧pos=\"open\"/>a", "<it pos=\"end\"/>a", false),
          inAz("<ph ⟦WrongAttributeValue⟧assoc=\"q\"/>a", "<ph assoc=\"b\"/>a", false),
          inAz("⟦DeprecatedElement⟧<ut>x</ut>a", "⟦DeprecatedElement⟧<ut>x</ut>a", false),
          inAz("bir<ph x=\"2\"/>", "One<ph x=\"1\"/>", true),
          inAz("bir", "One<ph x=\"1\"/>", true),
          inAz("bir<ph/><it pos=\"end\"/>", "One<ph/>", true),
          inAz("bir<ph x=\"2\"/><ph x=\"1\"/>", "One<ph x=\"1\"/><ph x=\"2\"/>", false),
          inAz(
              "<ph x=\"1\">a<sub>⟦UnpairedCode⟧<bpt i=\"1\"/></sub></ph>a",
              "<ph x=\"1\"/>a",
              false),
          inAz("<ph>x<sub>v⟦LookAlikeLetter⟧ә</sub></ph>a", "<ph/>a", false),
          inAz("a⟦ForbiddenCharacter⟧\u0002b", "One", false),
          inAz("a⟦ForbiddenCharacter⟧&#x1F;⟦ForbiddenCharacter⟧&#11;b", "One", false),
          inAz("a⟦LoneSurrogate⟧&#xD83D;b", "One", false),
          inAz("a⟦ForbiddenCharacter⟧\uFFFEb", "One", false),
          inAz("<![CDATA[&#x1F; is text]]><!-- &#x1F; -->", "One", false),
          inAz("a &amp; b ⟦ControlCharacter⟧\u0085c⟦ControlCharacter⟧\uFEFF", "One", false),
          inAz("&#x1F600; a ⟦ControlCharacter⟧&#x200B;c", "One", false),
          inAz("line\r\nbreak\n ⟦ControlCharacter⟧\u007F", "One", false),
          inAz("itən ⟦ReplacementCharacter⟧\uFFFD hərf \uFFFD", "One", false),
          inAz("Az⟦LookAlikeLetter⟧әrbaycan &lt;v⟦LookAlikeLetter⟧ǝ>", "One", false),
          inAz("<![CDATA[<B⟦LookAlikeLetter⟧а⟦LookAlikeLetter⟧кı>]]>", "One", false),
          inAz("D⟦BrokenEncoding⟧Ã¶vlÉ™t", "One", false),
          inAz("Az &amp; &gt; D⟦BrokenEncoding⟧Г¶vlЙ™t", "One", false),
          inAz("D⟦BrokenEncoding⟧?vl?t", "One", false),
          inAz("Necə? Nə?", "One? Two?two", false));

  /** A unit of which the Azerbaijani segment shows something. */
  private static String inAz(String az, String en, boolean mismatch) {
    return "<tu><tuv xml:lang=\"en\"><seg>One "
        + en
        + "</seg></tuv>\n  <tuv xml:lang=\"az\">"
        + (mismatch ? "⟦CodeMismatch⟧" : "")
        + "<seg>"
        + az
        + " iki</seg></tuv></tu>";
  }

  private static final List<String> FILES =
      List.of(
          Tmx.file(
              "<tu tuid=\"a\">" + EN + AZ + "</tu>",
              "⟦DuplicateTuid⟧<tu tuid=\"a\">" + EN + AZ + "</tu>"),
          Tmx.file("⟦StrayContent⟧stray", "<tu>" + EN + AZ + "</tu>", "⟦StrayContent⟧<x/>"),
          Tmx.file() + "⟦StrayContent⟧<more/>",
          Tmx.file("<tu>" + EN + AZ + "</tu>").replace("</body></tmx>\n", "") + "⟦TruncatedFile⟧",
          Tmx.file("⟦BrokenMarkup⟧<!-- endless", "<tu>" + EN + AZ + "</tu>"),
          Tmx.file(
              "<tu>" + EN + "<tuv xml:lang=\"az\"><seg>a ⟦BrokenMarkup⟧& b</seg></tuv></tu>",
              "<tu>" + EN + AZ + "</tu>",
              "<tu ⟦NotANumber⟧usagecount=\"?\">"
                  + EN
                  + "<tuv xml:lang=\"az\"><seg>a⟦BrokenMarkup⟧</tuv></tu>"),
          Tmx.file("<tu>" + EN + AZ + "</tu>")
              .replace("<tmx version=\"1.4\"", "<tmx ⟦UnknownVersion⟧version=\"1.4b\""),
          Tmx.file("<tu>" + EN + AZ + "</tu>")
              .replace("<tmx version=\"1.4\"", "⟦MissingAttribute⟧<tmx"),
          Tmx.file()
              .replace("<tmx version", "⟦MissingElement⟧<tmx version")
              .replace(Tmx.HEADER, ""),
          Tmx.file().replace(Tmx.HEADER, Tmx.HEADER + "⟦RepeatedElement⟧" + Tmx.HEADER),
          Tmx.file().replace("<body>", "").replace("\n\n\n</body></tmx>", "⟦MissingElement⟧</tmx>"),
          Tmx.file().replace("<header ", "⟦MissingAttribute⟧<header ").replace(" o-tmf=\"t\"", ""),
          Tmx.file().replace("segtype=\"sentence\"", "⟦WrongAttributeValue⟧segtype=\"s\""),
          Tmx.file().replace("srclang=\"en\"", "⟦MalformedLanguage⟧srclang=\"english-usa?\""),
          Tmx.file().replace("adminlang=\"en\"", "⟦UnknownLanguage⟧adminlang=\"qx\""),
          Tmx.file()
              .replace(
                  "datatype=\"plaintext\"/>",
                  "datatype=\"t\">⟦MissingElement⟧<ude name=\"u\"/></header>"),
          Tmx.file()
              .replace(
                  "datatype=\"plaintext\"/>", "datatype=\"t\">⟦UnexpectedElement⟧<tuv/></header>"),
          Tmx.file()
              .replace("datatype=\"plaintext\"/>", "datatype=\"t\">⟦BrokenMarkup⟧& </header>"),
          Tmx.file(
                  "<tu><tuv lang=\"en\"><seg>a</seg></tuv><tuv lang=\"az\"><seg>b</seg></tuv></tu>")
              .replace("\"1.4\"", "\"1.1\""));

  @TestFactory
  Stream<DynamicTest> everyFaultIsReportedAtItsPlaceAndNothingElse() {
    Stream<String> units = UNITS.stream().map(unit -> Tmx.file(unit));
    return Stream.concat(units, FILES.stream())
        .map(sample -> DynamicTest.dynamicTest(shown(sample), () -> verify(sample)));
  }

  @Test
  void everyKindHasASample() {
    Set<String> marked = new TreeSet<>();
    Stream.concat(UNITS.stream(), FILES.stream())
        .forEach(sample -> MARK.matcher(sample).results().forEach(m -> marked.add(m.group(1))));
    Set<String> kinds = new TreeSet<>();
    EnumSet.allOf(TmxFaultKind.class).forEach(kind -> kinds.add(kind.label()));
    // These need bytes or a size that no sample can show; each has a test below.
    kinds.removeAll(List.of("NotTmx", "EncodingMismatch", "UndecodableBytes", "OversizedUnit"));
    assertThat(marked).isEqualTo(kinds);
  }

  @Test
  void fileThatIsNoTmxIsOneFault() {
    assertThat(places(new byte[0])).containsExactly("- NotTmx");
    assertThat(places("<html/>".getBytes(UTF_8))).containsExactly("- NotTmx");
    assertThat(places("name,value".getBytes(UTF_8))).containsExactly("- NotTmx");
    assertThat(places("<?xml version='1.0' encoding='utf-9'?><tmx/>".getBytes(UTF_8)))
        .containsExactly("- NotTmx");
  }

  @Test
  void declaredEncodingIsHeldAgainstTheBytes() {
    String file = Tmx.file("<tu>" + EN + AZ + "</tu>");
    assertThat(places(file.getBytes(UTF_8))).isEmpty();
    assertThat(places(file.getBytes(UTF_16))).containsExactly("1:1 EncodingMismatch");
    assertThat(places(file.replace("UTF-8", "UTF-16").getBytes(UTF_16LE))).isEmpty();
    assertThat(places(file.replace("UTF-8", "utf-16").getBytes(UTF_8)))
        .containsExactly("1:1 EncodingMismatch");
    assertThat(places(("\uFEFF" + file.replace("UTF-8", "windows-1251")).getBytes(UTF_8)))
        .containsExactly("1:1 EncodingMismatch");
  }

  @Test
  void utf8UnderTheNameOfAnotherEncodingIsNoticed() {
    String unit = "<tu>" + EN + "<tuv xml:lang=\"ru\"><seg>Стороны обсудили</seg></tuv></tu>";
    String file = Tmx.file(unit).replace("UTF-8", "windows-1251");
    assertThat(places(file.getBytes(Charset.forName("windows-1251")))).isEmpty();
    assertThat(places(file.getBytes(UTF_8))).contains("1:1 EncodingMismatch").hasSize(2);
  }

  @Test
  void bytesThatMeanNothingAreOneFaultAUnit() {
    String unit = "<tu>" + EN + "<tuv xml:lang=\"fr\"><seg>déjà vu</seg></tuv></tu>";
    byte[] bytes = Tmx.file(unit, "<tu>" + EN + AZ + "</tu>", unit).getBytes(ISO_8859_1);
    assertThat(places(bytes)).containsExactly("4:73 UndecodableBytes", "6:73 UndecodableBytes");
  }

  @Test
  void unitLongerThanKorpuReadsIsLeftOut() {
    String long_ = "x".repeat(CharacterWindow.LIMIT);
    String file =
        Tmx.file("<tu>" + EN + "<tuv xml:lang=\"az\"><seg>" + long_ + "</seg></tuv></tu>", "<tu/>");
    assertThat(places(file.getBytes(UTF_8)))
        .containsExactly("4:1 OversizedUnit", "5:1 MissingElement");
  }

  /** Large enough for many batches: order and places must not depend on the threads. */
  @Test
  void faultsOfALargeFileComeInItsOrder() {
    int count = 20_001;
    String[] units = new String[count];
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = i;
      boolean bad = i % 7 == 0;
      units[i] =
          "<tu tuid=\""
              + (i == count - 1 ? 3 : number)
              + "\">"
              + EN
              + (bad ? EN : "")
              + AZ
              + "</tu>";
      if (bad) {
        expected.add(
            (4 + i) + ":" + (units[i].indexOf(EN) + EN.length() + 1) + " DuplicateVariant");
      }
    }
    expected.add((4 + count - 1) + ":1 DuplicateTuid");
    assertThat(places(Tmx.file(units).getBytes(UTF_8))).isEqualTo(expected);
  }

  @Test
  void messageNamesTheUnit() {
    List<TmxFault> faults = validate(Tmx.file("<tu tuid=\"u7\">" + EN + "</tu>").getBytes(UTF_8));
    assertThat(faults).extracting(TmxFault::unit).containsExactly("u7");
    assertThat(faults)
        .extracting(fault -> fault.diagnostic().severity())
        .containsExactly(Severity.WARNING);
  }

  @Test
  void labelsAreNamesOfClasses() {
    assertThat(Arrays.stream(TmxFaultKind.values()).map(TmxFaultKind::label))
        .allMatch(label -> label.matches("([A-Z][a-z]*)+"))
        .contains("DuplicateTuid", "NotTmx")
        .doesNotHaveDuplicates();
  }

  private static void verify(String sample) {
    List<String> expected = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    Matcher mark = MARK.matcher(sample);
    int from = 0;
    while (mark.find()) {
      file.append(sample, from, mark.start());
      from = mark.end();
      expected.add(place(file.toString()) + " " + mark.group(1));
    }
    file.append(sample.substring(from));
    assertThat(places(file.toString().getBytes(UTF_8)))
        .as(file.toString())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The place after a text, counted as slowly as possible. */
  private static String place(String before) {
    String lines = before.replace("\r\n", "\n");
    int line = 1 + (int) lines.chars().filter(c -> c == '\n').count();
    int column = lines.length() - lines.lastIndexOf('\n');
    return line + ":" + column;
  }

  static List<String> places(byte[] file) {
    return validate(file).stream()
        .map(
            fault ->
                (fault.diagnostic().position() == null
                        ? "-"
                        : fault.diagnostic().position().line()
                            + ":"
                            + fault.diagnostic().position().column())
                    + " "
                    + fault.kind().label())
        .toList();
  }

  static List<TmxFault> validate(byte[] file) {
    List<TmxFault> faults = new ArrayList<>();
    try {
      TmxValidator.validate(new ByteArrayInputStream(file), "m.tmx", faults::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  private static String shown(String sample) {
    String body = sample.substring(sample.indexOf('\n') + 1);
    return IntStream.range(0, Math.min(160, body.length()))
        .mapToObj(i -> body.charAt(i))
        .map(c -> Character.isISOControl(c) ? " " : c.toString())
        .reduce("", String::concat);
  }
}
