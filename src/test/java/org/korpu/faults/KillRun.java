package org.korpu.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.korpu.cli.Main;
import org.korpu.faults.FaultSweep.Phase;

/**
 * Kills processes that write, as by {@code kill -9}, at random moments, and checks after each that
 * no unit is lost and that everything works. Arguments: how many, and the seed of the moments. What
 * a process was at when it was killed is told from what it has left.
 */
final class KillRun {

  /** Units of the memory: a write of it takes some milliseconds. */
  private static final int UNITS = 500;

  private static final int THREADS = 3;

  private static final List<String> KILLED =
      List.of("import", "clean", "merge", "undo", "index", "index brought up to date");

  private final FaultCase killed;
  private final FaultSweep sweep;
  private final Path folder;
  private final Map<Phase, Integer> phases = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();

  private KillRun(FaultCase killed, Path folder) throws IOException {
    this.killed = killed;
    this.folder = folder;
    this.sweep = new FaultSweep(killed, folder, UNITS);
  }

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261124;
    Path folder = Files.createTempDirectory("korpu-kills");
    long start = System.nanoTime();
    int violations = run(kills, seed, folder);
    FaultSweep.delete(folder);
    System.out.printf(
        "%d processes, seed %d, %.0f s, %d violations%n",
        kills, seed, (System.nanoTime() - start) / 1e9, violations);
    System.exit(violations == 0 ? 0 : 1);
  }

  /** Kills so many processes, as many of each command, and gives how many faults were found. */
  static int run(int kills, long seed, Path folder) throws Exception {
    List<KillRun> all = new ArrayList<>();
    for (FaultCase each : FaultCase.ALL) {
      if (KILLED.contains(each.name())) {
        Path own = Files.createDirectory(folder.resolve(each.name().replace(' ', '-')));
        all.add(new KillRun(each, own));
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      KillRun one = all.get(i % all.size());
      Random random = new Random(seed + i);
      Path root = one.folder.resolve("run" + i);
      tasks.add(
          threads.submit(
              () -> {
                one.kill(root, random);
                return null;
              }));
    }
    threads.shutdown();
    for (Future<?> each : tasks) {
      each.get();
    }
    int violations = 0;
    for (KillRun each : all) {
      System.out.printf("%-28s %s%n", each.killed.name(), each.phases);
      each.violations.forEach(found -> System.out.println("    " + found));
      violations += each.violations.size();
    }
    return violations;
  }

  private void kill(Path root, Random random) throws Exception {
    sweep.prepare(root);
    Process process = start(root);
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (!"ready".equals(out.readLine())) {
        throw new IllegalStateException("the process did not start");
      }
      waitForTheMoment(process, root, random);
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    boolean ended = process.exitValue() < 128;
    Phase phase = sweep.phase(root, ended);
    String violation = null;
    try {
      if (ended && process.exitValue() > 1) {
        violation = "status " + process.exitValue();
      }
      sweep.checkKilled(root, ended);
    } catch (AssertionError | IOException e) {
      violation = e.getMessage();
    }
    synchronized (this) {
      phases.merge(phase, 1, Integer::sum);
      if (violation != null) {
        violations.add(killed.name() + ", " + phase + ": " + violation);
      }
    }
    FaultSweep.delete(root);
  }

  private Process start(Path root) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
    command.addAll(Arrays.asList(FaultCase.words(killed.command())));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().put("XDG_STATE_HOME", root.resolve("state").toString());
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /**
   * Any time, or just after something has happened in a folder: most of a command is starting and
   * reading, and the moments that matter are short.
   */
  private static void waitForTheMoment(Process process, Path root, Random random) throws Exception {
    if (random.nextInt(5) == 0) {
      process.waitFor(random.nextInt(2000), TimeUnit.MILLISECONDS);
      return;
    }
    int changes = 1 + random.nextInt(8);
    List<String> before = names(root);
    while (changes > 0 && process.isAlive()) {
      LockSupport.parkNanos(20_000);
      List<String> now = names(root);
      if (!now.equals(before)) {
        changes--;
        before = now;
      }
    }
    LockSupport.parkNanos(random.nextInt(2) * random.nextInt(2_000_000));
  }

  /** The names in the folders that are written to. */
  private static List<String> names(Path root) throws IOException {
    List<String> names = new ArrayList<>();
    for (String each : List.of("tm", ".korpu", ".korpu/journal", ".korpu/index")) {
      String[] here = root.resolve(each).toFile().list();
      names.addAll(List.of(here == null ? new String[0] : here));
    }
    Path indexes = root.resolve(".korpu/index");
    if (Files.isDirectory(indexes)) {
      try (Stream<Path> all = Files.list(indexes)) {
        for (Path each : all.toList()) {
          String[] here = each.toFile().list();
          names.addAll(List.of(here == null ? new String[0] : here));
        }
      }
    }
    names.sort(null);
    return names;
  }

  /** Runs a command line of korpu, once it has said that Java is up. */
  static final class Victim {

    private Victim() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println("ready");
      System.out.flush();
      Main.main(arguments);
    }
  }
}
