package org.korpu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.korpu.filter.Segmenter;
import org.korpu.filter.segmentation.SrxSegmenter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * What it costs to read and compile the rules of segmentation in a fresh process: {@code
 * SegmentationBenchmark [ROUNDS]}.
 *
 * <p>Starts Java anew for each run, in turn: an empty {@code main}; korpu's rules for one language,
 * read, compiled and used for one sentence; korpu's rules in Okapi's engine; Okapi's default rules.
 * Prints for each the time inside the process, from the first line of {@code main} to the sentence
 * cut, and the wall time of the process; then the medians. Java's options are those of the launcher
 * but for the class archive, which a class path of folders cannot have.
 */
public final class SegmentationBenchmark {

  private static final String SENTENCE = "Prof. Ə. Əli gəlib. O gedib.";
  private static final double NANOS_PER_MILLI = 1e6;

  private SegmentationBenchmark() {}

  /** Measures, or does the work that is measured. */
  public static void main(String[] args) throws Exception {
    if (args.length > 1 && args[0].equals("run")) {
      long start = System.nanoTime();
      work(args[1]);
      System.out.println((System.nanoTime() - start) / NANOS_PER_MILLI);
      return;
    }
    measure(args.length == 0 ? 15 : Integer.parseInt(args[0]));
  }

  private static void measure(int rounds) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> works =
        List.of("empty", "korpu az", "korpu en", "korpu ru", "okapi korpu", "okapi default");
    double[][] inside = new double[works.size()][rounds];
    double[][] wall = new double[works.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < works.size(); i++) {
        long start = System.nanoTime();
        inside[i][round] = process(works.get(i));
        wall[i][round] = (System.nanoTime() - start) / NANOS_PER_MILLI;
      }
    }
    out.println("what\tinside ms\twall ms\tto empty\truns inside\truns wall");
    for (int i = 0; i < works.size(); i++) {
      out.printf(
          Locale.ROOT,
          "%s\t%.0f\t%.0f\t%.1f\t%s\t%s%n",
          works.get(i),
          median(inside[i]),
          median(wall[i]),
          median(wall[i]) / median(wall[0]),
          shown(inside[i]),
          shown(wall[i]));
    }
  }

  private static double process(String work) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SegmentationBenchmark.class.getName(),
                "run",
                work));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(work + " failed");
    }
    return Double.parseDouble(printed);
  }

  private static void work(String work) throws Exception {
    switch (work) {
      case "empty" -> {}
      case "okapi korpu" -> okapi(SrxSegmenter.class, "korpu.srx");
      case "okapi default" ->
          okapi(net.sf.okapi.lib.segmentation.SRXSegmenter.class, "defaultSegmentation.srx");
      default -> {
        List<Segmenter.Piece> pieces =
            SrxSegmenter.builtIn()
                .split(
                    Segment.of(SENTENCE), new LanguageTag(work.substring(work.indexOf(' ') + 1)));
        if (pieces.isEmpty()) {
          throw new IllegalStateException("nothing was cut");
        }
      }
    }
  }

  private static void okapi(Class<?> owner, String resource) throws IOException {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      SRXDocument document = new SRXDocument();
      document.loadRules((CharSequence) new String(in.readAllBytes(), StandardCharsets.UTF_8));
      document.compileLanguageRules(LocaleId.fromBCP47("en"), null).computeSegments(SENTENCE);
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String shown(double[] values) {
    StringBuilder shown = new StringBuilder();
    for (double value : values) {
      shown.append(Math.round(value)).append(' ');
    }
    return shown.toString().strip();
  }
}
