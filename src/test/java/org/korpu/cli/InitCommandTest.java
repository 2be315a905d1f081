package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code korpu init} makes, says and refuses. */
class InitCommandTest {

  @TempDir Path folder;

  @Test
  void newWorkspaceIsAsThePageOfConfigurationShowsIt() throws IOException {
    CommandLineRun run =
        CommandLineRun.in(folder, "init", "releases", "--from", "en", "--to", "az,ru");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(Path.of("src/site/markdown/configuration.md")))
        .contains("\n$ korpu init releases --from en --to az,ru\n" + run.err() + "```\n");
    assertThat(folder.resolve("releases/tm")).isEmptyDirectory();
    assertThat(folder.resolve("releases/.gitignore")).content().contains(".korpu/\n");
    CommandLineRun status = CommandLineRun.in(folder, "-C", "releases", "status");
    assertThat(status.status()).as(status.err()).isZero();
    assertThat(status.out()).contains("en → az, ru", "glossary/terms.csv");
  }

  @Test
  void linesOfThePageStandInTheNewFile() throws IOException {
    CommandLineRun.in(folder, "init");
    String settings = Files.readString(folder.resolve("korpu.toml"));
    String page = Files.readString(Path.of("src/site/markdown/configuration.md"));
    String shown = page.substring(page.indexOf("```toml\n") + 8);
    shown = shown.substring(0, shown.indexOf("```"));
    for (String line : shown.lines().toList()) {
      assertThat(settings)
          .contains(
              line.replace(
                  "threshold = 80                     #", "# threshold = 75                   #"));
    }
  }

  @Test
  void fileThatIsThereAlreadyStaysAndIsNamed() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "mine\n");
    CommandLineRun run = CommandLineRun.in(folder, "init");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .startsWith("This folder is a workspace now.\n")
        .contains("\n.gitignore was there already and stays as it is.\n")
        .doesNotContain("  cd ");
    assertThat(folder.resolve(".gitignore")).content().isEqualTo("mine\n");
  }

  @Test
  void workspaceIsNotMadeTwice() throws IOException {
    CommandLineRun.in(folder, "init");
    Files.writeString(folder.resolve("korpu.toml"), "[memory]\nthreshold = 80\n");
    CommandLineRun again = CommandLineRun.in(folder, "init", "--from", "ru");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("is a workspace already", "korpu status");
    assertThat(folder.resolve("korpu.toml")).content().isEqualTo("[memory]\nthreshold = 80\n");
  }

  @Test
  void languagesAreSetAndTheOthersFollow() throws IOException {
    assertThat(CommandLineRun.in(folder, "init", "--from", "ru").err()).contains("into en, az\n");
    assertThat(folder.resolve("korpu.toml"))
        .content()
        .contains("\nsource = \"ru\" ", "\ntargets = [\"en\", \"az\"] ");
  }

  @Test
  void languageTwiceIsRefusedBeforeAnythingIsMade() {
    CommandLineRun run = CommandLineRun.in(folder, "init", "--from", "az", "--to", "ru,az");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the language az is named twice");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void settingsAreExplainedInTheLanguageOfMessages() {
    CommandLineRun.in(folder, "--ui", "az", "init");
    assertThat(folder.resolve("korpu.toml"))
        .content()
        .contains("[journal]  # nələri geri qaytarmaq");
  }
}
