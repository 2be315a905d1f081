package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** A broken unit is named and left out, and the rest is read. */
class TmxFaultsTest {

  /** The broken unit stands in line 5 between two good ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "<tu tuid='b'></tu> | 5:1 NO_VARIANTS",
        "<tu tuid='b'/> | 5:1 NO_VARIANTS",
        "<tu tuid='b'><tuv><seg>x</seg></tuv></tu> | 5:14 NO_LANGUAGE",
        "<tu tuid='b'><tuv xml:lang='en'></tuv></tu> | 5:14 NO_SEGMENT",
        "<tu tuid='b'><tuv xml:lang='en'><seg/><seg/></tuv></tu> | 5:39 SECOND_SEGMENT",
        "<tu tuid='b'><tuv xml:lang='e?'><seg/></tuv></tu> | 5:14 UNREADABLE_LANGUAGE",
        "<tu tuid='b' srclang='!'><tuv xml:lang='en'><seg/></tuv></tu> | 5:1 UNREADABLE_LANGUAGE",
        "<tu tuid='b'><prop>p</prop><tuv xml:lang='en'><seg/></tuv></tu> | 5:14 NO_TYPE",
        "<tu tuid='b'>x<tuv xml:lang='en'><seg/></tuv></tu> | 5:14 UNEXPECTED_TEXT",
        "<tu tuid='b'><tuv xml:lang='en'><seg><b>x</b></seg></tuv></tu> | 5:38 UNEXPECTED_ELEMENT",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<bpt i='1'/></seg></tuv></tu> | 5:39 UNPAIRED_START",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<ept i='1'/></seg></tuv></tu> | 5:39 UNPAIRED_END",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<bpt/></seg></tuv></tu> | 5:39 NO_CODE_NUMBER",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<it/></seg></tuv></tu> | 5:39 NO_CODE_POSITION",
        "<tu tuid='b'><tuv xml:lang='en'><seg>R & D</seg></tuv></tu> | 5:40 STRAY_AMPERSAND",
        "<tu tuid='b'><tuv xml:lang='en'><seg>&nbsp;</seg></tuv></tu> | 5:38 STRAY_AMPERSAND",
        "<tu tuid='b'><tuv xml:lang='en'><seg>a < b</seg></tuv></tu> | 5:41 BROKEN_MARKUP",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x</tuv></tu> | 5:43 MISNESTED_TAG",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x | 5:39 UNIT_NOT_CLOSED",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x</seg></tuv> | 5:51 UNIT_NOT_CLOSED",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x</seg></tu> | 5:48 UNIT_NOT_CLOSED",
        "<tu tuid='b'><tuv xml:lang='en><seg>x</seg></tuv></tu> | 5:32 BROKEN_MARKUP",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<!-- y</seg></tuv></tu> | 5:61 UNIT_NOT_CLOSED",
        "<tu tuid='b'><tuv xml:lang='en'><seg>x<![CDATA[y</seg></tuv></tu> | 5:65 UNIT_NOT_CLOSED",
      })
  void brokenUnitIsNamedAndTheRestIsRead(String broken, String place) {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", "x"), broken, Tmx.unit("c", "z")));

    assertThat(tmx.ids()).containsExactly("a", "c");
    assertThat(tmx.places()).containsExactly(place);
    Diagnostic fault = tmx.faults().get(0);
    assertThat(fault.severity()).isEqualTo(Severity.ERROR);
    assertThat(fault.file()).isEqualTo("m.tmx");
    assertThat(fault.cause().key()).isEqualTo(TmxMessage.UNIT_LEFT_OUT);
    assertThat(fault.cause().arguments().get(0)).isEqualTo("b");
  }

  @Test
  void endTagThatIsOnlyCleanAfterADropDoesNotHarmTheNextUnit() {
    Tmx tmx =
        Tmx.read(Tmx.file(Tmx.unit("a", "x").replace("</tu>", "</tu&#0;>"), Tmx.unit("b", "y")));

    assertThat(tmx.ids()).containsExactly("a", "b");
  }

  @Test
  void unitWithoutNameIsReportedByPlaceAlone() {
    Tmx tmx = Tmx.read(Tmx.file("<tu tuid=b></tu>", "<tu></tu>"));

    assertThat(tmx.faults())
        .extracting(f -> f.cause().key())
        .containsOnly(TmxMessage.UNNAMED_UNIT_LEFT_OUT);
    assertThat(tmx.places()).containsExactly("4:10 BROKEN_MARKUP", "5:1 NO_VARIANTS");
  }

  @Test
  void everyFaultOfAFileIsReported() {
    String[] body = new String[100];
    Arrays.setAll(body, i -> i % 2 == 0 ? Tmx.unit("g" + i, "x") : Tmx.unit("b" + i, "&"));
    Tmx tmx = Tmx.read(Tmx.file(body));

    assertThat(tmx.ids()).hasSize(50);
    assertThat(tmx.faults()).hasSize(50);
    assertThat(tmx.faults().get(49).position().line()).isEqualTo(103);
  }

  @Test
  void charactersThatXmlForbidsAreDroppedWithAWarning() {
    Tmx tmx =
        Tmx.read(
            Tmx.file(
                Tmx.unit("a", "x\u0002y&#x1F;z&#11;\uFFFE"),
                Tmx.unit("b", "<![CDATA[&#x1F;]]>&#x259;"),
                Tmx.unit("c\u0001", "😀")));

    assertThat(tmx.texts()).containsExactly("xyz", "&#x1F;ə", "😀");
    assertThat(tmx.places()).containsExactly("4:39 CHARACTERS_DROPPED", "6:12 CHARACTERS_DROPPED");
    Message cause = tmx.faults().get(0).cause();
    assertThat(cause.arguments()).containsExactly("a", 4, "U+0002");
    assertThat(tmx.faults().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(tmx.ids()).containsExactly("a", "b", "c");
  }

  /** Otherwise a memory with such a header could be read but never be written. */
  @Test
  void charactersThatXmlForbidsAreDroppedFromTheHeaderToo() {
    String text = Tmx.file(Tmx.unit("a", "x"));
    String note = Tmx.HEADER.replace("/>", "><note>n\uFFFE&#x1F;</note></header>");
    Tmx tmx = Tmx.read(text.replace(Tmx.HEADER, note.replace("\"t\"", "\"t\u0001\"")));

    assertThat(tmx.places()).containsExactly("2:43 UNNAMED_CHARACTERS_DROPPED");
    assertThat(tmx.faults().get(0).cause().arguments()).containsExactly(4, "U+0001");
    assertThat(tmx.header().metadata().notes().get(0).text()).isEqualTo("n");
    assertThat(Tmx.read(Tmx.write(tmx.header(), tmx.units())).faults()).isEmpty();
  }

