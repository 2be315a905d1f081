package org.korpu.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.checking.FindingChanges;
import org.korpu.exchange.ImportFile;
import org.korpu.files.FileStamp;
import org.korpu.files.FolderChanges;
import org.korpu.files.FolderFiles;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.report.Highlight;
import org.korpu.report.PrintableText;
import org.korpu.report.findings.FindingChangesReport;
import org.korpu.report.findings.FindingFormat;
import org.korpu.report.findings.FindingWriter;
import org.korpu.report.findings.ReportSetting;
import org.korpu.workspace.KorpuVersion;

/**
 * Looks at files whenever they may have changed, and tells what is found in those that have.
 *
 * <p>A file that cannot be read is perhaps not written to its end, and one that is gone is perhaps
 * being replaced: both are told once they have been so for two looks.
 */
final class Watch {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /** Cells of a line where the terminal does not say. */
  private static final int USUAL_WIDTH = 100;

  private final Invocation invocation;
  private final FileCheck check;
  private final FolderChanges changes;
  private final Map<String, Watched> files = new LinkedHashMap<>();

  private int looks;

  /** Whether there is one file: also that nothing is found in it is told at the first look. */
  private boolean single;

  /** Whether something was shown at this look. */
  private boolean shown;

  /** A file as it was at the last look. */
  private static final class Watched {
    /** What was told of last; null before that, and once it was told that the file is gone. */
    private @Nullable FileStamp told;

    /** What could not be read at the last look. */
    private @Nullable FileStamp unreadable;

    private boolean missing;
    private boolean deleted;

    /** Findings of the last look that could read the file, and when that was. */
    private @Nullable List<Finding> findings;

    private String time = "";
  }

  Watch(Invocation invocation, FileCheck check, FolderChanges changes) {
    this.invocation = invocation;
    this.check = check;
    this.changes = changes;
  }

  /** Watches files and folders as typed, until there are no more changes. */
  ExitStatus of(List<String> typed) throws IOException, InterruptedException {
    look(typed);
    invocation.say(Message.of(WatchMessage.WATCHING, files.size()));
    while (changes.await(folders(typed))) {
      shown = false;
      look(typed);
    }
    return ExitStatus.OK;
  }

  private void look(List<String> typed) throws IOException {
    Set<String> there = new LinkedHashSet<>();
    try (CheckedFiles inputs = CheckedFiles.named(invocation, typed)) {
      single = inputs.files().size() == 1;
      for (ImportFile file : inputs.files()) {
        if (invocation.exists(file.name())) {
          there.add(file.name());
          look(file, files.computeIfAbsent(file.name(), name -> new Watched()));
        }
      }
    }
    for (Map.Entry<String, Watched> each : files.entrySet()) {
      if (!there.contains(each.getKey())) {
        missed(each.getKey(), each.getValue());
      }
    }
    looks++;
  }

  private void look(ImportFile file, Watched watched) throws IOException {
    watched.missing = false;
    watched.deleted = false;
    FileStamp stamp;
    List<Diagnostic> faults = new ArrayList<>();
    List<Finding> found;
    try {
      stamp = FileStamp.of(invocation.resolve(Path.of(file.name())));
      if (stamp.equals(watched.told)) {
        return;
      }
      found = check.findings(file, faults::add);
    } catch (InputException | FileSystemException e) {
      unreadable(file, watched, e);
      return;
    }
    watched.told = stamp;
    watched.unreadable = null;
    if (looks > 0 || single || !found.isEmpty() || !faults.isEmpty()) {
      begin(file.name());
      faults.forEach(invocation::warn);
      tell(file, watched, found);
    }
    watched.findings = found;
    watched.time = now();
  }

  private void unreadable(ImportFile file, Watched watched, Exception fault) throws IOException {
    FileStamp stamp;
    try {
      stamp = FileStamp.of(invocation.resolve(Path.of(file.name())));
    } catch (FileSystemException e) {
      return; // gone meanwhile: the next look will see
    }
    boolean first = watched.findings == null && watched.told == null;
    if (first || stamp.equals(watched.unreadable)) {
      watched.told = stamp;
      begin(file.name());
      new FaultPrinter(invocation).failed(fault);
    }
    watched.unreadable = stamp;
  }

  private void missed(String name, Watched watched) throws IOException {
    if (watched.missing && !watched.deleted) {
      watched.deleted = true;
      watched.told = null;
      begin(name);
      invocation.say(Message.of(WatchMessage.DELETED, name));
    }
    watched.missing = true;
  }

  private void tell(ImportFile file, Watched watched, List<Finding> found) throws IOException {
    invocation.out().flush();
    FindingWriter report = FindingFormat.TEXT.open(invocation.session().out(), setting());
    report.begin(file.name());
    for (Finding each : found) {
      report.write(each);
    }
    report.finish();
    if (watched.findings != null) {
      new FindingChangesReport(invocation.messages())
          .writeText(
              FindingChanges.between(watched.findings, found), watched.time, invocation.out());
      invocation.out().flush();
    }
  }

  /** The line above what is told of a file; on a terminal it stands on top of the screen. */
  private void begin(String name) throws IOException {
    boolean clears = !"dumb".equals(invocation.session().environment().get("TERM"));
    if (looks > 0
        && !shown
        && clears
        && invocation.session().out() instanceof TerminalOutput terminal) {
      terminal.clear();
    }
    shown = true;
    invocation.out().append(now()).append("  ").append(PrintableText.of(name)).append('\n');
    invocation.out().flush();
  }

  private String now() {
    return TIME.format(LocalTime.now(invocation.session().clock()));
  }

  /** The folders that a change may be in. */
  private Set<Path> folders(List<String> typed) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String each : typed) {
      folders.addAll(FolderFiles.folders(invocation.resolve(Path.of(each))));
    }
    return folders;
  }

  private ReportSetting setting() {
    String columns = invocation.session().environment().getOrDefault("COLUMNS", "");
    return new ReportSetting(
        invocation.messages(),
        check.checks(),
        check.severities(),
        severity -> severity == Severity.ERROR,
        invocation.colour() ? Highlight.COLOUR : Highlight.BRACKETS,
        columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH,
        KorpuVersion.number());
  }
}
