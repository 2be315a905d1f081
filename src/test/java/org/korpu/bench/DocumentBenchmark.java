package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long a document takes out to XLIFF and back: {@code DocumentBenchmark KORPU FILE.docx [ROUNDS
 * [HEAP]]}, such as {@code ./korpu report.docx 5 512m}.
 *
 * <p>Each run is a process, by the clock, start of Java included, in an empty workspace: {@code
 * xliff export} to one language, {@code xliff merge} of what it wrote, and, to compare with, {@link
 * OkapiExtraction}, which takes the document apart and writes nothing. Prints a line per run and
 * the medians, tab-separated.
 */
public final class DocumentBenchmark {

  private static final List<String> NAMES =
      List.of("Okapi, extraction alone", "korpu xliff export", "korpu xliff merge");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final String korpu;
  private final Path folder;
  private final Path document;
  private final String heap;

  private DocumentBenchmark(String korpu, Path folder, Path document, String heap) {
    this.korpu = korpu;
    this.folder = folder;
    this.document = document;
    this.heap = heap;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path document = Path.of(arguments[1]).toAbsolutePath();
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    Path folder = Files.createTempDirectory("documents");
    try {
      Files.createDirectory(folder.resolve("tm"));
      Files.createDirectory(folder.resolve("glossary"));
      Path copy = Files.copy(document, folder.resolve("report.docx"));
      String heap = arguments.length > 3 ? arguments[3] : "512m";
      String korpu = Path.of(arguments[0]).toAbsolutePath().toString();
      new DocumentBenchmark(korpu, folder, copy, heap).run(rounds);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(int rounds) throws IOException, InterruptedException {
    say(
        "%.2f MB, %d processors, heap of %s, Java %s%n",
        Files.size(document) / 1e6,
        Runtime.getRuntime().availableProcessors(),
        heap,
        System.getProperty("java.version"));
    Run[][] runs = new Run[NAMES.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < runs.length; i++) {
        runs[i][round] = Run.of(process(i));
        tell("round " + (round + 1), i, runs[i][round], Double.NaN);
      }
    }
    double okapi = Run.median(runs[0]).seconds();
    for (int i = 0; i < runs.length; i++) {
      tell("median", i, Run.median(runs[i]), okapi);
    }
  }

  private ProcessBuilder process(int index) {
    List<String> words = new ArrayList<>();
    switch (index) {
      case 0 -> {
        String classes = System.getProperty("java.class.path");
        words.addAll(List.of("java", "-Xmx" + heap, "-cp", classes));
        words.addAll(List.of(OkapiExtraction.class.getName(), document.toString()));
      }
      case 1 -> words.addAll(List.of(korpu, "xliff", "export", "report.docx", "--to", "az"));
      default -> words.addAll(List.of(korpu, "xliff", "merge", "report.en-az.xlf"));
    }
    ProcessBuilder process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    process.environment().put("KORPU_JAVA_OPTS", "-Xmx" + heap);
    return process;
  }

  private void tell(String when, int index, Run run, double okapi) {
    say(
        "%s\t%s\t%.2f s\t%.0f MB at most\t%s\texit %d%n",
        when,
        NAMES.get(index),
        run.seconds(),
        run.peak() / 1e6,
        Double.isNaN(okapi)
            ? "–"
            : String.format(Locale.ROOT, "%.2f times Okapi’s", run.seconds() / okapi),
        run.status());
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
