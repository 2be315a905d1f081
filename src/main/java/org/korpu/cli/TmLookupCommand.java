package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Query;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.report.LookupTimes;
import org.korpu.report.MatchReport;
import org.korpu.workspace.Resources;
import org.korpu.workspace.Resources.Retrieval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm lookup}: what the memory knows about a text. */
@Command(name = "lookup")
final class TmLookupCommand implements Callable<Integer> {

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

  @Option(names = "--min", paramLabel = "PERCENT", defaultValue = "70")
  private int threshold;

  @Option(names = "--max", paramLabel = "N", defaultValue = "5")
  private int max;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--exhaustive")
  private boolean exhaustive;

  @Option(names = "--stats")
  private boolean stats;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--file", paramLabel = "FILE")
  private @Nullable String file;

  @Parameters(paramLabel = "TEXT", arity = "0..1", descriptionKey = "TEXT")
  private @Nullable String text;

  TmLookupCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if ((text == null) == (file == null)) {
      throw new UsageFault(spec.commandLine(), Message.of(CliMessage.ONE_OF, "TEXT, --file"));
    }
    requireRange("--min", threshold, 1, 100);
    requireRange("--max", max, 1, 1000);
    Resources resources = invocation.resources();
    Matcher matcher =
        resources.matcher(memories, exhaustive ? Retrieval.FULL_SCAN : Retrieval.INDEX);
    LanguageTag source = from == null ? resources.configuration().source() : from;
    MatchReport report = new MatchReport(invocation.messages());
    LookupTimes times = new LookupTimes();
    boolean found = false;
    for (String line : queries()) {
      Query query = new Query(source, to, Segment.of(line), null, threshold, max);
      List<Match> matches = times.measure(() -> matcher.match(query));
      found |= !matches.isEmpty();
      if (format == OutputFormat.JSON) {
        report.writeJson(query, matches, invocation.out());
      } else {
        report.writeText(matches, invocation.out());
      }
    }
    if (stats) {
      times.writeJson(invocation.session().err());
    }
    if (!found && format == OutputFormat.TEXT) {
      invocation.say(Message.of(CliMessage.NO_MATCH, threshold));
    }
    return ExitStatus.findings(!found).code();
  }

  private List<String> queries() throws IOException {
    if (text != null) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = invocation.text(String.valueOf(file))) {
      reader.lines().forEach(lines::add);
    }
    return lines;
  }

  private void requireRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, option, least, most));
    }
  }
}
