package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.korpu.filter.Document;
import org.korpu.filter.formats.DocumentFilters;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.TextUnit;

/**
 * 240 damaged files: each either merges right or is refused by name; none loses text.
 *
 * <p>What is right is known before the damage: each segment of the merged document is its
 * translation or its source, with the document's own space between them, and there are exactly as
 * many sources as korpu has said. What nobody can find is a translation that a tool has put into
 * another unit whole and with the right codes; {@link #exchangedTargetsCannotBeFound} says so.
 */
class DamagedXliffTest {

  private static final int SEEDS = 2;

  /** Exported once for each document and version. */
  private static final Map<String, byte[]> EXPORTS = new ConcurrentHashMap<>();

  private static final Pattern KEPT = Pattern.compile("(\\d+) segments? of \\d+ ha");
  private static final Pattern PLACE = Pattern.compile("\\.xlf:\\d+:(\\d+:)? ");

  private static final String HTML =
      """
      <html><head><title>Decree</title></head><body>
      <h1>Decree of the <b>President</b> of the Republic</h1>
      <p>The <b>State Migration Service</b> opened an office in <i>Gabala</i>. The head of the \
      Service spoke at the ceremony. Guests came from <a href="https://baku.az">Baku</a> and \
      <i>Ganja</i>.</p>
      <p>Article 1. Rules</p>
      <p>Article 2. Duties</p>
      <table><tr><td>Baku</td><td>Ganja</td></tr><tr><td>Yes</td><td>Yes</td></tr></table>
      <p>First line<br/>second line. Another <b>bold and <i>italic</i></b> sentence. Done!</p>
      <p>An office opens. It is new. It is <b>large</b>. Everybody came.</p>
      <p>The closing words follow.</p>
      </body></html>
      """;

  /** What becomes of a file damaged so. */
  private enum Fate {
    /** Merged: what is lacking is the source, and counted. */
    MERGED,
    /** Refused. */
    REFUSED,
    /** Merged where another trace leads to the right place, otherwise refused. */
    EITHER
  }

  /** Names the damage; what korpu has to do about it is the same for all. */
  private enum Damage {
    CODE_DELETED(Fate.REFUSED, DamagedFile::deleteCode),
    CODE_DELETED_WITH_TEXT(Fate.REFUSED, DamagedFile::deleteCodeWithItsText),
    CODE_DOUBLED(Fate.REFUSED, DamagedFile::doubleCode),
    CODE_MOVED(Fate.MERGED, DamagedFile::moveCodeToTheEnd),
    CODE_IN_ANOTHER_UNIT(Fate.REFUSED, DamagedFile::moveCodeIntoAnotherUnit),
    CODE_ID_CHANGED(Fate.EITHER, DamagedFile::changeCodeId),
    SEGMENT_DROPPED(Fate.REFUSED, DamagedFile::dropSegment),
    SEGMENT_ID_CHANGED(Fate.EITHER, DamagedFile::changeSegmentId),
    SEGMENT_ID_DOUBLED(Fate.REFUSED, DamagedFile::doubleSegmentId),
    SEGMENTS_REORDERED(Fate.REFUSED, DamagedFile::reorderSegments),
    TARGET_DROPPED(Fate.MERGED, DamagedFile::dropTarget),
    TARGET_OF_SEGMENT_DROPPED(Fate.MERGED, DamagedFile::dropTargetOfOneSegment),
    TARGET_EMPTIED(Fate.MERGED, DamagedFile::emptyTarget),
    TARGET_IS_COPY(Fate.MERGED, DamagedFile::copySourceIntoTarget),
    UNIT_DROPPED(Fate.MERGED, DamagedFile::dropUnit),
    UNITS_DROPPED(Fate.MERGED, DamagedFile::dropHalfOfTheUnits),
    UNIT_DOUBLED(Fate.REFUSED, DamagedFile::doubleUnit),
    UNITS_REORDERED(Fate.MERGED, DamagedFile::reorderUnits),
    UNIT_ID_CHANGED(Fate.EITHER, DamagedFile::changeUnitId),
    UNIT_IDS_EXCHANGED(Fate.EITHER, DamagedFile::exchangeUnitIds),
    UNITS_EXCHANGED(Fate.REFUSED, DamagedFile::exchangeSourcesAndTargets),
    SPACE_LOST_IN_TARGET(Fate.MERGED, DamagedFile::loseSpaceBetweenTargets),
    SPACE_LOST(Fate.MERGED, DamagedFile::loseSpaceEverywhere),
    SOURCE_EDITED(Fate.REFUSED, DamagedFile::editSource),
    LANGUAGE_DROPPED(Fate.REFUSED, DamagedFile::dropLanguage),
    LANGUAGE_IS_SOURCE(Fate.REFUSED, DamagedFile::takeSourceLanguageForTarget),
    TRUNCATED(Fate.REFUSED, file -> {}),
    TRUNCATED_AGAIN(Fate.REFUSED, file -> {}),
    ONLY_ATTRIBUTES_OF_KORPU(Fate.MERGED, DamagedFile::dropAttributesOfKorpu),
    UNIT_DROPPED_AND_ATTRIBUTES(
        Fate.MERGED,
        file -> {
          file.dropUnit();
          file.dropAttributesOfKorpu();
        });

