package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Filter, split, sample and pivot, as a user sees them. */
class ReshapeCommandsTest {

  private static final String DAMAGED = "<tu tuid=\"bad\"><tuv><seg>x</seg></tuv></tu>";

  @TempDir Path folder;

  // filter

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--containing talks",
        "--regex \\d",
        "--langs az,en",
        "--langs az,ru --max-words 3",
        "--document 2.docx",
        "--since 2021-01-01",
        "--until 2020-12-31",
        "--created-by aysel --min-words 2",
        "--containing nothing"
      })
  void filterAndItsOppositeMakeTheWhole(String conditions) throws IOException {
    List<TranslationUnit> memory = memory(200, 1);
    write("m.tmx", memory);
    String[] words = ("tm filter m.tmx " + conditions).strip().split(" ");
    CommandLineRun there = run(words);
    CommandLineRun back =
        run(Stream.concat(Stream.of(words), Stream.of("--invert")).toArray(String[]::new));
    List<String> met = ids(there.out());
    List<String> others = ids(back.out());

    assertThat(memory.stream().map(TranslationUnit::id))
        .allMatch(id -> met.contains(id) != others.contains(id));
    assertThat(met.size() + others.size()).isEqualTo(memory.size());
    assertThat(there.status()).isEqualTo(met.isEmpty() ? 1 : 0);
    assertThat(units(back.out())).allMatch(memory::contains);
  }

  @Test
  void filterKeepsUnitsAndHeaderByteForByte() throws IOException {
    write("m.tmx", memory(50, 2));

    CommandLineRun run = run("tm", "filter", "m.tmx");

    assertThat(run.out()).isEqualTo(text("m.tmx"));
    assertThat(run.err()).isEqualTo("50 of 50 units written\n");
  }

  @Test
  void sinceAndUntilOfTheSameDayHaveThatDay() throws IOException {
    write(
        "m.tmx",
        List.of(
            dated("1", "20210531T235959Z"),
            dated("2", "20210601T000000Z"),
            dated("3", "20210601T235959Z"),
            dated("4", "20210602T000000Z")));

    assertThat(
            ids(
                run("tm", "filter", "m.tmx", "--since", "2021-06-01", "--until", "2021-06-01")
                    .out()))
        .containsExactly("2", "3");
  }

  @Test
  void severalFilesBecomeOneInTheirOrder() throws IOException {
    write("b.tmx", memory(3, 3));
    write("a.tmx", memory(2, 4));

    CommandLineRun run = run("tm", "filter", "b.tmx", "a.tmx", "--out", "all.tmx");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(ids(text("all.tmx"))).containsExactly("u0", "u1", "u2", "u0", "u1");
  }

  @Test
  void standardInputMayBeCompressedAndMayStandBetweenFiles() throws IOException {
    write("a.tmx", memory(2, 5));
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(text("a.tmx").getBytes(StandardCharsets.UTF_8));
    }

    for (String command : List.of("filter", "sample -n 9")) {
      CommandLineRun run =
          CommandLineRun.in(
              folder, zipped.toByteArray(), ("tm " + command + " a.tmx - a.tmx").split(" "));
      assertThat(run.status()).isZero();
      assertThat(ids(run.out())).hasSize(6);
    }
    assertThat(run("tm", "filter", "-", "-").err())
        .contains("standard input can be read only once");
  }

  @Test
  void countsAreJsonForScriptsEvenWhenQuiet() throws IOException {
    write("m.tmx", memory(9, 6));

    assertThat(run("-q", "tm", "filter", "m.tmx", "--format", "json").err())
        .isEqualTo("{\"units\":9,\"written\":9,\"damaged\":0}\n");
    assertThat(run("-q", "tm", "sample", "-n", "4", "m.tmx", "--format", "json").err())
        .isEqualTo("{\"units\":9,\"written\":4,\"seed\":1,\"damaged\":0}\n");
  }

  @Test
  void workspaceIsMeantWhereNoFileIsNamed() throws IOException {
    assertThat(run("tm", "filter").err()).contains("no workspace here");
    run("init");
    assertThat(run("tm", "filter").status()).isEqualTo(2);
    assertThat(run("tm", "filter").err()).contains("there is no memory");
    write("tm/m.tmx", memory(4, 7));
    assertThat(ids(run("tm", "filter").out())).hasSize(4);
  }

  // split

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--units 7",
        "--units 1000",
        "--size 2kB",
        "--size 1",
        "--by document",
        "--by creator",
        "--by year",
        "--by language-pair"
      })
  void partsTogetherHaveEveryUnitOnce(String rule) throws IOException {
    List<TranslationUnit> memory = memory(60, 8);
    write("m.tmx", memory);
    CommandLineRun run = run(("tm split m.tmx --out parts " + rule).split(" "));

    List<TranslationUnit> all = new ArrayList<>();
    List<String> lines = run.out().lines().toList();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      String part = text(cells[0]);
      List<TranslationUnit> units = units(part);
      assertThat(units).hasSize(Integer.parseInt(cells[1]));
      assertThat(memory.stream().filter(units::contains).toList()).as("order").isEqualTo(units);
      assertThat(part).startsWith(text("m.tmx").substring(0, text("m.tmx").indexOf("<tu ")));
      if (rule.equals("--size 2kB")) {
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2000);
      }
      all.addAll(units);
    }
    assertThat(run.status()).isZero();
    assertThat(files("parts")).hasSameSizeAs(lines);
    if (rule.startsWith("--by")) {
      assertThat(all).containsExactlyInAnyOrderElementsOf(memory);
    } else {
      assertThat(all).isEqualTo(memory);
    }
  }

  @Test
  void oddKeysGetSafeNamesOfTheirOwn() throws IOException {
    write(
        "m.tmx",
        List.of(
            inDocument("1", "A/b.docx"),
            inDocument("2", "a_b.docx"),
            inDocument("3", "a\\b.docx"),
            inDocument("4", "../x"),
            inDocument("5", "none"),
            unit("6", Metadata.NONE),
            inDocument("7", "Ş".repeat(300))));

    CommandLineRun run =
        run("tm", "split", "m.tmx", "--by", "document", "--out", "d", "--format", "json");

    assertThat(files("d"))
        .contains(
            "m-A_b.docx.tmx",
            "m-a_b.docx-2.tmx",
            "m-a_b.docx-3.tmx",
            "m-x.tmx",
            "m-none.tmx",
            "m-none-2.tmx")
        .hasSize(7);
    assertThat(run.out()).contains("\"key\":\"../x\",\"units\":1,\"bytes\":");
  }

  @Test
  void existingPartsAreNamedAndNothingIsWritten() throws IOException {
    write("m.tmx", memory(9, 9));
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/m-001.tmx"), "mine");
    Files.writeString(folder.resolve("parts/m-003.tmx"), "mine");

    CommandLineRun run = run("tm", "split", "m.tmx", "--units", "3", "--out", "parts");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("parts/m-001.tmx: the file exists already", "parts/m-003.tmx")
        .doesNotContain("m-002");
    assertThat(files("parts")).containsExactly("m-001.tmx", "m-003.tmx");
    assertThat(folder.resolve("parts/m-001.tmx")).hasContent("mine");
  }

  @Test
  void splitWantsOneRule() throws IOException {
    write("m.tmx", memory(1, 1));

    assertThat(run("tm", "split", "m.tmx", "--out", "p").err())
        .contains("exactly one of these is needed");
    assertThat(run("tm", "split", "m.tmx", "--out", "p", "--units", "2", "--size", "1MB").status())
        .isEqualTo(2);
    assertThat(run("tm", "split", "m.tmx", "--out", "p", "--units", "0").err()).contains("--units");
    assertThat(run("tm", "split", "m.tmx", "--out", "p", "--size", "12XB").err())
        .contains("--size");
    assertThat(run("tm", "split", "m.tmx", "--out", "m.tmx", "--units", "1").err())
        .contains("is a file where a folder is needed");
    assertThat(files("")).containsExactly("m.tmx");
  }

  @Test
  void memoryWithoutUnitsGivesNoParts() throws IOException {
    write("m.tmx", List.of());

    CommandLineRun run = run("tm", "split", "m.tmx", "--out", "p", "--units", "2");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("p")).doesNotExist();
  }

  // sample

  @Test
  void sampleIsASubsetInOrderAndAlwaysTheSame() throws IOException {
    List<TranslationUnit> memory = memory(100, 10);
    write("m.tmx", memory);

    CommandLineRun run = run("tm", "sample", "-n", "10", "m.tmx");
    List<TranslationUnit> sample = units(run.out());

    assertThat(sample).hasSize(10);
    assertThat(memory.stream().filter(sample::contains).toList()).isEqualTo(sample);
    assertThat(run("tm", "sample", "-n", "10", "m.tmx", "--seed", "1").out()).isEqualTo(run.out());
    assertThat(run("tm", "sample", "-n", "10", "m.tmx", "--seed", "2").out())
        .isNotEqualTo(run.out());
    assertThat(ids(run("tm", "sample", "-n", "12", "m.tmx", "--stratify", "creator").out()))
        .hasSize(12);
    assertThat(ids(run("tm", "sample", "-n", "1000", "m.tmx").out())).hasSize(100);
  }

  // pivot

  @Test
  void pivotOfAMemoryTakenApartIsTheMemory() throws IOException {
    List<TranslationUnit> memory = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      memory.add(
          new TranslationUnit(
              "u" + i,
              null,
              Metadata.NONE,
              List.of(
                  variant("en", "Text " + i),
                  variant("az", "Mətn " + i),
                  variant("ru", "Текст " + i))));
    }
    write("m.tmx", memory);
    assertThat(run("tm", "filter", "m.tmx", "--langs", "az,en", "--out", "a.tmx").status())
        .isZero();
    assertThat(run("tm", "filter", "m.tmx", "--langs", "en,ru", "--out", "b.tmx").status())
        .isZero();

    CommandLineRun run =
        run(
            "tm",
            "pivot",
            "a.tmx",
            "b.tmx",
            "--via",
            "en",
            "--out",
            "t.tmx",
            "--quarantine",
            "q.tmx");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo("600 units joined into 300\nOnly in a.tmx: 0 units; only in b.tmx: 0 units\n");
    assertThat(units(text("t.tmx")).stream().map(TranslationUnit::variants))
        .isEqualTo(memory.stream().map(TranslationUnit::variants).toList());
    assertThat(folder.resolve("q.tmx")).doesNotExist();
  }

  @Test
  void ambiguousUnitsGoToTheQuarantine() throws IOException {
    write(
        "a.tmx", List.of(pair("az", "Danışıqlar"), pair("az", "Söhbət"), pair("az", "Danışıqlar")));
    write("b.tmx", List.of(pair("ru", "Переговоры")));

    CommandLineRun without = run("tm", "pivot", "a.tmx", "b.tmx", "--out", "t.tmx");
    CommandLineRun with =
        run(
            "tm",
            "pivot",
            "a.tmx",
            "b.tmx",
            "--out",
            "t.tmx",
            "--replace",
            "--quarantine",
            "q.tmx",
            "--format",
            "json");

    assertThat(without.status()).isEqualTo(1);
    assertThat(without.err()).contains("Ambiguous: 1 text in 4 units", "--quarantine FILE");
    assertThat(with.err()).contains("\"ambiguousTexts\":1,\"ambiguousUnits\":4");
    assertThat(units(text("t.tmx"))).isEmpty();
    assertThat(units(text("q.tmx")))
        .hasSize(4)
        .allMatch(
            unit ->
                unit.metadata()
                    .value("x-korpu-ambiguous")
                    .orElse("")
                    .equals("several translations"));
  }

  @Test
  void unitsWithoutPartnerAreWrittenIfAllAreWanted() throws IOException {
    write("a.tmx", List.of(unit("1", Metadata.NONE)));
    write("b.tmx", List.of());

    assertThat(run("tm", "pivot", "a.tmx", "b.tmx").out()).doesNotContain("<tu");
    assertThat(ids(run("tm", "pivot", "a.tmx", "b.tmx", "--all").out())).containsExactly("1");
    byte[] input = text("a.tmx").getBytes(StandardCharsets.UTF_8);
    assertThat(ids(CommandLineRun.in(folder, input, "tm", "pivot", "-", "b.tmx", "--all").out()))
        .containsExactly("1");
  }

  @Test
  void pivotWantsTwoFilesAndTwoOutputs() throws IOException {
    write("a.tmx", memory(1, 1));
    Files.createDirectory(folder.resolve("e"));
    write("e/1.tmx", memory(1, 1));
    write("e/2.tmx", memory(1, 1));

    assertThat(run("tm", "pivot", "a.tmx").err()).contains("missing: B");
    assertThat(run("tm", "pivot", "a.tmx", "e", "--out", "t.tmx").err())
        .contains("e: is a folder, not a file");
    assertThat(
            run("tm", "pivot", "a.tmx", "e/1.tmx", "--out", "t.tmx", "--quarantine", "./t.tmx")
                .err())
        .contains("--quarantine must name a file of its own");
    assertThat(run("tm", "pivot", "a.tmx", "e/1.tmx", "--quarantine", "a.tmx").err())
        .contains("a.tmx: this file is read by the same command");
  }

  // all

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter IN --out OUT",
        "sample -n 3 IN --out OUT",
        "pivot IN IN --out OUT",
        "split IN --units 1 --out OUT"
      })
  void badInputLeavesNothingBehind(String command) throws IOException {
    Files.writeString(folder.resolve("text.tmx"), "no TMX");
    Files.createDirectory(folder.resolve("dir"));
    write("m.tmx", memory(1, 1));
    for (String input : List.of("nosuch.tmx", "text.tmx", "dir")) {
      CommandLineRun run =
          run(("tm " + command.replace("IN", input).replace("OUT", "new")).split(" "));
      assertThat(run.status()).as(input).isEqualTo(2);
      assertThat(run.err()).startsWith("korpu: " + input + ":");
    }
    String nowhere = command.replace("IN", "m.tmx").replace("OUT", "nowhere/x/new.tmx");
    if (!command.startsWith("split")) {
      assertThat(run(("tm " + nowhere).split(" ")).status()).isEqualTo(2);
      String itself = command.replace("IN", "m.tmx").replace("OUT", "dir/../m.tmx");
      assertThat(run(("tm " + itself).split(" ")).err())
          .contains("this file is read by the same command");
    }
    assertThat(files("")).containsExactly("dir", "m.tmx", "text.tmx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter m.tmx",
        "sample -n 3 m.tmx",
        "pivot m.tmx m.tmx --all",
        "split m.tmx --units 5 --out p"
      })
  void damagedUnitsAreNamedOnceLeftOutAndShownByTheStatus(String command) throws IOException {
    write("m.tmx", memory(3, 1));
    Files.writeString(
        folder.resolve("m.tmx"), text("m.tmx").replace("  </body>", DAMAGED + "  </body>"));

    CommandLineRun run = run(("tm " + command).split(" "));

    assertThat(run.status()).isEqualTo(1);
    int files = command.startsWith("pivot") ? 2 : 1;
    assertThat(run.err().lines().filter(line -> line.startsWith("korpu: m.tmx:"))).hasSize(files);
    assertThat(run.err())
        .contains(files == 1 ? "1 damaged unit was left out." : "2 damaged units were left out.");
    assertThat(run.out()).doesNotContain("bad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter m.tmx --out old.tmx",
        "sample -n 3 m.tmx --out old.tmx",
        "pivot m.tmx m.tmx --all --out old.tmx",
        "pivot m.tmx m.tmx --out new.tmx --quarantine old.tmx"
      })
  void existingFileIsReplacedOnlyIfThatIsSaid(String command) throws IOException {
    write("m.tmx", List.of(pair("az", "Danışıqlar"), pair("az", "Söhbət"), pair("ru", "Беседа")));
    String old = "x".repeat(100_000);
    Files.writeString(folder.resolve("old.tmx"), old);

    CommandLineRun kept = run(("tm " + command).split(" "));

    assertThat(kept.status()).isEqualTo(2);
    assertThat(kept.err()).contains("old.tmx: the file exists already", "--replace");
    assertThat(folder.resolve("old.tmx")).hasContent(old);
    assertThat(files("")).containsExactly("m.tmx", "old.tmx");

    assertThat(run(("tm " + command + " --replace").split(" ")).status()).isLessThan(2);
    assertThat(text("old.tmx")).startsWith("<?xml").endsWith("</tmx>\n");
  }

  @Test
  void wrongExpressionIsShownWhereItIsWrong() throws IOException {
    write("m.tmx", memory(1, 1));

    CommandLineRun run = run("tm", "filter", "m.tmx", "--regex", "talks (");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("talks (").doesNotContain("PATTERN");
  }

  @Test
  void missingPivotLanguageIsNamed() throws IOException {
    write("m.tmx", memory(3, 1));

    CommandLineRun run = run("tm", "pivot", "m.tmx", "m.tmx", "--via", "de", "--out", "t.tmx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("No unit of m.tmx has a text in de.");
  }

  @Test
  void manyPartsThatExistAreCountedNotListed() throws IOException {
    write("m.tmx", memory(30, 1));
    run("tm", "split", "m.tmx", "--units", "1", "--out", "p");

    CommandLineRun again = run("tm", "split", "m.tmx", "--units", "1", "--out", "p");

    assertThat(again.err().lines().filter(line -> line.startsWith("korpu: "))).hasSize(5);
    assertThat(again.err()).contains("korpu: p: 26 more files of this split exist already");
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void write(String name, List<TranslationUnit> units) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TmxWriter writer = new TmxWriter(out, name, TmxHeader.of(LanguageTag.EN, "1"));
    for (TranslationUnit unit : units) {
      writer.write(unit);
    }
    writer.finish();
    Files.write(folder.resolve(name), out.toByteArray());
  }

  private static List<String> ids(String tmx) throws IOException {
    return units(tmx).stream().map(unit -> String.valueOf(unit.id())).toList();
  }

  private static List<TranslationUnit> units(String tmx) throws IOException {
    TmxReader reader =
        new TmxReader(
            new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "-", fault -> {});
    List<TranslationUnit> units = new ArrayList<>();
    for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
      units.add(unit);
    }
    return units;
  }

  /** Units of all kinds: one to three languages, with and without what is known. */
  private static List<TranslationUnit> memory(int size, long seed) {
    Random random = new Random(seed);
    List<TranslationUnit> units = new ArrayList<>();
    Predicate<Integer> often = share -> random.nextInt(share) > 0;
    for (int i = 0; i < size; i++) {
      Metadata metadata = Metadata.NONE;
      if (often.test(3)) {
        metadata =
            metadata.withAttribute("creationdate", 2019 + random.nextInt(4) + "0601T000000Z");
      }
      if (often.test(3)) {
        metadata = metadata.withAttribute("creationid", random.nextBoolean() ? "aysel" : "tural");
      }
      if (often.test(3)) {
        metadata =
            metadata.withProperty(Property.of(Property.DOCUMENT, random.nextInt(4) + ".docx"));
      }
      List<Variant> variants = new ArrayList<>();
      variants.add(variant("en", (random.nextBoolean() ? "Talks on " : "The new law of ") + i));
      if (often.test(4)) {
        variants.add(variant("az", "Danışıqlar " + i));
      }
      if (often.test(2)) {
        variants.add(variant("ru", "Переговоры " + i));
      }
      units.add(new TranslationUnit("u" + i, null, metadata, variants));
    }
    return units;
  }

  private static TranslationUnit pair(String language, String text) {
    return TranslationUnit.of(variant("en", "Talks"), variant(language, text));
  }

  private static TranslationUnit dated(String id, String date) {
    return unit(id, Metadata.NONE.withAttribute("creationdate", date));
  }

  private static TranslationUnit inDocument(String id, String document) {
    return unit(id, Metadata.NONE.withProperty(Property.of(Property.DOCUMENT, document)));
  }

  private static TranslationUnit unit(String id, Metadata metadata) {
    return new TranslationUnit(
        id, null, metadata, List.of(variant("en", "Talks"), variant("az", "Danışıqlar")));
  }

  private static Variant variant(String language, String text) {
    return Variant.of(new LanguageTag(language), Segment.of(text));
  }
}
