package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How fast the commands are that go through a whole memory, and how much memory they take: {@code
 * CommandBenchmark KORPU MEMORY.tmx [ROUNDS [HEAP]]}, such as {@code ./korpu m1000000.tmx 3 512m}.
 *
 * <p>Runs each command as a process of its own, by the clock, start of Java included; before them a
 * copy of the file, forced to the disk (the floor: no command can be faster that writes one). What
 * rewrites gets a fresh copy that counts to nobody. Peak memory is the resident set of the process
 * as Linux counts it. Prints a line per run and the medians, tab-separated.
 */
public final class CommandBenchmark {

  private static final double MEGA = 1e6;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path korpu;
  private final Path memory;
  private final Path folder;
  private final String heap;

  /**
   * A command; {@code @} stands for the memory, {@code %} for the folder of what it writes.
   *
   * @param rewrites whether it changes the memory, and so gets a copy
   */
  private record Command(String name, boolean rewrites, String... words) {}

  private static final List<Command> COMMANDS =
      List.of(
          new Command("tm stats", false, "tm", "stats", "@"),
          new Command("tm validate", false, "tm", "validate", "@"),
          new Command("tm clean", false, "tm", "clean", "@"),
          new Command("tm canon --check", false, "tm", "canon", "--check", "@"),
          new Command("tm canon --apply", true, "tm", "canon", "--apply", "@"),
          new Command("tm filter", false, "tm", "filter", "--min-words", "1", "--out", "%/f", "@"),
          new Command("tm split", false, "tm", "split", "--units", "100000", "--out", "%/s", "@"));

  private CommandBenchmark(Path korpu, Path memory, Path folder, String heap) {
    this.korpu = korpu;
    this.memory = memory;
    this.folder = folder;
    this.heap = heap;
  }

  /** Measures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path memory = Path.of(args[1]).toAbsolutePath();
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    Path folder = Files.createTempDirectory(memory.getParent(), "commands");
    try {
      String heap = args.length > 3 ? args[3] : "512m";
      new CommandBenchmark(Path.of(args[0]).toAbsolutePath(), memory, folder, heap).run(rounds);
    } finally {
      delete(folder);
    }
  }

  private void run(int rounds) throws IOException, InterruptedException {
    double megabytes = Files.size(memory) / MEGA;
    say(
        "%s: %.1f MB, %d processors, heap of %s, Java %s%n",
        memory.getFileName(),
        megabytes,
        Runtime.getRuntime().availableProcessors(),
        heap,
        System.getProperty("java.version"));
    Run[][] runs = new Run[COMMANDS.size() + 1][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < runs.length; i++) {
        runs[i][round] = i == 0 ? copy() : run(COMMANDS.get(i - 1));
        tell("round " + (round + 1), i, runs[i][round], megabytes, Double.NaN);
      }
    }
    double floor = Run.median(runs[0]).seconds();
    for (int i = 0; i < runs.length; i++) {
      tell("median", i, Run.median(runs[i]), megabytes, floor);
    }
  }

  private Run copy() throws IOException {
    Path copy = folder.resolve("copy.tmx");
    long start = System.nanoTime();
    Files.copy(memory, copy, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.delete(copy);
    return new Run(seconds, 0, 0);
  }

  private Run run(Command command) throws IOException, InterruptedException {
    Path own = Files.createDirectory(folder.resolve("run"));
    Path input = memory;
    if (command.rewrites()) {
      input = Files.copy(memory, own.resolve("memory.tmx"));
    }
    List<String> words = new ArrayList<>(List.of(korpu.toString()));
    for (String word : command.words()) {
      words.add(word.equals("@") ? input.toString() : word.replace("%", own.toString()));
    }
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    builder.environment().put("KORPU_JAVA_OPTS", "-Xmx" + heap);
    Run run = Run.of(builder);
    delete(own);
    return run;
  }

  private void tell(String when, int index, Run run, double megabytes, double floor) {
    say(
        "%s\t%s\t%.2f s\t%.0f MB/s\t%s\t%s\texit %d%n",
        when,
        index == 0 ? "copy" : COMMANDS.get(index - 1).name(),
        run.seconds(),
        megabytes / run.seconds(),
        run.peak() == 0 ? "–" : String.format(Locale.ROOT, "%.0f MB at most", run.peak() / MEGA),
        Double.isNaN(floor)
            ? "–"
            : String.format(Locale.ROOT, "%.1f times the copy", run.seconds() / floor),
        run.status());
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
