package org.korpu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.VersionCheck;
import org.korpu.checking.BilingualFile;
import org.korpu.checking.Inspection;
import org.korpu.checking.PairLanguages;
import org.korpu.exchange.FileFormat;
import org.korpu.exchange.ImportFile;
import org.korpu.files.FileInput;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.report.KnownReport;
import org.korpu.report.findings.FindingLine;
import org.korpu.shell.Known;
import org.korpu.shell.Lookahead;
import org.korpu.shell.Passage;
import org.korpu.shell.Passage.Translation;
import org.korpu.shell.Passages;
import org.korpu.workspace.Resources;

/**
 * A file that is worked through in a session: one segment at a time, with what memory and glossary
 * know about it and, in an XLIFF file, its translation and what the checks find there. The next
 * segments are looked up while the person reads.
 */
final class ShellFile implements Closeable {

  /** So many segments after the one that is read are looked up. */
  private static final int AHEAD = 3;

  private final ShellContext context;
  private final Passages passages;
  private final Lookahead<Known> known;
  private final @Nullable Path file;
  private List<Finding> findings = List.of();
  private long openings = -1;
  private int number;

  /** A file as it is now; what is changed in it later is not seen. */
  static ShellFile open(String name, ShellContext context, Invocation invocation)
      throws IOException {
    Passages passages = new ShellFileReader(invocation, context.direction()).read(name);
    boolean checked = FileFormat.isXliff(name) && passages.direction().to().size() == 1;
    Path file = checked ? invocation.resolve(Path.of(name)) : null;
    return new ShellFile(context, passages, file);
  }

  private ShellFile(ShellContext context, Passages passages, @Nullable Path file) {
    this.context = context;
    this.passages = passages;
    this.file = file;
    this.known = new Lookahead<>(this::lookUp);
  }

  /** Where the person is: {@code en→az,ru release.en.docx 3/41}. */
  String place() {
    Path name = Path.of(passages.name()).getFileName();
    String place = passages.direction() + " " + name + " " + (number + 1) + "/" + passages.count();
    return FaultPrinter.printable(place);
  }

  /** Shows a segment again. */
  int show(Invocation invocation) throws IOException {
    return show(number, invocation);
  }

  /** Shows the next segment. */
  int next(Invocation invocation) throws IOException {
    if (number + 1 == passages.count()) {
      invocation.say(Message.of(ShellCommandMessage.AT_END));
      return ExitStatus.OK.code();
    }
    return show(number + 1, invocation);
  }

  /** Shows the segment before. */
  int previous(Invocation invocation) throws IOException {
    if (number == 0) {
      invocation.say(Message.of(ShellCommandMessage.AT_START));
      return ExitStatus.OK.code();
    }
    return show(number - 1, invocation);
  }

  /**
   * Shows the segment of a number, counted from 1.
   *
   * @throws InputException if there is none
   */
  int go(String digits, Invocation invocation) throws IOException {
    // So many digits are no number of a segment.
    int wanted = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    if (wanted < 1 || wanted > passages.count()) {
      throw fault(Message.of(ShellCommandMessage.NO_SUCH_SEGMENT, passages.count()));
    }
    return show(wanted - 1, invocation);
  }

  /**
   * Shows the next segment with a text.
   *
   * @throws InputException if there is none
   */
  int find(String text, Invocation invocation) throws IOException {
    OptionalInt found = passages.find(text, number);
    if (found.isEmpty()) {
      throw fault(Message.of(ShellCommandMessage.NO_SEGMENT_WITH, text));
    }
    return show(found.getAsInt(), invocation);
  }

  private InputException fault(Message cause) {
    return new InputException(Diagnostic.error(passages.name(), null, cause));
  }

  private int show(int wanted, Invocation invocation) throws IOException {
    refresh(invocation);
    Known about = known.get(wanted);
    number = wanted;
    for (int i = 1; i <= AHEAD && wanted + i < passages.count(); i++) {
      known.prepare(wanted + i);
    }
    context.show(about);
    Passage passage = passages.all().get(wanted);
    Writer out = invocation.out();
    KnownReport report = new KnownReport(context.messages(), context.look(invocation));
    report.writeSource(about, out);
    if (passage.translation().isPresent()) {
      Translation translation = passage.translation().get();
      List<Finding> wrong = findings.stream().filter(each -> isIn(each, passage)).toList();
      report.writeTranslation(passages.direction().to().get(0), translation, wrong, out);
      for (Finding finding : wrong) {
        out.append("     ! ").append(FindingLine.of(finding, context.messages())).append('\n');
      }
    }
    report.writeMatches(about, out);
    if (about.isEmpty()) {
      out.flush();
      invocation.say(ShellContext.nothingKnown(about));
    }
    return ExitStatus.OK.code();
  }

  private static boolean isIn(Finding finding, Passage passage) {
    return finding.pair().unit().equals(passage.unit())
        && Objects.equals(finding.pair().position(), passage.position());
  }

  /** Forgets what was looked up and found where memory, glossary or settings are others now. */
  private void refresh(Invocation invocation) throws IOException {
    context.knowledge(invocation); // opens what has changed
    if (openings != context.kept().openings()) {
      openings = context.kept().openings();
      known.forget();
      findings = file == null ? List.of() : check(file, invocation);
    }
  }

  private Known lookUp(int wanted) {
    try {
      return context
          .knowledge(context.invocation())
          .about(
              passages.all().get(wanted).source(), passages.direction(), passages.context(wanted));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Finding> check(Path path, Invocation invocation) throws IOException {
    Resources resources = invocation.resources(fault -> {});
    List<Check> checks =
        resources.checks(List.of(), List.of()).stream()
            .filter(check -> !(check instanceof VersionCheck))
            .toList();
    Set<String> names =
        resources.allChecks(List.of()).all().stream().map(Check::name).collect(Collectors.toSet());
    PairLanguages languages =
        new PairLanguages(null, List.of(), resources.configuration().source());
    AllowedSpots allowed = new AllowedSpots(resources.configuration().checks().allowed());
    List<Finding> found = new ArrayList<>();
    try (Inspection inspection =
        new Inspection(
            checks, resources.configuration().checks().severities(), allowed, found::add)) {
      ImportFile input = new ImportFile(passages.name(), () -> FileInput.open(path));
      new BilingualFile(input, languages, names).read(inspection::add, fault -> {});
      inspection.finish();
    }
    return found;
  }

  @Override
  public void close() {
    known.close();
  }
}
