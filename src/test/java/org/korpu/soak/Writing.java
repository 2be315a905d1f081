package org.korpu.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.korpu.cli.CommandLineRun;
import org.korpu.soak.History.By;

/** Carries out commands that write, in good times and in bad ones, and learns what came of them. */
final class Writing {

  /** What happens while a command runs. */
  enum Circumstance {
    /** Nothing: it runs in the worker, beside lookups. */
    WORKER,
    /** Nothing: it has a process of its own. */
    PROCESS,
    /** Its process is killed. */
    KILLED,
    /** Its process can write only a part: the disk is full. */
    DISK_FULL,
    /** Another process holds the lock of the memory for a while. */
    LOCKED,
    /** The journal cannot be written. */
    NO_JOURNAL,
    /** Another program replaces the memory meanwhile. */
    OTHER_PROGRAM
  }

  private final Path folder;
  private final Random random;
  private final Korpu korpu;
  private final History history;
  private final Prover prover;
  private final Lookups lookups;
  private final Tally tally;
  private final SoakOptions options;
  private final Outsider outsider;
  private int sinceProof;
  private double usualSeconds = 1;

  Writing(
      Path folder,
      Random random,
      Korpu korpu,
      History history,
      Lookups lookups,
      Outsider outsider,
      Tally tally,
      SoakOptions options) {
    this.folder = folder;
    this.random = random;
    this.korpu = korpu;
    this.history = history;
    this.prover = new Prover(folder);
    this.lookups = lookups;
    this.outsider = outsider;
    this.tally = tally;
    this.options = options;
  }

  Prover prover() {
    return prover;
  }

  /** Carries out a command. */
  void carryOut(Plan plan, Circumstance circumstance) throws Exception {
    State before = history.present();
    long start = System.nanoTime();
    switch (circumstance) {
      case WORKER -> inWorker(plan, before);
      case PROCESS -> alone(plan, before);
      case KILLED -> killed(plan, before);
      case DISK_FULL -> diskFull(plan, before);
      case LOCKED -> locked(plan, before);
      case NO_JOURNAL -> withoutJournal(plan, before);
      case OTHER_PROGRAM -> besideAnotherProgram(plan, before);
    }
    if (circumstance == Circumstance.WORKER || circumstance == Circumstance.PROCESS) {
      tally.took(plan.kind(), System.nanoTime() - start);
      usualSeconds = 0.8 * usualSeconds + 0.2 * (System.nanoTime() - start) / 1e9;
    } else {
      tally.count("fault: " + circumstance.name().toLowerCase(Locale.ROOT));
    }
    tally.count("command: " + plan.kind());
  }

  private void inWorker(Plan plan, State before) throws Exception {
    List<Lookups.Batch> asked = new ArrayList<>();
    List<CompletableFuture<CommandLineRun>> answers = new ArrayList<>();
    for (int i = 0; i < options.readers(); i++) {
      Lookups.Batch batch = lookups.batch(before, 20);
      asked.add(batch);
      answers.add(korpu.begin(batch.command()));
    }
    CommandLineRun run = korpu.run(plan.arguments());
    State after = plan.effect().apply(before);
    expect(plan, run, before, after);
    for (int i = 0; i < asked.size(); i++) {
      CommandLineRun answer = answers.get(i).orTimeout(10, TimeUnit.MINUTES).join();
      expectStatus(answer, 0, 1);
      lookups.check(asked.get(i), answer.out(), List.of(before, after));
    }
    boolean isDue = ++sinceProof >= options.proofEvery();
    settle(plan, before, Prover.dated(after), isDue, Instant.EPOCH);
  }

  private void alone(Plan plan, State before) throws Exception {
    Instant start = now();
    CommandLineRun run = korpu.start(plan.arguments()).end();
    State after = plan.effect().apply(before);
    expect(plan, run, before, after);
    boolean isDue = ++sinceProof >= options.proofEvery() || plan.dated() != null;
    settle(plan, before, after, isDue, start);
  }

