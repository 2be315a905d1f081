package org.korpu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.extract.CandidateConcepts;
import org.korpu.extract.ExtractionOptions;
import org.korpu.extract.ExtractionOptions.Known;
import org.korpu.extract.PassageSource;
import org.korpu.extract.TermCandidate;
import org.korpu.extract.TermExtraction;
import org.korpu.files.AtomicFile;
import org.korpu.format.csv.GlossaryCsvWriter;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.CandidateReport;
import org.korpu.report.Highlight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary extract}: what texts have that the glossary should perhaps have. */
@Command(name = "extract")
final class GlossaryExtractCommand implements Callable<Integer> {

  /** How candidates are written. */
  enum Format {
    TEXT,
    JSON,
    /** A glossary, for review. */
    CSV
  }

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag language = LanguageTag.EN;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Option(names = "--memory")
  private boolean memory;

  @Option(names = "--min", paramLabel = "N")
  private @Nullable Integer min;

  @Option(names = "--max", paramLabel = "N", defaultValue = "100")
  private int max;

  @Option(names = "--known")
  private boolean known;

  @Option(names = "--examples", paramLabel = "N", defaultValue = "1")
  private int examples;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "FILE.terms")
  private List<String> files = List.of();

  GlossaryExtractCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    invocation.requireApart(out, files);
    ExtractionOptions options = options();
    TermMatchers terms = invocation.resources().terms(glossaries);
    TermExtraction.Result result = TermExtraction.extract(texts(), options, terms);
    AtomicFile.Content content = sink -> write(result.candidates(), terms, sink);
    if (out == null) {
      content.writeTo(invocation.session().out());
    } else {
      AtomicFile.write(invocation.resolve(out), content);
    }
    explain(result);
    return ExitStatus.findings(result.candidates().isEmpty()).code();
  }

  private ExtractionOptions options() {
    requireAtLeast("--max", max, 1);
    requireAtLeast("--min", min == null ? 1 : min, 1);
    requireAtLeast("--examples", examples, 0);
    for (LanguageTag each : to) {
      if (each.meets(language)) {
        throw fault(Message.of(TermUseMessage.SAME_LANGUAGE, language));
      }
    }
    return new ExtractionOptions(
        language,
        to,
        min == null ? OptionalInt.empty() : OptionalInt.of(min),
        max,
        known ? Known.MARKED : Known.LEFT_OUT,
        examples);
  }

  private void requireAtLeast(String option, int value, int least) {
    if (value < least) {
      throw fault(Message.of(CliMessage.OUT_OF_RANGE, option, least, Integer.MAX_VALUE));
    }
  }

  private UsageFault fault(Message message) {
    if (spec == null) {
      throw new IllegalStateException("not made by the parser");
    }
    return new UsageFault(spec.commandLine(), message);
  }

  /** The files, and the memory where it is asked for or nothing else is named. */
  private PassageSource texts() throws IOException {
    PassageFiles passages = new PassageFiles(invocation);
    PassageSource named = passages.files(files, language);
    if (!memory && !files.isEmpty()) {
      return named;
    }
    PassageSource units = passages.memories(List.of());
    return reader -> {
      named.forEach(reader);
      units.forEach(reader);
    };
  }

  private void write(List<TermCandidate> candidates, TermMatchers terms, OutputStream sink)
      throws IOException {
    if (format == Format.CSV) {
      GlossaryCsvWriter.write(CandidateConcepts.of(candidates, language, terms.glossary()), sink);
      return;
    }
    Highlight highlight =
        out == null && invocation.colour() ? Highlight.COLOUR : Highlight.BRACKETS;
    CandidateReport report = new CandidateReport(invocation.messages(), highlight);
    Writer writer = new OutputStreamWriter(sink, StandardCharsets.UTF_8);
    for (TermCandidate candidate : candidates) {
      if (format == Format.JSON) {
        CandidateReport.writeJson(candidate, language, writer);
      } else {
        report.writeText(candidate, writer);
      }
    }
    writer.flush();
  }

  private void explain(TermExtraction.Result result) {
    int inGlossary = known ? 0 : result.known();
    if (result.words() == 0) {
      invocation.say(Message.of(TermUseMessage.NO_TEXT, language));
    } else if (result.candidates().isEmpty()) {
      invocation.say(
          Message.of(TermUseMessage.NO_CANDIDATES, result.words(), result.least(), inGlossary));
    } else {
      invocation.say(
          Message.of(
              TermUseMessage.CANDIDATES,
              result.candidates().size(),
              result.words(),
              result.least(),
              inGlossary));
    }
  }
}
