package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.cli.TmxFiles.Purpose;
import org.korpu.curate.CleanedUnit;
import org.korpu.curate.Cleaner;
import org.korpu.curate.CleaningRule;
import org.korpu.curate.CleaningRules;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.CleaningReport;
import org.korpu.store.tmx.RemovedUnits;
import org.korpu.store.tmx.TmxMemory;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm clean}: repairs and removes what does not belong into a memory. */
@Command(name = "clean")
final class TmCleanCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--rules", paramLabel = "NAME", split = ",", splitSynopsisLabel = ",")
  private List<String> names = List.of();

  @Option(names = "--except", paramLabel = "NAME", split = ",", splitSynopsisLabel = ",")
  private List<String> excepted = List.of();

  @Option(names = "--quarantine", paramLabel = "FILE")
  private @Nullable Path quarantine;

  @Option(names = "--apply", descriptionKey = "apply")
  private boolean apply;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX.read")
  private List<Path> files = List.of();

  TmCleanCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    List<CleaningRule> rules = CleaningRules.select(names, excepted);
    Resources resources = invocation.resources();
    List<TmxMemory> memories =
        TmxFiles.of(invocation, files, apply ? Purpose.CHANGE : Purpose.PREVIEW);
    invocation.sayIfNone(memories);
    memories.forEach(this::requireOtherQuarantine);
    boolean found = false;
    boolean damaged = false;
    for (TmxMemory memory : memories) {
      LanguageTag source =
          memory.header().sourceLanguage().orElse(resources.configuration().source());
      CleaningReport report = new CleaningReport(invocation.messages(), memory.name());
      MemoryCleaning cleaning = new MemoryCleaning(memory, new Cleaner(rules, source));
      cleaning.inspect(unit -> write(unit, report), invocation::warn);
      invocation.out().flush();
      invocation.say(report.summary());
      if (apply && report.hasFindings()) {
        apply(memory, cleaning, report.hasRemovals());
      }
      found |= report.hasFindings();
      damaged |= cleaning.isDamaged();
    }
    if (found && apply) {
      invocation.suggest("tm", "undo");
    }
    if (found && !apply) {
      invocation.say(Message.of(CleanMessage.NOT_APPLIED));
    }
    return ExitStatus.findings(damaged || (found && !apply)).code();
  }

  private void apply(TmxMemory memory, MemoryCleaning cleaning, boolean removes) {
    RemovedUnits removed = removedUnits(memory);
    cleaning.apply(removes ? removed.journalledBy(invocation.journals()) : null);
    invocation.say(
        removes
            ? Message.of(CleanMessage.CLEANED_WITH_REMOVALS, memory.name(), removed.name())
            : Message.of(CleanMessage.CLEANED, memory.name()));
  }

  private RemovedUnits removedUnits(TmxMemory memory) {
    return quarantine == null
        ? RemovedUnits.beside(memory)
        : new RemovedUnits(invocation.resolve(quarantine), quarantine.toString());
  }

  private void requireOtherQuarantine(TmxMemory memory) {
    RemovedUnits removed = removedUnits(memory);
    if (removed.isSameAs(memory)) {
      throw new InputException(
          Diagnostic.error(removed.name(), null, Message.of(CleanMessage.QUARANTINE_IS_MEMORY)));
    }
  }

  private void write(CleanedUnit unit, CleaningReport report) {
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(unit, invocation.out());
      } else {
        report.writeText(unit, invocation.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
