package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.korpu.model.InputException;
import org.korpu.workspace.GitIntegration.Step;

/** The hook before a commit, in real repositories. */
class GitHookTest {

  @TempDir private Path folder;

  private Path file;
  private GitHook hook;

  @BeforeEach
  void makeRepository() throws Exception {
    run("git", "init", "-q");
    run("git", "config", "user.email", "a@example.org");
    run("git", "config", "user.name", "A");
    file = folder.resolve(".git/hooks/pre-commit");
    hook = new GitHook(GitRepository.of(folder, "."));
  }

  @Test
  void commitIsRefusedWhenKorpuFindsFaults() throws Exception {
    run(hook.install("false", ""));
    Files.writeString(folder.resolve("a"), "x");
    run("git", "add", "a");

    assertThat(status("git", "commit", "-q", "-m", "x")).isNotZero();

    run(hook.install("true", ""));
    assertThat(status("git", "commit", "-q", "-m", "x")).isZero();
  }

  @Test
  void secondInstallationChangesNothing() throws IOException {
    run(hook.install("korpu", "work space"));

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            #!/bin/sh
            # korpu: check what is staged
            korpu -C 'work space' check --staged || exit 1
            # korpu: end
            """);
    assertThat(Files.isExecutable(file)).isTrue();
    assertThat(hook.install("korpu", "work space")).isEmpty();
  }

  @Test
  void hookOfTheUserStaysAndComesBackAsItWas() throws IOException {
    String own = "#!/usr/bin/env bash\nset -e\nexec ./lint\n";
    Files.createDirectories(file.getParent());
    Files.writeString(file, own);

    run(hook.install("korpu", ""));
    assertThat(Files.readString(file))
        .startsWith("#!/usr/bin/env bash\n# korpu")
        .endsWith("# korpu: end\nset -e\nexec ./lint\n");

    run(hook.uninstall());
    assertThat(Files.readString(file)).isEqualTo(own);
    assertThat(hook.uninstall()).isEmpty();
  }

  @Test
  void ownHookIsGoneAfterUninstall() throws IOException {
    run(hook.install("korpu", ""));
    run(hook.uninstall());

    assertThat(file).doesNotExist();
  }

  @Test
  void hookThatNoShellRunsIsNotTouched() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/usr/bin/env python3\nprint()\n");

    assertThatThrownBy(() -> hook.install("korpu", "")).isInstanceOf(InputException.class);
  }

  private static void run(List<Step> steps) throws IOException {
    for (Step step : steps) {
      step.action().run();
    }
  }

  private void run(String... command) throws Exception {
    assertThat(status(command)).isZero();
  }

  private int status(String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
