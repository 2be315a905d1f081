package org.korpu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long short commands take, each a process of its own, beside a Java that does nothing: {@code
 * StartUpBenchmark KORPU WORKSPACE RAW.csv [ROUNDS]}, such as {@code target/korpu/bin/korpu .
 * start-up.csv 20}.
 *
 * <p>In each round every command runs once and the empty {@code main} before them, so that the load
 * of the machine falls on all. Two rounds before the first are not counted: they make the archive
 * and the index. Time is by the clock from starting the launcher to its end; processor time is what
 * Linux counts for ended children, in hundredths of a second, and hardly depends on what else the
 * machine does. Writes a row for each run, prints the medians, the 90th percentile and the ratios,
 * and then what classes each command loads and from where.
 */
public final class StartUpBenchmark {

  private static final int ROUNDS = 20;
  private static final int WARM_UP = 2;
  private static final double PERCENTILE = 0.9;

  /** Ticks of {@code /proc/self/stat} in a second, in milliseconds each. */
  private static final int TICK = 10;

  /** Where that file has the time of ended children, counted behind the name in parentheses. */
  private static final int CHILDREN = 13;

  private static final List<String> LIBRARIES =
      List.of("picocli.", "com.ibm.icu.", "com.fasterxml.", "net.sf.okapi.", "com.ctc.wstx.");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Path workspace;
  private final List<Command> commands;

  /**
   * A command.
   *
   * @param name what the table calls it
   * @param words the process
   */
  private record Command(String name, List<String> words) {}

  private record Sample(double wall, double processor) {}

  private StartUpBenchmark(Path korpu, Path workspace, Path folder) throws URISyntaxException {
    this.workspace = workspace;
    this.commands = commands(korpu.toString(), workspace, folder);
  }

  private static List<Command> commands(String korpu, Path workspace, Path folder)
      throws URISyntaxException {
    String home = System.getenv("JAVA_HOME");
    Path classes =
        Path.of(EmptyMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path samples = workspace.resolve("src/samples");
    String release = samples.resolve("release.en.docx").toString();
    String text = samples.resolve("release.en.txt").toString();
    String handoff = folder.resolve("release.en.en-az.xlf").toString();
    List<String> empty =
        List.of(
            home == null ? "java" : home + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classes.toString(),
            EmptyMain.class.getName());
    return List.of(
        new Command("an empty main", empty),
        new Command("--version", List.of(korpu, "--version")),
        new Command("--help", List.of(korpu, "--help")),
        new Command("tm lookup", List.of(korpu, "tm", "lookup", "State Migration Service")),
        new Command("tm search", List.of(korpu, "tm", "search", "migration")),
        new Command("glossary find", List.of(korpu, "glossary", "find", "--lang", "en", text)),
        new Command("name", List.of(korpu, "name", "Vüsal Hüseynov", "--from", "az")),
        new Command(
            "xliff export",
            List.of(
                korpu,
                "xliff",
                "export",
                release,
                "--from",
                "en",
                "--to",
                "az,ru",
                "--out",
                folder.toString())),
        new Command("check", List.of(korpu, "check", handoff)),
        new Command("tm lookup --help", List.of(korpu, "tm", "lookup", "--help")));
  }

  /** Measures. */
  public static void main(String[] args)
      throws IOException, InterruptedException, URISyntaxException {
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : ROUNDS;
    Path folder = Files.createTempDirectory("start-up");
    try {
      Path korpu = Path.of(args[0]).toAbsolutePath().normalize();
      new StartUpBenchmark(korpu, Path.of(args[1]).toAbsolutePath().normalize(), folder)
          .run(rounds, Path.of(args[2]));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run(int rounds, Path raw) throws IOException, InterruptedException {
    List<String> rows = new ArrayList<>(List.of("round,command,milliseconds,processor,load"));
    List<List<Sample>> samples = new ArrayList<>();
    commands.forEach(command -> samples.add(new ArrayList<>()));
    for (int round = 1 - WARM_UP; round <= rounds; round++) {
      for (int i = 0; i < commands.size(); i++) {
        Sample sample = run(commands.get(i), "");
        if (round > 0) {
          samples.get(i).add(sample);
          double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
          rows.add(
              String.format(
                  Locale.ROOT,
                  "%d,%s,%.1f,%.0f,%.2f",
                  round,
                  commands.get(i).name(),
                  sample.wall(),
                  sample.processor(),
                  load));
        }
      }
    }
    Files.write(raw, rows);
    out.println("| command | median | 90 % | to the empty main | processor | to the empty main |");
    out.println("|---|---|---|---|---|---|");
    for (int i = 0; i < commands.size(); i++) {
      double[] wall = sorted(samples.get(i).stream().mapToDouble(Sample::wall).toArray());
      double[] processor = sorted(samples.get(i).stream().mapToDouble(Sample::processor).toArray());
      out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.0f | %.1f | %.0f | %.1f |%n",
          commands.get(i).name(),
          middle(wall),
          wall[(int) (PERCENTILE * (wall.length - 1))],
          middle(wall) / median(samples.get(0).stream().mapToDouble(Sample::wall).toArray()),
          middle(processor),
          middle(processor)
              / median(samples.get(0).stream().mapToDouble(Sample::processor).toArray()));
    }
    countClasses();
  }

  private Sample run(Command command, String javaOptions) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command.words())
            .directory(workspace.toFile())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().put("KORPU_JAVA_OPTS", javaOptions);
    double before = processor();
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e6;
    if (status > 1) {
      throw new IOException(command.name() + " ended with " + status);
    }
    return new Sample(wall, processor() - before);
  }

  /** What the ended children of this process have taken, in milliseconds. */
  private static double processor() throws IOException {
    String line = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return TICK * (Double.parseDouble(fields[CHILDREN]) + Double.parseDouble(fields[CHILDREN + 1]));
  }

  private void countClasses() throws IOException, InterruptedException {
    out.println();
    out.println(
        "| command | classes | of the archive | of jars | " + String.join(" | ", LIBRARIES) + " |");
    out.println("|---|---|---|---|" + "---|".repeat(LIBRARIES.size()));
    Path log = Files.createTempFile("classes", ".log");
    for (Command command : commands.subList(1, commands.size())) {
      run(command, "-Xlog:class+load:file=" + log);
      List<String> loaded =
          Files.readAllLines(log).stream()
              .filter(line -> line.contains(" source: "))
              .map(line -> line.substring(line.indexOf(' ') + 1))
              .toList();
      StringBuilder row = new StringBuilder("| " + command.name() + " | " + loaded.size());
      for (String source : List.of("source: shared objects file", "source: file:")) {
        row.append(" | ").append(loaded.stream().filter(l -> l.contains(source)).count());
      }
      for (String library : LIBRARIES) {
        row.append(" | ").append(loaded.stream().filter(l -> l.startsWith(library)).count());
      }
      out.println(row + " |");
    }
    Files.delete(log);
  }

  private static double[] sorted(double[] values) {
    Arrays.sort(values);
    return values;
  }

  private static double median(double... values) {
    return middle(sorted(values));
  }

  private static double middle(double... sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
