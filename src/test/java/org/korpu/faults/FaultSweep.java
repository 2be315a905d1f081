package org.korpu.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.cli.CommandLineRun;
import org.korpu.faults.WatchedDisk.Fault;
import org.korpu.faults.WatchedDisk.Operation;

/**
 * Runs a command as often as it asks something of the disk, and each time lets another of these
 * operations fail. After each run the memories must be what they were before the command or what it
 * makes of them, and everything that a user does next must work.
 */
final class FaultSweep {

  private static final String LOOKUP = "tm lookup --min 50 --format json The_service_opened";

  private final FaultCase swept;
  private final Path template;
  private final Map<String, String> before;
  private final Map<String, String> after;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, Integer> struck = new TreeMap<>();
  private int runs;

  /**
   * A sweep of a command.
   *
   * @param folder an empty folder for workspaces
   */
  FaultSweep(FaultCase swept, Path folder) throws IOException {
    this(swept, folder, 0);
  }

  /**
   * A sweep of a command.
   *
   * @param folder an empty folder for workspaces
   * @param more so many units more are in the first memory
   */
  FaultSweep(FaultCase swept, Path folder, int more) throws IOException {
    this.swept = swept;
    this.template = folder.resolve("template");
    makeWorkspace(template, more);
    for (String command : swept.before()) {
      run(template, command);
    }
    before = memories(template);
    Path done = folder.resolve("done");
    copy(template, done);
    run(done, swept.command());
    after = memories(done);
    delete(done);
  }

  /** A copy of the workspace in which the command is about to run. */
  void prepare(Path root) throws IOException {
    copy(template, root);
  }

  /** How far a command came that was killed, told by what it has left. */
  Phase phase(Path root, boolean ended) throws IOException {
    Map<String, String> found = memories(root);
    if (ended) {
      return Phase.ENDED;
    }
    if (found.equals(after) && !after.equals(before)) {
      return Phase.WRITTEN;
    }
    if (!found.equals(before)) {
      return Phase.BETWEEN;
    }
    return names(root).equals(names(template)) ? Phase.NOTHING_YET : Phase.HALF_WAY;
  }

  /** What must be so after the process of the command was killed, or has ended with success. */
  void checkKilled(Path root, boolean ended) throws IOException {
    Operation somewhere = ended ? null : Operation.WRITE;
    check(Fault.KILL, somewhere, root, new CommandLineRun(0, "", ""));
  }

  /** How far a command came. */
  enum Phase {
    /** No file was made yet. */
    NOTHING_YET,
    /** Temporary files, a record of the journal or files of an index were made, no memory. */
    HALF_WAY,
    /** Of several memories some are new. */
    BETWEEN,
    /** All memories are new; what comes after was cut short. */
    WRITTEN,
    /** The process had ended. */
    ENDED
  }

