package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.checking.BilingualFile;
import org.korpu.checking.Inspection;
import org.korpu.checking.PairLanguages;
import org.korpu.exchange.ImportFile;
import org.korpu.files.FileInput;
import org.korpu.model.LanguageTag;
import org.korpu.workspace.Resources;

/**
 * What the checks cost: {@code CheckBenchmark MEMORY.tmx GLOSSARY [ROUNDS] [each]}.
 *
 * <p>Reads a memory and runs all default checks on every pair, on all cores, as {@code korpu check}
 * does; prints pairs, findings, seconds by the clock and of all processors for each round, and the
 * median by the clock; on a busy machine the processor seconds say more. With {@code each}, the
 * seconds of every check alone besides. Two cores: {@code taskset -c 0,1}.
 */
public final class CheckBenchmark {

  private final ImportFile file;
  private final Path glossary;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private long pairs;
  private long findings;

  private CheckBenchmark(Path file, Path glossary) {
    this.file = new ImportFile(file.toString(), () -> FileInput.open(file));
    this.glossary = glossary;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException {
    CheckBenchmark benchmark = new CheckBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    benchmark.measure(rounds);
    if (arguments.length > 3) {
      benchmark.measureEach();
    }
  }

  private void measure(int rounds) throws IOException {
    double[] seconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long cpu = processTime();
      seconds[round] = seconds(checks());
      out.printf(
          Locale.ROOT,
          "round %d\t%d pairs\t%d findings\t%.2f s\t%.2f processor seconds\t%d MiB heap%n",
          round + 1,
          pairs,
          findings,
          seconds[round],
          (processTime() - cpu) / 1e9,
          Runtime.getRuntime().totalMemory() >> 20);
    }
    Arrays.sort(seconds);
    out.printf(
        Locale.ROOT,
        "median\t%.2f s on %d processors, %d checks, Java %s%n",
        seconds[rounds / 2],
        Runtime.getRuntime().availableProcessors(),
        checks().size(),
        System.getProperty("java.version"));
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void measureEach() throws IOException {
    out.printf(Locale.ROOT, "none\t%.2f s%n", seconds(List.of()));
    for (Check check : checks()) {
      double seconds = seconds(List.of(check));
      out.printf(Locale.ROOT, "%s\t%.2f s\t%d findings%n", check.name(), seconds, findings);
    }
  }

  private List<Check> checks() throws IOException {
    return new Resources(Optional.empty(), Path.of(""), Map.of(), fault -> {})
        .checks(List.of(glossary), List.of());
  }

  private double seconds(List<Check> checks) throws IOException {
    pairs = 0;
    findings = 0;
    Set<String> names = checks.stream().map(Check::name).collect(Collectors.toSet());
    PairLanguages languages = new PairLanguages(null, List.of(), LanguageTag.EN);
    long start = System.nanoTime();
    try (Inspection inspection =
        new Inspection(checks, Map.of(), AllowedSpots.NONE, finding -> findings++)) {
      new BilingualFile(file, languages, names)
          .read(
              pair -> {
                pairs++;
                inspection.add(pair);
              },
              fault -> {});
      inspection.finish();
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
