package org.korpu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.handoff.XliffExport;
import org.korpu.model.LanguageTag;
import org.korpu.report.SegmentReport;
import org.korpu.workspace.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Option(names = "--lang", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag language;

  @Option(names = "--srx", paramLabel = "FILE")
  private @Nullable Path rules;

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
    ExtractedDocument extracted =
        ExtractedDocument.of(
            document, documents.filterFor(document), documents.segmenter(), spoken);
    switch (format) {
      case TEXT -> SegmentReport.writeText(extracted, invocation.out());
      case JSON -> SegmentReport.writeJson(extracted, invocation.out());
      case XLIFF -> invocation.write(XliffExport.untranslated(extracted, document.name(), spoken));
    }
    return ExitStatus.OK.code();
  }
}
