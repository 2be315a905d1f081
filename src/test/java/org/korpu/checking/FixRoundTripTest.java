package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.CheckOptions;
import org.korpu.check.Checks;
import org.korpu.check.Orthographies;
import org.korpu.check.SegmentPair;
import org.korpu.exchange.ImportFile;
import org.korpu.format.tmx.TmxReader;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.morph.Inflections;
import org.korpu.store.StoredUnit;

/**
 * After {@code --fix} a second check finds nothing more to fix, and all but the text of the targets
 * is as it was, in every format.
 */
class FixRoundTripTest {

  /** Stands for an inline code in a text. */
  private static final String CODE = "◆";

  private static final List<Check> SAFE =
      new Checks(
              new TermMatchers(Glossary.EMPTY, Inflections::of),
              Orthographies.NONE,
              CheckOptions.USUAL)
          .named(
              Set.of(
                  "WhiteSpace",
                  "LookAlike",
                  "QuotesStyle",
                  "NoBreakSpace",
                  "Dashes",
                  "OrdinalSuffix",
                  "NumberFormat",
                  "ForbiddenCharacters"));

  private static final Set<String> NAMES =
      SAFE.stream().map(Check::name).collect(Collectors.toSet());

  private static final PairLanguages LANGUAGES = new PairLanguages(null, List.of(), LanguageTag.EN);

  /** A source and a target. */
  record Texts(String source, String target) {}

