package org.korpu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.overview.CheckFigures.Scope;
import org.korpu.overview.Overview;
import org.korpu.overview.Overview.Subject;
import org.korpu.report.overview.OverviewPage;
import org.korpu.report.overview.OverviewReport;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.KorpuVersion;
import org.korpu.workspace.ReleaseFile;
import org.korpu.workspace.Resources;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu report}: the figures of a workspace or of releases, as a page for the browser. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  /** The file that a page goes to unless another is named. */
  private static final Path USUAL = Path.of("report.html");

  private static final Path STANDARD_OUTPUT = Path.of("-");

  /** What stands in the first lines of each page that korpu makes. */
  private static final String OURS = "<meta name=\"generator\" content=\"korpu";

  private static final int HEAD = 2048;

  enum Format {
    HTML,
    JSON
  }

  private final Invocation invocation;

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--since", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate since;

  @Option(names = "--check-memories")
  private boolean checkMemories;

  @Option(names = "--format", paramLabel = "html|json")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "FILE.report")
  private List<String> files = List.of();

  ReportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    invocation.requireApart(isStandardOutput() ? null : destination(), files);
    requireOurs();
    Resources resources = invocation.resources();
    LanguageTag source = from == null ? resources.configuration().source() : from;
    List<LanguageTag> targets =
        (to.isEmpty() ? resources.configuration().targets() : to)
            .stream().filter(target -> !target.meets(source)).distinct().toList();
    ReportFigures figures =
        new ReportFigures(
            invocation,
            resources,
            new ReportFigures.Setting(
                source, targets, since, checkMemories ? Scope.ALL : Scope.TERMS));
    Overview overview = files.isEmpty() ? ofWorkspace(figures) : ofFiles(figures);
    write(overview);
    return figures.unread().code();
  }

  private Overview ofWorkspace(ReportFigures figures) throws IOException {
    Workspace workspace = invocation.workspace();
    List<TmxMemory> memories = invocation.resources().memoryFiles(List.of());
    return figures.count(
        Subject.WORKSPACE,
        ReportFigures.name(workspace.root()),
        ReleaseFile.of(workspace),
        memories);
  }

  private Overview ofFiles(ReportFigures figures) throws IOException {
    List<ReleaseFile> named = ReleaseFile.named(files, invocation.resolve(Path.of("")));
    return figures.count(
        Subject.FILES,
        String.join(", ", files),
        ReportFigures.releases(named),
        figures.memories(named));
  }

  private void write(Overview overview) throws IOException {
    if (isStandardOutput()) {
      invocation.out().flush();
      write(overview, invocation.session().out());
      return;
    }
    Path file = destination();
    AtomicFile.write(invocation.resolve(file), sink -> write(overview, sink));
    if (format() == Format.HTML) {
      invocation.say(Message.of(ReportCommandMessage.PAGE_WRITTEN, file.toString()));
    }
  }

  private void write(Overview overview, OutputStream sink) throws IOException {
    if (format() == Format.JSON) {
      Writer text = new OutputStreamWriter(sink, StandardCharsets.UTF_8);
      OverviewReport.writeJson(overview, text);
      text.flush();
    } else {
      OverviewPage.write(overview, invocation.messages(), KorpuVersion.number(), sink);
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    boolean json = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return json ? Format.JSON : Format.HTML;
  }

  private Path destination() {
    return out == null ? USUAL : out;
  }

  private boolean isStandardOutput() {
    return out == null ? format() == Format.JSON : out.equals(STANDARD_OUTPUT);
  }

  /** Nobody named the usual file: it is replaced if korpu made it, and only then. */
  private void requireOurs() throws IOException {
    Path file = invocation.resolve(USUAL);
    if (out != null || isStandardOutput() || !FileInput.exists(file)) {
      return;
    }
    byte[] head;
    try (var in = FileInput.open(file)) {
      head = in.readNBytes(HEAD);
    }
    if (!new String(head, StandardCharsets.UTF_8).contains(OURS)) {
      throw new InputException(
          Diagnostic.error(USUAL.toString(), null, Message.of(ReportCommandMessage.NOT_OURS))
              .withAdvice(Message.of(ReportCommandMessage.NAME_ANOTHER)));
    }
  }
}
