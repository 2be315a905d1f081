package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.XliffCuts;
import org.korpu.files.NewFiles;
import org.korpu.files.SafeName;
import org.korpu.format.xliff.JoinedDocument;
import org.korpu.format.xliff.XliffSplit;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff split}: several XLIFF files of one. */
@Command(name = "split")
final class XliffSplitCommand implements Callable<Integer> {

  /** What a file is cut at. */
  enum Grouping {
    FILE
  }

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--by", paramLabel = "file")
  private @Nullable Grouping by;

  @Option(names = "--units", paramLabel = "N", converter = CountConverter.class)
  private @Nullable Long units;

  @Option(names = "--words", paramLabel = "N", converter = CountConverter.class)
  private @Nullable Long words;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  XliffSplitCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (Stream.of(by, units, words).filter(Objects::nonNull).count() != 1) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.ONE_OF, "--by, --units, --words"));
    }
    XliffSplit split = XliffSplit.open(invocation.bytes(file), file, invocation::warn);
    Map<String, byte[]> parts = by == null ? Map.of() : documents(split.documents());
    if (parts.isEmpty()) {
      parts = numbered(split.parts(cuts()));
    }
    write(parts);
    return ExitStatus.OK.code();
  }

  private XliffSplit.Cuts cuts() {
    if (units != null) {
      return XliffCuts.byUnits(units);
    }
    return words == null ? XliffCuts.byFile() : XliffCuts.byWords(words);
  }

  /** Documents that were joined, under their names; a repeated name is numbered. */
  private static Map<String, byte[]> documents(List<JoinedDocument> documents) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (JoinedDocument document : documents) {
      String path = document.name().replace('\\', '/');
      String name = SafeName.of(path.substring(path.lastIndexOf('/') + 1));
      int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
      String free = name;
      for (int n = 2; parts.containsKey(free); n++) {
        free = name.substring(0, dot) + "-" + n + name.substring(dot);
      }
      parts.put(free, document.bytes());
    }
    return parts;
  }

  private Map<String, byte[]> numbered(List<byte[]> contents) {
    String name = file.equals("-") ? "part.xlf" : String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    int digits = Integer.toString(contents.size()).length();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < contents.size(); i++) {
      String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
      parts.put(name.substring(0, dot) + "." + number + name.substring(dot), contents.get(i));
    }
    return parts;
  }

  private void write(Map<String, byte[]> parts) throws IOException {
    try (NewFiles files = new NewFiles(invocation.resolve(out))) {
      List<Diagnostic> taken = new ArrayList<>();
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        if (files.isTaken(part.getKey())) {
          taken.add(
              Diagnostic.error(
                      out.resolve(part.getKey()).toString(),
                      null,
                      Message.of(CliMessage.FILE_EXISTS))
                  .withAdvice(Message.of(XliffToolMessage.OTHER_FOLDER)));
        }
        files.append(part.getKey(), part.getValue());
      }
      if (!taken.isEmpty()) {
        throw new InputException(taken);
      }
      files.commit();
    }
    for (String name : parts.keySet()) {
      invocation.out().append(out.resolve(name).toString()).append('\n');
    }
  }
}
