package org.korpu.bench;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.korpu.files.FileInput;
import org.korpu.format.tmx.TmxReader;
import org.korpu.format.tmx.TmxWriter;
import org.korpu.model.TranslationUnit;

/**
 * How fast a memory is streamed: {@code StreamingBenchmark MEMORY.tmx [ROUNDS]}.
 *
 * <p>Measures, by the clock and in the processor time of all threads, in megabytes of the file a
 * second: a loop over its bytes and a loop over its events with Woodstox's cursor (the floors),
 * reading all units, and reading them and writing them in canonical form to nowhere. Prints a line
 * per round and the medians with their ratios to the cursor. One core: {@code
 * -XX:ActiveProcessorCount=1}.
 */
public final class StreamingBenchmark {

  private static final String[] NAMES = {"bytes", "cursor", "read", "read+write"};

  private final Path file;
  private long seen;

  /** Something that goes through the file once. */
  private interface Pass {
    void run() throws IOException, XMLStreamException;
  }

  private StreamingBenchmark(Path file) {
    this.file = file;
  }

  /** Measures. */
  public static void main(String[] arguments) throws IOException, XMLStreamException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    StreamingBenchmark benchmark = new StreamingBenchmark(file);
    Pass[] passes = {benchmark::bytes, benchmark::cursor, benchmark::read, benchmark::copy};
    double megabytes = Files.size(file) / 1e6;
    out.printf(
        Locale.ROOT,
        "%s: %.1f MB, %d processors, heap of %d MiB, Java %s%n",
        file.getFileName(),
        megabytes,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        System.getProperty("java.version"));
    double[][] clock = new double[passes.length][rounds];
    double[][] processor = new double[passes.length][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < passes.length; i++) {
        long cpu = processTime();
        long start = System.nanoTime();
        passes[i].run();
        clock[i][round] = megabytes * 1e9 / (System.nanoTime() - start);
        processor[i][round] = megabytes * 1e9 / (processTime() - cpu);
        out.printf(
            Locale.ROOT,
            "round %d\t%s\t%.0f MB/s\t%.0f MB per processor second%n",
            round + 1,
            NAMES[i],
            clock[i][round],
            processor[i][round]);
      }
    }
    double floor = median(clock[1]);
    for (int i = 0; i < passes.length; i++) {
      out.printf(
          Locale.ROOT,
          "median\t%s\t%.0f MB/s\t%.0f MB per processor second\t%.2f of the cursor%n",
          NAMES[i],
          median(clock[i]),
          median(processor[i]),
          median(clock[i]) / floor);
    }
    out.printf("(%d)%n", benchmark.seen); // so that no loop is left out as useless
  }

  private void bytes() throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = FileInput.open(file)) {
      for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          seen += buffer[i];
        }
      }
    }
  }

  private void cursor() throws IOException, XMLStreamException {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = FileInput.open(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.CHARACTERS) {
          seen += reader.getTextLength();
        }
      }
    }
  }

  private void read() throws IOException {
    try (InputStream in = FileInput.open(file)) {
      TmxReader reader = new TmxReader(in, file.toString(), fault -> {});
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        seen++;
      }
    }
  }

  private void copy() throws IOException {
    try (InputStream in = FileInput.open(file);
        OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream(), 1 << 16)) {
      TmxReader reader = new TmxReader(in, file.toString(), fault -> {});
      TmxWriter writer = new TmxWriter(out, "copy", reader.header());
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        writer.write(unit);
      }
      writer.finish();
    }
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
