package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tm diff}, {@code merge}, {@code canon} and {@code dedupe} as a user sees them. */
class VersionCommandsTest {

  @TempDir Path folder;

  @Test
  void differenceShowsUnitsAndMarksWords() throws IOException {
    write("a.tmx", unit("1", "The office opened.", "Ofis açılıb."), unit("2", "Two.", "İki."));
    write("b.tmx", unit("1", "The office opened.", "İdarə açılıb."), unit("3", "Three.", "Üç."));

    CommandLineRun run = CommandLineRun.in(folder, "tm", "diff", "a.tmx", "b.tmx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            ~ 1
                en   The office opened.
                az − ⟦Ofis⟧ açılıb.
                az + ⟦İdarə⟧ açılıb.
            + 3
                en + Three.
                az + Üç.
            − 2
                en − Two.
                az − İki.
            1 unit added, 1 removed, 1 changed, 0 moved
            """);
  }

  @Test
  void sameUnitsAreNoDifference() throws IOException {
    write("a.tmx", unit("1", "One.", "Bir."), unit("2", "Two.", "İki."));
    write("b.tmx", unit("2", "Two.", "İki."), unit("1", "One.", "Bir."));

    CommandLineRun run = CommandLineRun.in(folder, "tm", "diff", "a.tmx", "b.tmx");

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo("No differences; 1 unit moved.\n");
    assertThat(CommandLineRun.in(folder, "--ui", "ru", "tm", "diff", "a.tmx", "a.tmx").out())
        .isEqualTo("Различий нет.\n");
  }

  @Test
  void differenceForScriptsHasOffsets() throws IOException {
    write("a.tmx", unit("1", "One.", "Bir."));
    write("b.tmx", unit("1", "One.", "Biri."));

    assertThat(CommandLineRun.in(folder, "tm", "diff", "--format", "json", "a.tmx", "b.tmx").out())
        .isEqualTo(
            "{\"change\":\"changed\",\"unit\":\"1\",\"variants\":[{\"change\":\"changed\","
                + "\"lang\":\"az\",\"before\":\"Bir.\",\"after\":\"Biri.\","
                + "\"removed\":[[0,3]],\"added\":[[0,4]]}]}\n");
  }

  @Test
  void codesThatDifferAreSeen() throws IOException {
    write("a.tmx", unit("1", "One<ph type=\"lb\">&lt;br/&gt;</ph>"));
    write("b.tmx", unit("1", "One<ph type=\"image\">&lt;br/&gt;</ph>"));

    assertThat(CommandLineRun.in(folder, "tm", "diff", "a.tmx", "b.tmx").out())
        .contains("⟦lb⟧", "⟦image⟧");
  }

  @Test
  void mergeWritesWhatBothSidesDid() throws IOException {
    write("base.tmx", unit("1", "One.", "Bir."));
    write("ours.tmx", unit("1", "One.", "Biri."), unit("2", "Two.", "İki."));
    write("theirs.tmx", unit("1", "One", "Bir."), unit("3", "Three.", "Üç."));

    CommandLineRun shown = merge();
    assertThat(shown.status()).isZero();
    assertThat(shown.err()).contains("Nothing was written");

    CommandLineRun run = merge("--out", "merged.tmx");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("merged.tmx: 3 units; 2 added, 0 removed, 1 changed\n");
    assertThat(read("merged.tmx")).contains("One<", "Biri.", "Two.", "Three.");

    assertThat(merge("--apply").status()).isZero();
    assertThat(read("ours.tmx")).isEqualTo(read("merged.tmx"));
    assertThat(CommandLineRun.in(folder, "tm", "undo", "ours.tmx", "--apply").status()).isZero();
    assertThat(read("ours.tmx")).doesNotContain("Three.");
  }

  @Test
  void conflictIsToldAndBothTextsAreKept() throws IOException {
    write("base.tmx", unit("1", "One.", "Bir."));
    write("ours.tmx", unit("1", "One.", "Biri."));
    write("theirs.tmx", unit("1", "One.", "Birinci."));

    CommandLineRun run = merge("--out", "merged.tmx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            merged.tmx#1: both sides changed az
                en: One.
                az before: Bir.
                az ours: ⟦Biri⟧.
                az theirs: ⟦Birinci⟧.
            """);
    assertThat(read("merged.tmx"))
        .contains("Biri.", "Birinci.", "<prop type=\"x-korpu-conflict\">theirs</prop>");
    CommandLineRun again = merge("--format", "json");
    assertThat(again.out())
        .isEqualTo(
            "{\"memory\":\"ours.tmx\",\"unit\":\"1\",\"conflict\":\"both-changed\",\"lang\":\"az\","
                + "\"base\":\"Bir.\",\"ours\":\"Biri.\",\"theirs\":\"Birinci.\"}\n");
  }

