package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.UnitGrouping;
import org.korpu.curate.UnitSample;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm sample}: units drawn at random. */
@Command(name = "sample")
final class TmSampleCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-n", "--units"},
      paramLabel = "N",
      required = true,
      converter = CountConverter.class)
  private long size;

  @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1")
  private long seed;

  @Option(
      names = "--stratify",
      paramLabel = GroupingConverter.NAMES,
      converter = GroupingConverter.class)
  private @Nullable UnitGrouping stratify;

  @Mixin private TmxOutputOptions where = new TmxOutputOptions();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "reshape.format")
  private OutputFormat format = OutputFormat.TEXT;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "reshape.FILES")
  private List<Path> files = List.of();

  TmSampleCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    TmxOutput output = where.output(invocation, spec.commandLine());
    UnitSample sample =
        stratify == null
            ? UnitSample.of(size, seed)
            : UnitSample.stratified(size, seed, stratify::keyOf);
    try (TmxInputs inputs = new TmxInputs(invocation, files, TmxInputs.Reading.AGAIN)) {
      inputs.requireApart(output);
      inputs.forEach(sample::count);
      output.write(
          inputs.units().header(),
          sink -> {
            inputs.forEachAgain(
                unit -> {
                  if (sample.takes(unit)) {
                    sink.accept(unit);
                  }
                });
            sample.finish();
          });
      long written = Math.min(size, sample.counted());
      ReshapeCounts counts = new ReshapeCounts(invocation, format);
      counts.put("units", sample.counted());
      counts.put("written", written);
      counts.put("seed", seed);
      counts.put("damaged", inputs.damaged());
      counts.say(List.of(Message.of(ReshapeMessage.SAMPLED, written, sample.counted())));
      return ExitStatus.findings(written == 0 || inputs.damaged() > 0).code();
    }
  }
}
