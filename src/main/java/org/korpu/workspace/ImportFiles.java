package org.korpu.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.korpu.exchange.FileFormat;
import org.korpu.exchange.ImportFile;
import org.korpu.files.FileInput;
import org.korpu.files.TemporaryCopy;

/**
 * The files that an import names, open for reading as often as it takes. Standard input is copied
 * to the disk first, since it can be read once only. Close this when the import is done.
 */
public final class ImportFiles implements Closeable {

  private final List<ImportFile> files = new ArrayList<>();
  private final List<TemporaryCopy> copies = new ArrayList<>();

  private ImportFiles() {}

  /**
   * Finds files; opens none but standard input.
   *
   * @param named files, folders, which are searched for files of the formats that can be imported,
   *     and {@code -} for standard input
   * @param folder what relative paths start from
   * @param input standard input
   */
  public static ImportFiles of(List<String> named, Path folder, InputStream input)
      throws IOException {
    return of(named, folder, input, FileFormat::isKnown);
  }

  /**
   * Finds files as {@link #of(List, Path, InputStream)} does, but of folders only those whose names
   * are wanted.
   */
  public static ImportFiles of(
      List<String> named, Path folder, InputStream input, Predicate<String> wanted)
      throws IOException {
    ImportFiles result = new ImportFiles();
    try {
      for (String name : named) {
        result.add(name, folder, input, wanted);
      }
      return result;
    } catch (IOException | RuntimeException e) {
      result.close();
      throw e;
    }
  }

  /** The files in the order they were named, those of a folder by their names. */
  public List<ImportFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    for (TemporaryCopy copy : copies) {
      copy.close();
    }
  }

  private void add(String name, Path folder, InputStream input, Predicate<String> wanted)
      throws IOException {
    if (name.equals("-")) {
      TemporaryCopy copy = TemporaryCopy.of(input);
      copies.add(copy);
      files.add(new ImportFile(name, () -> FileInput.open(copy.file())));
      return;
    }
    Path path = folder.resolve(name);
    if (!Files.isDirectory(path)) {
      files.add(new ImportFile(name, () -> FileInput.open(path)));
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> wanted.test(file.getFileName().toString()))
          .sorted(Comparator.comparing(Path::toString))
          .forEach(
              file ->
                  files.add(
                      new ImportFile(
                          Path.of(name).resolve(path.relativize(file)).toString(),
                          () -> FileInput.open(file))));
    }
  }
}
