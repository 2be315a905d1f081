package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;

class FaultPrinterTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tooLittleMemoryIsNoFaultOfKorpuAndSaysHowToGiveMore() {
    assertThat(failed(new OutOfMemoryError("Java heap space"))).isEqualTo(ExitStatus.INPUT_ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("korpu: the ")
        .contains(
            "MB of memory that Java may use are not enough\n\nAllow more: KORPU_JAVA_OPTS=-Xmx");
  }

  @Test
  void errorOfTheMachineIsAFaultOfKorpuWithoutATrace() {
    assertThat(failed(new StackOverflowError())).isEqualTo(ExitStatus.BUG);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("korpu: a fault in korpu itself: StackOverflowError\n")
        .doesNotContain("at org");
  }

  private ExitStatus failed(Throwable fault) {
    Session session =
        new Session(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Path.of(""),
            Map.of(),
            false,
            Locale.ENGLISH,
            Clock.systemUTC());
    Invocation invocation =
        new Invocation(session, new GlobalOptions(), new Messages(InterfaceLanguage.EN));
    return new FaultPrinter(invocation).failed(fault);
  }
}
