package org.korpu.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryFault;
import org.korpu.glossary.GlossaryValidation;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Severity;
import org.korpu.store.index.MemoryIndex;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.Resources;
import org.korpu.workspace.Workspace;
import org.korpu.workspace.WorkspaceStatus.MemoryStatus;

/** Looks at what a workspace holds: memories, their indexes, glossaries. */
final class ContentExamination {

  private final Workspace workspace;
  private final Resources resources;

  /** Memories that cannot be read; nothing can be said of their indexes. */
  private final Set<String> unreadable = new HashSet<>();

  ContentExamination(Workspace workspace, Map<String, String> environment) {
    this.workspace = workspace;
    this.resources =
        new Resources(Optional.of(workspace), workspace.root(), environment, fault -> {});
  }

  List<Observation> memories() throws IOException {
    List<Observation> all = new ArrayList<>();
    for (TmxMemory memory : resources.memoryFiles(List.of())) {
      try {
        all.add(memory(memory));
      } catch (InputException e) {
        all.add(unreadable(memory.name(), e.diagnostics().toArray(new Diagnostic[0])));
      } catch (UncheckedIOException e) {
        all.add(unreadable(memory.name()));
      }
    }
    if (all.isEmpty()) {
      all.add(
          Observation.note(Area.MEMORY, DoctorMessage.MEMORY_NONE)
              .advisingCommand("korpu tm import FILE.tmx"));
    }
    return all;
  }

  private Observation unreadable(String name, Diagnostic... places) {
    unreadable.add(name);
    return Observation.fault(Area.MEMORY, DoctorMessage.MEMORY_UNREADABLE, name)
        .of(name)
        .at(places)
        .advisingCommand("korpu tm log", name);
  }

  private static Observation memory(TmxMemory memory) {
    Worst worst = new Worst();
    memory.validate(fault -> worst.add(fault.diagnostic()));
    int units = MemoryStatus.of(memory).units();
    String name = memory.name();
    if (worst.errors > 0) {
      return Observation.fault(Area.MEMORY, DoctorMessage.MEMORY_FAULTY, name, units, worst.errors)
          .of(name)
          .at(worst.first())
          .advisingCommand("korpu tm validate", name);
    }
    return worst.others > 0
        ? Observation.note(Area.MEMORY, DoctorMessage.MEMORY_WARNED, name, units, worst.others)
            .of(name)
            .at(worst.first())
            .advisingCommand("korpu tm validate", name)
        : Observation.ok(Area.MEMORY, DoctorMessage.MEMORY_SOUND, name, units).of(name);
  }

  List<Observation> glossaries() throws IOException {
    List<Observation> all = new ArrayList<>();
    Glossary whole = Glossary.EMPTY;
    for (Path file : workspace.glossaryFiles()) {
      String name = workspace.name(file);
      List<Diagnostic> faults = new ArrayList<>();
      try {
        Glossary glossary = workspace.glossaryFile(name).read(faults::add);
        whole = whole.plus(glossary);
        int concepts = glossary.concepts().size();
        all.add(
            faults.isEmpty()
                ? Observation.ok(Area.GLOSSARY, DoctorMessage.GLOSSARY_SOUND, name, concepts)
                    .of(name)
                : Observation.fault(
                        Area.GLOSSARY, DoctorMessage.GLOSSARY_FAULTY, name, concepts, faults.size())
                    .of(name)
                    .at(faults.get(0))
                    .advisingCommand("korpu glossary validate", name));
      } catch (InputException e) {
        all.add(
            Observation.fault(Area.GLOSSARY, DoctorMessage.GLOSSARY_UNREADABLE, name)
                .of(name)
                .at(e.diagnostics().get(0)));
      }
    }
    if (all.isEmpty()) {
      all.add(
          Observation.note(Area.GLOSSARY, DoctorMessage.GLOSSARY_NONE)
              .advisingCommand("korpu glossary add"));
    }
    between(whole).ifPresent(all::add);
    return all;
  }

  /** What is wrong between concepts, whatever file they are in. */
  private static Optional<Observation> between(Glossary whole) {
    Worst worst = new Worst();
    for (GlossaryFault fault : GlossaryValidation.validate(whole)) {
      if (fault.diagnostic().severity() != Severity.INFO) {
        worst.add(fault.diagnostic());
      }
    }
    int count = worst.errors + worst.others;
    return count == 0
        ? Optional.empty()
        : Optional.of(
            Observation.note(Area.GLOSSARY, DoctorMessage.GLOSSARY_WARNED, count)
                .at(worst.first())
                .advisingCommand("korpu glossary validate"));
  }

  List<Observation> indexes() throws IOException {
    List<Observation> all = new ArrayList<>();
    for (MemoryIndex index : resources.indexes(List.of())) {
      if (!unreadable.contains(index.memory())) {
        all.add(index(index).of(index.memory()));
      }
    }
    return all;
  }

  private static Observation index(MemoryIndex index) {
    String name = index.memory();
    return switch (index.condition()) {
      case NONE -> Observation.ok(Area.INDEX, DoctorMessage.INDEX_NONE, name);
      case FRESH -> Observation.ok(Area.INDEX, DoctorMessage.INDEX_FRESH, name);
      case STALE ->
          Observation.note(Area.INDEX, DoctorMessage.INDEX_STALE, name)
              .advisingCommand("korpu tm index", name);
      case DAMAGED ->
          Observation.note(Area.INDEX, DoctorMessage.INDEX_DAMAGED, name)
              .advisingCommand("korpu tm index --rebuild", name);
    };
  }

  /** Counts faults and keeps the first of the worst. */
  private static final class Worst {
    private int errors;
    private int others;
    private @Nullable Diagnostic firstError;
    private @Nullable Diagnostic firstOther;

    void add(Diagnostic fault) {
      if (fault.severity() == Severity.ERROR) {
        errors++;
        firstError = firstError == null ? fault : firstError;
      } else {
        others++;
        firstOther = firstOther == null ? fault : firstOther;
      }
    }

    Diagnostic[] first() {
      Diagnostic first = firstError == null ? firstOther : firstError;
      return first == null ? new Diagnostic[0] : new Diagnostic[] {first};
    }
  }
}
