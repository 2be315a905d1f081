package org.korpu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.checking.Baseline;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.model.Message;

/** The findings that a run is to be silent about, and the file that lists them. */
final class AcceptedFindings {

  private final Invocation invocation;
  private final @Nullable Path file;
  private final Baseline baseline;
  private final boolean updates;
  private final Set<String> files = new HashSet<>();
  private int silenced;
  private int accepted;

  private AcceptedFindings(
      Invocation invocation, @Nullable Path file, Baseline baseline, boolean updates) {
    this.invocation = invocation;
    this.file = file;
    this.baseline = baseline;
    this.updates = updates;
  }

  /**
   * Reads the list.
   *
   * @param named as typed; null for that of the settings, which need not exist yet
   * @param updates whether the list is to be written anew
   */
  static AcceptedFindings of(
      Invocation invocation, @Nullable Path named, Optional<Path> usual, boolean updates)
      throws IOException {
    Path file = named == null ? usual.orElse(null) : invocation.resolve(named);
    boolean mayBeMissing = updates || named == null;
    if (file == null || (mayBeMissing && !FileInput.exists(file))) {
      return new AcceptedFindings(invocation, file, new Baseline(), updates);
    }
    String text = new String(FileInput.readAll(file), StandardCharsets.UTF_8);
    return new AcceptedFindings(
        invocation, file, Baseline.read(text, invocation.shown(file)), updates);
  }

  /** Takes note that a file is checked. */
  void begin(String name) {
    files.add(listed(name));
  }

  /** Whether nothing is to be said of a finding. */
  boolean silences(Finding finding) {
    if (updates) {
      baseline.accept(finding, this::listed);
      accepted++;
      return true;
    }
    boolean silences = baseline.accepts(finding);
    silenced += silences ? 1 : 0;
    return silences;
  }

  /** Writes the list anew, or says what it did; call it when all was checked. */
  void finish(List<Check> checks) throws IOException {
    Set<String> names = checks.stream().map(Check::name).collect(Collectors.toSet());
    if (updates && file != null) {
      byte[] text = baseline.updated(files, names).getBytes(StandardCharsets.UTF_8);
      AtomicFile.writeIfChanged(file, sink -> sink.write(text), (old, fresh) -> {});
      invocation.say(
          Message.of(CheckCommandMessage.BASELINE_WRITTEN, invocation.shown(file), accepted));
      return;
    }
    int stale = baseline.stale(files, names);
    if (silenced > 0) {
      invocation.say(Message.of(CheckCommandMessage.ACCEPTED, silenced));
    }
    if (stale > 0) {
      invocation.say(Message.of(CheckCommandMessage.BASELINE_STALE, stale));
    }
  }

  /** A file as the list calls it: seen from the folder of the list, wherever korpu runs. */
  private String listed(String name) {
    if (file == null) {
      return name;
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path there = invocation.resolve(Path.of(name)).toAbsolutePath().normalize();
    return folder == null || !there.startsWith(folder)
        ? name.replace('\\', '/')
        : folder.relativize(there).toString().replace('\\', '/');
  }
}
