package org.korpu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.checking.Inspection;
import org.korpu.checking.MemoryDiff;
import org.korpu.checking.MendedMemory;
import org.korpu.checking.MendedTable;
import org.korpu.checking.MendedText;
import org.korpu.checking.MendedXliff;
import org.korpu.checking.Mending;
import org.korpu.checking.PairLanguages;
import org.korpu.checking.UnifiedDiff;
import org.korpu.exchange.FileFormat;
import org.korpu.exchange.ImportFile;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.store.Revision;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.CheckSettings;
import org.korpu.workspace.Resources;

/**
 * {@code korpu check --fix}: mends what a program can mend, or shows as a difference how it would.
 */
final class CheckFixes {

  /**
   * What is mended.
   *
   * @param checks the checks that run
   * @param known the names of all checks
   * @param accepted findings that stay as they are
   */
  record Setting(
      List<Check> checks, Set<String> known, PairLanguages languages, AcceptedFindings accepted) {}

  private final Invocation invocation;
  private final Resources resources;
  private final Setting setting;
  private int changes;
  private int changedFiles;
  private ExitStatus unread = ExitStatus.OK;

  CheckFixes(Invocation invocation, Resources resources, Setting setting) {
    this.invocation = invocation;
    this.resources = resources;
    this.setting = setting;
  }

  /** Mends files. Each is mended or not, whatever becomes of the others. */
  ExitStatus run(List<ImportFile> files, boolean apply) throws IOException {
    CheckSettings settings = resources.configuration().checks();
    try (Inspection inspection =
        new Inspection(
            setting.checks(),
            settings.severities(),
            new AllowedSpots(settings.allowed()),
            finding -> {})) {
      Mending mending =
          new Mending(inspection::inspect, finding -> !setting.accepted().silences(finding));
      for (ImportFile file : LongWork.through(files, ImportFile::name)) {
        ExitStatus status = invocation.attempt(() -> mend(file, mending, apply));
        unread = unread == ExitStatus.OK ? status : unread;
      }
    }
    if (changes == 0) {
      invocation.say(Message.of(CheckCommandMessage.NOTHING_TO_MEND));
    } else if (!apply) {
      invocation.say(Message.of(CheckCommandMessage.WOULD_MEND, changes, changedFiles));
    }
    return unread == ExitStatus.OK ? ExitStatus.findings(changes > 0 && !apply) : unread;
  }

  private void mend(ImportFile file, Mending mending, boolean apply) throws IOException {
    if (file.name().equals("-") && apply) {
      throw new InputException(
          Diagnostic.error("-", null, Message.of(CliMessage.STANDARD_INPUT_UNCHANGEABLE))
              .withAdvice(Message.of(CliMessage.NAME_A_FILE)));
    }
    FileFormat format = FileFormat.of(file);
    if (apply && format != FileFormat.TMX && FileInput.isCompressed(pathOf(file))) {
      throw Mending.unmendable(file.name());
    }
    int before = changes;
    switch (format) {
      case XLIFF -> write(file, mendXliff(file, mending), apply);
      case TMX -> mendMemory(file, mending, apply);
      case TABLE -> write(file, mendTable(file, mending), apply);
      case PO -> throw Mending.unmendable(file.name());
    }
    if (changes > before) {
      changedFiles++;
      if (apply) {
        invocation.say(Message.of(CheckCommandMessage.MENDED, file.name(), changes - before));
      }
    }
  }

  private Path pathOf(ImportFile file) {
    return invocation.resolve(Path.of(file.name()));
  }

  private MendedText mendTable(ImportFile file, Mending mending) throws IOException {
    return MendedTable.of(file, setting.languages(), setting.known(), mending, invocation::warn);
  }

  private MendedText mendXliff(ImportFile file, Mending mending) throws IOException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readAllBytes();
    }
    return MendedXliff.of(
        bytes, file.name(), setting.languages(), setting.known(), mending, invocation::warn);
  }

  private void write(ImportFile file, MendedText mended, boolean apply) throws IOException {
    if (mended.closed() > 0) {
      invocation.say(
          Message.of(CheckCommandMessage.IN_LOCKED_SEGMENTS, file.name(), mended.closed()));
    }
    changes += mended.changes();
    if (mended.changes() > 0 && apply) {
      AtomicFile.write(pathOf(file), sink -> sink.write(mended.bytes()));
    } else if (mended.changes() > 0) {
      UnifiedDiff diff = diff(file.name());
      diff.texts(mended.before(), mended.after());
      diff.finish();
    }
  }

  private void mendMemory(ImportFile file, Mending mending, boolean apply) throws IOException {
    TmxMemory memory =
        file.name().equals("-")
            ? invocation.standardInput()
            : resources.memoryFiles(List.of(Path.of(file.name()))).get(0);
    MendedMemory mended =
        new MendedMemory(
            memory.name(),
            setting.languages(),
            memory.header().sourceLanguage().orElse(null),
            setting.known(),
            mending);
    if (apply) {
      memory.revise(mended, invocation::warn);
    } else {
      memory.forEach(mended::read, invocation::warn);
      Revision revision = mended.revision();
      if (!revision.isEmpty()) {
        new MemoryDiff(diff(file.name())).write(memory, memory.header(), revision);
        if (memory.firstChangedLine((unit, out) -> out.accept(unit.unit()), fault -> {}) > 0) {
          invocation.say(Message.of(CheckCommandMessage.NOT_CANONICAL, memory.name()));
        }
      }
    }
    changes += mended.changes();
  }

  private UnifiedDiff diff(String name) {
    return new UnifiedDiff(
        invocation.out(),
        name.replace('\\', '/'),
        invocation.colour() ? UnifiedDiff.Style.COLOURED : UnifiedDiff.Style.PLAIN);
  }
}
