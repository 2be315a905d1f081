package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.manual.Shell;

/** {@code korpu completion} prints a script, in the language asked for, anywhere. */
class CompletionCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zsh", "fish"})
  void descriptionsAreInTheLanguageAskedFor(String shell) {
    CommandLineRun run = CommandLineRun.in(folder, "completion", shell, "--ui", "ru");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Найти ошибки в переводах").doesNotContain("Find faults");
  }

  @Test
  void scriptOfBashIsTheSameInAllLanguages() {
    assertThat(CommandLineRun.in(folder, "completion", "bash", "--ui", "az").out())
        .isEqualTo(CommandLineRun.in(folder, "completion", "bash", "--ui", "ru").out());
  }

  @Test
  void shellThatKorpuDoesNotKnowIsAFaultThatNamesThoseItDoes() {
    CommandLineRun run = CommandLineRun.in(folder, "completion", "ksh");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ksh").contains("bash");
    assertThat(CommandLineRun.in(folder, "completion").status()).isEqualTo(2);
  }

  @Test
  void conceptsAreThoseOfTheGlossaryAndNoneWhereThereIsNone() {
    CommandLineRun run = CommandLineRun.in(folder, "completion", "fish", "--values", "concept");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void candidateHasANoteWhereTheShellShowsOne() {
    assertThat(Shell.BASH.candidate("a:b", "note")).isEqualTo("a:b");
    assertThat(Shell.ZSH.candidate("a:b", "note: long")).isEqualTo("a\\:b:note: long");
    assertThat(Shell.FISH.candidate("a:b", "note")).isEqualTo("a:b\tnote");
    assertThat(Shell.FISH.candidate("a:b", "")).isEqualTo("a:b");
  }
}
