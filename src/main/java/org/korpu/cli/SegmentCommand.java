package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.CutExplanation;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.PlainTextFilter.Paragraphs;
import org.korpu.filter.Segmenter;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.handoff.XliffExport;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TextUnit;
import org.korpu.report.CutMessage;
import org.korpu.report.CutReport;
import org.korpu.report.SegmentReport;
import org.korpu.workspace.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu segment}: cuts a document into segments. */
@Command(name = "segment")
final class SegmentCommand implements Callable<Integer> {

  /** How segments are printed. */
  enum Format {
    TEXT,
    JSON,
    XLIFF
  }

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag language;

  @Option(names = "--srx", paramLabel = "FILE")
  private @Nullable Path rules;

  @Option(names = "--paragraphs", paramLabel = "line|blank", defaultValue = "line")
  private Paragraphs paragraphs = Paragraphs.LINE;

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "text|json|xliff", defaultValue = "text")
  private Format format = Format.TEXT;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "FILE")
  private String file;

  SegmentCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Document document = invocation.document(file);
    Documents documents = invocation.documents(Optional.ofNullable(rules));
    LanguageTag spoken = language == null ? documents.languageOf(document) : language;
    DocumentFilter filter = documents.filterFor(document, paragraphs);
    if (explain) {
      explain(document, filter, documents.segmenter(), spoken);
      return ExitStatus.OK.code();
    }
    ExtractedDocument extracted =
        ExtractedDocument.of(document, filter, documents.segmenter(), spoken);
    switch (format) {
      case TEXT -> SegmentReport.writeText(extracted, invocation.out());
      case JSON -> SegmentReport.writeJson(extracted, invocation.out());
      case XLIFF -> invocation.write(XliffExport.untranslated(extracted, document.name(), spoken));
    }
    return ExitStatus.OK.code();
  }

  private void explain(
      Document document, DocumentFilter filter, Segmenter segmenter, LanguageTag spoken)
      throws IOException {
    if (format == Format.XLIFF) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.NOT_TOGETHER, "--explain", "--format xliff"));
    }
    CutReport report =
        new CutReport(
            invocation.messages(), document.name(), filter.places(document), invocation.out());
    boolean any = false;
    for (TextUnit unit : filter.extract(document, spoken)) {
      CutExplanation explanation = segmenter.explain(unit.content(), spoken);
      any |= !explanation.decisions().isEmpty();
      if (format == Format.JSON) {
        report.writeJson(unit.id(), explanation);
      } else {
        report.writeText(unit.id(), explanation);
      }
    }
    if (!any) {
      invocation.say(Message.of(CutMessage.NOTHING_TO_EXPLAIN));
    }
  }
}
