package org.korpu.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.files.AtomicFile;
import org.korpu.files.FileInput;
import org.korpu.files.Sha256;
import org.korpu.filter.Document;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.model.LanguageTag;

/**
 * Where the files of a handoff lie: {@code release.docx} is exported to {@code release.en-az.xlf}
 * and merged to {@code release.az.docx}.
 */
public final class HandoffFiles {

  private HandoffFiles() {}

  /**
   * Where an export goes.
   *
   * @param document the document
   * @param folder the folder for the XLIFF file, made if it is not there; that of the document if
   *     empty
   */
  public static Export export(
      Path document, Optional<Path> folder, LanguageTag from, LanguageTag to) throws IOException {
    Path home = document.toAbsolutePath().normalize();
    Path target = folder.map(f -> f.toAbsolutePath().normalize()).orElse(home.getParent());
    if (target == null) {
      target = home.resolveSibling("");
    }
    Files.createDirectories(target);
    String name = stemName(home) + "." + from + "-" + to + ".xlf";
    return new Export(target.resolve(name), slashes(target.relativize(home)));
  }

  /**
   * Where a merge comes from and goes to.
   *
   * @param xliff the reviewed file
   * @param original path of the document as the XLIFF file gives it, relative to its folder
   * @param document the document itself where the user names it
   * @param out the translated document, or the folder for it; null: beside the XLIFF file
   */
  public static Merge merge(
      Path xliff,
      String original,
      @Nullable Path document,
      @Nullable Path out,
      LanguageTag target) {
    Path source = document == null ? xliff.resolveSibling(original) : document;
    String name = stemName(source) + "." + target + extension(source);
    Path file;
    if (out == null) {
      file = xliff.resolveSibling(name);
    } else {
      file = isFolder(out) ? out.resolve(name) : out;
    }
    return new Merge(source.normalize(), file);
  }

  /**
   * Where an XLIFF file goes that was brought up to date.
   *
   * @param document the document as it is now
   * @param out the file, or a folder for it; that of the document if null
   */
  public static Export update(Path document, @Nullable Path out, LanguageTag from, LanguageTag to)
      throws IOException {
    if (out == null || isFolder(out)) {
      return export(document, Optional.ofNullable(out), from, to);
    }
    Path file = out.toAbsolutePath().normalize();
    return new Export(file, relative(file, document.toAbsolutePath().normalize()));
  }

  /**
   * The path of a document as another XLIFF file names it.
   *
   * @param original the path, relative to the folder of the first file, with slashes
   */
  public static String relocated(String original, Path first, Path second) {
    Path from = first.toAbsolutePath().normalize();
    Path to = second.toAbsolutePath().normalize();
    return original.isEmpty() || Objects.equals(from.getParent(), to.getParent())
        ? original
        : relative(to, from.resolveSibling(original).normalize());
  }

  /** Whether two paths name the same file, which need not be there. */
  public static boolean isSame(Path one, Path other) throws IOException {
    Path first = one.toAbsolutePath().normalize();
    Path second = other.toAbsolutePath().normalize();
    return first.equals(second)
        || (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second));
  }

  /** Whether a path names a folder that is there. */
  public static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }

  /**
   * The destination of an export.
   *
   * @param file the XLIFF file
   * @param original path of the document relative to the folder of the XLIFF file, with slashes
   */
  public record Export(Path file, String original) {

    /** SHA-256 of the document, in hexadecimal. */
    public String digestOf(Document document) {
      return Sha256.of(document.bytes()).hex();
    }

    /**
     * Writes the XLIFF file. A file of that name with other content may hold a translator's work:
     * it is kept under a new name.
     *
     * @return where the old file is kept, empty if there was none or it was the same
     */
    public Optional<Path> write(XliffDocument xliff) throws IOException {
      return replace(file, content -> XliffWriter.write(xliff, content));
    }
  }

  /**
   * The source and destination of a merge.
   *
   * @param original the document that was exported
   * @param file the translated document
   */
  public record Merge(Path original, Path file) {

    /**
     * The document that was exported.
     *
     * @param shown its name for messages
     */
    public Document readOriginal(String shown) throws IOException {
      return new Document(shown, FileInput.readAll(original));
    }

    /** SHA-256 of the document, in hexadecimal. */
    public String digestOf(Document document) {
      return Sha256.of(document.bytes()).hex();
    }

    /**
     * Writes the translated document, all of it or nothing. A file of that name with other content
     * may have been corrected by hand: it is kept under a new name.
     *
     * @return where the old file is kept, empty if there was none or it was the same
     */
    public Optional<Path> write(AtomicFile.Content content) throws IOException {
      return replace(file, content);
    }
  }

  /**
   * Where an XLIFF file in another version goes: {@code release.en-az.xlf} becomes {@code
   * release.en-az.2.1.xlf}.
   *
   * @param version the version, such as {@code 2.1}
   * @param out the file, or the folder for it, which is made if it is not there; null: beside the
   *     input
   * @param several whether there are several files, so that {@code out} is a folder
   */
  public static Conversion conversion(
      Path xliff, String version, @Nullable Path out, boolean several) throws IOException {
    String stem = stemName(xliff).replaceFirst("\\.(1\\.2|2\\.[0-2])$", "");
    String extension = extension(xliff).equals(".xliff") ? ".xliff" : ".xlf";
    String name = stem + "." + version + extension;
    if (out == null) {
      return new Conversion(xliff.resolveSibling(name));
    }
    if (several) {
      Files.createDirectories(out);
    }
    return new Conversion(several || isFolder(out) ? out.resolve(name) : out);
  }

  /**
   * The destination of a conversion.
   *
   * @param file the XLIFF file
   */
  public record Conversion(Path file) {

    /**
     * Writes the file. A file of that name with other content is kept under a new name.
     *
     * @return where the old file is kept, empty if there was none or it was the same
     */
    public Optional<Path> write(AtomicFile.Content content) throws IOException {
      return replace(file, content);
    }
  }

  /**
   * Writes a file, all of it or nothing. One of that name with other content may hold a person's
   * work: it is kept under a new name.
   *
   * @return where the old file is kept, empty if there was none or it was the same
   */
  public static Optional<Path> replace(Path file, AtomicFile.Content content) throws IOException {
    ByteArrayOutputStream fresh = new ByteArrayOutputStream();
    content.writeTo(fresh);
    Optional<Path> kept = Optional.empty();
    if (Files.exists(file)) {
      byte[] old = FileInput.readAll(file);
      if (Arrays.equals(old, fresh.toByteArray())) {
        return kept;
      }
      Path backup = freeName(file);
      AtomicFile.write(backup, out -> out.write(old));
      kept = Optional.of(backup);
    }
    AtomicFile.write(file, fresh::writeTo);
    return kept;
  }

  private static Path freeName(Path file) {
    for (int number = 1; ; number++) {
      Path candidate = file.resolveSibling(file.getFileName() + "." + number + ".bak");
      if (!Files.exists(candidate)) {
        return candidate;
      }
    }
  }

  /** A document's path without its extension: documents that share it share their XLIFF file. */
  public static Path stem(Path file) {
    return file.toAbsolutePath().normalize().resolveSibling(stemName(file));
  }

  private static String stemName(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }

  /** A path as seen from the folder of a file, with slashes; absolute where there is no way. */
  public static String relative(Path from, Path to) {
    Path folder = from.toAbsolutePath().normalize().getParent();
    Path file = to.toAbsolutePath().normalize();
    if (folder == null
        || !String.valueOf(folder.getRoot()).equals(String.valueOf(file.getRoot()))) {
      return slashes(file);
    }
    return slashes(folder.relativize(file));
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