  private void killed(Plan plan, State before) throws Exception {
    Instant start = now();
    Korpu.Alone command = korpu.start(plan.arguments());
    waitForTheMoment(command.process());
    command.process().toHandle().destroyForcibly();
    boolean finished = command.end().status() == plan.status();
    State after = plan.effect().apply(before);
    List<State> possible = new ArrayList<>();
    if (!finished) {
      possible.add(before);
      // What cleaning removes is on the disk before the memory loses it.
      possible.add(new State(before.units(), after.removed(), before.digest()));
    }
    possible.add(after);
    State found = prover.whichOf(possible, start);
    tally.count(
        finished
            ? "killed too late"
            : found.units() == before.units()
                ? "killed before it was written"
                : "killed after it was written");
    become(before, found);
  }

  private void diskFull(Plan plan, State before) throws Exception {
    long size = Files.size(folder.resolve(Plans.MEMORY)) / 1024;
    CommandLineRun run =
        korpu
            .startWithLimit(plan.arguments(), size / 10 + random.nextInt((int) (size / 2) + 1))
            .end();
    if (plan.refusal() == null) {
      if (run.status() == 0) {
        settle(plan, before, plan.effect().apply(before), true, Instant.EPOCH);
        return;
      }
      expectStatus(run, 2);
    }
    State after = plan.effect().apply(before);
    State found =
        prover.whichOf(
            List.of(before, new State(before.units(), after.removed(), before.digest())),
            Instant.EPOCH);
    become(before, found);
  }

  private void locked(Plan plan, State before) throws Exception {
    Process holder = korpu.holdLock(folder.resolve("tm/.main.tmx.lock"));
    CommandLineRun run;
    try {
      CompletableFuture<CommandLineRun> running = korpu.begin(plan.arguments());
      try {
        run = running.get((long) (1000 * (usualSeconds + 0.2)), TimeUnit.MILLISECONDS);
        if (plan.refusal() == null && !digest().equals(before.digest())) {
          throw new SoakFailure(
              "written though another process held the lock: " + plan.arguments());
        }
      } catch (TimeoutException e) {
        holder.getOutputStream().close();
        run = running.get(10, TimeUnit.MINUTES);
      }
    } finally {
      holder.getOutputStream().close();
      holder.waitFor();
    }
    State after = plan.effect().apply(before);
    expect(plan, run, before, after);
    settle(plan, before, Prover.dated(after), true, Instant.EPOCH);
  }

  private void withoutJournal(Plan plan, State before) throws Exception {
    Path journal = folder.resolve(".korpu/journal");
    Path aside = folder.resolve(".korpu/journal.aside");
    boolean there = Files.exists(journal);
    if (there) {
      Files.move(journal, aside);
    }
    Files.createFile(journal);
    CommandLineRun run;
    try {
      run = korpu.run(plan.arguments());
    } finally {
      Files.delete(journal);
      if (there) {
        Files.move(aside, journal);
      }
    }
    if (!digest().equals(before.digest())) {
      throw new SoakFailure("written without a journal: " + plan.arguments() + run);
    }
    State after = plan.effect().apply(before);
    boolean wouldWrite = !after.units().equals(before.units());
    if (wouldWrite && !plan.kind().equals("undo")) {
      expectStatus(run, 2);
    }
    prover.whichOf(List.of(before), Instant.EPOCH);
  }

