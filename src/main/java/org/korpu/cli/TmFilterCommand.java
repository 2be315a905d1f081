package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.korpu.curate.UnitFilter;
import org.korpu.curate.UnitRelay;
import org.korpu.model.Message;
import org.korpu.model.TranslationUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm filter}: the units that meet conditions. */
@Command(name = "filter")
final class TmFilterCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Mixin private UnitFilterOptions wanted = new UnitFilterOptions();

  @Option(names = "--invert")
  private boolean invert;

  @Mixin private TmxOutputOptions where = new TmxOutputOptions();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "reshape.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "reshape.FILES")
  private List<Path> files = List.of();

  TmFilterCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    UnitFilter filter = wanted.filter();
    TmxOutput output = where.output(invocation, spec.commandLine());
    try (TmxInputs inputs = new TmxInputs(invocation, files, TmxInputs.Reading.ONCE)) {
      inputs.requireApart(output);
      long[] read = {0};
      long[] written = {0};
      output.write(
          inputs.units().header(),
          sink -> {
            // Reading and choosing take place at the same time.
            try (UnitRelay relay =
                new UnitRelay(
                    unit -> {
                      read[0]++;
                      choose(filter, unit)
                          .ifPresent(
                              chosen -> {
                                written[0]++;
                                sink.accept(chosen);
                              });
                    })) {
              inputs.forEach(relay::accept);
            }
          });
      ReshapeCounts counts = new ReshapeCounts(invocation, format);
      counts.put("units", read[0]);
      counts.put("written", written[0]);
      counts.put("damaged", inputs.damaged());
      counts.say(List.of(Message.of(ReshapeMessage.FILTERED, written[0], read[0])));
      return ExitStatus.findings(written[0] == 0 || inputs.damaged() > 0).code();
    }
  }

  /** The unit as it is wanted. What is not wanted is wanted whole where the filter is inverted. */
  private Optional<TranslationUnit> choose(UnitFilter filter, TranslationUnit unit) {
    Optional<TranslationUnit> selected = filter.select(unit);
    if (invert) {
      return selected.isPresent() ? Optional.empty() : Optional.of(unit);
    }
    return selected;
  }
}