  @Test
  void whatParsersTakeForANameIsWritten() {
    String text = Tmx.file(Tmx.unit("a", "x"));
    String names = " \uD83D\uDE00=\"1\" e\u0301=\"2\" _\u00B7=\"3\"";
    Tmx tmx = Tmx.read(text.replace("<tu tuid=\"a\"", "<tu tuid=\"a\"" + names));

    assertThat(new String(Tmx.write(tmx.header(), tmx.units()), UTF_8))
        .contains("\uD83D\uDE00=\"1\"", "e\u0301=\"2\"", "_\u00B7=\"3\"");
  }

  @Test
  void anEmptyNumberOfACodeIsNone() {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", "<bpt i=\"1\" x=\"\"/>x<ept i=\"1\"/>")));

    byte[] written = Tmx.write(tmx.header(), tmx.units());
    assertThat(Tmx.write(tmx.header(), Tmx.read(written).units())).isEqualTo(written);
    assertThat(tmx.units().get(0).variants().get(0).segment().codes().get(0).id()).isEqualTo("1");
  }

  @Test
  void bytesThatAreNotInTheEncodingAreAFaultOfTheHeader() {
    String text = Tmx.file(Tmx.unit("a", "x")).replace("datatype=\"", "datatype=\"\u00E9");
    Tmx tmx = Tmx.read(text.getBytes(ISO_8859_1));

    assertThat(tmx.places()).containsExactly("2:136 UNDECODABLE_BYTES");
    assertThat(tmx.ids()).containsExactly("a");
  }

  @Test
  void placesAreRightAfterDroppedCharacters() {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", "\u0002&#x1F;\u0002 & "), Tmx.unit("b", "x")));

    assertThat(tmx.places()).containsExactly("4:47 STRAY_AMPERSAND");
    assertThat(tmx.ids()).containsExactly("b");
  }

  @Test
  void bytesThatAreNotInTheEncodingSpoilOneUnitOnly() {
    String text = Tmx.file(Tmx.unit("a", "x"), Tmx.unit("b", "\u00E9"), Tmx.unit("c", "z"));
    Tmx tmx = Tmx.read(text.getBytes(ISO_8859_1));

    assertThat(tmx.ids()).containsExactly("a", "c");
    assertThat(tmx.places()).containsExactly("5:38 UNDECODABLE_BYTES");
  }

  @Test
  void textBetweenUnitsIsAnErrorSinceARewriteWouldLoseIt() {
    Tmx tmx =
        Tmx.read(
            Tmx.file(
                Tmx.unit("a", "x"), "</tu> lost <tuv>", "<!-- open", Tmx.unit("b", "y"), "<x/>"));

    assertThat(tmx.ids()).containsExactly("a", "b");
    assertThat(tmx.places()).containsExactly("5:1 STRAY_CONTENT", "8:1 STRAY_CONTENT");
  }

  @Test
  void commentWithoutEndHidesNothing() {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", "x"), "<!-- open", Tmx.unit("b", "y")));

    assertThat(tmx.ids()).containsExactly("a", "b");
    assertThat(tmx.places()).containsExactly("5:1 ENDLESS_COMMENT");
  }

  @Test
  void secondMemoryPastedBehindTheFirstIsReported() {
    String text = Tmx.file(Tmx.unit("a", "x"));
    Tmx tmx = Tmx.read(text + text);

    assertThat(tmx.ids()).containsExactly("a");
    assertThat(tmx.places()).containsExactly("7:1 CONTENT_AFTER_END");
  }

  @Test
  void unitsBeforeTheCutOfATruncatedFileAreRead() {
    String text = Tmx.file(Tmx.unit("a", "x"), Tmx.unit("b", "y"));
    int inB = text.indexOf("y</seg>");

    Tmx inUnit = Tmx.read(text.substring(0, inB));
    assertThat(inUnit.ids()).containsExactly("a");
    assertThat(inUnit.places()).containsExactly("5:37 UNIT_NOT_CLOSED", "5:38 TRUNCATED_FILE");

    Tmx afterUnits = Tmx.read(text.substring(0, text.indexOf("</tmx>")));
    assertThat(afterUnits.ids()).containsExactly("a", "b");
    assertThat(afterUnits.places()).containsExactly("6:8 TRUNCATED_FILE");
  }

  @Test
  void noCutLosesAWholeUnitOrPassesSilently() {
    String text = Tmx.file(Tmx.unit("a", "x"), Tmx.unit("b", "y"));
    int firstUnit = text.indexOf("<tu ");
    int end = text.indexOf("</tmx>") + 6;
    for (int cut = firstUnit; cut < end; cut++) {
      Tmx tmx = Tmx.read(text.substring(0, cut));
      int whole = text.substring(0, cut).split("</tu>", -1).length - 1;
      assertThat(tmx.units()).as("cut at %d", cut).hasSize(whole);
      assertThat(tmx.places()).as("cut at %d", cut).last().asString().endsWith("TRUNCATED_FILE");
    }
  }

  @Test
  void damagedCompressionIsReportedAfterTheUnitsBeforeIt() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(Tmx.file(Tmx.unit("a", "x")).getBytes(UTF_8));
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 4);
    List<Diagnostic> faults = new ArrayList<>();
    InputStream in = new GZIPInputStream(new ByteArrayInputStream(cut));
    TmxReader reader = new TmxReader(in, "m.tmx.gz", faults::add);

    assertThat(reader.read()).isNotNull();
    assertThat(reader.read()).isNull();
    assertThat(faults)
        .extracting(f -> f.cause().key())
        .containsExactly(TmxMessage.DAMAGED_COMPRESSION);
  }

  @Test
  void brokenHeaderIsReportedAndTheUnitsAreRead() {
    String text = Tmx.file(Tmx.unit("a", "x"));

    Tmx broken = Tmx.read(text.replace("adminlang=\"en\"", "adminlang=en"));
    assertThat(broken.ids()).containsExactly("a");
    assertThat(broken.places()).containsExactly("2:108 BROKEN_MARKUP");

    Tmx missing = Tmx.read(text.replace(Tmx.HEADER, ""));
    assertThat(missing.places()).containsExactly("2:1 NO_HEADER");

    Tmx language = Tmx.read(text.replace("srclang=\"en\"", "srclang=\"?\""));
    assertThat(language.places()).containsExactly("2:1 UNREADABLE_SOURCE_LANGUAGE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | EMPTY_FILE",
        "'  ' | NOT_XML",
        "PK | NOT_XML",
        "id;text | NOT_XML",
        "<html><body/></html> | OTHER_ROOT",
        "<!DOCTYPE html><html/> | OTHER_ROOT",
        "<?xml version='1.0'?><xliff version='1.2'/> | OTHER_ROOT",
        "<?xml version='1.0' encoding='nonsense'?><tmx/> | UNKNOWN_ENCODING",
        "<!-- no end | ENDLESS_PROLOGUE",
        "<!DOCTYPE tmx [ | ENDLESS_PROLOGUE",
        "<!DOCTYPE tmx ' | ENDLESS_PROLOGUE",
      })
  void fileThatIsNoMemoryIsRefusedWithANextStep(String text, TmxMessage cause) {
    InputException refusal = catchThrowableOfType(InputException.class, () -> Tmx.read(text));

    assertThat(refusal.diagnostics()).hasSize(1);
    Diagnostic diagnostic = refusal.diagnostics().get(0);
    assertThat(diagnostic.cause().key()).isEqualTo(cause);
    assertThat(diagnostic.advice()).isNotNull();
    assertThat(diagnostic.file()).isEqualTo("m.tmx");
  }

  @Test
  void binaryFileIsRefused() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);

    assertThat(catchThrowableOfType(InputException.class, () -> Tmx.read(bytes))).isNotNull();
  }

  @Test
  void unitWithoutEndDoesNotFillTheMemoryOfTheMachine() throws Exception {
    byte[] head =
        Tmx.file(Tmx.unit("a", "x"), "<tu tuid='b'><tuv xml:lang='en'><seg>").getBytes(UTF_8);
    byte[] start = Arrays.copyOf(head, head.length - "\n</body></tmx>\n".length());
    byte[] tail = (Tmx.unit("c", "z") + "</body></tmx>").getBytes(UTF_8);
    List<Diagnostic> faults = new ArrayList<>();
    InputStream in =
        new SequenceInputStream(
            new SequenceInputStream(new ByteArrayInputStream(start), endlessText(40_000_000)),
            new ByteArrayInputStream(tail));
    TmxReader reader = new TmxReader(in, "m.tmx", faults::add);

    assertThat(String.valueOf(reader.read())).contains("id=a");
    assertThat(String.valueOf(reader.read())).contains("id=c");
    assertThat(reader.read()).isNull();
    assertThat(new Tmx(reader.header(), List.of(), faults).places())
        .containsExactly("5:1 UNIT_TOO_LONG");
  }

  @Test
  void manyOpenCommentsTakeNoMoreThanLinearTime() {
    String body = (Tmx.unit("a", "<!-- x") + "\n").repeat(20_000);

    Tmx tmx = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Tmx.read(Tmx.file(body)));

    assertThat(tmx.faults()).hasSize(20_000);
  }

  @Test
  void deepNestingIsAFaultOfTheUnitNotOfKorpu() {
    Tmx tmx = Tmx.read(Tmx.file(Tmx.unit("a", "<hi>".repeat(100_000)), Tmx.unit("b", "x")));

    assertThat(tmx.ids()).containsExactly("b");
    assertThat(tmx.faults()).hasSize(1);
  }

  private static InputStream endlessText(int length) {
    return new InputStream() {
      private int left = length;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] bytes, int from, int room) {
        int count = Math.min(room, left);
        Arrays.fill(bytes, from, from + Math.max(count, 0), (byte) 'x');
        left -= count;
        return count <= 0 ? -1 : count;
      }
    };
  }
}
