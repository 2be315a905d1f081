package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.handoff.MergePolicy;
import org.korpu.handoff.MergePolicy.ChangedSource;
import org.korpu.handoff.MergePolicy.EmptyTarget;
import org.korpu.handoff.MergePolicy.Untranslated;
import org.korpu.handoff.TranslationMerge;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.workspace.HandoffFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff merge}: a reviewed file becomes the translated document. */
@Command(name = "merge")
final class XliffMergeCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Option(names = "--source", paramLabel = "DOC")
  private @Nullable Path source;

  @Option(names = "--require-complete")
  private boolean complete;

  @Option(names = "--accept-empty")
  private boolean acceptEmpty;

  @Option(names = "--changed-source", paramLabel = "refuse|safe", defaultValue = "refuse")
  private ChangedSource changedSource = ChangedSource.REFUSE;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  /** The documents made so far, and the files they were made from. */
  private final Map<Path, String> made = new HashMap<>();

  private int documents;
  private ExitStatus status = ExitStatus.OK;

  XliffMergeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    for (String file : LongWork.through(files, Function.identity())) {
      note(invocation.attempt(() -> mergeAll(file)));
    }
    if (status != ExitStatus.OK && documents > 1) {
      invocation.say(Message.of(HandoffCommandMessage.ALL_ELSE_MERGED, made.size(), documents));
    }
    if (status == ExitStatus.OK && files.size() == 1) {
      invocation.suggest("xliff", "import", files.get(0));
    }
    return status.code();
  }

  private void note(ExitStatus ended) {
    status = ended == ExitStatus.OK ? status : ended;
  }

  /** Each document of a file is made or not, whatever becomes of the others. */
  private void mergeAll(String file) throws Exception {
    documents++;
    XliffDocument xliff = invocation.xliff(file);
    LanguageTag target = invocation.target(xliff, file);
    boolean several = files.size() > 1 || xliff.files().size() > 1;
    if (several
        && (source != null || (out != null && !HandoffFiles.isFolder(invocation.resolve(out))))) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.ONE_FILE_ONLY, "--out, --source"));
    }
    documents += xliff.files().size() - 1;
    for (XliffFile part : xliff.files()) {
      note(invocation.attempt(() -> merge(file, xliff, part, target)));
    }
  }

  private void merge(String file, XliffDocument xliff, XliffFile part, LanguageTag target)
      throws Exception {
    HandoffFiles.Merge place =
        HandoffFiles.merge(
            invocation.resolve(Path.of(file)),
            part.original(),
            source == null ? null : invocation.resolve(source),
            out == null ? null : invocation.resolve(out),
            target);
    requireFree(file, place);
    Document original = place.readOriginal(invocation.shown(place.original()));
    DocumentFilter filter = invocation.documents(Optional.empty()).filterFor(original, part);
    TranslationMerge merge =
        TranslationMerge.of(
            file,
            part,
            xliff.source(),
            place.digestOf(original),
            filter.extract(original, xliff.source()),
            policy());
    place
        .write(sink -> filter.merge(original, xliff.source(), target, merge.translations(), sink))
        .ifPresent(
            kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
    made.put(place.file().toAbsolutePath().normalize(), file);
    merge.warnings().forEach(invocation::warn);
    if (merge.untranslated() > 0) {
      invocation.say(
          Message.of(CliMessage.KEPT_SOURCE, file, merge.untranslated(), merge.segments()));
    }
    if (merge.unconfirmed() > 0) {
      invocation.say(
          Message.of(
              HandoffCommandMessage.UNCONFIRMED, file, merge.unconfirmed(), merge.segments()));
    }
    invocation.out().append(invocation.shown(place.file())).append('\n');
  }

  private MergePolicy policy() {
    return new MergePolicy(
        complete ? Untranslated.REFUSE : Untranslated.KEEP_SOURCE,
        acceptEmpty ? EmptyTarget.TRANSLATION : EmptyTarget.UNTRANSLATED,
        changedSource);
  }

  /** A document is not written over what it is made of, nor over one that was made just now. */
  private void requireFree(String file, HandoffFiles.Merge place) throws IOException {
    for (Path input : List.of(invocation.resolve(Path.of(file)), place.original())) {
      if (HandoffFiles.isSame(input, place.file())) {
        throw refused(file, HandoffCommandMessage.OUTPUT_IS_INPUT, invocation.shown(input));
      }
    }
    String other = made.get(place.file().toAbsolutePath().normalize());
    if (other != null) {
      throw refused(
          file, HandoffCommandMessage.OUTPUT_TAKEN, invocation.shown(place.file()), other);
    }
  }

  private static InputException refused(
      String file, HandoffCommandMessage cause, Object... arguments) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(cause, arguments))
            .withAdvice(Message.of(HandoffCommandMessage.NAME_ANOTHER_FILE)));
  }
}
