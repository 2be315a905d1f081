package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.align.ParallelDocument;
import org.korpu.align.pairing.NamePattern;
import org.korpu.align.pairing.PairedFiles;
import org.korpu.align.pairing.Pairing;
import org.korpu.align.pairing.PairingMessage;
import org.korpu.files.FolderFiles;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.progress.LongWork;
import org.korpu.report.AlignmentReport.Naming;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which documents {@code korpu align} aligns, as typed. */
final class AlignSourceOptions {

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

  @Option(names = "--pair-by", paramLabel = "PATTERN")
  private @Nullable String pattern;

  @Option(names = "--presegmented")
  private boolean presegmented;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "korpu.align.FILE")
  private List<String> files = List.of();

  /**
   * The documents, not read yet.
   *
   * @param documents the files of each
   * @param lists files that told them
   * @param alone how many files were left out since their document is not there in every language
   */
  record Found(List<PairedFiles> documents, List<String> lists, int alone) {
    Found {
      documents = List.copyOf(documents);
      lists = List.copyOf(lists);
    }

    /** All files that are read. */
    List<String> files() {
      List<String> all = new ArrayList<>(lists);
      documents.forEach(document -> all.addAll(document.files()));
      return all;
    }
  }

  List<LanguageTag> languages() {
    return languages;
  }

  /** What beads tell of their document. */
  Naming naming() {
    if (pattern != null) {
      return Naming.TITLE;
    }
    return list == null ? Naming.NONE : Naming.NUMBER;
  }

  /**
   * Refuses options that contradict each other.
   *
   * @param command where the fault is, if it is one
   */
  void requireSense(CommandLine command) {
    LanguageSet.require(languages, command);
    if (list != null && pattern != null) {
      throw new UsageFault(command, Message.of(CliMessage.ONE_OF, "--batch, --pair-by"));
    }
    if (list != null && !files.isEmpty()) {
      throw new UsageFault(command, Message.of(AlignCommandMessage.FILES_OR_LIST));
    }
    if (pattern != null && files.size() != 1) {
      throw new UsageFault(command, Message.of(AlignCommandMessage.ONE_FOLDER, files.size()));
    }
    if (list == null && pattern == null) {
      LanguageSet.requireFiles(languages, files.size(), command);
    }
  }

  /** Finds the documents, and names the files that have no partners. */
  Found find(Invocation invocation, CommandLine command) throws IOException {
    if (pattern != null) {
      return paired(invocation, command, pattern, files.get(0));
    }
    List<List<String>> named = list == null ? List.of(files) : inputs(invocation).listed(list);
    List<PairedFiles> documents = new ArrayList<>();
    for (List<String> each : named) {
      documents.add(new PairedFiles(title(each.get(0)), each));
    }
    return new Found(documents, list == null ? List.of() : List.of(list), 0);
  }

  private static String title(String file) {
    return String.valueOf(Path.of(file).getFileName());
  }

  private Found paired(Invocation invocation, CommandLine command, String typed, String folder)
      throws IOException {
    NamePattern names;
    try {
      names = NamePattern.parse(typed);
    } catch (InputException e) {
      throw new UsageFault(
          command,
          Message.of(AlignCommandMessage.PATTERN_WRONG, typed, e.diagnostics().get(0).cause()));
    }
    Path path = Path.of(folder);
    Pairing pairing =
        names.pair(
            FolderFiles.below(invocation.resolve(path)),
            languages,
            name -> path.resolve(name).toString());
    for (Pairing.Alone file : pairing.alone()) {
      String missing =
          file.missing().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
      invocation.warn(
          Diagnostic.warning(file.file(), null, Message.of(PairingMessage.ALONE, missing)));
    }
    if (pairing.documents().isEmpty()) {
      throw new InputException(
          Diagnostic.error(folder, null, Message.of(AlignCommandMessage.NO_PAIRS, typed)));
    }
    return new Found(pairing.documents(), List.of(), pairing.alone().size());
  }

  /** Reads the documents. */
  List<ParallelDocument> read(Invocation invocation, Found found) throws IOException {
    AlignInputs inputs = inputs(invocation);
    List<ParallelDocument> documents = new ArrayList<>();
    for (PairedFiles each : LongWork.through(found.documents(), PairedFiles::title)) {
      documents.add(
          new ParallelDocument(each.title(), languages, each.files(), inputs.read(each.files())));
    }
    return documents;
  }

  private AlignInputs inputs(Invocation invocation) {
    return new AlignInputs(
        invocation,
        languages,
        presegmented ? AlignInputs.Cutting.LINES : AlignInputs.Cutting.DOCUMENT);
  }
}
