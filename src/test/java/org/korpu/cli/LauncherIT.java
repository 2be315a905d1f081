package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The released zip, unpacked into a folder with a space and started as a process. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  @TempDir static Path temporary;

  private static Path launcher;
  private static Path workspace;

  @BeforeAll
  static void unpack() throws IOException {
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip = files.filter(f -> f.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    Path home = Files.createDirectory(temporary.resolve("my programs"));
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = home.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    try (Stream<Path> all = Files.list(home)) {
      workspace = all.findFirst().orElseThrow();
    }
    Path script = workspace.resolve("bin/korpu");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    launcher = Files.createSymbolicLink(temporary.resolve("korpu"), script);
  }

  @Test
  void versionIsPrintedThroughALink() throws Exception {
    Run run = run("\"$0\" --version");
    assertThat(run.output()).startsWith("korpu ");
    assertThat(run.status()).isZero();
  }

  @Test
  void firstStartsAtTheSameTimeAreAllRightAndLeaveOneArchive() throws Exception {
    Run run = run("rm -f lib/*.jsa; for i in 1 2; do \"$0\" --version & done; wait");
    assertThat(run.output().lines()).hasSize(2).allMatch(line -> line.startsWith("korpu "));
    try (Stream<Path> lib = Files.list(workspace.resolve("lib"))) {
      assertThat(lib.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".jsa")))
          .singleElement()
          .asString()
          .matches("korpu-.*[0-9].*\\.jsa");
    }
  }

  @Test
  void archiveServesFromWhateverFolderKorpuIsCalledAndIsMadeAnewWhereKorpuHasMoved()
      throws Exception {
    Path java = Files.createDirectories(temporary.resolve("java/bin")).resolve("java");
    Path asked = temporary.resolve("asked.txt");
    Files.writeString(java, "#!/bin/sh\necho \"$@\" >> '" + asked + "'\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(temporary.resolve("java/release"), "JAVA_VERSION=\"17.0.99\"\n");
    Path archive = workspace.resolve("lib/korpu-17.0.99.jsa");
    Files.writeString(archive, "the file that is told to Java");
    Path place = workspace.resolve("lib/korpu-17.0.99.jsa.of");

    Files.writeString(place, temporary.resolve("gone") + "\n");
    String started = "export JAVA_HOME='" + temporary.resolve("java") + "'; ";
    run(started + "\"$0\" --version");
    assertThat(Files.readString(asked)).contains("-Xshare:dump");

    Files.delete(asked);
    Files.writeString(place, workspace.resolve("lib") + "\n");
    run(started + "\"$0\" --version; cd ..; ./*/bin/korpu --version");
    assertThat(Files.readAllLines(asked)).hasSize(2).noneMatch(line -> line.contains("dump"));
    Files.delete(archive);
  }

  @Test
  void shortCommandsLoadNothingThatTheyDoNotNeed() throws Exception {
    List<String> libraries =
        List.of(
            "com.ibm.icu.", "com.fasterxml.", "net.sf.", "com.ctc.", "org.apache.", "org.antlr.");
    run("\"$0\" tm index"); // which reads the memory, and needs a parser of XML for that
    for (String words :
        List.of("--version", "--help", "tm --help", "tm lookup qqq", "name Bakı --from az")) {
      Loaded loaded = loaded(words);
      assertThat(loaded.classes())
          .as(words)
          .contains("org.korpu.cli.Main")
          .noneMatch(name -> libraries.stream().anyMatch(name::startsWith));
      assertThat(loaded.archived()).as(words).isGreaterThan(0.7);
    }
    assertThat(loaded("--version").classes()).noneMatch(name -> name.startsWith("picocli."));
  }

  @Test
  void statusTellsScriptsWhatHappened() throws Exception {
    assertThat(run("\"$0\" status").status()).isZero();
    assertThat(run("\"$0\" tm lookup 'qqq zzz xxx'").status()).isEqualTo(1);
    assertThat(run("\"$0\" tm lookup").status()).isEqualTo(2);
    assertThat(run("\"$0\"").status()).isEqualTo(2);
  }

  @Test
  void doctorFindsTheInstallationInOrderAndItsOwnArchive() throws Exception {
    Run run = run("\"$0\" --version; \"$0\" --ui en doctor --format json");
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(run.output())
        .contains("\"finding\":\"korpu-runs\"", "lib/korpu.jar", "\"finding\":\"archive-named\"")
        .doesNotContain("\"fault\"");
  }

  @Test
  void readerThatLeavesIsNoError() throws Exception {
    Run run = run("\"$0\" -q tm export | head -1; exit ${PIPESTATUS[0]}");
    assertThat(run.output()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() throws Exception {
    assertThat(run("\"$0\" -q tm export >&-").status()).isEqualTo(2);
    assumeThat(Files.exists(Path.of("/dev/full"))).as("a device that is always full").isTrue();
    for (String command : List.of("-q tm export", "--help", "tm import --help", "--version")) {
      Run run = run("\"$0\" " + command + " >/dev/full");
      assertThat(run.output())
          .as(command)
          .startsWith("korpu: standard output cannot be written: no space left on the disk\n");
      assertThat(run.status()).as(command).isEqualTo(2);
    }
  }

  @Test
  void textThatSteersATerminalIsShownByItsCodeThereAndKeptInAPipe() throws Exception {
    assumeThat(run("command -v script").status()).as("script(1) makes a terminal").isZero();
    Files.writeString(workspace.resolve("steering.txt"), "a\u001B[2Jb\n");
    String segment = "'$0' segment --lang en - < steering.txt";
    Run seen = run("script -qec \"" + segment + "\" /dev/null");
    assertThat(seen.output()).contains("a\\u001B[2Jb");
    Run piped = run("\"$0\" segment --lang en - < steering.txt | cat");
    assertThat(piped.output()).contains("a\u001B[2Jb");
  }

  @Test
  void namesInAnyLetterAreTakenWithoutALocale() throws Exception {
    Files.writeString(workspace.resolve("görüş сын.txt"), "Görüş keçirilib.\n");
    for (String locale : List.of("LC_ALL=C", "-u LC_ALL LANG=C", "-u LC_ALL -u LANG")) {
      Run run = run("env " + locale + " \"$0\" segment --lang az 'görüş сын.txt'");
      assertThat(run.output()).as(locale).isEqualTo("Görüş keçirilib.\n");
    }
  }

  @Test
  void nameThatIsNoTextIsSaid() throws Exception {
    Run run = run("cp README.md $'a\\xffb.txt'; \"$0\" segment --lang en $'a\\xffb.txt'");
    assertThat(run.output()).contains("a�b.txt: ", "Rename the file");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void formatsAreReadAndWrittenWithTheJarsOfTheZip() throws Exception {
    Files.writeString(
        workspace.resolve("plan.md"),
        """
        ---
        title: A plan
        ---

        # The ~~old~~ plan

        | Term | Meaning |
        |---|---|
        | border | a line\\* |

        !!! note "Remark"
            The plan holds.
        """);
    Files.writeString(
        workspace.resolve("note.xml"), "<doc><p>The border is <b>open</b>.</p></doc>\n");
    Run export =
        run(
            "\"$0\" -q xliff export plan.md note.xml samples/release.en.docx samples/release.az.html"
                + " --from en --to ru --out handoff && grep -c '<unit ' handoff/*");
    assertThat(export.output())
        .containsPattern("note.en-ru.xlf:[1-9]\n")
        .containsPattern("plan.en-ru.xlf:[6-9]\n")
        .containsPattern("release.az.en-ru.xlf:\\d\\d\n")
        .containsPattern("release.en.en-ru.xlf:\\d\\d\n");
    assertThat(export.status()).isZero();
    Run tables =
        run(
            "\"$0\" -q tm export --out all.csv && \"$0\" -q tm export --out all.xlsx"
                + " && \"$0\" -q check --langs en,ru samples/release.en.txt samples/release.ru.txt"
                + " >/dev/null; [ $? -lt 2 ] && ls all.*");
    assertThat(tables.output()).isEqualTo("all.csv\nall.xlsx\n");
  }

  @Test
  void missingJavaIsSaid() throws Exception {
    Run run = run("JAVA_HOME=/nosuch \"$0\" status");
    assertThat(run.output()).contains("/nosuch/bin/java: not found");
    assertThat(run.status()).isEqualTo(2);
  }

  /**
   * What a command made Java load.
   *
   * @param archived the share that came from the archive
   */
  private record Loaded(List<String> classes, double archived) {}

  private static Loaded loaded(String words) throws Exception {
    Path log = temporary.resolve("classes.log");
    run("KORPU_JAVA_OPTS='-Xlog:class+load:file=" + log + "' \"$0\" " + words);
    List<String> lines =
        Files.readAllLines(log).stream().filter(line -> line.contains(" source: ")).toList();
    long archived = lines.stream().filter(line -> line.contains("shared objects file")).count();
    List<String> classes =
        lines.stream().map(line -> line.replaceAll("^.*\\] (\\S+) source: .*$", "$1")).toList();
    return new Loaded(classes, (double) archived / lines.size());
  }

  private record Run(int status, String output) {}

  /** Runs a line of bash in the unpacked folder, where {@code $0} is the launcher. */
  private static Run run(String line) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(List.of("bash", "-c", line, launcher.toString()))
            .directory(workspace.toFile())
            .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String output;
    try (InputStream in = process.getInputStream()) {
      output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), output);
  }
}
