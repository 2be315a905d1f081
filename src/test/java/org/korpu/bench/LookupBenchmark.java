package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.store.index.ExhaustiveScan;
import org.korpu.store.index.IndexState;
import org.korpu.store.index.MemoryIndex;
import org.korpu.store.tmx.TmxMemory;

/**
 * Lookups by the index: {@code LookupBenchmark MEMORY.tmx INDEX-FOLDER LANGUAGE QUERIES.txt SECONDS
 * [FULL]}.
 *
 * <p>Makes the index if it is not there and says how long that took; then answers the queries, one
 * thread, threshold 70, at most 5 matches, over and over for a third of the time without counting,
 * then counting. Prints lookups a second, and the times of one: median, 99th percentile, most. With
 * FULL, a number, that many queries are answered by a full scan too, and the answers compared.
 */
public final class LookupBenchmark {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int THRESHOLD = 70;
  private static final int MOST = 5;

  private LookupBenchmark() {}

  /** Measures. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Path.of(args[0]);
    LanguageTag language = LanguageTag.parse(args[2]).orElseThrow();
    List<Query> queries =
        Files.readAllLines(Path.of(args[3])).stream()
            .map(line -> new Query(language, List.of(), Segment.of(line), null, THRESHOLD, MOST))
            .toList();
    Consumer<Diagnostic> faults = fault -> out.println(fault.file() + " is damaged");
    TmxMemory memory = new TmxMemory(file, file.toString());
    MemoryIndex index = new MemoryIndex(memory, file, Path.of(args[1]), faults);
    long start = System.nanoTime();
    index.prepare();
    IndexState state = index.state();
    say(
        out,
        "index of %d units: %.1f s, %.1f MB, %d segments%n",
        state.units(),
        (System.nanoTime() - start) / 1e9,
        state.bytes() / 1e6,
        state.segments());
    Matcher matcher = matcher(index);
    double seconds = Double.parseDouble(args[4]);
    run(matcher, queries, seconds / 3);
    long busy = THREADS.getCurrentThreadCpuTime();
    long[] times = run(matcher, queries, seconds);
    busy = THREADS.getCurrentThreadCpuTime() - busy;
    Arrays.sort(times);
    say(
        out,
        "%s: %d lookups, %.0f a second, %.0f a second of processor; median %.3f ms, 99 %% %.3f ms, most %.3f ms%n",
        language,
        times.length,
        times.length / (Arrays.stream(times).sum() / 1e9),
        times.length / (busy / 1e9),
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6,
        times[times.length - 1] / 1e6);
    if (args.length > 5) {
      compare(out, matcher, memory, faults, queries, Integer.parseInt(args[5]));
    }
  }

  private static Matcher matcher(CandidateSource source) {
    return new Matcher(List.of(source), new Scorer(), Penalties.NONE);
  }

  private static long[] run(Matcher matcher, List<Query> queries, double seconds) {
    long[] times = new long[1024];
    int count = 0;
    long end = System.nanoTime() + (long) (seconds * 1e9);
    for (int i = 0; System.nanoTime() < end; i++) {
      long start = System.nanoTime();
      matcher.match(queries.get(i % queries.size()));
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = System.nanoTime() - start;
    }
    return Arrays.copyOf(times, count);
  }

  private static void compare(
      PrintStream out,
      Matcher matcher,
      TmxMemory memory,
      Consumer<Diagnostic> faults,
      List<Query> queries,
      int most) {
    Matcher scan = matcher(new ExhaustiveScan(List.of(memory), faults));
    int asked = 0;
    int matched = 0;
    int equal = 0;
    long scanned = 0;
    for (Query query : queries.subList(0, Math.min(most, queries.size()))) {
      long start = System.nanoTime();
      List<Match> wanted = scan.match(query);
      scanned += asked == 0 ? 0 : System.nanoTime() - start; // the first one reads the memory
      asked++;
      matched += wanted.isEmpty() ? 0 : 1;
      equal += matcher.match(query).equals(wanted) ? 1 : 0;
    }
    say(
        out,
        "full scan: %d lookups, %.2f a second, %d with matches; %d answers are equal%n",
        asked,
        (asked - 1) / (scanned / 1e9),
        matched,
        equal);
  }

  private static void say(PrintStream out, String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
