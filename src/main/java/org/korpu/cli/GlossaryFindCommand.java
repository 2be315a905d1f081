package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.parallel.OrderedWork;
import org.korpu.report.TermHitLines;
import org.korpu.report.TermReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu glossary find}: the terms in a text, line by line. */
@Command(name = "find")
final class GlossaryFindCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag language;

  @Option(names = "--as-of", paramLabel = "DATE", converter = DateConverter.class)
  private @Nullable LocalDate day;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "FILE")
  private String file;

  GlossaryFindCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TermMatchers terms = invocation.resources().asOf(day).terms(glossaries);
    TermMatcher matcher = terms.all(language);
    TermReport report = new TermReport(invocation.messages(), terms.glossary(), day);
    boolean found =
        write(() -> format == OutputFormat.JSON ? json(matcher) : text(matcher, report));
    if (!found && format == OutputFormat.TEXT) {
      invocation.say(Message.of(CliMessage.NO_TERM, terms.glossary().concepts().size()));
    }
    return ExitStatus.findings(!found).code();
  }

  /** A line of the text, numbered from 1. */
  private record Line(int number, String text) {}

  /** What is to be printed for a line, and whether there is a term in it. */
  private record Answer(String printed, boolean found) {}

  /** Answers the lines on all processors, and prints in their order. */
  private boolean write(Supplier<Function<Line, Answer>> workers) throws IOException {
    AtomicBoolean found = new AtomicBoolean();
    Consumer<Answer> printer =
        answer -> {
          print(answer.printed());
          found.compareAndSet(false, answer.found());
        };
    try (BufferedReader lines = invocation.text(file);
        OrderedWork<Line, Answer> work = new OrderedWork<>(workers, printer)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        work.add(new Line(++number, line));
      }
      work.finish();
    }
    return found.get();
  }

  private void print(String answer) {
    try {
      invocation.out().write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Function<Line, Answer> json(TermMatcher matcher) {
    StringWriter buffer = new StringWriter();
    TermHitLines lines = new TermHitLines(buffer);
    return line -> answer(matcher, line, buffer, lines::write);
  }

  private static Function<Line, Answer> text(TermMatcher matcher, TermReport report) {
    StringWriter buffer = new StringWriter();
    return line ->
        answer(matcher, line, buffer, (number, hits) -> report.writeText(number, hits, buffer));
  }

  private static Answer answer(
      TermMatcher matcher, Line line, StringWriter buffer, Writing writing) {
    List<TermHit> hits = matcher.find(line.text());
    buffer.getBuffer().setLength(0);
    try {
      writing.write(line.number(), hits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(buffer.toString(), !hits.isEmpty());
  }

  /** Writes the terms of a line. */
  private interface Writing {
    void write(int number, List<TermHit> hits) throws IOException;
  }
}
