package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.handoff.TranslationMerge;
import org.korpu.handoff.TranslationMerge.Untranslated;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
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

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffMergeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    for (String file : files) {
      XliffDocument xliff = invocation.xliff(file);
      LanguageTag target = invocation.target(xliff, file);
      boolean several = files.size() > 1 || xliff.files().size() > 1;
      if (several
          && (source != null || (out != null && !HandoffFiles.isFolder(invocation.resolve(out))))) {
        throw new UsageFault(
            spec.commandLine(), Message.of(CliMessage.ONE_FILE_ONLY, "--out, --source"));
      }
      for (XliffFile part : xliff.files()) {
        merge(file, xliff, part, target);
      }
    }
    return ExitStatus.OK.code();
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
    Document original = place.readOriginal(invocation.shown(place.original()));
    DocumentFilter filter = invocation.documents(Optional.empty()).filterFor(original);
    TranslationMerge merge =
        TranslationMerge.of(
            file,
            part,
            place.digestOf(original),
            filter.extract(original, xliff.source()),
            complete ? Untranslated.REFUSE : Untranslated.KEEP_SOURCE);
    place
        .write(sink -> filter.merge(original, xliff.source(), target, merge.translations(), sink))
        .ifPresent(
            kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
    merge.warnings().forEach(invocation::warn);
    if (merge.untranslated() > 0) {
      invocation.say(
          Message.of(CliMessage.KEPT_SOURCE, file, merge.untranslated(), merge.segments()));
    }
    invocation.out().append(invocation.shown(place.file())).append('\n');
  }
}