    private final Fate fate;
    private final Act act;

    Damage(Fate fate, Act act) {
      this.fate = fate;
      this.act = act;
    }

    boolean isTruncation() {
      return this == TRUNCATED || this == TRUNCATED_AGAIN;
    }
  }

  @FunctionalInterface
  private interface Act {
    void on(DamagedFile file);
  }

  /** Whether the tool that damaged the file has also dropped what it does not know. */
  private enum Tool {
    KEEPS_DIGESTS,
    DROPS_DIGESTS
  }

  private record Case(Damage damage, String version, Tool tool, int seed) {
    String document() {
      return seed % 2 == 0 ? "decree.html" : "decree.docx";
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Damage damage : Damage.values()) {
      for (String version : List.of("1.2", "2.1")) {
        for (Tool tool : Tool.values()) {
          for (int seed = 0; seed < SEEDS; seed++) {
            cases.add(new Case(damage, version, tool, seed));
          }
        }
      }
    }
    return cases.stream();
  }

  @TempDir Path folder;

  @Test
  void casesAreAsManyAsPromised() {
    assertThat(cases().count()).isEqualTo(240);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void damagedFileMergesRightOrIsRefusedByName(Case damaged) throws Exception {
    Path document = folder.resolve(damaged.document());
    Path xliff = export(document, damaged.version());
    Map<String, List<String>> segments = segments(xliff);
    Random random = new Random(20261123L + damaged.seed() * 1000L + damaged.damage().ordinal());
    DamagedFile file = new DamagedFile(Files.readAllBytes(xliff), random);
    damaged.damage().act.on(file);
    if (damaged.tool() == Tool.DROPS_DIGESTS) {
      file.dropAttributesOfKorpu();
    }
    byte[] bytes = file.bytes();
    if (damaged.damage().isTruncation()) {
      bytes = Arrays.copyOf(bytes, bytes.length / 5 + random.nextInt(bytes.length * 7 / 10));
    }
    Files.write(xliff, bytes);
    List<String> before = names();

    CommandLineRun merge = CommandLineRun.in(folder, "xliff", "merge", name(xliff));

    Path merged = folder.resolve(damaged.document().replace("decree", "decree.az"));
    if (damaged.damage().fate != Fate.EITHER) {
      assertThat(merge.status() == 0)
          .as("%s%n%s", damaged, merge.err())
          .isEqualTo(damaged.damage().fate == Fate.MERGED);
    }
    if (merge.status() == 0) {
      assertRight(document, merged, segments, merge, file, damaged);
    } else {
      assertThat(merge.status()).as(merge.err()).isEqualTo(2);
      assertThat(names()).as("nothing is left behind").isEqualTo(before);
      assertNamed(merge, file.units(), damaged);
    }
  }

  @Test
  void exchangedTargetsCannotBeFound() throws Exception {
    Path xliff = export(folder.resolve("decree.html"), "2.1");
    String text = Files.readString(xliff);
    Files.writeString(
        xliff,
        text.replace("<target>‹az› Article 1.", "<target>‹az› Article 2 at last.")
            .replace("<target>‹az› Article 2.", "<target>‹az› Article 1.")
            .replace(" at last.", "."));

    CommandLineRun merge = CommandLineRun.in(folder, "xliff", "merge", name(xliff));

    assertThat(merge.status()).as(merge.err()).isZero();
    assertThat(Files.readString(folder.resolve("decree.az.html")))
        .containsSubsequence("‹az› Article 2.", "‹az› Article 1.");
  }

  private Path export(Path document, String version) throws IOException {
    String name = name(document);
    if (name.endsWith(".html")) {
      Files.writeString(document, HTML);
    } else {
      Files.copy(Path.of("src/samples/release.en.docx"), document);
    }
    Path xliff = folder.resolve("decree.en-az.xlf");
    byte[] known = EXPORTS.get(name + version);
    if (known != null) {
      Files.write(xliff, known);
      return xliff;
    }
    CommandLineRun export =
        CommandLineRun.in(
            folder, "xliff", "export", name, "--from", "en", "--to", "az", "--xliff", version);
    assertThat(export.status()).as(export.err()).isZero();
    TranslatorsWork.translate(xliff, "az");
    EXPORTS.put(name + version, Files.readAllBytes(xliff));
    return xliff;
  }

  /** The sources of the segments of each unit and what stands between them, alternating. */
  private static Map<String, List<String>> segments(Path xliff) throws IOException {
    Map<String, List<String>> segments = new LinkedHashMap<>();
    for (XliffUnit unit : TranslatorsWork.read(xliff).files().get(0).units()) {
      List<String> texts = new ArrayList<>();
      for (XliffPart part : unit.parts()) {
        boolean segment = part.kind() == XliffPart.Kind.SEGMENT;
        if (segment && texts.size() % 2 == 1 || !segment && texts.size() % 2 == 0) {
          texts.add("");
        }
        texts.add(part.source().text());
      }
      segments.put(unit.id(), texts);
    }
    return segments;
  }

  private static void assertRight(
      Path document,
      Path merged,
      Map<String, List<String>> segments,
      CommandLineRun merge,
      DamagedFile file,
      Case damaged)
      throws IOException {
    List<TextUnit> originals = units(document);
    List<TextUnit> results = units(merged);
    assertThat(results).hasSameSizeAs(originals);
    List<String> returned =
        damaged.damage() == Damage.UNIT_ID_CHANGED
            ? List.copyOf(segments.keySet())
            : file.unitIds();
    List<String> harmed = file.units();
    int sources = 0;
    int announced = 0;
    for (int i = 0; i < originals.size(); i++) {
      String id = originals.get(i).id();
      List<String> parts = segments.getOrDefault(id, List.of());
      String text = results.get(i).content().text();
      if (damaged.damage() == Damage.CODE_MOVED && harmed.contains(id)) {
        // The translator's order of words, then: nothing but the place of the text has changed.
        assertThat(sorted(text)).isEqualTo(sorted(translated(parts)));
        continue;
      }
      int kept = keptSources(text, parts);
      assertThat(kept).as("%s%n%s: %s%n%s", damaged, id, text, merge.err()).isNotNegative();
      sources += kept;
      assertThat(codes(results.get(i)))
          .as("codes of unit %s", id)
          .containsExactlyInAnyOrderElementsOf(codes(originals.get(i)));
      if (!returned.contains(id)) {
        for (int k = 0; k < parts.size(); k += 2) {
          announced += parts.get(k).isEmpty() ? 0 : 1;
        }
      }
    }
    boolean anyDropped = announced > 0;
    Matcher said = KEPT.matcher(merge.err());
    while (said.find()) {
      announced += Integer.parseInt(said.group(1));
    }
    assertThat(sources).as("%s%n%s", damaged, merge.err()).isEqualTo(announced);
    if (anyDropped) {
      assertThat(merge.err()).containsPattern("missing in the file");
    }
  }

  /**
   * How many segments of a merged unit are their source, all others being their translations; -1 if
   * any is neither, or the space between them is not that of the document.
   */
  private static int keptSources(String merged, List<String> parts) {
    String left = merged;
    int kept = 0;
    for (int i = 0; i < parts.size(); i++) {
      String translation = TranslatorsWork.MARKS.get("az") + parts.get(i);
      if (i % 2 == 0 && left.startsWith(translation)) {
        left = left.substring(translation.length());
      } else if (left.startsWith(parts.get(i))) {
        kept += i % 2 == 0 && !parts.get(i).isEmpty() ? 1 : 0;
        left = left.substring(parts.get(i).length());
      } else {
        return -1;
      }
    }
    return left.isEmpty() ? kept : -1;
  }

  private static String translated(List<String> parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean segment = i % 2 == 0 && !parts.get(i).isEmpty();
      text.append(segment ? TranslatorsWork.MARKS.get("az") : "").append(parts.get(i));
    }
    return text.toString();
  }

  private static String sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static void assertNamed(CommandLineRun merge, List<String> harmed, Case damaged) {
    if (damaged.damage().isTruncation()) {
      assertThat(merge.err()).containsPattern(PLACE);
    } else if (harmed.isEmpty()) {
      assertThat(merge.err()).contains("korpu: decree.en-az.xlf:");
    } else {
      assertThat(harmed).as(merge.err()).anyMatch(merge.err()::contains);
    }
  }

  private static List<TextUnit> units(Path file) throws IOException {
    Document document = new Document(file.toString(), Files.readAllBytes(file));
    return DocumentFilters.forDocument(document).extract(document, LanguageTag.EN).stream()
        .filter(unit -> !unit.content().isBlank())
        .toList();
  }

  private static List<String> codes(TextUnit unit) {
    return unit.content().codes().stream().map(InlineCode::data).toList();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(DamagedXliffTest::name).sorted().toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
