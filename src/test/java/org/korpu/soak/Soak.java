package org.korpu.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.korpu.soak.Writing.Circumstance;

/**
 * The soak driver: {@code Soak [--minutes 15] [--units 200000] [--seed N] [--readers 2] [--folder
 * DIR]}. Works on a memory of so many units for so long, while processes are killed, the disk is
 * full, the index is damaged and other programs write, and holds every state of the memory and
 * every answer against a model. Ends with a report and status 0, or with what is wrong and status
 * 1.
 */
final class Soak {

  private static final Duration BETWEEN_SAMPLES = Duration.ofSeconds(30);

  /** Of the first samples of a run, this share is warming up. */
  private static final double WARMING = 0.2;

  private final SoakOptions options;
  private final Consumer<String> log;
  private final Tally tally = new Tally();
  private final Random random;
  private final Gauges gauges;
  private final Path work;
  private long began;

  Soak(SoakOptions options, Consumer<String> log) throws IOException {
    this.options = options;
    this.log = log;
    random = new Random(options.seed());
    work = Files.createDirectories(options.folder().resolve("work")).toAbsolutePath();
    for (String each : List.of("tmp", "output", "state", "work/tm", "work/glossary")) {
      Files.createDirectories(options.folder().resolve(each));
    }
    gauges = new Gauges(work, temporary());
  }

  private Path temporary() {
    return options.folder().resolve("tmp").toAbsolutePath();
  }

  /** Runs from the command line. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put(arguments[i], arguments[i + 1]);
    }
    String folder = named.getOrDefault("--folder", "target/soak");
    SoakOptions options =
        new SoakOptions(
            Path.of(folder, Long.toString(System.currentTimeMillis())),
            Long.parseLong(named.getOrDefault("--seed", "20261124")),
            Integer.parseInt(named.getOrDefault("--units", "200000")),
            Duration.ofSeconds(
                (long) (60 * Double.parseDouble(named.getOrDefault("--minutes", "15")))),
            Integer.MAX_VALUE,
            Integer.parseInt(named.getOrDefault("--readers", "2")),
            "1g",
            4);
    Soak soak = new Soak(options, line -> System.out.println(Instant.now() + "  " + line));
    try {
      soak.run();
    } catch (SoakFailure failure) {
      System.out.println(soak.report());
      System.out.println("FAILED after " + soak.minutes() + " minutes: " + failure.getMessage());
      System.exit(1);
    }
    System.out.println(soak.report());
    System.exit(0);
  }

  /** Runs to the end. */
  void run() throws Exception {
    FreshUnits fresh = new FreshUnits(options.seed(), options.folder().resolve("fresh.tmx"));
    fresh.writeMemory(work.resolve(Plans.MEMORY), options.units());
    Prover first = new Prover(work);
    History history =
        new History(
            new State(PlainTmx.read(work.resolve(Plans.MEMORY)), List.of(), first.digest()));
    Lookups lookups = new Lookups(work, random);
    try (Korpu korpu = new Korpu(work, temporary(), options.heap(), options.readers() + 2)) {
      Writing writing =
          new Writing(
              work,
              random,
              korpu,
              history,
              lookups,
              new Outsider(work, random, fresh),
              tally,
              options);
      Reading reading = new Reading(work, random, korpu, lookups, fresh, tally);
      began = System.nanoTime();
      work(history, writing, reading, fresh, korpu);
      writing.prover().whichOf(List.of(history.present()), Instant.EPOCH);
      reading.lookUp(history.present());
      ageLeftFiles();
      sample(korpu, history);
      gauges.requireFlat(warm());
      tally.add("whole memory compared", writing.prover().proofs());
      tally.add("answers of lookups compared", lookups.answers());
    }
  }

  private void work(
      History history, Writing writing, Reading reading, FreshUnits fresh, Korpu korpu)
      throws Exception {
    Plans plans = new Plans(work, random, fresh, options.units());
    MergePlan merges = new MergePlan(work, random, fresh);
    long sampled = 0;
    for (int i = 0; i < options.commands() && elapsed().compareTo(options.length()) < 0; i++) {
      if (random.nextInt(25) == 0) {
        writing.byAnotherProgram();
      }
      Plan plan = plan(history, plans, merges);
      Circumstance circumstance = circumstance(plan);
      log.accept(
          String.format(
              Locale.ROOT,
              "%5.1f min  %s, %s, %,d units",
              minutes(),
              plan.kind(),
              circumstance.name().toLowerCase(Locale.ROOT),
              history.present().units().size()));
      writing.carryOut(plan, circumstance);
      ageLeftFiles();
      if (random.nextInt(3) > 0) {
        reading.ask(history.present());
      }
      if (i == 0 || elapsed().toNanos() - sampled > BETWEEN_SAMPLES.toNanos()) {
        sample(korpu, history);
        sampled = elapsed().toNanos();
      }
    }
  }

  private Plan plan(History history, Plans plans, MergePlan merges) throws IOException {
    State state = history.present();
    int kind = random.nextInt(100);
    if (kind < 28) {
      return plans.importing(state);
    } else if (kind < 50) {
      return plans.editing(state);
    } else if (kind < 62) {
      return plans.removing(state);
    } else if (kind < 72) {
      return merges.from(history.some(random.nextInt(4)), state);
    } else if (kind < 78) {
      return plans.deduping();
    } else if (kind < 88) {
      return plans.cleaning();
    } else if (kind < 90) {
      return plans.canonising();
    }
    Plan undo = plans.undoing(history);
    return undo == null ? plans.editing(state) : undo;
  }

  private Circumstance circumstance(Plan plan) {
    int chance = random.nextInt(100);
    if (chance < 50 || plan.refusal() != null) {
      return Circumstance.WORKER;
    } else if (chance < 62) {
      return Circumstance.PROCESS;
    } else if (chance < 82) {
      return Circumstance.KILLED;
    } else if (chance < 88) {
      return Circumstance.DISK_FULL;
    } else if (chance < 91) {
      return Circumstance.LOCKED;
    } else if (chance < 95) {
      return Circumstance.NO_JOURNAL;
    }
    boolean isAlone = plan.kind().equals("undo") || plan.kind().equals("merge");
    return isAlone ? Circumstance.KILLED : Circumstance.OTHER_PROGRAM;
  }

  /** What killed processes left looks as if that was two days ago: the next writer clears it. */
  private void ageLeftFiles() throws IOException {
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
    for (Path left : gauges.leftBehind()) {
      Files.setLastModifiedTime(left, old);
    }
  }

  private void sample(Korpu korpu, History history) throws IOException {
    Gauges.Sample sample = gauges.sample(minutes(), korpu, history.present().units().size());
    log.accept(
        "held: "
            + sample.readings().entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.1f", each.getKey(), each.getValue()))
                .toList());
  }

  /** The first sample after warming up. */
  private int warm() {
    return (int) (WARMING * gauges.samples().size());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private double minutes() {
    return elapsed().toMillis() / 60_000.0;
  }

  Gauges gauges() {
    return gauges;
  }

  Tally tally() {
    return tally;
  }

  /** What was done and held, for people. */
  String report() {
    return String.format(
            Locale.ROOT,
            "seed %d, %,d units, %.1f minutes: %,d commands, %,d faults%n%n",
            options.seed(),
            options.units(),
            minutes(),
            tally.sum("command: "),
            tally.sum("fault: "))
        + "| what | times |\n|---|---|\n"
        + tally.counted()
        + "\n| time | commands | first third, median | last third, median |\n|---|---|---|---|\n"
        + tally.timed()
        + "\n"
        + gauges.table(warm());
  }
}
