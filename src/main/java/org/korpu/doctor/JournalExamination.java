package org.korpu.doctor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.korpu.files.WriteHistory.Outcome;
import org.korpu.files.WriteHistory.Step;
import org.korpu.files.WriteHistory.Write;
import org.korpu.model.Diagnostic;
import org.korpu.workspace.MemoryHistory;
import org.korpu.workspace.MemoryJournals;
import org.korpu.workspace.Workspace;

/** Looks at the journal of a workspace: what it keeps, and whether the last writes were done. */
final class JournalExamination {

  private static final double MEGABYTE = 1e6; // as the setting has it

  private final Workspace workspace;
  private final MemoryJournals journals;

  JournalExamination(Workspace workspace, MemoryJournals journals) {
    this.workspace = workspace;
    this.journals = journals;
  }

  List<Observation> examine() throws IOException {
    List<Observation> all = new ArrayList<>();
    List<Diagnostic> damaged = new ArrayList<>();
    List<Step> steps =
        MemoryHistory.of(journals, Optional.of(workspace), List.of(), damaged::add).steps();
    int writes = steps.stream().mapToInt(step -> step.writes().size()).sum();
    all.add(
        writes == 0
            ? Observation.ok(Area.JOURNAL, DoctorMessage.JOURNAL_EMPTY)
            : Observation.ok(
                Area.JOURNAL,
                DoctorMessage.JOURNAL_KEEPS,
                writes,
                journals.of(workspace).size() / MEGABYTE,
                workspace.configuration().journal().bytes() / MEGABYTE));
    for (String file : unfinished(steps)) {
      all.add(
          Observation.note(Area.JOURNAL, DoctorMessage.JOURNAL_UNFINISHED, file)
              .of(file)
              .advisingCommand("korpu tm log", file));
    }
    if (!damaged.isEmpty()) {
      all.add(
          Observation.fault(Area.JOURNAL, DoctorMessage.JOURNAL_DAMAGED, damaged.size())
              .at(damaged.get(0))
              .advising(DoctorMessage.DELETE_RECORD));
    }
    return all;
  }

  /** The files whose newest write came to nothing. */
  private static List<String> unfinished(List<Step> steps) {
    List<String> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Step step : steps) {
      for (Write write : step.writes()) {
        if (seen.add(write.record().file()) && write.outcome() == Outcome.VOID) {
          files.add(write.record().file());
        }
      }
    }
    return files;
  }
}
