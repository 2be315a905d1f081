package org.korpu.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.checking.PairLanguages;
import org.korpu.files.FolderChanges;
import org.korpu.files.FolderWatch;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.workspace.HandoffFiles;
import org.korpu.workspace.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code korpu watch}: checks files again whenever they are saved. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--checks", paramLabel = "NAME", split = ",", splitSynopsisLabel = ",")
  private List<String> names = List.of();

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
  private List<String> files = List.of();

  WatchCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    for (String file : files) {
      if (file.equals("-")) {
        throw new InputException(
            Diagnostic.error("-", null, Message.of(WatchMessage.NOT_STANDARD_INPUT)));
      }
      if (!invocation.exists(file) && !HandoffFiles.isFolder(invocation.resolve(Path.of(file)))) {
        throw new NoSuchFileException(file);
      }
    }
    Resources resources = invocation.resources();
    PairLanguages languages = new PairLanguages(from, to, resources.configuration().source());
    FileCheck check = FileCheck.of(invocation, resources, glossaries, names, languages);
    try (FolderChanges changes = new FolderWatch()) {
      return new Watch(invocation, check, changes).of(files).code();
    }
  }
}
