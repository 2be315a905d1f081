package org.korpu.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The released zip in one folder, used, and the next version in another: the way an archive is
 * upgraded. The zip has no Java, so the one beside it is the runtime image's.
 */
@DisabledOnOs(OS.WINDOWS)
class InstalledUpgrade {

  private static final String SENTENCE =
      "The State Migration Service opened a regional office in Ganja.";

  @TempDir static Path temporary;

  private static Installation old;
  private static Installation next;

  @BeforeAll
  static void unpack() throws IOException {
    Path user = Installation.userWithoutJava(temporary.resolve("leyla"));
    old = new Installation(temporary.resolve("korpu-old/bin/korpu"), user);
    next = new Installation(temporary.resolve("korpu-next/bin/korpu"), user);
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    Path image = Installation.made(".tar.gz").resolveSibling("korpu-0.1.0/runtime");
    String link = "ln -s '" + image + "' ";
    Installation.Said unpacked =
        old.shell(
            temporary,
            "set -e; for to in old next; do unzip -q '"
                + zip.toAbsolutePath()
                + "' -d $to; mv $to/korpu-* korpu-$to; chmod +x korpu-$to/bin/korpu; "
                + link
                + "korpu-$to/runtime; done");
    assertThat(unpacked).isEqualTo(new Installation.Said(0, ""));
    NextVersion.of(
        temporary.resolve("korpu-next/lib/korpu.jar"),
        FileTime.from(Instant.parse("2026-11-24T00:00:00Z")));
  }

  @Test
  void nextVersionUsesTheIndexAndTheJournalOfTheOneBefore() throws IOException {
    Path workspace = Installation.workspace(old.home().resolve("used"));
    Map<String, String> unused = Installation.digests(workspace);
    old.doTheMainJob(workspace);
    List<String> lookup = List.of("tm", "lookup", "--min", "30", "--format", "json", SENTENCE);
    String found = old.done(workspace, lookup.toArray(String[]::new));
    Map<String, String> index = index(workspace);

    assertThat(next.done(workspace, "--version")).startsWith("korpu 0.1.1 ");
    assertThat(next.done(workspace, lookup.toArray(String[]::new))).isEqualTo(found);
    assertThat(index(workspace)).isEqualTo(index);
    next.done(workspace, "tm", "undo", "--apply");
    assertThat(workspace.resolve("tm/reviewed.tmx")).doesNotExist();
    assertThat(Installation.digests(workspace)).containsAllEntriesOf(unused);
  }

  /** But for the manifest: one that was made in the second of its memory is written once more. */
  private static Map<String, String> index(Path workspace) throws IOException {
    Map<String, String> files = Installation.digests(workspace.resolve(".korpu/index"));
    files.keySet().removeIf(name -> name.endsWith("/manifest"));
    return files;
  }

  @Test
  void indexOfAnotherFormatIsMadeAnew() throws IOException {
    Path workspace = Installation.workspace(old.home().resolve("of another format"));
    List<String> lookup = List.of("tm", "lookup", "--min", "30", "--format", "json", SENTENCE);
    String found = old.done(workspace, lookup.toArray(String[]::new));
    Path manifest;
    try (Stream<Path> files = Files.walk(workspace.resolve(".korpu/index"))) {
      manifest =
          files
              .filter(f -> f.getFileName().toString().equals("manifest"))
              .findFirst()
              .orElseThrow();
    }
    String made = Files.readString(manifest);
    Matcher version = Pattern.compile("^korpu index (\\d+)").matcher(made);
    assertThat(version.find()).isTrue();
    for (int other : List.of(-1, 1)) {
      int number = Integer.parseInt(version.group(1)) + other;
      Files.writeString(manifest, version.replaceFirst("korpu index " + number));
      assertThat(next.done(workspace, lookup.toArray(String[]::new))).isEqualTo(found);
      assertThat(Files.readString(manifest)).startsWith(version.group());
    }
  }

  @Test
  void removalOfTheFolderLeavesTheUserWhatIsHis() throws IOException {
    Path workspace = Installation.workspace(old.home().resolve("kept"));
    old.done(workspace, "tm", "index");
    Map<String, String> before = Installation.digests(old.home());
    Path folder = Files.createDirectory(temporary.resolve("to be removed"));
    assertThat(
            old.shell(temporary, "cp -a korpu-next 'to be removed' && rm -r 'to be removed'")
                .status())
        .isZero();
    assertThat(folder).doesNotExist();
    assertThat(Installation.digests(old.home())).isEqualTo(before);
  }
}
