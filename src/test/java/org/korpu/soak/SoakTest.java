package org.korpu.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The soak in its shortest form; {@link Soak} runs it for as long and as large as one likes. */
class SoakTest {

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX) // what a process holds is read from /proc
  void memoryIsWhatTheModelSaysAfterCommandsAndFaults() throws Exception {
    SoakOptions options =
        new SoakOptions(folder, 20_261_127, 300, Duration.ofSeconds(60), 12, 1, "256m", 2);
    Soak soak = new Soak(options, line -> {});
    soak.run();
    assertThat(soak.tally().sum("command: ")).isGreaterThan(12);
    assertThat(soak.gauges().samples()).isNotEmpty();
  }
}