  @Property(seed = "20261123", tries = 60)
  void xliff12(@ForAll("pairs") List<Texts> pairs) throws IOException {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < pairs.size(); i++) {
      units.append(
          "\n<trans-unit id=\"%d\" xml:space=\"preserve\"><source>%s</source>"
                  .formatted(i, inline(pairs.get(i).source(), "x"))
              + "<target state=\"translated\">%s</target></trans-unit>"
                  .formatted(inline(pairs.get(i).target(), "x")));
    }
    verifyXliff(
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
            + " original=\"a\" source-language=\"en\" target-language=\"az\" datatype=\"x\"><body>"
            + units
            + "</body></file></xliff>");
  }

  @Property(seed = "20261123", tries = 60)
  void xliff21(@ForAll("pairs") List<Texts> pairs) throws IOException {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < pairs.size(); i++) {
      units.append(
          "\n<unit id=\"u%d\" xml:space=\"preserve\"><segment id=\"s\" state=\"translated\"><source>"
                  .formatted(i)
              + inline(pairs.get(i).source(), "ph")
              + "</source><target>"
              + inline(pairs.get(i).target(), "ph")
              + "</target></segment></unit>");
    }
    verifyXliff(
        "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\""
            + " trgLang=\"az\"><file id=\"f\">"
            + units
            + "\n</file></xliff>");
  }

  private static void verifyXliff(String xliff) throws IOException {
    byte[] bytes = xliff.getBytes(StandardCharsets.UTF_8);
    try (Inspection inspection = inspection()) {
      MendedText mended =
          MendedXliff.of(bytes, "a.xlf", LANGUAGES, NAMES, mending(inspection), fault -> {});
      String after = new String(mended.bytes(), StandardCharsets.UTF_8);

      assertThat(withoutTargets(after)).isEqualTo(withoutTargets(xliff));
      assertNothingLeft(read("a.xlf", bytes), read("a.xlf", mended.bytes()), inspection);
    }
  }

  @Property(seed = "20261123", tries = 60)
  void csv(@ForAll("pairs") List<Texts> pairs) throws IOException {
    StringBuilder table = new StringBuilder("\uFEFFen;note;az\r\n");
    for (Texts each : pairs) {
      table.append(cell(each.source())).append(";\"keep  \"\"this\"\"\";");
      table.append(cell(each.target())).append("\r\n");
    }
    byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
    try (Inspection inspection = inspection()) {
      MendedText mended =
          MendedTable.of(file("a.csv", bytes), LANGUAGES, NAMES, mending(inspection), fault -> {});

      assertThat(mended.after().split(";\"keep  \"\"this\"\"\";", -1))
          .hasSize(pairs.size() + 1)
          .startsWith(mended.before().split(";\"keep", 2)[0]);
      assertNothingLeft(read("a.csv", bytes), read("a.csv", mended.bytes()), inspection);
    }
  }

  @Property(seed = "20261123", tries = 60)
  void tmx(@ForAll("pairs") List<Texts> pairs) throws IOException {
    StringBuilder units = new StringBuilder();
    for (Texts each : pairs) {
      units.append(
          "<tu><prop type=\"x\">a  b</prop><tuv xml:lang=\"en\"><seg>%s</seg></tuv>"
                  .formatted(inline(each.source(), "ph"))
              + "<tuv xml:lang=\"az\"><seg>%s</seg></tuv><tuv xml:lang=\"en-GB\"><seg>a  b</seg>"
                  .formatted(inline(each.target(), "ph"))
              + "</tuv></tu>");
    }
    String tmx =
        "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"block\""
            + " o-tmf=\"a\" adminlang=\"en\" srclang=\"en\" datatype=\"x\"/><body>"
            + units
            + "</body></tmx>";
    List<TranslationUnit> before = units(tmx);
    try (Inspection inspection = inspection()) {
      MendedMemory memory =
          new MendedMemory("a.tmx", LANGUAGES, LanguageTag.EN, NAMES, mending(inspection));
      for (int i = 0; i < before.size(); i++) {
        memory.read(new StoredUnit(i, before.get(i)));
      }
      List<TranslationUnit> after = new ArrayList<>(before);
      memory.revision().replacements().forEach((i, unit) -> after.set(i, unit));

      List<SegmentPair> pairsBefore = new ArrayList<>();
      List<SegmentPair> pairsAfter = new ArrayList<>();
      UnitPairs unitPairs = new UnitPairs("a.tmx", LANGUAGES, NAMES, fault -> {});
      for (int i = 0; i < before.size(); i++) {
        assertThat(withoutTarget(after.get(i))).isEqualTo(withoutTarget(before.get(i)));
        unitPairs.of(before.get(i), "", null, null).forEach(each -> pairsBefore.add(each.pair()));
        unitPairs.of(after.get(i), "", null, null).forEach(each -> pairsAfter.add(each.pair()));
      }
      assertNothingLeft(pairsBefore, pairsAfter, inspection);
    }
  }

  private static void assertNothingLeft(
      List<SegmentPair> before, List<SegmentPair> after, Inspection inspection) {
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      SegmentPair was = before.get(i);
      SegmentPair is = after.get(i);
      assertThat(is.source()).isEqualTo(was.source());
      assertThat(is.target().codes())
          .extracting(InlineCode::toString)
          .isEqualTo(was.target().codes().stream().map(InlineCode::toString).toList());
      assertThat(inspection.inspect(is))
          .as("%s, that was %s", is.target().text(), was.target().text())
          .allMatch(finding -> finding.fix() == null);
    }
  }

  private static Inspection inspection() {
    return new Inspection(SAFE, Map.of(), AllowedSpots.NONE, finding -> {});
  }

  private static Mending mending(Inspection inspection) {
    return new Mending(inspection::inspect, finding -> true);
  }

  private static List<SegmentPair> read(String name, byte[] bytes) throws IOException {
    List<SegmentPair> pairs = new ArrayList<>();
    new BilingualFile(file(name, bytes), LANGUAGES, NAMES).read(pairs::add, fault -> {});
    return pairs;
  }

  private static ImportFile file(String name, byte[] bytes) {
    return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
  }

  private static List<TranslationUnit> units(String tmx) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (InputStream in = new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8))) {
      TmxReader reader = new TmxReader(in, "a.tmx", fault -> {});
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        units.add(unit);
      }
    }
    return units;
  }

  private static TranslationUnit withoutTarget(TranslationUnit unit) {
    List<Variant> variants =
        unit.variants().stream()
            .map(
                each ->
                    each.language().equals(LanguageTag.AZ)
                        ? new Variant(each.language(), Segment.EMPTY, each.metadata())
                        : each)
            .toList();
    return new TranslationUnit(unit.id(), unit.sourceLanguage(), unit.metadata(), variants);
  }

  private static String withoutTargets(String xliff) {
    return Pattern.compile("(<target[^>]*>).*?</target>", Pattern.DOTALL)
        .matcher(xliff)
        .replaceAll("$1</target>");
  }

  private static String inline(String text, String element) {
    StringBuilder xml = new StringBuilder();
    int id = 0;
    for (String part : text.split("(?<=" + CODE + ")|(?=" + CODE + ")", -1)) {
      xml.append(part.equals(CODE) ? "<%s id=\"%d\"/>".formatted(element, ++id) : escaped(part));
    }
    return xml.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00A0", "&#160;");
  }

  private static String cell(String text) {
    return '"' + text.replace(CODE, "").replace("\"", "\"\"") + '"';
  }

  @Provide
  Arbitrary<List<Texts>> pairs() {
    Arbitrary<String> source = text("One", "word", "26,750", "3.5", "2012", "“open”", "(x)", ",");
    Arbitrary<String> target =
        text(
            "Bir",
            "söz",
            "nәzir",
            "sоn",
            "\"açıq\"",
            "«açıq»",
            "“",
            "„",
            "\"",
            "26,750",
            "3.5",
            "2012-cu",
            "21 noyabr",
            "№ 5",
            "12 500",
            "5 %",
            "2024-2025",
            "(x",
            ")",
            ",",
            ".",
            "!",
            "-",
            "–",
            "İNTERPOL",
            "a\u200Bb",
            "\u00AD",
            "<&>",
            "x  y",
            "son.Yeni",
            "bir,iki");
    return Combinators.combine(source, target).as(Texts::new).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<String> text(String... words) {
    Arbitrary<String> gap =
        Arbitraries.frequency(
            Tuple.of(6, " "),
            Tuple.of(2, "  "),
            Tuple.of(1, "\u00A0"),
            Tuple.of(1, " \u00A0"),
            Tuple.of(1, ""),
            Tuple.of(1, CODE),
            Tuple.of(1, " " + CODE + " "),
            Tuple.of(1, CODE + " "));
    return Combinators.combine(Arbitraries.of(words), gap)
        .as((word, space) -> word + space)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(parts -> String.join("", parts))
        .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }
}
