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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bars stand beside numbers where a person looks at them, and nowhere else. */
class TerminalBarsTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeMemory() throws IOException {
    Files.writeString(
        folder.resolve("a.tmx"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence"
         o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>
        <tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="az"><seg>Bir</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>Two</seg></tuv></tu>
        </body></tmx>
        """);
    Files.writeString(folder.resolve("a.en.txt"), "One.\nTwo words.\nOne.\n");
  }

  @Test
  void statisticsHaveABarForEachLanguageOnATerminal() {
    assertThat(run(Map.of(), "tm", "stats", "a.tmx"))
        .contains("  en               2      2      0        0          0  " + "█".repeat(20))
        .contains(
            "  az               1      1      0        1          0  " + "█".repeat(10) + "\n");
    assertThat(CommandLineRun.in(folder, "tm", "stats", "a.tmx").out()).doesNotContain("█");
  }

  @Test
  void leverageHasABarForEachBandOnATerminal() {
    assertThat(run(Map.of(), "xliff", "export", "a.en.txt", "--to", "az"))
        .contains("  Repetitions              1      1  25 %   █████\n")
        .contains("  New                      2      3  75 %   ███████████████\n")
        .contains("  Total                    3      4  100 %\n");
    assertThat(run(Map.of(), "xliff", "stats", "a.en.en-az.xlf")).contains("█");
    assertThat(CommandLineRun.in(folder, "xliff", "stats", "a.en.en-az.xlf").out())
        .doesNotContain("█");
    assertThat(CommandLineRun.in(folder, "xliff", "export", "a.en.txt").err()).doesNotContain("█");
  }

  @Test
  void barsAreAsWideAsTheTerminalAllows() {
    assertThat(run(Map.of("COLUMNS", "68"), "tm", "stats", "a.tmx"))
        .contains("0          0  " + "█".repeat(12) + "\n");
    assertThat(run(Map.of("COLUMNS", "50"), "tm", "stats", "a.tmx")).doesNotContain("█");
    assertThat(run(Map.of("TERM", "dumb"), "tm", "stats", "a.tmx")).doesNotContain("█");
  }

  @Test
  void jsonHasNone() {
    assertThat(run(Map.of(), "tm", "stats", "a.tmx", "--format", "json")).doesNotContain("█");
  }

  /** What a person at a terminal sees. */
  private String run(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    Map<String, String> variables = new HashMap<>(environment);
    variables.put("XDG_STATE_HOME", folder.resolve("state").toString());
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            shown,
            new PrintStream(shown, true, StandardCharsets.UTF_8),
            folder,
            variables,
            true,
            Locale.ENGLISH,
            Clock.fixed(CommandLineRun.NOW, ZoneOffset.UTC));
    new CommandRunner(session).run(arguments);
    return shown.toString(StandardCharsets.UTF_8);
  }
}
