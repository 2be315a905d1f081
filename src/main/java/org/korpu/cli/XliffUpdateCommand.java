package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.handoff.XliffExport;
import org.korpu.handoff.XliffUpdate;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.pretranslate.Pretranslation;
import org.korpu.report.UpdateReport;
import org.korpu.workspace.Documents;
import org.korpu.workspace.HandoffFiles;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff update}: the document changed after translation began. */
@Command(name = "update")
final class XliffUpdateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(index = "0", paramLabel = "OLD.xlf", descriptionKey = "OLD.xlf")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW-DOC", descriptionKey = "NEW-DOC")
  private String document = "";

  XliffUpdateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    XliffDocument xliff = invocation.xliff(old);
    LanguageTag target = invocation.target(xliff, old);
    XliffFile file = file(xliff);
    Path place = invocation.resolve(Path.of(document));
    Document now = invocation.document(document);
    HandoffFiles.Export destination =
        HandoffFiles.update(
            place, out == null ? null : invocation.resolve(out), xliff.source(), target);
    requireOther(destination);
    XliffFile fresh = export(xliff, file, target, now, destination);
    String name = String.valueOf(invocation.resolve(Path.of(old)).getFileName());
    XliffUpdate update =
        XliffUpdate.of(file, name, fresh, xliff.source(), invocation.messages()::text);
    destination
        .write(withUpdate(xliff, file, update, destination))
        .ifPresent(
            kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
    report(update, invocation.shown(destination.file()));
    return ExitStatus.OK.code();
  }

  /** The one document of the file, or that of several that has the name of the new one. */
  private XliffFile file(XliffDocument xliff) {
    if (xliff.files().size() == 1) {
      return xliff.files().get(0);
    }
    String wanted = name(document);
    return xliff.files().stream()
        .filter(file -> name(file.original()).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    Diagnostic.error(
                        old,
                        null,
                        Message.of(
                            HandoffCommandMessage.NOT_IN_XLIFF,
                            wanted,
                            xliff.files().stream()
                                .map(XliffFile::original)
                                .collect(Collectors.joining(", "))))));
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** The old file is replaced only where the user names it: it is all that a translator has. */
  private void requireOther(HandoffFiles.Export destination) throws IOException {
    boolean named = out != null && !HandoffFiles.isFolder(invocation.resolve(out));
    if (!named && HandoffFiles.isSame(destination.file(), invocation.resolve(Path.of(old)))) {
      throw new InputException(
          Diagnostic.error(old, null, Message.of(HandoffCommandMessage.WOULD_REPLACE_OLD))
              .withAdvice(Message.of(HandoffCommandMessage.NAME_OLD_FILE)));
    }
  }

  private XliffFile export(
      XliffDocument xliff,
      XliffFile file,
      LanguageTag target,
      Document now,
      HandoffFiles.Export destination)
      throws IOException {
    Resources resources = invocation.resources();
    Documents documents = invocation.documents(Optional.empty());
    ExtractedDocument extracted =
        ExtractedDocument.of(
            now, documents.filterFor(now, file), documents.segmenter(), xliff.source());
    Pretranslation known =
        resources
            .pretranslator(resources.configuration().threshold())
            .pretranslate(extracted.segments(), xliff.source(), target);
    return XliffExport.of(
            extracted,
            known,
            destination.original(),
            destination.digestOf(now),
            xliff.source(),
            target,
            xliff.version(),
            invocation.messages()::text)
        .files()
        .get(0);
  }

  /** The old document with the one file replaced; the others keep the way to their documents. */
  private XliffDocument withUpdate(
      XliffDocument xliff, XliffFile file, XliffUpdate update, HandoffFiles.Export destination) {
    Path from = invocation.resolve(Path.of(old));
    List<XliffFile> files =
        xliff.files().stream()
            .map(
                each ->
                    each.id().equals(file.id())
                        ? update.file()
                        : new XliffFile(
                            each.id(),
                            HandoffFiles.relocated(each.original(), from, destination.file()),
                            each.digest(),
                            each.notes(),
                            each.units()))
            .toList();
    return new XliffDocument(xliff.version(), xliff.source(), xliff.target(), files);
  }

  private void report(XliffUpdate update, String file) throws IOException {
    StringBuilder lines = new StringBuilder();
    if (format == OutputFormat.JSON) {
      UpdateReport.writeJson(file, update, invocation.out());
    } else {
      new UpdateReport(invocation.messages()).writeText(update, lines);
      invocation.out().append(file).append('\n');
    }
    invocation.say(lines.toString());
    invocation.say(UpdateReport.summary(file, update));
  }
}
