package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.tm.pensieve.common.Metadata;
import net.sf.okapi.tm.pensieve.seeker.ITmSeeker;
import net.sf.okapi.tm.pensieve.seeker.TmSeekerFactory;
import net.sf.okapi.tm.pensieve.tmx.OkapiTmxImporter;
import net.sf.okapi.tm.pensieve.writer.ITmWriter;
import net.sf.okapi.tm.pensieve.writer.TmWriterFactory;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.store.index.ExhaustiveScan;
import org.korpu.store.index.MemoryIndex;
import org.korpu.store.tmx.TmxMemory;

/**
 * Fuzzy lookups with Okapi Pensieve and with korpu, side by side: {@code PensieveBenchmark
 * MEMORY.tmx QUERIES.txt N [RECALL]}, with a query in English a line.
 *
 * <p>Each makes its index in a temporary folder, then looks up the first N queries on one thread,
 * threshold 70, the best five, all of them once before as a warm-up. Then the first RECALL queries
 * (default: N) are answered by a full scan with korpu's scorer: recall is the share of those with a
 * match for which one of the five answers has a text that no other text of the memory surpasses.
 * That score is korpu's, so a text that Pensieve ranks by its own is asked only to be among the
 * five.
 */
public final class PensieveBenchmark {

  private static final int THRESHOLD = 70;
  private static final int MOST = 5;

  /** More texts than this seldom have the same best score. */
  private static final int MOST_ALIKE = 200;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path memory;
  private final List<String> queries;
  private final List<String> compared;

  private PensieveBenchmark(Path memory, List<String> queries, int recall) {
    this.memory = memory;
    this.queries = queries;
    this.compared = queries.subList(0, Math.min(recall, queries.size()));
  }

  /** Measures. */
  public static void main(String[] args) throws IOException {
    List<String> all = Files.readAllLines(Path.of(args[1]));
    List<String> queries = all.subList(0, Math.min(all.size(), Integer.parseInt(args[2])));
    int recall = args.length > 3 ? Integer.parseInt(args[3]) : queries.size();
    Path folder = Files.createTempDirectory("pensieve");
    try {
      new PensieveBenchmark(Path.of(args[0]), queries, recall).run(folder);
    } finally {
      delete(folder);
    }
  }

  private void run(Path folder) throws IOException {
    TmxMemory tmx = new TmxMemory(memory, memory.toString());
    Path pensieve = Files.createDirectory(folder.resolve("pensieve"));
    Path korpu = Files.createDirectory(folder.resolve("korpu"));
    long start = System.nanoTime();
    index(memory, pensieve);
    say("index", "pensieve", start, size(pensieve));
    start = System.nanoTime();
    MemoryIndex index = new MemoryIndex(tmx, memory, korpu, fault -> {});
    index.prepare();
    say("index", "korpu", start, size(korpu));
    Matcher matcher = matcher(index);
    ITmSeeker seeker = TmSeekerFactory.createFileBasedTmSeeker(pensieve.toString());
    List<Set<String>> ofPensieve = lookUp("pensieve", query -> textsOf(seeker, query));
    List<Set<String>> ofKorpu =
        lookUp("korpu", query -> textsOf(matcher.match(query(query, MOST))));
    seeker.close();
    Matcher scan = matcher(new ExhaustiveScan(List.of(tmx), fault -> {}));
    List<Set<String>> best = new ArrayList<>();
    start = System.nanoTime();
    for (String query : compared) {
      best.add(bestOf(scan.match(query(query, MOST_ALIKE))));
    }
    out.printf(
        Locale.ROOT,
        "full scan\t%d lookups\t%.1f lookups/s%n",
        best.size(),
        best.size() * 1e9 / (System.nanoTime() - start));
    recall("pensieve", ofPensieve, best);
    recall("korpu", ofKorpu, best);
  }

  private static Query query(String text, int most) {
    return new Query(LanguageTag.EN, List.of(), Segment.of(text), null, THRESHOLD, most);
  }

  private static Matcher matcher(CandidateSource source) {
    return new Matcher(List.of(source), new Scorer(), Penalties.NONE);
  }

  private static Set<String> textsOf(ITmSeeker seeker, String query) {
    return seeker.searchFuzzy(new TextFragment(query), THRESHOLD, MOST, new Metadata()).stream()
        .map(hit -> hit.getTu().getSource().getContent().getText())
        .collect(Collectors.toSet());
  }

  private static Set<String> textsOf(List<Match> matches) {
    Set<String> texts = new HashSet<>();
    for (Match match : matches) {
      texts.add(match.source().segment().text());
    }
    return texts;
  }

  private static Set<String> bestOf(List<Match> matches) {
    return textsOf(matches.stream().filter(m -> m.percent() == matches.get(0).percent()).toList());
  }

  private List<Set<String>> lookUp(String name, Function<String, Set<String>> memory) {
    List<Set<String>> answers = new ArrayList<>();
    long[] times = new long[queries.size()];
    for (int round = 0; round < 2; round++) { // the first one warms up
      answers.clear();
      for (int i = 0; i < times.length; i++) {
        long start = System.nanoTime();
        answers.add(memory.apply(queries.get(i)));
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    out.printf(
        Locale.ROOT,
        "lookup\t%s\t%d lookups\t%.1f lookups/s\tmedian %.3f ms\t99 %% %.3f ms%n",
        name,
        times.length,
        times.length * 1e9 / Arrays.stream(times).sum(),
        times[times.length / 2] / 1e6,
        times[(int) (times.length * 0.99)] / 1e6);
    return answers;
  }

  private void recall(String name, List<Set<String>> answers, List<Set<String>> best) {
    int matched = 0;
    int found = 0;
    for (int i = 0; i < best.size(); i++) {
      if (!best.get(i).isEmpty()) {
        matched++;
        found += answers.get(i).stream().anyMatch(best.get(i)::contains) ? 1 : 0;
      }
    }
    out.printf(
        Locale.ROOT,
        "recall\t%s\t%d of %d\t%.1f %%%n",
        name,
        found,
        matched,
        100.0 * found / Math.max(1, matched));
  }

  private void say(String what, String name, long start, long bytes) {
    out.printf(
        Locale.ROOT,
        "%s\t%s\t%.1f s\t%.1f MB%n",
        what,
        name,
        (System.nanoTime() - start) / 1e9,
        bytes / 1e6);
  }

  private static void index(Path memory, Path folder) throws IOException {
    ITmWriter writer = TmWriterFactory.createFileBasedTmWriter(folder.toString(), true);
    try (TmxFilter filter = new TmxFilter()) {
      new OkapiTmxImporter(LocaleId.fromString("en"), filter)
          .importTmx(memory.toUri(), LocaleId.fromString("az"), writer);
    }
    writer.close();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
