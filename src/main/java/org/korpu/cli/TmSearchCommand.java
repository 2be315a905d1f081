package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.korpu.curate.Concordance;
import org.korpu.curate.ConcordanceQuery;
import org.korpu.curate.ConcordanceScan;
import org.korpu.curate.ConcordanceSource.Extent;
import org.korpu.curate.RegexPattern;
import org.korpu.curate.TextPattern;
import org.korpu.curate.WordPattern;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.ConcordanceReport;
import org.korpu.report.Highlight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm search}: units with a word or phrase, both sides shown. */
@Command(name = "search")
final class TmSearchCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> languages = List.of();

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--lemma")
  private boolean lemma;

  @Option(names = "--regex")
  private boolean regex;

  @Option(names = "--max", paramLabel = "N", defaultValue = "100")
  private int max;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "PATTERN", arity = "1..*", descriptionKey = "PATTERN")
  private List<String> patterns = List.of();

  private int units;
  private int hits;

  TmSearchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (lemma && regex) {
      throw new UsageFault(spec.commandLine(), Message.of(TmSearchMessage.ONE_MODE_ONLY));
    }
    if (max < 1) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, "--max", 1, Integer.MAX_VALUE));
    }
    ConcordanceQuery query =
        new ConcordanceQuery(patterns.stream().map(this::pattern).toList(), languages);
    ConcordanceReport report =
        new ConcordanceReport(to, invocation.colour() ? Highlight.COLOUR : Highlight.BRACKETS);
    Extent extent =
        new ConcordanceScan(List.copyOf(TmxFiles.of(invocation, memories)), invocation::warn)
            .search(query, found -> show(found, report));
    explain(extent);
    return ExitStatus.findings(units == 0).code();
  }

  private TextPattern pattern(String text) {
    if (regex) {
      return new RegexPattern(text);
    }
    return new WordPattern(text, lemma ? WordPattern.Form.ANY : WordPattern.Form.GIVEN);
  }

  /** Shows a unit at once, if there is room for it, and says whether to go on. */
  private boolean show(Concordance found, ConcordanceReport report) {
    units++;
    if (units > max) {
      return false;
    }
    hits += found.hits().size();
    try {
      if (format == OutputFormat.JSON) {
        report.writeJson(found, invocation.out());
      } else {
        report.writeText(found, invocation.out());
      }
      invocation.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  private void explain(Extent extent) {
    if (units > max) {
      invocation.say(Message.of(TmSearchMessage.MORE_UNITS, max));
    } else if (units > 0) {
      invocation.say(Message.of(TmSearchMessage.FOUND, units, hits));
    } else if (extent.units() == 0) {
      invocation.say(Message.of(TmSearchMessage.NO_MEMORY));
    } else if (extent.texts() == 0) {
      invocation.say(
          Message.of(
              TmSearchMessage.NO_TEXT_IN_LANGUAGE,
              extent.units(),
              languages.stream().map(LanguageTag::value).collect(Collectors.joining(", "))));
    } else {
      String wanted =
          patterns.stream()
              .map(text -> invocation.messages().text(TmSearchMessage.QUOTED, text))
              .collect(Collectors.joining(" + "));
      invocation.say(Message.of(TmSearchMessage.NOT_FOUND, extent.units(), wanted));
      invocation.say(
          Message.of(
              regex
                  ? TmSearchMessage.TRY_IGNORING_CASE
                  : lemma ? TmSearchMessage.TRY_DICTIONARY_FORM : TmSearchMessage.TRY_LEMMA));
    }
  }
}
