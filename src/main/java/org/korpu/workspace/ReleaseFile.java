package org.korpu.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.korpu.exchange.FileFormat;
import org.korpu.files.FileInput;

/**
 * A file of a release that a report looks at.
 *
 * @param name with slashes: as typed, or as seen from the workspace
 * @param path where it is
 * @param kind what it is, by its name
 */
public record ReleaseFile(String name, Path path, Kind kind) {

  /** What a file of a release may be. */
  public enum Kind {
    XLIFF,
    MEMORY,
    /** A document that is still to be exported. */
    DOCUMENT
  }

  /**
   * The XLIFF files of a workspace, wherever they lie in it but in hidden folders, such as {@code
   * .korpu} and {@code .git}; by their names.
   */
  public static List<ReleaseFile> of(Workspace workspace) throws IOException {
    List<ReleaseFile> files = new ArrayList<>();
    for (Path file : below(workspace.root())) {
      String name = workspace.name(file);
      if (FileFormat.isXliff(name)) {
        files.add(new ReleaseFile(name, file, Kind.XLIFF));
      }
    }
    return files;
  }

  /**
   * Files that a user names, and the XLIFF files and memories of folders that are named.
   *
   * @param folder what relative paths start from
   */
  public static List<ReleaseFile> named(List<String> typed, Path folder) throws IOException {
    List<ReleaseFile> files = new ArrayList<>();
    for (String each : typed) {
      Path path = folder.resolve(each);
      if (!Files.isDirectory(path)) {
        FileInput.open(path).close(); // says that it is missing, before anything takes time
        files.add(new ReleaseFile(slashes(Path.of(each)), path, kind(each)));
        continue;
      }
      for (Path file : below(path)) {
        String name = slashes(Path.of(each).resolve(path.relativize(file)));
        Kind kind = kind(name);
        if (kind != Kind.DOCUMENT && !name.endsWith(WorkspaceLayout.REMOVED)) {
          files.add(new ReleaseFile(name, file, kind));
        }
      }
    }
    return files;
  }

  /** Opens it, expanded if it is compressed. */
  public InputStream open() throws IOException {
    return FileInput.open(path);
  }

  /** The day on which it was last changed. */
  public LocalDate changed(ZoneId zone) throws IOException {
    return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), zone);
  }

  private static Kind kind(String name) {
    if (FileFormat.isXliff(name)) {
      return Kind.XLIFF;
    }
    return name.endsWith(".tmx") || name.endsWith(".tmx.gz") ? Kind.MEMORY : Kind.DOCUMENT;
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The files below a folder, without those in hidden folders, by their paths. */
  private static List<Path> below(Path top) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException fault) {
            return FileVisitResult.CONTINUE; // a folder that may not be read holds no release
          }
        });
    files.sort(Comparator.comparing(ReleaseFile::slashes));
    return files;
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }
}
