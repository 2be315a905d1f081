package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.korpu.cli.VersionCommandsTest.tmx;
import static org.korpu.cli.VersionCommandsTest.unit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A team that keeps its memory in git, with git itself. */
@DisabledOnOs(OS.WINDOWS)
class GitMergeTest {

  private static final String ONE = unit("1", "One.", "Bir.", "Один.");
  private static final String TWO = unit("2", "Two.", "İki.", "Два.");

  @TempDir Path temporary;
  private Path team;
  private Path memory;

  @BeforeEach
  void makeRepository() throws Exception {
    assumeTrue(isGitThere(), "git is not on the path");
    Path bin = Files.createDirectory(temporary.resolve("bin"));
    Path script = bin.resolve("korpu");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' org.korpu.cli.Main \"$@\"\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    team = Files.createDirectory(temporary.resolve("the team"));
    memory = Files.createDirectory(team.resolve("tm")).resolve("x.tmx");
    Files.createDirectory(team.resolve("glossary"));
    git("init", "-q", "-b", "main", ".");
  }

  @Test
  void editsOfDifferentUnitsAndAppendedUnitsMergeWithoutConflict() throws Exception {
    assertThat(install().status()).isZero();
    commit(tmx(ONE, TWO), "start");
    git("checkout", "-q", "-b", "az");
    commit(tmx(unit("1", "One.", "Birinci.", "Один."), TWO, unit("a", "New.", "Yeni.")), "az");
    git("checkout", "-q", "-b", "ru", "main");
    commit(tmx(unit("1", "One.", "Bir.", "Первый."), TWO, unit("b", "Other.", "Başqa.")), "ru");

    Output merge = run("merge", "-m", "merge", "az");

    assertThat(merge.status()).as(merge.text()).isZero();
    String merged = Files.readString(memory);
    assertThat(merged)
        .contains(unit("1", "One.", "Birinci.", "Первый."), TWO, "New.", "Other.")
        .doesNotContain("x-korpu-conflict");

    git("checkout", "-q", "az");
    git("merge", "-q", "-m", "merge", "ru~1");
    assertThat(run("merge", "-m", "merge", "ru").status()).isZero();
    assertThat(Files.readString(memory)).isEqualTo(merged);
  }

  @Test
  void conflictLeavesAValidMemoryWithBothTexts() throws Exception {
    install();
    commit(tmx(ONE, TWO), "start");
    git("checkout", "-q", "-b", "other");
    commit(tmx(unit("1", "One.", "Onların.", "Один."), TWO), "theirs");
    git("checkout", "-q", "main");
    commit(tmx(unit("1", "One.", "Bizim.", "Один."), TWO), "ours");

    Output merge = run("merge", "other");

    assertThat(merge.status()).isEqualTo(1);
    assertThat(merge.text()).contains("tm/x.tmx#1: both sides changed az", "CONFLICT");
    assertThat(git("status", "--short")).contains("UU tm/x.tmx");
    CommandLineRun stats = CommandLineRun.in(team, "tm", "stats", "tm/x.tmx");
    assertThat(stats.err()).isEmpty();
    assertThat(stats.out()).contains("2 units");
    assertThat(Files.readString(memory)).contains("Bizim.", "Onların.").doesNotContain("<<<<");
  }

  @Test
  void memoryThatBothSidesMadeAnewMerges() throws Exception {
    install();
    commit("start");
    git("checkout", "-q", "-b", "other");
    commit(tmx(ONE), "theirs");
    git("checkout", "-q", "main");
    commit(tmx(TWO), "ours");

    Output merge = run("merge", "-m", "merge", "other");

    assertThat(merge.status()).as(merge.text()).isZero();
    assertThat(Files.readString(memory)).contains(ONE, TWO);
  }

  @Test
  void damagedMemoryStaysAConflictAndOursStaysAsItIs() throws Exception {
    install();
    commit(tmx(ONE), "start");
    git("checkout", "-q", "-b", "other");
    commit(tmx(unit("1", "One & all.", "Bir.", "Один.")), "theirs");
    git("checkout", "-q", "main");
    commit(tmx(ONE, TWO), "ours");

    Output merge = run("merge", "other");

    assertThat(merge.status()).isEqualTo(1);
    assertThat(merge.text()).contains("tm/x.tmx (theirs):6:", "not merged");
    assertThat(Files.readString(memory)).isEqualTo(tmx(ONE, TWO));
  }

  @Test
  void differenceOfGitShowsTexts() throws Exception {
    install();
    commit(tmx(ONE, TWO), "start");
    Files.writeString(memory, tmx(unit("1", "One.", "Birinci.", "Один."), TWO));

    assertThat(git("diff")).contains("-1 az  Bir.", "+1 az  Birinci.").doesNotContain("<tuv");
  }

