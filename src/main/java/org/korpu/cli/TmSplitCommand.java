package org.korpu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitGrouping;
import org.korpu.curate.UnitRelay;
import org.korpu.files.SafeName;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.parallel.OrderedWork;
import org.korpu.report.PartReport;
import org.korpu.store.tmx.TmxSplitter;
import org.korpu.store.tmx.TmxSplitter.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm split}: a memory as several files. */
@Command(name = "split")
final class TmSplitCommand implements Callable<Integer> {

  /** How many lines tell of files that are in the way. */
  private static final int MOST_NAMED = 5;

  /** The name of parts of what has none. */
  private static final String NAMELESS = "memory";

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--units", paramLabel = "N", converter = CountConverter.class)
  private @Nullable Long units;

  @Option(names = "--size", paramLabel = "N[kB|MB|GB]", converter = SizeConverter.class)
  private @Nullable Long size;

  @Option(names = "--by", paramLabel = GroupingConverter.NAMES, converter = GroupingConverter.class)
  private @Nullable UnitGrouping by;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Option(names = "--name", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", descriptionKey = "reshape.FILE")
  private Path file = Path.of("");

  TmSplitCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TmxSplitter.Rule rule = rule();
    try (TmxInputs inputs = new TmxInputs(invocation, List.of(file), TmxInputs.Reading.ONCE);
        TmxSplitter splitter =
            new TmxSplitter(invocation.resolve(out), partName(), inputs.units().header(), rule)) {
      // Reading, formatting and dealing out take place at the same time.
      try (OrderedWork<TranslationUnit, TmxSplitter.Piece> work =
          new OrderedWork<>(splitter::newFormatter, piece -> add(piece, splitter))) {
        try (UnitRelay relay = new UnitRelay(work::add)) {
          inputs.forEach(relay::accept);
        }
        work.finish();
      }
      refuse(splitter.taken());
      List<Part> parts = splitter.commit();
      for (Part part : parts) {
        write(part);
      }
      invocation.out().flush();
      long written = parts.stream().mapToLong(Part::units).sum();
      invocation.say(
          parts.isEmpty()
              ? Message.of(ReshapeMessage.EMPTY_MEMORY, file.toString())
              : Message.of(ReshapeMessage.PARTS_WRITTEN, parts.size(), written));
      if (inputs.damaged() > 0) {
        invocation.say(Message.of(ReshapeMessage.DAMAGED_LEFT_OUT, inputs.damaged()));
      }
      return ExitStatus.findings(parts.isEmpty() || inputs.damaged() > 0).code();
    }
  }

  private static void add(TmxSplitter.Piece piece, TmxSplitter splitter) {
    try {
      splitter.add(piece);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TmxSplitter.Rule rule() {
    if (Stream.of(units, size, by).filter(Objects::nonNull).count() == 1) {
      if (units != null) {
        return new TmxSplitter.Units(units);
      }
      if (size != null) {
        return new TmxSplitter.Bytes(size);
      }
      if (by != null) {
        return new TmxSplitter.Key(by::keyOf);
      }
    }
    throw new UsageFault(
        spec.commandLine(), Message.of(CliMessage.ONE_OF, "--units, --size, --by"));
  }

  private String partName() {
    String stem = name == null ? String.valueOf(file.getFileName()) : name;
    if (name == null) {
      stem = stem.replaceFirst("(?:\\.tmx)?(?:\\.gz)?$", "");
      stem = stem.equals("-") ? NAMELESS : stem;
    }
    return SafeName.of(stem);
  }

  private void refuse(List<String> taken) {
    if (taken.isEmpty()) {
      return;
    }
    List<Diagnostic> faults = new ArrayList<>();
    int named = taken.size() <= MOST_NAMED ? taken.size() : MOST_NAMED - 1;
    for (String part : taken.subList(0, named)) {
      faults.add(
          Diagnostic.error(out.resolve(part).toString(), null, Message.of(CliMessage.FILE_EXISTS))
              .withAdvice(Message.of(ReshapeMessage.OTHER_FOLDER)));
    }
    if (named < taken.size()) {
      faults.add(
          Diagnostic.error(
              out.toString(),
              null,
              Message.of(ReshapeMessage.MORE_FILES_EXIST, taken.size() - named)));
    }
    throw new InputException(faults);
  }

  private void write(Part part) throws IOException {
    String path = out.resolve(part.file()).toString();
    if (format == OutputFormat.JSON) {
      PartReport.writeJson(path, part.key(), part.units(), part.bytes(), invocation.out());
    } else {
      PartReport.writeText(path, part.units(), invocation.out());
    }
  }
}
