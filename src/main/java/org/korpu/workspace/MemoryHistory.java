package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.korpu.files.DamagedRecordException;
import org.korpu.files.FileChangedException;
import org.korpu.files.FileState;
import org.korpu.files.Journal;
import org.korpu.files.JournalRecord;
import org.korpu.files.WriteHistory;
import org.korpu.files.WriteHistory.Step;
import org.korpu.files.WriteHistory.Write;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** What was written to memories, and how to take it back. Reads the journals at each call. */
public final class MemoryHistory {

  /** How much of a digest is shown: as much as version control shows. */
  private static final int SHOWN_DIGITS = 12;

  private final List<Part> parts;
  private final Consumer<Diagnostic> faults;

  /** A journal and the files in it that matter. */
  private record Part(Journal journal, Predicate<String> files) {}

  private MemoryHistory(List<Part> parts, Consumer<Diagnostic> faults) {
    this.parts = List.copyOf(parts);
    this.faults = faults;
  }

  /**
   * The history of memories, whether they are still there or not.
   *
   * @param files memories or folders of them; if empty, all that the workspace had, or outside one
   *     all that lie in none
   * @param faults gets records that cannot be read; they are left out
   */
  public static MemoryHistory of(
      MemoryJournals journals,
      Optional<Workspace> workspace,
      List<Path> files,
      Consumer<Diagnostic> faults)
      throws IOException {
    if (files.isEmpty()) {
      Journal journal = workspace.map(journals::of).orElseGet(journals::ofUser);
      return new MemoryHistory(List.of(new Part(journal, name -> true)), faults);
    }
    Map<Path, Part> parts = new LinkedHashMap<>();
    for (Path file : files) {
      Journal journal = journals.of(file);
      String wanted = journal.nameOf(file);
      Predicate<String> here =
          name -> name.equals(wanted) || wanted.isEmpty() || name.startsWith(wanted + "/");
      parts.merge(
          journal.folder(),
          new Part(journal, here),
          (one, other) -> new Part(journal, one.files().or(other.files())));
    }
    return new MemoryHistory(new ArrayList<>(parts.values()), faults);
  }

  /** The writes, those of one command together, the newest first. */
  public List<Step> steps() throws IOException {
    List<Step> all = new ArrayList<>();
    for (Part part : parts) {
      all.addAll(history(part).steps());
    }
    if (parts.size() > 1) {
      all.sort(Comparator.comparing((Step step) -> step.origin().time()).reversed());
    }
    return all;
  }

  /**
   * Plans to take back the last steps.
   *
   * @throws InputException if a memory was changed in between by something that does not journal,
   *     which an undo would lose
   * @throws IllegalStateException if the memories have several journals
   */
  public Undo undo(int count) throws IOException {
    if (parts.size() != 1) {
      throw new IllegalStateException(parts.size() + " journals");
    }
    List<Step> steps = history(parts.get(0)).standing(count);
    List<Diagnostic> changed =
        WriteHistory.changedSince(steps).stream().map(MemoryHistory::changed).toList();
    if (!changed.isEmpty()) {
      throw new InputException(changed);
    }
    return new Undo(parts.get(0).journal(), steps);
  }

  /**
   * Steps that can be taken back.
   *
   * @param steps the newest first, without writes that came to nothing; empty if there are none
   */
  public record Undo(Journal journal, List<Step> steps) {
    public Undo {
      steps = List.copyOf(steps);
    }

    /**
     * Takes them back, memory by memory, each as a whole.
     *
     * @throws InputException if a memory has changed since this was planned, or a record is
     *     damaged; that memory is untouched
     */
    public void apply() throws IOException {
      for (Map.Entry<String, List<JournalRecord>> file : WriteHistory.byFile(steps).entrySet()) {
        try {
          journal.restore(file.getValue());
        } catch (FileChangedException e) {
          throw new InputException(
              Diagnostic.error(
                  file.getKey(), null, Message.of(WorkspaceMessage.CHANGED_MEANWHILE)));
        } catch (DamagedRecordException e) {
          throw new InputException(damaged(e.getFile()));
        }
      }
    }
  }

  private WriteHistory history(Part part) throws IOException {
    Journal journal = part.journal();
    List<JournalRecord> records =
        journal.records(file -> faults.accept(damaged(file.toString()))).stream()
            .filter(record -> part.files().test(record.file()))
            .toList();
    return WriteHistory.of(records, name -> FileState.of(journal.fileOf(name)));
  }

  private static Diagnostic damaged(String file) {
    return Diagnostic.error(file, null, Message.of(WorkspaceMessage.RECORD_DAMAGED));
  }

  private static Diagnostic changed(Write write) {
    JournalRecord record = write.record();
    return Diagnostic.error(
            record.file(),
            null,
            Message.of(
                WorkspaceMessage.CHANGED_SINCE,
                Long.toString(record.number()),
                shown(record.after()),
                shown(write.next())))
        .withAdvice(Message.of(WorkspaceMessage.UNDO_WOULD_LOSE));
  }

  private static Object shown(@Nullable FileState state) {
    return state == null
        ? Message.of(WorkspaceMessage.NO_FILE)
        : state.digest().hex().substring(0, SHOWN_DIGITS) + "…";
  }
}
