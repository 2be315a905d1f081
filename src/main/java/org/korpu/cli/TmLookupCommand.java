package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
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
import org.korpu.progress.LongWork;
import org.korpu.report.LookupTimes;
import org.korpu.report.MatchReport;
import org.korpu.report.MatchReport.Detail;
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

  /** So many queries are answered before the answers are printed. */
  private static final int BLOCK = 4096;

  /** How the matches are printed. */
  enum LookupFormat {
    /** For people. */
    TEXT,
    /** A translation a line, in columns. */
    TABLE,
    /** JSON Lines, for scripts. */
    JSON
  }

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

  @Option(names = "--explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "text|table|json", defaultValue = "text")
  private LookupFormat format = LookupFormat.TEXT;

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
    MatchReport report =
        new MatchReport(invocation.messages(), explain ? Detail.EXPLAINED : Detail.MATCH);
    LookupTimes times = new LookupTimes();
    boolean found = false;
    if (text != null) {
      found = answer(List.of(query(text, source)), matcher, report, times, () -> {});
    } else {
      String content = invocation.wholeText(String.valueOf(file));
      try (BufferedReader lines = new BufferedReader(new StringReader(content));
          LongWork work = Invocation.workOnLines(String.valueOf(file), content)) {
        for (List<Query> queries = queries(lines, source);
            !queries.isEmpty();
            queries = queries(lines, source)) {
          found |= answer(queries, matcher, report, times, () -> work.advance(1));
        }
      }
    }
    if (stats) {
      times.writeJson(invocation.session().err());
    }
    if (!found && format != LookupFormat.JSON) {
      invocation.say(Message.of(CliMessage.NO_MATCH, threshold));
      if (text != null) {
        invocation.say(
            new LookupExplanation(invocation, matcher).of(query(text, source), memories));
      }
    }
    return ExitStatus.findings(!found).code();
  }

  /** Answers some queries, on all processors, and prints the answers in order. */
  private boolean answer(
      List<Query> queries, Matcher matcher, MatchReport report, LookupTimes times, Runnable counter)
      throws IOException {
    List<List<Match>> answers =
        times.measureAll(
            () ->
                queries.parallelStream()
                    .map(
                        query -> {
                          List<Match> matches = times.measure(() -> matcher.match(query));
                          counter.run();
                          return matches;
                        })
                    .toList());
    boolean found = false;
    for (int i = 0; i < queries.size(); i++) {
      found |= !answers.get(i).isEmpty();
      write(report, queries.get(i), answers.get(i));
    }
    return found;
  }

  private void write(MatchReport report, Query query, List<Match> matches) throws IOException {
    switch (format) {
      case JSON -> report.writeJson(query, matches, invocation.out());
      case TABLE -> report.writeTable(query, matches, invocation.out());
      case TEXT -> {
        if (file != null) {
          report.writeQuery(query, invocation.out());
        }
        report.writeText(query, matches, invocation.out());
      }
    }
  }

  private Query query(String wanted, LanguageTag source) {
    return new Query(source, to, Segment.of(wanted), null, threshold, max);
  }

  /** The next queries, one a line; none at the end. */
  private List<Query> queries(BufferedReader lines, LanguageTag source) throws IOException {
    List<Query> queries = new ArrayList<>();
    while (queries.size() < BLOCK) {
      String line = lines.readLine();
      if (line == null) {
        break;
      }
      queries.add(query(line, source));
    }
    return queries;
  }

  private void requireRange(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, option, least, most));
    }
  }
}
