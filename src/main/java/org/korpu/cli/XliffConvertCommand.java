package org.korpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.conversion.XliffConversion;
import org.korpu.format.xliff.conversion.XliffLoss;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.workspace.HandoffFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu xliff convert}: XLIFF files in the other version. */
@Command(name = "convert")
final class XliffConvertCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Invocation invocation;

  @Option(names = "--to", paramLabel = "1.2|2.1", required = true)
  private XliffExportCommand.Version to = XliffExportCommand.Version.V2_1;

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  XliffConvertCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    Path target = out == null ? null : invocation.resolve(out);
    List<Diagnostic> refused = new ArrayList<>();
    for (String file : LongWork.through(files, Function.identity())) {
      try {
        convert(file, to.version(), target);
      } catch (InputException e) {
        // The other files are converted all the same.
        refused.addAll(e.diagnostics());
      }
    }
    if (!refused.isEmpty()) {
      invocation.out().flush();
      throw new InputException(refused);
    }
    return ExitStatus.OK.code();
  }

  private void convert(String file, Version version, @Nullable Path target) throws IOException {
    byte[] bytes;
    try (InputStream in = invocation.open(file)) {
      bytes = in.readAllBytes();
    }
    XliffConversion conversion = XliffConversion.of(bytes, file, version);
    if (conversion.isNeedless() && target == null && !file.equals(STANDARD_INPUT)) {
      invocation.say(Message.of(ConvertMessage.ALREADY, file, version.number()));
      return;
    }
    ByteArrayOutputStream converted = new ByteArrayOutputStream(bytes.length);
    Map<XliffLoss, Integer> losses = conversion.write(converted, invocation::warn);
    if (file.equals(STANDARD_INPUT) && target == null) {
      invocation.out().flush();
      converted.writeTo(invocation.session().out());
    } else {
      HandoffFiles.Conversion place =
          HandoffFiles.conversion(
              invocation.resolve(Path.of(file)), version.number(), target, files.size() > 1);
      place
          .write(converted::writeTo)
          .ifPresent(
              kept -> invocation.say(Message.of(CliMessage.KEPT_BACKUP, invocation.shown(kept))));
      invocation.out().append(invocation.shown(place.file())).append('\n');
    }
    losses.forEach(
        (kind, count) -> invocation.warn(Diagnostic.warning(file, null, Message.of(kind, count))));
  }
}
