package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What korpu says to who mistyped a word, found nothing, or wonders what comes next. */
class GuidanceTest {

  private static final String MEMORY =
      "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
          + " datatype=\"plaintext\"/><body><tu tuid=\"1\">"
          + "<tuv xml:lang=\"en\"><seg>The court met on Monday.</seg></tuv>"
          + "<tuv xml:lang=\"az\"><seg>Məhkəmə bazar ertəsi toplandı.</seg></tuv>"
          + "</tu></body></tmx>";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    Files.writeString(folder.resolve("tm/köhnə-sənədlər.tmx"), MEMORY);
    Files.writeString(
        folder.resolve("glossary/terms.csv"),
        "id,en,az\nsupreme-court,Supreme Court,Ali Məhkəmə\n");
  }

  @Test
  void aMistypedCommandNamesTheOneThatIsMeant() {
    assertThat(run("tm", "lokup", "x").err())
        .startsWith("korpu: unknown command “lokup”; did you mean lookup?");
  }

  @Test
  void aCommandThatAnotherGroupHasIsNamedWithIt() {
    assertThat(run("lookup", "x").err()).contains("did you mean tm lookup?");
    assertThat(run("undo").err()).contains("did you mean tm undo?");
  }

  @Test
  void aMistypedOptionNamesTheOneThatIsMeant() {
    assertThat(run("tm", "lookup", "--exaustive", "x").err())
        .contains("did you mean --exhaustive?");
    assertThat(run("tm", "lookup", "--minimum", "x").err()).contains("unknown option");
  }

  @Test
  void theNameOfALanguageIsNotItsCode() {
    assertThat(run("tm", "lookup", "--from", "English", "x").err()).contains("did you mean en?");
    assertThat(run("tm", "lookup", "--from", "azerbaycan", "x").err()).contains("did you mean az?");
    assertThat(run("tm", "lookup", "--from", "русский", "x").err()).contains("did you mean ru?");
    assertThat(run("tm", "lookup", "--from", "xqzw", "x").err()).contains("ISO 639");
  }

  @Test
  void aMistypedCheckNamesTheOneThatIsMeant() {
    assertThat(run("checks", "explain", "numbermismach").err())
        .contains("did you mean NumberMismatch?");
  }

  @Test
  void aMistypedConceptNamesTheOneThatIsMeant() {
    assertThat(run("glossary", "usage", "suprem-court").err())
        .contains("did you mean supreme-court");
    assertThat(run("glossary", "usage", "ali mehkeme").err()).contains("did you mean Ali Məhkəmə?");
  }

  @Test
  void aFileThatIsNotThereNamesTheOneBesideIt() {
    CommandLineRun run = run("tm", "stats", "tm/kohne-senedler.tmx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("\nDid you mean tm/köhnə-sənədlər.tmx?\n");
  }

  @Test
  void aLookupInVainTellsHowNearTheBestUnitComes() {
    assertThat(run("tm", "lookup", "The court met in the old house on Friday.").err())
        .startsWith("No match of 70 % or more.\nThe most similar unit matches ")
        .contains("shows it.");
  }

  @Test
  void aLookupInVainTellsThatTheLanguageIsToBlame() {
    assertThat(run("tm", "lookup", "--to", "ru", "The court met on Monday.").err())
        .contains("none has a translation into ru");
  }

  @Test
  void aLookupInVainTellsWhatWasSearched() {
    assertThat(run("tm", "lookup", "Zyx wvu").err())
        .contains("One memory was searched; no en text in it is similar.");
  }

  @Test
  void aLookupWithoutAMemorySaysSo() throws IOException {
    Files.delete(folder.resolve("tm/köhnə-sənədlər.tmx"));
    assertThat(run("tm", "lookup", "x").err()).contains("There is no memory");
    assertThat(run("tm", "stats").err()).contains("There is no memory");
    assertThat(run("tm", "validate").err()).contains("There is no memory");
  }

  @Test
  void anEmptyGlossaryIsNotSearchedInVain() throws IOException {
    Files.writeString(folder.resolve("glossary/terms.csv"), "id,en,az\n");
    Files.writeString(folder.resolve("a.txt"), "The court met.\n");
    assertThat(run("glossary", "find", "--lang", "en", "a.txt").err())
        .isEqualTo("The glossary has no concepts yet.\n");
  }

  @Test
  void theNextStepIsTheCommandToType() throws IOException {
    Files.writeString(folder.resolve("a release.txt"), "The court met on Monday.\n");
    CommandLineRun run = run("xliff", "export", "a release.txt", "--to", "az");
    assertThat(run.err()).endsWith("Next: korpu xliff merge 'a release.en-az.xlf'\n");
    assertThat(run.out()).isEqualTo("a release.en-az.xlf\n");
  }

  @Test
  void aScriptAndQuietGetNoNextStep() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The court met on Monday.\n");
    assertThat(run("xliff", "export", "a.txt", "--to", "az", "-q").err()).doesNotContain("Next");
    assertThat(CommandLineRun.in(folder, "xliff", "export", "a.txt", "--to", "az").err())
        .doesNotContain("Next");
  }

  /** What a person at a terminal sees. */
  private CommandLineRun run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            Map.of("XDG_STATE_HOME", folder.resolve("state").toString(), "NO_COLOR", "1"),
            false,
            Locale.ENGLISH,
            new Screen(Screen.Errors.SEEN, () -> TerminalSize.USUAL, () -> 0),
            Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC));
    int status = new CommandRunner(session).run(arguments);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