  @Test
  void glossariesMergeByConceptAndTerm() throws Exception {
    install();
    Path glossary = team.resolve("glossary").resolve("terms.csv");
    Files.writeString(glossary, "id,en,az,note\na,visa,viza,\nb,permit,icazə,\n");
    commit(tmx(ONE), "start");
    git("checkout", "-q", "-b", "other");
    Files.writeString(glossary, "id,en,az,note\na,visa|entry visa,viza,\nb,permit,icazə,\n");
    commit(tmx(ONE), "theirs");
    git("checkout", "-q", "main");
    Files.writeString(glossary, "id,en,az,note\na,visa,viza,a remark\nb,permit,icazə,\n");
    commit(tmx(ONE), "ours");

    Output merge = run("merge", "other");

    assertThat(merge.status()).as(merge.text()).isZero();
    assertThat(Files.readString(glossary))
        .isEqualTo("id,en,az,note\na,visa|entry visa,viza,a remark\nb,permit,icazə,\n");
    assertThat(git("diff", "HEAD~1")).contains("+a en  entry visa (admitted)");
  }

  @Test
  void conflictInAGlossaryIsMarkedAndReportedByGit() throws Exception {
    install();
    Path glossary = team.resolve("glossary").resolve("terms.csv");
    Files.writeString(glossary, "id,en,note\na,visa,\n");
    commit(tmx(ONE), "start");
    git("checkout", "-q", "-b", "other");
    Files.writeString(glossary, "id,en,note\na,visa,theirs\n");
    commit(tmx(ONE), "theirs");
    git("checkout", "-q", "main");
    Files.writeString(glossary, "id,en,note\na,visa,ours\n");
    commit(tmx(ONE), "ours");

    Output merge = run("merge", "other");

    assertThat(merge.status()).isEqualTo(1);
    assertThat(merge.text()).contains("glossary/terms.csv: 1 conflict");
    assertThat(Files.readString(glossary))
        .isEqualTo("id,en,note,properties\na,visa,ours,merge-conflict=note: theirs\n");
  }

  @Test
  void installingAgainChangesNothingAndUninstallingLeavesTheUsersOwn() throws Exception {
    Path attributes = team.resolve(".gitattributes");
    Files.writeString(attributes, "*.docx binary");
    git("config", "merge.other.driver", "x");

    CommandLineRun dry = install("--dry-run");
    assertThat(dry.out())
        .contains("git config merge.korpu-tmx.driver 'korpu tm merge --driver %O %A %B %P'");
    assertThat(Files.readString(attributes)).isEqualTo("*.docx binary");

    assertThat(install().out()).isEqualTo(dry.out());
    assertThat(Files.readString(attributes))
        .isEqualTo(
            "*.docx binary\n*.tmx -text merge=korpu-tmx diff=korpu-tmx\n"
                + "glossary/**/*.[ct]sv -text merge=korpu-glossary diff=korpu-glossary\n");
    assertThat(install().out()).isEmpty();
    assertThat(git("config", "diff.korpu-tmx.textconv")).isEqualTo("korpu git textconv\n");

    install("--uninstall");
    assertThat(Files.readString(attributes)).isEqualTo("*.docx binary\n");
    assertThat(git("config", "--list", "--local"))
        .doesNotContain("korpu")
        .contains("merge.other.driver=x");
    assertThat(install("--uninstall").out()).isEmpty();
  }

  @Test
  void folderWithoutRepositoryIsAFault() throws Exception {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    CommandLineRun run = install(outside);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("korpu: .: this folder is in no git repository", "git init");
  }

  private CommandLineRun install(String... options) {
    return install(team, options);
  }

  private CommandLineRun install(Path folder, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of("PATH", searchPath()),
            false,
            Locale.ENGLISH,
            Clock.systemUTC());
    List<String> arguments = new ArrayList<>(List.of("git", "install"));
    arguments.addAll(List.of(options));
    int status = new CommandRunner(session).run(arguments.toArray(String[]::new));
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void commit(String content, String message) throws Exception {
    Files.createDirectories(team.resolve("tm"));
    Files.writeString(memory, content);
    commit(message);
  }

  private void commit(String message) throws Exception {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  }

  private String git(String... arguments) throws Exception {
    Output output = run(arguments);
    assertThat(output.status()).as(output.text()).isZero();
    return output.text();
  }

  /** What git did and said. */
  private record Output(int status, String text) {}

  private Output run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(team.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("PATH", searchPath());
    environment.put("HOME", temporary.toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("LC_ALL", "C");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Translator");
      environment.put("GIT_" + who + "_EMAIL", "translator@example.org");
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text);
  }

  private String searchPath() {
    return temporary.resolve("bin") + File.pathSeparator + System.getenv("PATH");
  }

  private static boolean isGitThere() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