  @Test
  void damagedVersionIsNotMerged() throws IOException {
    write("base.tmx", unit("1", "One.", "Bir."));
    write("ours.tmx", unit("1", "One.", "Bir."));
    write("theirs.tmx", unit("1", "One.", "Bir & iki."), unit("2", "Two.", "İki."));

    CommandLineRun run = merge("--out", "merged.tmx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("theirs.tmx:7:", "not merged");
    assertThat(folder.resolve("merged.tmx")).doesNotExist();
  }

  @Test
  void emptyFileIsAVersionWithoutUnits() throws IOException {
    Files.createFile(folder.resolve("base.tmx"));
    write("ours.tmx", unit("1", "One.", "Bir."));
    write("theirs.tmx", unit("2", "Two.", "İki."));

    assertThat(merge("--out", "merged.tmx").status()).isZero();
    assertThat(read("merged.tmx")).contains("One.", "Two.");
  }

  @Test
  void driverWritesInPlaceOfOursAndNamesThePath() throws IOException {
    write("base.tmx", unit("1", "One.", "Bir."));
    write("ours.tmx", unit("1", "One.", "Bir."), unit("2", "Two.", "İki."));
    write("theirs.tmx", unit("1", "One.", "Bir."), unit("3", "Three.", "Üç."));

    CommandLineRun run =
        CommandLineRun.in(
            folder, "tm", "merge", "--driver", "base.tmx", "ours.tmx", "theirs.tmx", "tm/x.tmx");

    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("tm/x.tmx: 3 units");
    assertThat(read("ours.tmx")).contains("Two.", "Three.");
    assertThat(merge("--driver").status()).isEqualTo(2);
    assertThat(merge("--apply", "--out", "x.tmx").status()).isEqualTo(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("base.tmx", "ours.tmx", "theirs.tmx");
    }
  }

  @Test
  void canonTellsTheFirstLineThatDiffersAndWritesWithApply() throws IOException {
    write("a.tmx", unit("1", "One.", "Bir."), unit("", "Two.", "İki."));
    String before = read("a.tmx");

    CommandLineRun check = CommandLineRun.in(folder, "tm", "canon", "--check", "a.tmx");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.out()).isEqualTo("a.tmx:9: not canonical from this line on\n");
    assertThat(read("a.tmx")).isEqualTo(before);

    assertThat(CommandLineRun.in(folder, "tm", "canon", "--apply", "a.tmx").status()).isZero();
    assertThat(read("a.tmx")).containsPattern("tuid=\"k[0-9a-f]{16}\"");
    CommandLineRun again = CommandLineRun.in(folder, "tm", "canon", "--check", "a.tmx");
    assertThat(again.status()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(CommandLineRun.in(folder, "tm", "canon", "--check", "--apply", "a.tmx").status())
        .isEqualTo(2);
  }

  @Test
  void layoutOfAnotherProgramIsNotCanonical() throws IOException {
    write("a.tmx", unit("1", "One.", "Bir."));
    Files.writeString(folder.resolve("a.tmx"), read("a.tmx") + "\n");

    assertThat(CommandLineRun.in(folder, "tm", "canon", "a.tmx").out()).startsWith("a.tmx:11: ");
  }

  @Test
  void duplicatesAreShownAndMergedWithApply() throws IOException {
    write(
        "a.tmx",
        unit("1", "One.", "Bir."),
        unit("2", "One.", "Bir.", "Один."),
        unit("3", "Two.", "İki."),
        unit("4", "Two.", "İkinci."));

    CommandLineRun run = CommandLineRun.in(folder, "tm", "dedupe", "a.tmx");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            a.tmx#1 ← 2
                en  One.
            a.tmx: one source, 2 different translations
                en  Two.
                  3  az  İki.
                  4  az  İkinci.
            """);
    assertThat(run.err()).contains("1 duplicate, 1 ambiguous source", "Nothing was written");

    assertThat(CommandLineRun.in(folder, "tm", "dedupe", "--apply", "a.tmx").status()).isZero();
    assertThat(read("a.tmx")).doesNotContain("tuid=\"2\"").contains("Один.");
    CommandLineRun json = CommandLineRun.in(folder, "tm", "dedupe", "--format", "json", "a.tmx");
    assertThat(json.status()).isEqualTo(1);
    assertThat(json.out())
        .isEqualTo(
            "{\"finding\":\"ambiguous\",\"memory\":\"a.tmx\",\"source\":\"Two.\",\"units\":["
                + "{\"unit\":\"3\",\"targets\":{\"az\":\"İki.\"}},"
                + "{\"unit\":\"4\",\"targets\":{\"az\":\"İkinci.\"}}]}\n");
  }

  @Test
  void textFormHasALineForEachText() throws IOException {
    write("a.tmx", unit("1", "One.", "Bir."), unit("", "Two."));

    assertThat(CommandLineRun.in(folder, "git", "textconv", "a.tmx").out())
        .isEqualTo("1 en  One.\n1 az  Bir.\n– en  Two.\n");
  }

  private CommandLineRun merge(String... options) {
    String[] arguments = {"tm", "merge", "base.tmx", "ours.tmx", "theirs.tmx"};
    return CommandLineRun.in(
        folder, Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private void write(String name, String... units) throws IOException {
    Files.writeString(folder.resolve(name), tmx(units), StandardCharsets.UTF_8);
  }

  static String tmx(String... units) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
          <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" \
        adminlang="en" srclang="en" datatype="plaintext"/>
          <body>
        """
        + String.join("", units)
        + "  </body>\n</tmx>\n";
  }

  static String unit(String id, String... texts) {
    String[] languages = {"en", "az", "ru"};
    StringBuilder unit = new StringBuilder("    <tu");
    unit.append(id.isEmpty() ? "" : " tuid=\"" + id + "\"").append(">\n");
    for (int i = 0; i < texts.length; i++) {
      unit.append("      <tuv xml:lang=\"").append(languages[i]).append("\"><seg>");
      unit.append(texts[i]).append("</seg></tuv>\n");
    }
    return unit.append("    </tu>\n").toString();
  }
}
