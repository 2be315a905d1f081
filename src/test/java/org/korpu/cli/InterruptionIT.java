package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is stopped while it writes: what stays, and what it says. */
@EnabledOnOs(OS.LINUX)
class InterruptionIT {

  private static final String BEGINNING =
      "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
          + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
          + " datatype=\"plaintext\"/><body>";

  private static final String UNIT =
      "<tu><tuv xml:lang=\"en\"><seg>The court met.</seg></tuv>"
          + "<tuv xml:lang=\"az\"><seg>Məhkəmə toplandı.</seg></tuv></tu>";

  @TempDir Path folder;

  @Test
  void aFileThatWasBeingWrittenIsAsItWasAndSaidToBe() throws Exception {
    Path out = folder.resolve("out.tmx");
    Files.writeString(out, "old");
    Process process = start("tm", "filter", "-", "--out", "out.tmx", "--replace", "--ui", "en");
    try (OutputStream input = process.getOutputStream()) {
      // More than any reader looks ahead, and no end.
      input.write((BEGINNING + UNIT.repeat(5000)).getBytes(StandardCharsets.UTF_8));
      input.flush();
      await(process, () -> files().stream().anyMatch(name -> name.endsWith(".tmp")));
      int expected = interrupt(process);
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(expected);
    }
    assertThat(Files.readString(folder.resolve("err")))
        .isEqualTo("korpu: interrupted: out.tmx is as it was; run the command again\n");
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(files()).contains("err", "out.tmx").noneMatch(name -> name.endsWith(".tmp"));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.korpu.cli.Main"),
                Stream.of(arguments))
            .toList();
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(new File(folder.toFile(), "err"))
        .start();
  }

  /** Presses Ctrl-C, and tells the status to expect. */
  private static int interrupt(Process process) throws Exception {
    // What is started in the background of a shell without job control ignores SIGINT.
    String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
    String ignored = status.replaceAll("(?s).*\nSigIgn:\\s*(\\w+)\n.*", "$1");
    boolean isIgnored = (Long.parseUnsignedLong(ignored, 16) & 2) != 0;
    String signal = isIgnored ? "-TERM" : "-INT";
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    return isIgnored ? 143 : 130;
  }

  /** Something that is so or not. */
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Process process, Condition condition) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.holds()) {
      if (System.nanoTime() - deadline > 0 || !process.isAlive()) {
        fail("the command did not come so far");
      }
      Thread.onSpinWait();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
