package org.korpu.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What files a folder has. */
public final class FolderFiles {

  private FolderFiles() {}

  /**
   * The files in a folder and in the folders within it, as paths from the folder with {@code /}
   * between the names, in the order of their code units. Files and folders whose names begin with a
   * dot are left out; symbolic links to folders are not followed.
   *
   * @throws NoSuchFileException if there is no such folder
   * @throws NotDirectoryException if it is a file
   */
  public static List<String> below(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .map(FolderFiles::names)
          .filter(names -> names.stream().noneMatch(name -> name.startsWith(".")))
          .map(names -> String.join("/", names))
          .sorted()
          .toList();
    }
  }

  /**
   * A folder and the folders within it, but for those whose names begin with a dot; of a file, the
   * folder that it is in. Links are not followed. What cannot be read is passed over.
   */
  public static List<Path> folders(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    List<Path> folders = new ArrayList<>();
    if (!Files.isDirectory(whole)) {
      folders.add(whole.getParent());
      return folders;
    }
    Files.walkFileTree(
        whole,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(whole) && folder.getFileName().toString().startsWith(".")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE;
          }
        });
    return folders;
  }

  /**
   * The names of what lies in the folder of a file, hidden ones left out, to find one that was
   * meant; none where the folder cannot be read.
   */
  public static List<String> besides(Path file) {
    try (Stream<Path> files = Files.list(AtomicFile.folderOf(file))) {
      return files
          .map(each -> String.valueOf(each.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private static List<String> names(Path path) {
    return StreamSupport.stream(path.spliterator(), false).map(Path::toString).toList();
  }
}
