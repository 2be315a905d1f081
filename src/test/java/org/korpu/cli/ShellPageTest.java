package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialogue on the page of the shell is what a person would see. */
class ShellPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/shell.md");
  private static final Pattern DIALOGUE =
      Pattern.compile("^```text\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern TYPED = Pattern.compile("^releases en→.*?> ?(.*)$");

  @TempDir Path folder;

  @Test
  void dialogueIsWhatAPersonWouldSee() throws IOException {
    Path workspace = folder.resolve("releases");
    for (String part : List.of("tm", "glossary", "src/samples")) {
      copy(Path.of(part), workspace.resolve(part));
    }
    Matcher block = DIALOGUE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
    assertThat(block.find()).isTrue();
    String[] typed =
        block
            .group(1)
            .lines()
            .map(TYPED::matcher)
            .filter(Matcher::matches)
            .map(line -> line.group(1))
            .toArray(String[]::new);
    CommandLineRun run =
        ShellDialogue.of(workspace, folder.resolve("state"), ShellDialogue.Echo.SHOWN, typed).run();
    assertThat(run.out()).isEqualTo(block.group(1));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copied.getParent());
        Files.copy(file, copied);
      }
    }
  }
}