  private void besideAnotherProgram(Plan plan, State before) throws Exception {
    Outsider.Edit edit = outsider.prepare(before);
    Instant start = now();
    CompletableFuture<CommandLineRun> running = korpu.begin(plan.arguments());
    try {
      running.get((long) (random.nextDouble() * 1000 * usualSeconds), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Just what was wanted: the command is at work.
    }
    edit.commit();
    CommandLineRun run = running.get(10, TimeUnit.MINUTES);
    expectStatus(run, 0, 2);
    List<State> possible = new ArrayList<>();
    possible.add(edit.apply(before));
    possible.add(plan.effect().apply(edit.apply(before)));
    possible.add(plan.effect().apply(before));
    possible.add(new State(edit.apply(before).units(), possible.get(1).removed(), ""));
    possible.add(new State(edit.apply(before).units(), possible.get(2).removed(), ""));
    State found = prover.whichOf(possible, start);
    history.become(found, By.BOTH);
    sinceProof = 0;
  }

  /** Another program changes the memory while korpu does nothing. */
  void byAnotherProgram() throws IOException {
    State before = history.present();
    Outsider.Edit edit = outsider.prepare(before);
    edit.commit();
    history.become(edit.apply(before).digested(digest()), By.OTHERS);
    tally.count("fault: memory changed by another program");
  }

  /** What a command came to, when it has ended as it should. */
  private void settle(Plan plan, State before, State after, boolean prove, Instant start)
      throws IOException {
    State found = after;
    String digest;
    if (prove) {
      found = prover.whichOf(List.of(after), start);
      digest = found.digest();
      sinceProof = 0;
    } else {
      digest = digest();
      if (!after.digest().isEmpty() && !after.digest().equals(digest)) {
        throw new SoakFailure("other bytes than before: " + plan.arguments());
      }
    }
    boolean written = !digest.equals(before.digest());
    become(before, found.digested(digest));
    if (written && plan.refusal() == null && random.nextInt(3) == 0) {
      checkLog(plan, before, found);
    }
  }

  private void become(State before, State found) throws IOException {
    String digest = found.digest().isEmpty() ? digest() : found.digest();
    boolean changed =
        !digest.equals(before.digest()) || found.removed().size() != before.removed().size();
    if (changed) {
      history.become(found.digested(digest), By.KORPU);
    }
  }

  /** The newest line of the log must count what has become of the units. */
  private void checkLog(Plan plan, State before, State after) {
    CommandLineRun log = korpu.run(List.of("tm", "log", Plans.MEMORY, "--format", "json"));
    JsonNode newest = Plans.json(log.out().lines().findFirst().orElse("{}"));
    if (!newest.path("outcome").asText().equals("done")) {
      throw new SoakFailure("the log does not have " + plan.arguments() + ": " + newest);
    }
    if (newest.has("added")) {
      Map<String, ModelUnit> olds = new HashMap<>();
      before.units().forEach(unit -> olds.put(unit.id(), unit));
      int added = 0;
      int changed = 0;
      for (ModelUnit unit : after.units()) {
        ModelUnit old = olds.remove(unit.id());
        added += old == null ? 1 : 0;
        changed += old != null && !old.equals(unit) ? 1 : 0;
      }
      List<Integer> counts = List.of(added, changed, olds.size());
      List<Integer> said =
          List.of(
              newest.get("added").asInt(),
              newest.get("changed").asInt(),
              newest.get("removed").asInt());
      if (!counts.equals(said)) {
        throw new SoakFailure("log of " + plan.arguments() + ": " + said + " for " + counts);
      }
    }
    tally.count("log compared");
  }

  /** Any time, or just after something has happened beside the memory or in the journal. */
  private void waitForTheMoment(Process process) throws Exception {
    if (random.nextInt(3) > 0) {
      long most = (long) (1.3 * usualSeconds * 1000) + 300;
      process.waitFor(random.nextInt((int) most), TimeUnit.MILLISECONDS);
      return;
    }
    List<String> before = names();
    while (process.isAlive() && names().equals(before)) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.waitFor((long) (random.nextDouble() * usualSeconds * 500), TimeUnit.MILLISECONDS);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Path place : List.of(folder.resolve("tm"), folder.resolve(".korpu/journal"))) {
      names.addAll(List.of(Objects.requireNonNullElse(place.toFile().list(), new String[0])));
    }
    names.sort(null);
    return names;
  }

  private static void expect(Plan plan, CommandLineRun run, State before, State after) {
    if (run.status() != plan.status()
        || (plan.refusal() != null && !run.err().contains(plan.refusal()))) {
      throw new SoakFailure(
          "status " + run.status() + " of " + plan.arguments() + "\n" + tail(run));
    }
    plan.says().check(run, before, after);
  }

  static void expectStatus(CommandLineRun run, int... allowed) {
    for (int each : allowed) {
      if (each == run.status()) {
        return;
      }
    }
    throw new SoakFailure("status " + run.status() + "\n" + tail(run));
  }

  private static String tail(CommandLineRun run) {
    String err = run.err();
    return err.substring(Math.max(0, err.length() - 3000));
  }

  private String digest() throws IOException {
    return prover.digest();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