  private static Set<String> names(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.map(each -> root.relativize(each).toString()).collect(Collectors.toSet());
    }
  }

  /** How many operations that change something the command asks for. */
  int operations(Path folder) throws IOException {
    copy(template, folder);
    WatchedDisk disk = new WatchedDisk(Fault.NONE, 0);
    CommandLineRun.in(disk.watch(folder), FaultCase.words(swept.command()));
    delete(folder);
    return disk.count();
  }

  /** Lets every stride-th operation fail, the first being the one of a number. */
  void run(Fault fault, int first, int stride, Path folder) throws IOException {
    for (int failing = first; ; failing += stride) {
      Path root = folder.resolve("run");
      copy(template, root);
      WatchedDisk disk = new WatchedDisk(fault, failing);
      CommandLineRun run = CommandLineRun.in(disk.watch(root), FaultCase.words(swept.command()));
      Operation operation = disk.struck();
      runs++;
      struck.merge(operation == null ? "END" : operation.name(), 1, Integer::sum);
      String where = swept.name() + ", " + fault + " at operation " + failing + ", " + operation;
      try {
        disk.restart(root);
        check(fault, operation, root, run);
      } catch (AssertionError | IOException e) {
        violations.add(where + ": " + e.getMessage());
      }
      delete(root);
      if (operation == null) {
        return; // that was the fault after the end
      }
    }
  }

  /** What was not as it must be, a line each; empty if all was. */
  List<String> violations() {
    return violations;
  }

  int runs() {
    return runs;
  }

  /** How many runs were struck at each kind of operation. */
  Map<String, Integer> struck() {
    return struck;
  }

  private void check(Fault fault, @Nullable Operation operation, Path root, CommandLineRun run)
      throws IOException {
    Map<String, String> found = memories(root);
    require(isAllowed(found), "memories " + difference(found));
    if (operation == null) {
      require(found.equals(after), "lost what was said to be done: " + difference(found));
    } else if (fault == Fault.FULL || fault == Fault.ERROR) {
      checkMessage(run, found);
      if (operation != Operation.DELETE) {
        require(leftovers(root).isEmpty(), "left over: " + leftovers(root));
      }
    }
    expect(root, "tm validate --fail-on error");
    expect(root, "tm log");
    String answers = expect(root, LOOKUP);
    require(
        answers.equals(expect(root, LOOKUP + " --exhaustive")), "lookup differs from a full scan");
    expect(root, "tm index --verify");
    if (!found.equals(after)) {
      expect(root, swept.command());
    }
    Map<String, String> again = memories(root);
    require(holds(again, after), "after the command once more: " + difference(again));
    if (!before.equals(after)) {
      expect(root, "tm undo --apply");
      Map<String, String> undone = memories(root);
      require(holds(undone, undoneTo(found)), "undo: " + difference(undone));
    }
  }

  /** What undo comes to: of several memories those that the last run of the command has written. */
  private Map<String, String> undoneTo(Map<String, String> found) {
    return found.equals(after) ? before : found;
  }

  /**
   * Whether memories are those; what was taken out of them may be there twice, never not at all.
   */
  private boolean holds(Map<String, String> found, Map<String, String> wanted) {
    for (String name : swept.takenOut()) {
      Set<String> units = new HashSet<>(List.of(units(wanted.getOrDefault(name, ""))));
      units.removeAll(List.of(units(found.getOrDefault(name, ""))));
      if (!units.isEmpty()) {
        return false;
      }
    }
    Map<String, String> one = new TreeMap<>(found);
    Map<String, String> other = new TreeMap<>(wanted);
    one.keySet().removeAll(swept.takenOut());
    other.keySet().removeAll(swept.takenOut());
    return one.equals(other);
  }

  private static String[] units(String memory) {
    return memory.split("(?=<tu[ >])", -1);
  }

  private void checkMessage(CommandLineRun run, Map<String, String> found) {
    require(run.status() <= 2, "status " + run.status() + ", " + run.err());
    if (run.status() == 2) {
      String line = run.err().lines().filter(l -> l.startsWith("korpu: ")).findFirst().orElse("");
      require(!line.isEmpty(), "no message: " + run.err());
      require(line.matches("korpu: [^:]*/.*: .*"), "names no file: " + run.err());
      if (swept.takenOut().isEmpty()) {
        require(found.equals(before), "said to have failed, and did it: " + line);
      } else {
        // Of several files those before the one that it names are done, and undone as any write.
        require(!found.equals(after), "said to have failed, and did all of it: " + line);
      }
    } else {
      require(found.equals(after), "said to have succeeded, and did not: " + run.err());
    }
  }

  /** Each memory is as before or as after; what is taken out of one is in the other first. */
  private boolean isAllowed(Map<String, String> found) {
    Map<String, String> all = new TreeMap<>(before);
    all.putAll(after);
    for (String name : all.keySet()) {
      if (!Objects.equals(found.get(name), before.get(name))
          && !Objects.equals(found.get(name), after.get(name))) {
        return false;
      }
    }
    return all.keySet().containsAll(found.keySet())
        && swept.takenOut().stream()
            .allMatch(
                name ->
                    Objects.equals(found.get(name), after.get(name))
                        || Objects.equals(found.get(source(name)), before.get(source(name))));
  }

  /** The memory that a file of what is taken out is of. */
  private static String source(String takenOut) {
    return takenOut.startsWith("y.tmx") ? "x.tmx" : takenOut.replace(".removed", "");
  }

  private String difference(Map<String, String> found) {
    return "before " + shown(before) + ", after " + shown(after) + ", found " + shown(found);
  }

  private static Map<String, Integer> shown(Map<String, String> memories) {
    Map<String, Integer> sizes = new TreeMap<>();
    memories.forEach((name, text) -> sizes.put(name, text.length()));
    return sizes;
  }

  private static List<Path> leftovers(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(
              file ->
                  file.toString().endsWith(".tmp")
                      || file.getFileName().toString().startsWith("pending-")
                      || file.getFileName().toString().startsWith("new-"))
          .map(root::relativize)
          .toList();
    }
  }

  private static String expect(Path root, String command) {
    CommandLineRun run = CommandLineRun.in(root, FaultCase.words(command));
    require(run.status() == 0, command + " ends with " + run.status() + ": " + run.err());
    return run.out();
  }

  private static void run(Path root, String command) {
    CommandLineRun run = CommandLineRun.in(root, FaultCase.words(command));
    if (run.status() > 1) {
      throw new IllegalStateException(command + ": " + run.err());
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  private static void makeWorkspace(Path root, int more) throws IOException {
    Files.createDirectories(root);
    run(root, "init");
    Files.writeString(root.resolve("tm/x.tmx"), FaultCase.foreign(more));
    Files.writeString(root.resolve("tm/y.tmx"), FaultCase.FOREIGN.replace("Three", "Five"));
    Files.writeString(root.resolve("other.tmx"), FaultCase.OTHER);
  }

  /** The memories by name. */
  private static Map<String, String> memories(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve("tm"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tmx")).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : walk.toList()) {
        Files.copy(each, to.resolve(from.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
