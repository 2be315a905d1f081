package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PagerTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private int rows = 24;

  @Test
  void longHelpGoesThroughThePagerOfTheUser() throws IOException {
    environment.put("PAGER", "cat > '" + folder.resolve("seen") + "'");
    run("--help", "--ui", "en");
    assertThat(Files.readString(folder.resolve("seen")))
        .startsWith("Translation-memory workbench")
        .contains("xliff");
    assertThat(out.size()).isZero();
  }

  @Test
  void whatFitsOnTheScreenStartsNone() {
    environment.put("PAGER", "false");
    rows = 500;
    run("--help", "--ui", "en");
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Translation-memory workbench");
  }

  @Test
  void noPagerIsStartedWhereNoneIsWanted() {
    environment.put("PAGER", "false");
    run("--help", "--no-pager");
    assertThat(out.size()).isPositive();
    environment.put("KORPU_PAGER", "");
    out.reset();
    run("--help");
    assertThat(out.size()).isPositive();
  }

  @Test
  void aPagerThatIsLeftIsNoFault() {
    environment.put("PAGER", "true");
    assertThat(run("--help")).isZero();
  }

  @Test
  void korpusOwnVariableComesFirstAndLessIsTheDefault() {
    assertThat(Pager.command(Map.of("KORPU_PAGER", "most", "PAGER", "more"))).isEqualTo("most");
    assertThat(Pager.command(Map.of("PAGER", "more"))).isEqualTo("more");
    assertThat(Pager.command(Map.of())).isEqualTo("less");
    assertThat(Pager.command(Map.of("PAGER", "cat"))).isEmpty();
  }

  @Test
  void onlyTextToReadIsPaged() {
    assertThat(Pager.isRead(List.of("tm", "log"))).isTrue();
    assertThat(Pager.isRead(List.of("help", "tm"))).isTrue();
    assertThat(Pager.isRead(List.of("tm", "lookup", "text"))).isFalse();
    assertThat(Pager.isRead(List.of())).isFalse();
  }

  @Test
  void whereNobodyReadsThereIsNoPager() {
    Session session = session(false);
    assertThat(Pager.around(session, "--help")).isSameAs(session);
    environment.put("TERM", "dumb");
    Session dumb = session(true);
    assertThat(Pager.around(dumb, "--help")).isSameAs(dumb);
  }

  private int run(String... arguments) {
    return new CommandRunner(session(true)).run(arguments);
  }

  private Session session(boolean terminal) {
    return new Session(
        new ByteArrayInputStream(new byte[0]),
        out,
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        folder,
        environment,
        terminal,
        Locale.ENGLISH,
        new Screen(Screen.Errors.SEEN, () -> new TerminalSize(rows, 80), System::nanoTime),
        Clock.systemUTC());
  }
}
