package org.korpu.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.korpu.morph.Inflections;
import org.korpu.parallel.OrderedWork;
import org.korpu.progress.LongWork;
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
    Inflections.prepare(language); // while the glossary is read
    TermMatchers terms = invocation.resources().asOf(day).terms(glossaries);
    TermMatcher matcher = terms.all(language);
    TermReport report = new TermReport(invocation.messages(), terms.glossary(), day);
    boolean found =
        write(() -> format == OutputFormat.JSON ? json(matcher) : text(matcher, report));
    if (!found && format == OutputFormat.TEXT) {
      int concepts = terms.glossary().concepts().size();
      invocation.say(
          concepts == 0
              ? Message.of(GuidanceMessage.GLOSSARY_EMPTY)
              : Message.of(CliMessage.NO_TERM, concepts));
    }
    return ExitStatus.findings(!found).code();
  }

  /** A line of the text, numbered from 1. */
  private record Line(int number, String text) {}

  /** What is to be printed for a line, in UTF-8, and whether there is a term in it. */
  private static final class Answer {
    private final byte[] printed;
    private final boolean found;

    Answer(byte[] printed, boolean found) {
      this.printed = printed;
      this.found = found;
    }
  }

  /** Answers the lines on all processors, and prints in their order. */
  private boolean write(Supplier<Function<Line, Answer>> workers) throws IOException {
    OutputStream out = new BufferedOutputStream(invocation.session().out(), 1 << 16);
    AtomicBoolean found = new AtomicBoolean();
    Consumer<Answer> printer =
        answer -> {
          print(answer.printed, out);
          found.compareAndSet(false, answer.found);
        };
    String content = invocation.wholeText(file);
    try (BufferedReader lines = new BufferedReader(new StringReader(content));
        LongWork progress = Invocation.workOnLines(file, content);
        OrderedWork<Line, Answer> work = new OrderedWork<>(workers, printer)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        work.add(new Line(++number, line));
        progress.advance(1);
      }
      work.finish();
    }
    out.flush();
    return found.get();
  }

  private static void print(byte[] answer, OutputStream out) {
    try {
      out.write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Function<Line, Answer> json(TermMatcher matcher) {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    TermHitLines lines = new TermHitLines(buffer);
    return line -> {
      buffer.reset();
      List<TermHit> hits = matcher.find(line.text());
      written(() -> lines.write(line.number(), hits));
      return new Answer(buffer.toByteArray(), !hits.isEmpty());
    };
  }

  private static Function<Line, Answer> text(TermMatcher matcher, TermReport report) {
    return line -> {
      StringWriter buffer = new StringWriter();
      List<TermHit> hits = matcher.find(line.text());
      written(() -> report.writeText(line.number(), hits, buffer));
      return new Answer(buffer.toString().getBytes(StandardCharsets.UTF_8), !hits.isEmpty());
    };
  }

  private static void written(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the terms of a line. */
  private interface Writing {
    void write() throws IOException;
  }
}
