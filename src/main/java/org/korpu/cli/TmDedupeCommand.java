package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.cli.TmxFiles.Purpose;
import org.korpu.curate.AmbiguousUnits;
import org.korpu.curate.Deduplication;
import org.korpu.curate.DuplicateUnits;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.report.DuplicateReport;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm dedupe}: units that say the same become one. */
@Command(name = "dedupe")
final class TmDedupeCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--apply", descriptionKey = "apply")
  private boolean apply;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX.read")
  private List<Path> files = List.of();

  TmDedupeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    boolean duplicates = false;
    boolean found = false;
    boolean[] damaged = {false};
    List<TmxMemory> memories =
        TmxFiles.of(invocation, files, apply ? Purpose.CHANGE : Purpose.PREVIEW);
    invocation.sayIfNone(memories);
    for (TmxMemory memory : memories) {
      LanguageTag source = memory.header().sourceLanguage().orElse(null);
      DuplicateReport report = new DuplicateReport(invocation.messages(), source);
      Deduplication deduplication =
          Deduplication.of(
              memory,
              memory.name(),
              source,
              fault -> {
                damaged[0] |= fault.severity() == Severity.ERROR;
                invocation.warn(fault);
              });
      int[] ambiguous = {0};
      deduplication.tell(
          units -> tell(memory, units, report),
          units -> {
            ambiguous[0]++;
            tell(memory, units, report);
          });
      int superfluous = deduplication.superfluous();
      if (apply && superfluous > 0) {
        memory.rewrite(deduplication.rewriter(), fault -> {});
      }
      duplicates |= superfluous > 0;
      found |= superfluous > 0 || ambiguous[0] > 0;
      invocation.say(
          Message.of(
              apply ? VersionMessage.DUPLICATES_MERGED : VersionMessage.DUPLICATES_FOUND,
              memory.name(),
              superfluous,
              ambiguous[0]));
    }
    if (duplicates && !apply) {
      invocation.say(Message.of(VersionMessage.APPLY_DEDUPE));
    }
    return ExitStatus.findings(damaged[0] || (found && !apply)).code();
  }

  private void tell(TmxMemory memory, DuplicateUnits units, DuplicateReport report) {
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(memory.name(), units, invocation.out());
      } else {
        report.writeText(memory.name(), units, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(TmxMemory memory, AmbiguousUnits units, DuplicateReport report) {
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(memory.name(), units, invocation.out());
      } else {
        report.writeText(memory.name(), units, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
