package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a shell offers for command lines of korpu, in a workspace of its own. All lines are
 * completed by one process, as starting a shell takes longer than completing.
 */
final class CompletedLines {

  private final Map<String, List<String>> offered;

  private CompletedLines(Map<String, List<String>> offered) {
    this.offered = offered;
  }

  /**
   * Completes lines. Skips the test where the shell is not installed.
   *
   * @param folder where the workspace is made
   * @param shell bash, zsh or fish
   * @param options those of the shell that keep it from reading the settings of whoever builds
   */
  static CompletedLines by(String shell, List<String> options, Path folder, String... lines)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(shell), shell + " is not installed: its completion is not tried");
    Path workspace = workspace(folder);
    Path script = folder.resolve("script");
    Files.writeString(script, CommandLineRun.in(workspace, "completion", shell).out());
    assertThat(run(folder, List.of(shell, "-n", script.toString()))).as("syntax").isEmpty();

    Path bin = Files.createDirectory(folder.resolve("bin"));
    String concepts = known(workspace, shell, "concept");
    String domains = known(workspace, shell, "domain");
    Files.writeString(bin.resolve("concept"), concepts);
    Files.writeString(bin.resolve("domain"), domains);
    Path korpu = bin.resolve("korpu");
    Files.writeString(
        korpu,
        """
        #!/bin/sh
        # As korpu answers in this workspace.
        case "$*" in
          "completion %1$s --values concept" | "-C %2$s completion %1$s --values concept")
            cat '%3$s/concept' ;;
          "completion %1$s --values domain") cat '%3$s/domain' ;;
          *) exit 3 ;;
        esac
        """
            .formatted(shell, workspace, bin));
    assertThat(korpu.toFile().setExecutable(true)).isTrue();

    Path driver = folder.resolve("driver");
    try (InputStream in = CompletedLines.class.getResourceAsStream("complete." + shell)) {
      Files.copy(in, driver);
    }
    List<String> command = new ArrayList<>(List.of(shell));
    command.addAll(options);
    command.addAll(List.of(driver.toString(), script.toString()));
    if (shell.equals("zsh")) {
      command.add(folder.resolve("settings").toString());
    }
    command.addAll(List.of(lines));
    return new CompletedLines(parsed(run(workspace, command)));
  }

  /** What is offered for a line, sorted, without descriptions. */
  List<String> of(String line) {
    return described(line).stream().map(each -> each.replaceFirst("\t.*", "")).toList();
  }

  /** What is offered for a line, sorted, with the description behind a tab. */
  List<String> described(String line) {
    List<String> found = offered.get(line);
    if (found == null) {
      throw new IllegalArgumentException("not completed: " + line + " of " + offered.keySet());
    }
    return found.stream().distinct().sorted().toList();
  }

  private static Path workspace(Path folder) throws IOException {
    Path workspace = Files.createDirectory(folder.resolve("work space"));
    Files.writeString(
        workspace.resolve("korpu.toml"),
        "[languages]\nsource = \"en\"\ntargets = [\"az\", \"ka\"]\n");
    for (String each : List.of("tm/web", "glossary", "hand off", "deep/er")) {
      Files.createDirectories(workspace.resolve(each));
    }
    for (String file :
        List.of(
            "release.docx",
            "my release.docx",
            "release.en-az.xlf",
            "two words.sdlxliff",
            "it's.txt",
            "hand off/a.xlf",
            "tm/reviewed.tmx",
            "tm/web/news.tmx",
            "tm/old.tmx.gz",
            "rules.srx")) {
      Files.createFile(workspace.resolve(file));
    }
    Files.writeString(
        workspace.resolve("glossary/terms.csv"),
        """
        id,en,az,ru,domain,note
        state-budget,state budget,dövlət büdcəsi,государственный бюджет,economy,
        state:visit,state visit,dövlət səfəri,государственный визит,event,
        """);
    return workspace;
  }

  private static String known(Path workspace, String shell, String kind) {
    CommandLineRun run =
        CommandLineRun.in(workspace, "completion", shell, "--values", kind, "--ui", "az");
    assertThat(run.status()).isZero();
    return run.out();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Path home = folder.resolveSibling("home");
    Files.createDirectories(home);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("XDG_CONFIG_HOME", home.toString());
    builder.environment().put("TERM", "dumb");
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("ZDOTDIR");
    builder
        .environment()
        .merge("PATH", folder.resolveSibling("bin").toString(), (path, own) -> own + ":" + path);
    Path output = Files.createTempFile(home, "output", null);
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(command + " does not end: " + Files.readString(output));
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> parsed(String output) {
    Map<String, List<String>> offered = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : output.lines().toList()) {
      if (line.startsWith("--- ")) {
        current = new ArrayList<>();
        offered.put(line.substring(4), current);
      } else {
        current.add(line);
      }
    }
    return offered;
  }
}
