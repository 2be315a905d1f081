package org.korpu.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Aligner;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.ParallelText;
import org.korpu.files.AtomicFile;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.report.AlignmentReport;
import org.korpu.workspace.KorpuVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu align}: a memory of documents that are translations of each other. */
@Command(name = "align")
final class AlignCommand implements Callable<Integer> {

  /** What the beads are written as. */
  enum Format {
    TMX,
    JSON
  }

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(
      names = "--langs",
      paramLabel = "LANG",
      required = true,
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> languages = List.of();

  @Option(names = "--batch", paramLabel = "LIST")
  private @Nullable String list;

  @Option(names = "--presegmented")
  private boolean presegmented;

  @Option(names = "--format", paramLabel = "tmx|json", defaultValue = "tmx")
  private Format format = Format.TMX;

  @Mixin private TmxOutputOptions where = new TmxOutputOptions();

  @Option(names = "--min-score", paramLabel = "SCORE", defaultValue = "0.5")
  private double least;

  @Option(names = "--quarantine", paramLabel = "FILE")
  private @Nullable Path quarantine;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "korpu.align.FILE")
  private List<String> files = List.of();

  AlignCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    requireSense();
    TmxOutput output = format == Format.TMX ? where.output(invocation, spec.commandLine()) : null;
    AlignInputs inputs =
        new AlignInputs(
            invocation,
            languages,
            presegmented ? AlignInputs.Cutting.LINES : AlignInputs.Cutting.DOCUMENT);
    List<List<String>> names = list == null ? List.of(files) : inputs.listed(list);
    requireApart(output == null ? where.file() : output.file(), names);
    requireApart(quarantine, names);
    List<AlignedDocument> documents = align(inputs, names);
    if (output == null) {
      writeJson(documents);
    } else {
      writeTmx(documents, output);
    }
    say(documents);
    return ExitStatus.OK.code();
  }

  private void requireSense() {
    if (languages.size() < 2 || languages.size() > 3) {
      throw fault(Message.of(AlignCommandMessage.LANGUAGES, languages.size()));
    }
    for (LanguageTag one : languages) {
      if (languages.stream().filter(one::meets).count() > 1) {
        throw fault(Message.of(AlignCommandMessage.LANGUAGE_TWICE, one));
      }
    }
    if (list != null && !files.isEmpty()) {
      throw fault(Message.of(AlignCommandMessage.FILES_OR_LIST));
    }
    if (list == null && files.size() != languages.size()) {
      throw fault(Message.of(AlignCommandMessage.FILES, languages.size(), files.size()));
    }
    if (format == Format.JSON && quarantine != null) {
      throw fault(Message.of(AlignCommandMessage.MEMORY_ONLY, "--quarantine"));
    }
    if (quarantine != null && quarantine.equals(where.file())) {
      throw fault(Message.of(ReshapeMessage.OUT_TWICE));
    }
    if (!(least >= 0 && least <= 1)) {
      throw fault(Message.of(CliMessage.OUT_OF_RANGE, "--min-score", 0, 1));
    }
  }

  /** Before the work, not after it. */
  private void requireApart(@Nullable Path file, List<List<String>> names) {
    if (file != null) {
      where
          .to(invocation, file)
          .requireApart(
              Stream.concat(names.stream().flatMap(List::stream), Stream.ofNullable(list))
                  .map(name -> invocation.resolve(Path.of(name)))
                  .toList());
    }
  }

  private UsageFault fault(Message cause) {
    return new UsageFault(spec.commandLine(), cause);
  }

  private List<AlignedDocument> align(AlignInputs inputs, List<List<String>> names)
      throws IOException {
    List<ParallelText> texts = new ArrayList<>();
    for (List<String> each : names) {
      texts.add(inputs.read(each));
    }
    Aligner aligner = new Aligner(languages, invocation.resources().seeds(glossaries, memories));
    List<Alignment> alignments = aligner.align(texts);
    List<AlignedDocument> documents = new ArrayList<>();
    for (int n = 0; n < texts.size(); n++) {
      documents.add(new AlignedDocument(languages, names.get(n), texts.get(n), alignments.get(n)));
    }
    return documents;
  }

  private void writeJson(List<AlignedDocument> documents) throws IOException {
    Path file = where.file();
    if (file == null || file.equals(TmxOutput.STANDARD_OUTPUT)) {
      writeJson(documents, invocation.out());
      return;
    }
    StringWriter text = new StringWriter();
    writeJson(documents, text);
    AtomicFile.write(
        invocation.resolve(file),
        sink -> sink.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private void writeJson(List<AlignedDocument> documents, Writer sink) throws IOException {
    for (int n = 0; n < documents.size(); n++) {
      AlignmentReport.writeJson(
          documents.get(n).alignment(),
          languages,
          list == null ? OptionalInt.empty() : OptionalInt.of(n),
          sink);
    }
  }

  private void writeTmx(List<AlignedDocument> documents, TmxOutput output) throws IOException {
    TmxHeader header = TmxHeader.of(languages.get(0), KorpuVersion.number());
    output.write(header, sink -> forEachUnit(documents, this::isSure, sink));
    if (quarantine != null && countUnits(documents, this::isDoubtful) > 0) {
      where
          .to(invocation, quarantine)
          .write(header, sink -> forEachUnit(documents, this::isDoubtful, sink));
    }
  }

  private boolean isSure(Bead bead) {
    return bead.confidence() >= least;
  }

  private boolean isDoubtful(Bead bead) {
    return !isSure(bead);
  }

  private static void forEachUnit(
      List<AlignedDocument> documents, Predicate<Bead> chosen, Consumer<TranslationUnit> sink) {
    for (AlignedDocument document : documents) {
      for (Bead bead : document.alignment().beads()) {
        if (document.isTranslation(bead) && chosen.test(bead)) {
          sink.accept(document.unit(bead));
        }
      }
    }
  }

  private void say(List<AlignedDocument> documents) {
    long complete = count(documents, Bead::isComplete);
    long alone = count(documents, bead -> bead.languages() == 1);
    long other = count(documents, bead -> true) - complete - alone;
    long moved = count(documents, bead -> bead.order() == Bead.Order.MOVED);
    invocation.say(
        languages.size() == 2
            ? Message.of(AlignCommandMessage.ALIGNED_PAIR, documents.size(), complete, alone)
            : Message.of(AlignCommandMessage.ALIGNED, documents.size(), complete, other, alone));
    if (moved > 0) {
      invocation.say(Message.of(AlignCommandMessage.MOVED, moved));
    }
    if (format == Format.TMX) {
      sayWritten(documents);
    }
  }

  private void sayWritten(List<AlignedDocument> documents) {
    long doubtful = countUnits(documents, this::isDoubtful);
    invocation.say(Message.of(AlignCommandMessage.WRITTEN, countUnits(documents, this::isSure)));
    if (doubtful > 0) {
      invocation.say(
          quarantine == null
              ? Message.of(AlignCommandMessage.LEFT_OUT, doubtful, least)
              : Message.of(
                  AlignCommandMessage.QUARANTINED, quarantine.toString(), doubtful, least));
    }
  }

  private static long countUnits(List<AlignedDocument> documents, Predicate<Bead> chosen) {
    return documents.stream()
        .flatMap(document -> document.alignment().beads().stream().filter(document::isTranslation))
        .filter(chosen)
        .count();
  }

  private static long count(List<AlignedDocument> documents, Predicate<Bead> chosen) {
    return documents.stream()
        .flatMap(document -> document.alignment().beads().stream())
        .filter(chosen)
        .count();
  }
}
