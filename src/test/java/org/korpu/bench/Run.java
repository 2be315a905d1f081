package org.korpu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How a run went.
 *
 * @param seconds by the clock, the start of a process included
 * @param peak the largest resident set in bytes as Linux counts it; 0 for what is no process of its
 *     own
 * @param status the exit status of a process
 */
record Run(double seconds, long peak, int status) {

  private static final int POLL = 20;

  /** Runs a process to its end. */
  static Run of(ProcessBuilder builder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    while (!process.waitFor(POLL, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peak(process.pid()));
    }
    return new Run((System.nanoTime() - start) / 1e9, peak, process.exitValue());
  }

  /** The run of the middle time. */
  static Run median(Run[] runs) {
    Run[] sorted = runs.clone();
    Arrays.sort(sorted, Comparator.comparingDouble(Run::seconds));
    return sorted[sorted.length / 2];
  }

  /** The largest resident set so far; the launcher becomes Java and keeps its id. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // it has just ended, or this is no Linux
    }
  }
}
