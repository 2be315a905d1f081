package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.tmx.TmxReader.Parsing;
import org.korpu.model.Diagnostic;
import org.korpu.model.TranslationUnit;

/** The fast ways of reading give what the XML parser gives, unit by unit and fault by fault. */
class ParsingTest {

  private static final String[] TEXTS = {
    "Şəki", " ", "\n", "\r\n", "\r", "\t", "&amp;", "&lt;b&gt;", "&quot;&apos;", "&#x259;", "&#10;",
    "&#xD;", "&#0010;", "&#x1F600;", "😀", "]]", "]", ">", "–", "\u00A0", "\u0085", "\u2028",
    "\uE000", "Привет, мир", "a=b", "'", "\"", "/", "a &amp; b ".repeat(40), "ə".repeat(70)
  };

  /** What a plain parser must leave to the other one, right and wrong. */
  private static final String[] RARE = {
    "<!-- c -->",
    "<![CDATA[<x>]]>",
    "<?p i?>",
    "&",
    "&nbsp;",
    "&#1;",
    "&#xD800;",
    "&#;",
    "&#x;",
    "&#99999999999;",
    "&amp",
    "]]>",
    "\u0001",
    "\uFFFE",
    "\uD83D",
    "<",
    "</seg>",
    "<seg>",
    "</tu>",
    "<tu>",
    "<b>",
    "<hi>",
    "</hi>",
    "<sub>",
    "&#X41;",
    "&#٣;",
    "&;",
    "\u0000",
    "<ph",
    "<ph/ >"
  };

  private static final String[] CODES = {
    "<bpt i='1' x='1' type='bold'>&lt;b></bpt>",
    "<ept i=\"1\">&lt;/b></ept>",
    "<bpt i='2'/>",
    "<ept i = '2' />",
    "<ph x='3'/>",
    "<ph\nx='3'\n/>",
    "<ph>{1}<sub>in <ph/></sub></ph>",
    "<it pos='begin'/>",
    "<it pos=\"end\" x='9'>]</it>",
    "<hi type='t'>h</hi>",
    "<ut>\\f</ut>",
    "<ph assoc=\"p\" x='&#52;'>a &amp; b</ph >",
    "<ph x='1' x='2'/>",
    "<ph x=1/>",
    "<ph x='<'/>",
    "<ph x='a\tb'/>",
    "<ph x='a\nb'/>",
    "<ph x='>'/>",
    "<ph ü='1'/>",
    "<ph x='1'y='2'/>",
    "<ph x='😀'/>",
    "<ph :a='1' _b.c-d='2'/>",
    "<ph -a='1'/>",
    "<ph x='\u0002'/>",
    "<ph x='\uFFFF'/>"
  };

  private static final String MARKS = "<>&;'\"/= \n]xə!-?";

  @Property(seed = "20261123")
  void generatedAndMangledUnitsAreReadAlike(
      @ForAll long seed, @ForAll @IntRange(max = 4) int cuts) {
    Random random = new Random(seed);
    String[] units = new String[4];
    for (int i = 0; i < units.length; i++) {
      units[i] = mangled(unit(random, i), random, i % 2 == 0 ? 0 : cuts);
    }
    byte[] file = Tmx.file(units).getBytes(UTF_8);

    Tmx exact = read(file, Parsing.EXACT);
    assertThat(read(file, Parsing.FAST)).as("seed %d", seed).isEqualTo(exact);
    assertThat(read(file, Parsing.FAST_AHEAD)).as("seed %d", seed).isEqualTo(exact);
  }

