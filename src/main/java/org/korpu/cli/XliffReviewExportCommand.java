package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.FileInput;
import org.korpu.files.Sha256;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffReader;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.review.ReviewExport;
import org.korpu.review.ReviewFormat;
import org.korpu.review.ReviewedFile;
import org.korpu.workspace.HandoffFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff review export}: a translation becomes a table for Word or Excel. */
@Command(name = "export")
final class XliffReviewExportCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "docx|xlsx")
  private @Nullable ReviewFormat format;

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffReviewExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    ReviewFormat chosen = chosen();
    if (out != null && !HandoffFiles.isFolder(invocation.resolve(out))) {
      export(files, invocation.resolve(out), chosen);
    } else {
      for (String file : files) {
        Path xliff = invocation.resolve(Path.of(file));
        Path folder = out == null ? xliff.resolveSibling("") : invocation.resolve(out);
        String stem = String.valueOf(HandoffFiles.stem(xliff).getFileName());
        export(List.of(file), folder.resolve(stem + ".review." + ending(chosen)), chosen);
      }
    }
    return ExitStatus.OK.code();
  }

  /** As asked for, else as the name of the table says, else for Word. */
  private ReviewFormat chosen() {
    ReviewFormat named = null;
    if (out != null && !HandoffFiles.isFolder(invocation.resolve(out))) {
      String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
      for (ReviewFormat each : ReviewFormat.values()) {
        named = name.endsWith("." + ending(each)) ? each : named;
      }
      if (named == null || (format != null && format != named)) {
        String wanted = format == null ? ".docx, .xlsx" : "." + ending(format);
        throw new UsageFault(
            spec.commandLine(), Message.of(ReviewCommandMessage.WRONG_ENDING, wanted));
      }
    }
    if (format != null) {
      return format;
    }
    return named == null ? ReviewFormat.DOCX : named;
  }

  private static String ending(ReviewFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private void export(List<String> typed, Path table, ReviewFormat chosen) throws IOException {
    List<ReviewedFile> reviewed = new ArrayList<>();
    for (String file : typed) {
      byte[] bytes = FileInput.readAll(invocation.resolve(Path.of(file)));
      XliffDocument xliff =
          XliffReader.read(new ByteArrayInputStream(bytes), file, invocation::warn);
      reviewed.add(
          new ReviewedFile(
              HandoffFiles.relative(table, invocation.resolve(Path.of(file))),
              Sha256.of(bytes).hex(),
              xliff,
              invocation.target(xliff, file)));
    }
    requireOnePair(typed, reviewed);
    ReviewExport export = new ReviewExport(reviewed, invocation.messages()::text);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    if (chosen == ReviewFormat.DOCX) {
      export.writeDocx(content);
    } else {
      int cut = export.writeXlsx(content);
      if (cut > 0) {
        invocation.warn(
            Diagnostic.warning(
                    invocation.shown(table),
                    null,
                    Message.of(ReviewCommandMessage.CUT_SEGMENTS, invocation.shown(table), cut))
                .withAdvice(Message.of(ReviewCommandMessage.USE_WORD)));
      }
    }
    HandoffFiles.replace(table, content::writeTo)
        .ifPresent(
            kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
    invocation.out().append(invocation.shown(table)).append('\n');
  }

  private static void requireOnePair(List<String> typed, List<ReviewedFile> reviewed) {
    for (int i = 1; i < reviewed.size(); i++) {
      if (!pair(reviewed.get(i)).equals(pair(reviewed.get(0)))) {
        throw new InputException(
            Diagnostic.error(
                    typed.get(i),
                    null,
                    Message.of(
                        ReviewCommandMessage.OTHER_LANGUAGES,
                        pair(reviewed.get(i)),
                        typed.get(0),
                        pair(reviewed.get(0))))
                .withAdvice(Message.of(ReviewCommandMessage.ONE_TABLE_A_FILE)));
      }
    }
  }

  private static String pair(ReviewedFile file) {
    return file.content().source() + " → " + file.target();
  }
}
