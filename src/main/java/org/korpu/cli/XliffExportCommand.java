package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.PlainTextFilter.Paragraphs;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.handoff.ExtractedDocument;
import org.korpu.handoff.XliffExport;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.parallel.Begun;
import org.korpu.pretranslate.Pretranslation;
import org.korpu.pretranslate.Pretranslator;
import org.korpu.progress.LongWork;
import org.korpu.report.LeverageReport;
import org.korpu.workspace.Documents;
import org.korpu.workspace.HandoffFiles;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff export}: documents become XLIFF files for translators. */
@Command(name = "export")
final class XliffExportCommand implements Callable<Integer> {

  /** The versions as they are typed. */
  enum Version {
    V1_2("1.2", XliffDocument.Version.V1_2),
    V2_1("2.1", XliffDocument.Version.V2_1);

    private final String typed;
    private final XliffDocument.Version version;

    Version(String typed, XliffDocument.Version version) {
      this.typed = typed;
      this.version = version;
    }

    XliffDocument.Version version() {
      return version;
    }

    @Override
    public String toString() {
      return typed;
    }
  }

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--xliff", paramLabel = "1.2|2.1", defaultValue = "2.1")
  private Version version = Version.V2_1;

  @Option(names = "--min", paramLabel = "PERCENT")
  private @Nullable Integer threshold;

  @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--paragraphs", paramLabel = "line|blank", defaultValue = "line")
  private Paragraphs paragraphs = Paragraphs.LINE;

  @Option(names = "--plain")
  private boolean plain;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path folder;

  @Parameters(paramLabel = "DOC", arity = "1..*", descriptionKey = "DOC")
  private List<String> files = List.of();

  XliffExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    requireDifferentNames();
    Resources resources = invocation.resources().asOf(day);
    LanguageTag source = from == null ? resources.configuration().source() : from;
    List<LanguageTag> targets = to.isEmpty() ? resources.configuration().targets() : to;
    int least = threshold == null ? resources.configuration().threshold() : threshold;
    Documents documents = invocation.documents(Optional.empty());
    String last = null;
    // Memory and glossary take as long to read as a short document: both at once.
    try (Begun<Pretranslator> pretranslator =
        Begun.of(
            () -> {
              Pretranslator made = resources.pretranslator(least);
              made.prepare(Stream.concat(Stream.of(source), targets.stream()).toList());
              return made;
            })) {
      for (String file : LongWork.through(files, Function.identity())) {
        Document document = invocation.document(file);
        DocumentFilter filter = documents.filterFor(document, paragraphs);
        List<Diagnostic> remarks = filter.remarks(document);
        ExtractedDocument extracted =
            ExtractedDocument.of(document, filter, documents.segmenter(), source);
        Pretranslator known = pretranslator.get();
        remarks.forEach(invocation::warn);
        for (LanguageTag target : targets) {
          if (!target.meets(source)) {
            last = export(file, document, extracted, known, source, target);
          }
        }
      }
    }
    if (last != null) {
      invocation.out().flush();
      invocation.suggest("xliff", "merge", last);
    }
    return ExitStatus.OK.code();
  }

  /** Writes one file and gives its name as it is shown. */
  private String export(
      String file,
      Document document,
      ExtractedDocument extracted,
      Pretranslator pretranslator,
      LanguageTag source,
      LanguageTag target)
      throws IOException {
    Pretranslation known = pretranslator.pretranslate(extracted.segments(), source, target);
    HandoffFiles.Export destination =
        HandoffFiles.export(
            invocation.resolve(Path.of(file)),
            Optional.ofNullable(folder).map(invocation::resolve),
            source,
            target);
    XliffDocument xliff =
        XliffExport.of(
            extracted,
            known,
            destination.original(),
            destination.digestOf(document),
            source,
            target,
            version.version,
            invocation.messages()::text);
    destination
        .write(plain ? XliffExport.plain(xliff) : xliff)
        .ifPresent(
            kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
    report(file, source, target, known);
    String shown = invocation.shown(destination.file());
    invocation.out().append(shown).append('\n');
    return shown;
  }

  /** Two documents of one name in two formats would be written to one file. */
  private void requireDifferentNames() {
    Map<Path, String> taken = new HashMap<>();
    for (String file : files) {
      String other = taken.put(HandoffFiles.stem(resolvedIn(file)), file);
      if (other != null) {
        throw new UsageFault(spec.commandLine(), Message.of(CliMessage.SAME_NAME, other, file));
      }
    }
  }

  private Path resolvedIn(String file) {
    Path path = invocation.resolve(Path.of(file));
    return folder == null ? path : invocation.resolve(folder).resolve(path.getFileName());
  }

  private void report(String file, LanguageTag source, LanguageTag target, Pretranslation known)
      throws IOException {
    if (!invocation.options().quiet) {
      new LeverageReport(invocation.messages(), invocation.bars())
          .write(
              file + ", " + source + " → " + target, known.leverage(), invocation.session().err());
    }
  }
}
