package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.korpu.exchange.FileFormat;
import org.korpu.exchange.ImportFile;
import org.korpu.workspace.GitRepository;
import org.korpu.workspace.ImportFiles;

/** The files that {@code korpu check} reads: those named, or those that git is to commit. */
final class CheckedFiles implements Closeable {

  /** No files. */
  static final CheckedFiles NONE = new CheckedFiles(List.of(), null);

  private final List<ImportFile> files;
  private final @Nullable ImportFiles opened;

  private CheckedFiles(List<ImportFile> files, @Nullable ImportFiles opened) {
    this.files = List.copyOf(files);
    this.opened = opened;
  }

  /** Files and folders as typed, {@code -} for standard input. */
  static CheckedFiles named(Invocation invocation, List<String> typed) throws IOException {
    ImportFiles files =
        ImportFiles.of(
            typed,
            invocation.resolve(Path.of("")),
            invocation.session().in(),
            CheckedFiles::isBilingual);
    return new CheckedFiles(files.files(), files);
  }

  /** What is staged in git, as it is staged, whatever stands in the files meanwhile. */
  static CheckedFiles staged(Invocation invocation, List<String> typed) throws IOException {
    Path here = invocation.resolve(Path.of("")).toAbsolutePath().normalize();
    GitRepository repository = GitRepository.of(here, invocation.shown(here));
    List<ImportFile> files = new ArrayList<>();
    for (String path : repository.staged(typed)) {
      if (isBilingual(path)) {
        files.add(
            new ImportFile(
                invocation.shown(repository.root().resolve(path)),
                () -> new ByteArrayInputStream(repository.stagedContent(path))));
      }
    }
    return new CheckedFiles(files, null);
  }

  List<ImportFile> files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  /**
   * Whether a file that nobody named is one to check. Tables are not: only a person knows whether
   * one holds translations. What was removed from a memory is not either.
   */
  private static boolean isBilingual(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FileFormat.isKnown(name)
        && !lower.endsWith(".csv")
        && !lower.endsWith(".tsv")
        && !lower.endsWith(".tab")
        && !lower.endsWith(".removed.tmx");
  }
}
