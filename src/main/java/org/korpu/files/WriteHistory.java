package org.korpu.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of the writes in a journal, told from the states of the files: the state before the
 * next write of a file, or its state now, is what a write came to.
 *
 * @param steps the newest first
 */
public record WriteHistory(List<Step> steps) {

  /** What became of a write. */
  public enum Outcome {
    /** It was done, and nothing but journalled writes came after it. */
    DONE,
    /** It was done, and then the file was changed by something that does not journal. */
    CHANGED_SINCE,
    /**
     * The file stayed, or became again, as it was before: the process died before the write, or
     * something that does not journal has taken it back.
     */
    VOID
  }

  /**
   * A write and what became of it.
   *
   * @param next the state of the file before its next write, or now
   */
  public record Write(JournalRecord record, @Nullable FileState next) {

    /** What became of it. */
    public Outcome outcome() {
      if (Objects.equals(next, record.after())) {
        return Outcome.DONE;
      }
      return Objects.equals(next, record.before()) ? Outcome.VOID : Outcome.CHANGED_SINCE;
    }
  }

  /**
   * Writes of one run of a command that stand together, the newest first; what is undone as one.
   *
   * @param writes at least one
   */
  public record Step(List<Write> writes) {
    public Step {
      writes = List.copyOf(writes);
    }

    /** The number of its newest write. */
    public long number() {
      return newest().number();
    }

    /** The command, and the time of its newest write. */
    public JournalRecord.Origin origin() {
      return newest().origin();
    }

    /** Whether any of its writes was done. */
    boolean isDone() {
      return writes.stream().anyMatch(write -> write.outcome() != Outcome.VOID);
    }

    private JournalRecord newest() {
      return writes.get(0).record();
    }
  }

  /** Gives the present state of a file by its name in the journal, null where there is none. */
  @FunctionalInterface
  public interface Present {
    @Nullable FileState of(String name) throws IOException;
  }

  public WriteHistory {
    steps = List.copyOf(steps);
  }

  /**
   * The history of records, the newest first; of a file either all of them or the newest. Asks for
   * the present state of each file once.
   */
  public static WriteHistory of(List<JournalRecord> records, Present present) throws IOException {
    Map<String, @Nullable FileState> next = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    List<Write> step = new ArrayList<>();
    for (JournalRecord record : records) {
      if (!step.isEmpty() && !step.get(0).record().origin().run().equals(record.origin().run())) {
        steps.add(new Step(step));
        step = new ArrayList<>();
      }
      FileState state =
          next.containsKey(record.file()) ? next.get(record.file()) : present.of(record.file());
      step.add(new Write(record, state));
      next.put(record.file(), record.before());
    }
    if (!step.isEmpty()) {
      steps.add(new Step(step));
    }
    return new WriteHistory(steps);
  }

  /**
   * What stands of the newest steps: those writes that were not void. Steps of none do not count.
   */
  public List<Step> standing(int count) {
    List<Step> standing = new ArrayList<>();
    for (Step step : steps) {
      if (standing.size() == count) {
        break;
      }
      if (step.isDone()) {
        standing.add(
            new Step(
                step.writes().stream().filter(write -> write.outcome() != Outcome.VOID).toList()));
      }
    }
    return standing;
  }

  /**
   * The records of steps by file, each with the newest first, ready to be {@linkplain
   * Journal#restore taken back}.
   */
  public static Map<String, List<JournalRecord>> byFile(List<Step> steps) {
    Map<String, List<JournalRecord>> files = new LinkedHashMap<>();
    for (Step step : steps) {
      for (Write write : step.writes()) {
        files.computeIfAbsent(write.record().file(), f -> new ArrayList<>()).add(write.record());
      }
    }
    return files;
  }

  /**
   * Of each file the newest write in steps after which something that does not journal changed it.
   */
  public static List<Write> changedSince(List<Step> steps) {
    List<Write> changed = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Step step : steps) {
      for (Write write : step.writes()) {
        if (write.outcome() == Outcome.CHANGED_SINCE && seen.add(write.record().file())) {
          changed.add(write);
        }
      }
    }
    return changed;
  }
}
