package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.korpu.curate.MemoryStatistics;
import org.korpu.curate.StatisticsCounter;
import org.korpu.model.LanguageTag;
import org.korpu.report.StatisticsReport;
import org.korpu.store.tmx.TmxMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu tm stats}: what memories hold. */
@Command(name = "stats")
final class TmStatsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "TMX", arity = "0..*", descriptionKey = "TMX.read")
  private List<Path> files = List.of();

  TmStatsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    StatisticsReport report = new StatisticsReport(invocation.messages(), invocation.bars());
    LanguageTag source = invocation.resources().configuration().source();
    List<TmxMemory> memories = TmxFiles.of(invocation, files);
    invocation.sayIfNone(memories);
    for (TmxMemory memory : memories) {
      MemoryStatistics statistics = StatisticsCounter.count(memory, source, invocation::warn);
      if (format == OutputFormat.JSON) {
        StatisticsReport.writeJson(memory.name(), statistics, invocation.out());
      } else {
        report.writeText(memory.name(), statistics, invocation.out());
      }
    }
    return ExitStatus.OK.code();
  }
}
