package org.korpu.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.Sha256;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.report.ReviewReport;
import org.korpu.review.Refusal;
import org.korpu.review.ReturnedTable;
import org.korpu.review.ReviewImport;
import org.korpu.review.ReviewImport.Confirmed;
import org.korpu.review.ReviewImport.NewState;
import org.korpu.review.ReviewMessage;
import org.korpu.review.ReviewResult;
import org.korpu.review.TableOrigin;
import org.korpu.workspace.HandoffFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff review import}: what a reviewer did to a table enters the XLIFF file. */
@Command(name = "import")
final class XliffReviewImportCommand implements Callable<Integer> {

  /** An XLIFF file as it is now. */
  private record Reviewed(String typed, Sha256 digest, XliffEditor editor) {}

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--state", paramLabel = "reviewed|final|keep", defaultValue = "reviewed")
  private NewState state = NewState.REVIEWED;

  @Option(names = "--confirm", paramLabel = "marked|all", defaultValue = "marked")
  private Confirmed confirmed = Confirmed.MARKED;

  @Option(names = "--apply")
  private boolean apply;

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TABLE", index = "0", descriptionKey = "TABLE")
  private String table = "";

  @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffReviewImportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (apply && out != null) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_OF, "--apply, --out"));
    }
    ReturnedTable returned =
        ReturnedTable.read(
            FileInput.readAll(invocation.resolve(Path.of(table))), table, invocation.archives());
    returned.warnings().forEach(invocation::warn);
    Map<Integer, Reviewed> reviewed = open(returned);
    if (reviewed.size() > 1 && out != null && !HandoffFiles.isFolder(invocation.resolve(out))) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_FILE_ONLY, "--out"));
    }
    Map<Integer, XliffDocument> documents = new TreeMap<>();
    reviewed.forEach((number, file) -> documents.put(number, file.editor().document()));
    ReviewResult result = ReviewImport.of(returned, documents, state, confirmed);
    report(result, reviewed);
    boolean writes = apply || out != null;
    if (writes) {
      for (Map.Entry<Integer, Reviewed> each : reviewed.entrySet()) {
        write(each.getValue(), result, each.getKey());
      }
    } else if (!result.changes().isEmpty()) {
      invocation.say(Message.of(ReviewCommandMessage.NOT_APPLIED));
    }
    boolean open = !result.changes().isEmpty() && !writes;
    return ExitStatus.findings(open || !result.refusals().isEmpty()).code();
  }

  /** The files that were named, or those that the table names, by their numbers in the table. */
  private Map<Integer, Reviewed> open(ReturnedTable returned) throws IOException {
    Map<Integer, Reviewed> reviewed = new TreeMap<>();
    List<TableOrigin> origins = returned.origins();
    if (origins.isEmpty()) {
      if (files.size() != 1 || !returned.isOfOneFile()) {
        throw new InputException(
            Diagnostic.error(table, null, Message.of(ReviewMessage.ORIGIN_LOST))
                .withAdvice(Message.of(ReviewMessage.NAME_THE_FILE)));
      }
      reviewed.put(1, open(files.get(0)));
      return reviewed;
    }
    if (files.isEmpty()) {
      Path folder = invocation.resolve(Path.of(table)).resolveSibling("");
      for (TableOrigin origin : origins) {
        Path file = folder.resolve(origin.path()).normalize();
        reviewed.put(origin.number(), openNamedByTable(invocation.shown(file)));
      }
    }
    for (String file : LongWork.through(files, Function.identity())) {
      TableOrigin origin = origin(file, origins);
      reviewed.put(origin.number(), open(file));
    }
    for (TableOrigin origin : origins) {
      Reviewed file = reviewed.get(origin.number());
      if (file != null && !file.digest().hex().equals(origin.digest())) {
        invocation.warn(
            Diagnostic.warning(
                file.typed(), null, Message.of(ReviewCommandMessage.CHANGED_SINCE, table)));
      }
    }
    return reviewed;
  }

  /** The file of the table that a named file is: the only one, or that of its name. */
  private TableOrigin origin(String file, List<TableOrigin> origins) {
    if (files.size() == 1 && origins.size() == 1) {
      return origins.get(0);
    }
    String name = String.valueOf(Path.of(file).getFileName());
    return origins.stream()
        .filter(origin -> name.equals(origin.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(
                        file,
                        null,
                        Message.of(
                            ReviewCommandMessage.NOT_FROM_THIS_FILE,
                            table,
                            origins.stream()
                                .map(TableOrigin::name)
                                .collect(Collectors.joining(", "))))));
  }

  private Reviewed openNamedByTable(String file) throws IOException {
    try {
      return open(file);
    } catch (NoSuchFileException e) {
      throw new InputException(
          Diagnostic.error(file, null, Message.of(ReviewCommandMessage.XLIFF_MISSING, table))
              .withAdvice(Message.of(ReviewMessage.NAME_THE_FILE)));
    }
  }

  private Reviewed open(String file) throws IOException {
    byte[] bytes = FileInput.readAll(invocation.resolve(Path.of(file)));
    return new Reviewed(file, Sha256.of(bytes), XliffEditor.open(bytes, file, invocation::warn));
  }

  private void report(ReviewResult result, Map<Integer, Reviewed> reviewed) throws IOException {
    Map<Integer, String> names = new TreeMap<>();
    reviewed.forEach((number, file) -> names.put(number, file.typed()));
    ReviewReport report = new ReviewReport(invocation.messages(), names);
    if (format == OutputFormat.JSON) {
      report.writeJson(result, invocation.out());
    } else {
      XliffDocument first = reviewed.values().iterator().next().editor().document();
      report.writeText(result, first.source(), first.target(), invocation.out());
    }
    invocation.out().flush();
    for (Refusal refusal : result.refusals()) {
      refusal.diagnostics(table).forEach(invocation::warn);
    }
    if (result.tracked() > 0) {
      invocation.say(Message.of(ReviewCommandMessage.TRACKED, result.tracked()));
    }
    invocation.say(report.summary(result));
  }

  private void write(Reviewed file, ReviewResult result, int number) throws IOException {
    byte[] changed = file.editor().revise(result.edits(number));
    if (out != null) {
      Path target = invocation.resolve(out);
      if (HandoffFiles.isFolder(target)) {
        target = target.resolve(Path.of(file.typed()).getFileName());
      }
      AtomicFile.write(target, stream -> stream.write(changed));
      invocation.out().append(invocation.shown(target)).append('\n');
      return;
    }
    boolean written =
        AtomicFile.writeIfChanged(
            invocation.resolve(Path.of(file.typed())),
            stream -> stream.write(changed),
            (old, fresh) -> requireSame(old, file));
    invocation.say(
        Message.of(
            written ? ReviewCommandMessage.WRITTEN : ReviewCommandMessage.NOTHING_TO_WRITE,
            file.typed()));
  }

  /** A file that someone has saved meanwhile is not written over. */
  private static void requireSame(@Nullable Path now, Reviewed file) throws IOException {
    if (now == null || !Sha256.of(FileInput.readAll(now)).equals(file.digest())) {
      throw new InputException(
          Diagnostic.error(file.typed(), null, Message.of(ReviewCommandMessage.CHANGED_MEANWHILE))
              .withAdvice(Message.of(ReviewCommandMessage.AGAIN)));
    }
  }
}