  /** However the bytes come and whatever they encode: borders of buffers change nothing. */
  @Property(seed = "20261123")
  void encodingsAndPortionsOfBytesDoNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 50) int chunk,
      @ForAll("charsets") Charset charset,
      @ForAll boolean marked,
      @ForAll boolean compressed)
      throws IOException {
    Random random = new Random(seed);
    String[] units = new String[6];
    for (int i = 0; i < units.length; i++) {
      units[i] = mangled(unit(random, i), random, i % 3 == 0 ? 2 : 0);
    }
    String text = withoutLoneSurrogates(Tmx.file(units));
    String declared = text.replace("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + "\"");
    byte[] file = ((marked ? "\uFEFF" : "") + declared).getBytes(charset);
    Tmx exact = read(declared.getBytes(UTF_8), Parsing.EXACT);
    Tmx expected = charset.equals(UTF_8) ? exact : read(text.getBytes(UTF_8), Parsing.EXACT);

    for (Parsing parsing : Parsing.values()) {
      InputStream in = new TextInputTest.ChunkedInput(compressed ? packed(file) : file, chunk);
      Tmx read = read(compressed ? new GZIPInputStream(in, chunk) : in, parsing);
      assertThat(read.units()).isEqualTo(expected.units());
      assertThat(read.faults()).hasSameSizeAs(expected.faults());
      assertThat(read.faults())
          .extracting(Diagnostic::position)
          .containsExactlyElementsOf(expected.faults().stream().map(Diagnostic::position).toList());
    }
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  @Property(seed = "20261123")
  void faultsOfPlainUnitsAreThoseThatTheXmlParserFinds(
      @ForAll long seed, @ForAll @IntRange(max = 3) int cuts) throws IOException {
    Random random = new Random(seed);
    String[] units = new String[4];
    for (int i = 0; i < units.length; i++) {
      units[i] = mangled(unit(random, i), random, cuts);
    }
    InputStream file = new ByteArrayInputStream(Tmx.file(units).getBytes(UTF_8));
    UnitScanner scanner = new UnitScanner(new TextInput(file, "m.tmx"), "m.tmx", fault -> {});
    UnitValidator fast = UnitValidator.fast(HeaderFacts.UNKNOWN, "UTF-8");
    UnitValidator exact = UnitValidator.exact(HeaderFacts.UNKNOWN, "UTF-8");
    while (scanner.next()) {
      String unit = new String(scanner.buffer(), scanner.start(), scanner.length());
      assertThat(faults(fast, unit)).as(unit).isEqualTo(faults(exact, unit));
      assertThat(fast.unitId()).isEqualTo(exact.unitId());
    }
  }

  private static List<FaultList.Found> faults(UnitValidator validator, String unit) {
    XmlStretch stretch = new XmlStretch(unit.toCharArray(), 0, unit.length());
    return validator.validate(stretch, TmxElement.TU);
  }

  private static String withoutLoneSurrogates(String text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 'x' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void largeFilesAreReadAlikeWithEveryFaultInItsPlace(long seed) {
    Random random = new Random(seed);
    List<String> body = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      String unit = unit(random, i);
      body.add(i % 7 == 0 ? mangled(unit, random, 2) : unit);
      if (i % 100 == 0) {
        body.add("stray <x/> text");
      }
    }
    byte[] file = Tmx.file(body.toArray(new String[0])).getBytes(UTF_8);
    Tmx exact = read(file, Parsing.EXACT);

    assertThat(file.length).isGreaterThan(1 << 20);
    assertThat(exact.faults()).hasSizeGreaterThan(100);
    assertThat(read(file, Parsing.FAST_AHEAD)).isEqualTo(exact);
    assertThat(read(file, Parsing.FAST)).isEqualTo(exact);
  }

  @Test
  void faultsComeBetweenTheUnitsThatSurroundThem() throws Exception {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      body.add(Tmx.unit("u" + i, "x".repeat(200)));
      body.add(i % 2 == 0 ? Tmx.unit("b" + i, "&") : "stray");
    }
    byte[] file = Tmx.file(body.toArray(new String[0])).getBytes(UTF_8);
    List<Object> events = new ArrayList<>();
    TmxReader reader =
        new TmxReader(
            new ByteArrayInputStream(file), "m.tmx", fault -> events.add(fault.position().line()));
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      events.add(unit.id());
    }

    assertThat(events).hasSize(10_000);
    for (int i = 0; i < 5000; i++) {
      assertThat(events.get(2 * i)).isEqualTo("u" + i);
      assertThat(events.get(2 * i + 1)).isEqualTo(5 + 2 * i);
    }
  }

  @Test
  void streamThatFailsDoesSoAfterTheUnitsBefore() throws Exception {
    String[] body = new String[5000];
    for (int i = 0; i < body.length; i++) {
      body[i] = Tmx.unit("u" + i, "x".repeat(200));
    }
    String text = Tmx.file(body);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] bytes, int from, int room) throws IOException {
            throw new IOException("disk");
          }
        };
    byte[] whole = text.substring(0, text.indexOf("</body>")).getBytes(UTF_8);
    TmxReader reader =
        new TmxReader(
            new SequenceInputStream(new ByteArrayInputStream(whole), broken), "m", fault -> {});
    for (int i = 0; i < body.length; i++) {
      assertThat(String.valueOf(reader.read())).contains("id=u" + i + ",");
    }

    assertThatThrownBy(reader::read).isInstanceOf(IOException.class).hasMessage("disk");
  }

  /** All threads of the pool read, so none is left to read ahead for them. */
  @Test
  void busyThreadsOfTheCommonPoolDoNotBlockReading() {
    String[] body = new String[3000];
    for (int i = 0; i < body.length; i++) {
      body[i] = Tmx.unit("u" + i, "x".repeat(300));
    }
    byte[] file = Tmx.file(body).getBytes(UTF_8);
    int readers = 2 * ForkJoinPool.getCommonPoolParallelism() + 2;

    assertThat(
            IntStream.range(0, readers)
                .parallel()
                .map(i -> read(file, Parsing.FAST_AHEAD).units().size())
                .sum())
        .isEqualTo(readers * body.length);
  }

  @Test
  void plainUnitsNeedNoXmlParser() {
    SharedStrings shared = new SharedStrings();
    UnitParser plain = new UnitParser(new PlainFeed(shared), shared);
    String text =
        "<tu tuid=\"a\" creationdate='20260101T000000Z'>\r\n <prop type=\"x-d\">v &amp; w</prop>\n"
            + "<tuv xml:lang=\"en\"><seg>It&apos;s &#x259;<ph x='1'/> 😀</seg></tuv>\n</tu>";

    assertThat(parsed(plain, text)).contains("It's ə").contains("😀").contains("v & w");
    assertThat(parsed(plain, text.replace("😀", "<!-- -->"))).isEqualTo("not plain");
  }

  private static String parsed(UnitParser parser, String text) {
    try {
      return parser.parse(text.toCharArray(), 0, text.length()).toString();
    } catch (UnitFault e) {
      return "not plain";
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static Tmx read(byte[] file, Parsing parsing) {
    return read(new ByteArrayInputStream(file), parsing);
  }

  private static Tmx read(InputStream in, Parsing parsing) {
    List<Diagnostic> faults = new ArrayList<>();
    List<TranslationUnit> units = new ArrayList<>();
    try {
      TmxReader reader = new TmxReader(in, "m.tmx", faults::add, parsing);
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        units.add(unit);
      }
      return new Tmx(reader.header(), units, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unit(Random random, int number) {
    StringBuilder unit = new StringBuilder("<tu tuid='u").append(number).append('\'');
    if (random.nextInt(3) == 0) {
      unit.append(" creationdate=\"2026").append(pick(TEXTS, random)).append('"');
    }
    unit.append('>').append(random.nextInt(9) == 0 ? pick(RARE, random) : "\n  ");
    if (random.nextInt(3) == 0) {
      unit.append("<prop type='x-p'>").append(content(random, 0.02)).append("</prop>");
    }
    if (random.nextInt(6) == 0) {
      unit.append("<note xml:lang='az'>").append(content(random, 0.02)).append("</note>\r\n");
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      unit.append("<tuv ").append(random.nextInt(3) == 0 ? "lang" : "xml:lang").append("='");
      unit.append(pick(new String[] {"az", "en", "ru", "EN-us"}, random)).append("'><seg>");
      unit.append(content(random, 0.03)).append("</seg></tuv>\n");
    }
    return unit.append("</tu>").toString();
  }

  private static String content(Random random, double rare) {
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      double kind = random.nextDouble();
      content.append(pick(kind < rare ? RARE : kind < 0.15 ? CODES : TEXTS, random));
    }
    return content.toString();
  }

  private static String mangled(String text, Random random, int cuts) {
    StringBuilder mangled = new StringBuilder(text);
    for (int i = 0; i < cuts && mangled.length() > 1; i++) {
      int place = random.nextInt(mangled.length());
      switch (random.nextInt(3)) {
        case 0 -> mangled.deleteCharAt(place);
        case 1 -> mangled.insert(place, pick(RARE, random));
        default -> mangled.setCharAt(place, MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return mangled.toString();
  }

  private static String pick(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
