package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.pivot.PivotJoin;
import org.korpu.curate.pivot.PivotJoin.Others;
import org.korpu.curate.pivot.PivotJoin.Side;
import org.korpu.files.Scratch;
import org.korpu.format.tmx.TmxHeader;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import org.korpu.store.tmx.TmxUnits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm pivot}: two memories that share a language as one of three. */
@Command(name = "pivot")
final class TmPivotCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--via", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag via;

  @Mixin private TmxOutputOptions where = new TmxOutputOptions();

  @Option(names = "--quarantine", paramLabel = "FILE")
  private @Nullable Path quarantine;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "reshape.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "korpu.tm.pivot.A")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "korpu.tm.pivot.B")
  private Path second = Path.of("");

  TmPivotCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TmxOutput output = where.output(invocation, spec.commandLine());
    TmxOutput apart = quarantine == null ? null : where.to(invocation, quarantine);
    requireTwoOutputs(output, apart);
    LanguageTag pivot = via == null ? invocation.resources().configuration().source() : via;
    try (TmxInputs inputs =
        new TmxInputs(invocation, List.of(first, second), TmxInputs.Reading.AGAIN)) {
      requireFile(inputs.units());
      inputs.requireApart(output);
      if (apart != null) {
        inputs.requireApart(apart);
      }
      PivotJoin join = new PivotJoin(pivot, inputs.units().source(0), inputs.units().source(1));
      PivotJoin.Counts counts = join.plan(inputs::warn);
      write(join, counts, inputs.units().header(), output, apart);
      say(counts, inputs);
      sayMissing(join, pivot);
      boolean findings =
          counts.joined() == 0 || counts.ambiguousTexts() > 0 || inputs.damaged() > 0;
      return ExitStatus.findings(findings).code();
    }
  }

  private void write(
      PivotJoin join,
      PivotJoin.Counts counts,
      TmxHeader header,
      TmxOutput output,
      @Nullable TmxOutput apart)
      throws IOException {
    try (Scratch scratch = new Scratch()) {
      ScratchSpool spool = new ScratchSpool(scratch, header);
      if (apart == null || counts.ambiguousUnits() == 0) {
        Others others = all ? Others.HANDED_ON : Others.DROPPED;
        output.write(header, sink -> write(join, spool, others, sink, unit -> {}));
      } else {
        output.write(
            header,
            sink ->
                TmxOutput.unchecked(
                    () ->
                        apart.write(
                            header, other -> write(join, spool, Others.HANDED_ON, sink, other))));
      }
    }
  }

  private void write(
      PivotJoin join,
      ScratchSpool spool,
      Others others,
      Consumer<TranslationUnit> sink,
      Consumer<TranslationUnit> ambiguous) {
    List<String> names = List.of(shortName(first), shortName(second));
    join.write(spool, names, others, sink, all ? sink : unpaired -> {}, ambiguous);
  }

  private void say(PivotJoin.Counts found, TmxInputs inputs) throws IOException {
    ReshapeCounts counts = new ReshapeCounts(invocation, format);
    counts.put("units", found.units());
    counts.put("joined", found.joined());
    counts.put("joinedFrom", found.joinedFrom());
    counts.put("normalised", found.normalised());
    counts.put("onlyInFirst", found.onlyInFirst());
    counts.put("onlyInSecond", found.onlyInSecond());
    counts.put("ambiguousTexts", found.ambiguousTexts());
    counts.put("ambiguousUnits", found.ambiguousUnits());
    counts.put("damaged", inputs.damaged());
    List<Message> words = new ArrayList<>();
    words.add(
        Message.of(ReshapeMessage.JOINED, found.joined(), found.joinedFrom(), found.normalised()));
    words.add(
        Message.of(
            ReshapeMessage.PIVOT_ALONE,
            found.onlyInFirst(),
            first.toString(),
            found.onlyInSecond(),
            second.toString()));
    if (found.ambiguousUnits() > 0) {
      words.add(
          Message.of(
              ReshapeMessage.PIVOT_AMBIGUOUS, found.ambiguousTexts(), found.ambiguousUnits()));
      if (quarantine == null) {
        words.add(Message.of(ReshapeMessage.AMBIGUOUS_LEFT_OUT));
      }
    }
    counts.say(words);
  }

  /** A folder may hold several memories, or none. */
  private void requireFile(TmxUnits units) {
    if (units.files() != 2) {
      throw new InputException(
          Diagnostic.error(
              (first.equals(Path.of(units.name(0))) ? second : first).toString(),
              null,
              Message.of(CliMessage.FILE_IS_FOLDER)));
    }
  }

  /** A result without a joined unit explains itself. */
  private void sayMissing(PivotJoin join, LanguageTag pivot) {
    for (Side side : Side.values()) {
      if (!join.hasPivot(side)) {
        Path file = side == Side.FIRST ? first : second;
        invocation.say(Message.of(ReshapeMessage.PIVOT_MISSING, file.toString(), pivot));
      }
    }
  }

  private void requireTwoOutputs(TmxOutput output, @Nullable TmxOutput apart) {
    if (apart == null) {
      return;
    }
    Path file = invocation.resolve(apart.file()).normalize();
    if (apart.isStandardOutput() || invocation.resolve(output.file()).normalize().equals(file)) {
      throw new UsageFault(spec.commandLine(), Message.of(ReshapeMessage.OUT_TWICE));
    }
  }

  private static String shortName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
