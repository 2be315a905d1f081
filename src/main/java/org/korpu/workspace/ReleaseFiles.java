package org.korpu.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.korpu.exchange.FileFormat;
import org.korpu.files.FolderFiles;
import org.korpu.filter.DocumentFormat;
import org.korpu.model.LanguageTag;

/**
 * The files of releases: documents to translate, and XLIFF files of them.
 *
 * <p>A folder of releases is looked through with all that is in it. Every document there is a
 * release, but for those whose names end in the tag of a target language, {@code may.az.docx}:
 * these are translations. In the folder of the workspace itself, which has other documents too, a
 * release is what has an XLIFF file.
 *
 * @param documents documents, also such as have no XLIFF file
 * @param exported XLIFF files
 */
public record ReleaseFiles(List<Path> documents, List<Path> exported) {
  public ReleaseFiles {
    documents = List.copyOf(documents);
    exported = List.copyOf(exported);
  }

  /** Those of a workspace: in its own folder, and below the one that the settings name. */
  public static ReleaseFiles of(Workspace workspace) throws IOException {
    List<Path> own = new ArrayList<>();
    try (Stream<Path> files = Files.list(workspace.root())) {
      files.filter(ReleaseFiles::isExported).sorted().forEach(own::add);
    }
    Path folder = workspace.root().resolve(workspace.configuration().releases());
    ReleaseFiles below =
        Files.isDirectory(folder)
            ? below(folder, workspace.configuration())
            : new ReleaseFiles(List.of(), List.of());
    own.addAll(below.exported());
    return new ReleaseFiles(below.documents(), own.stream().distinct().toList());
  }

  /**
   * Those of folders and documents that are named. Of a document, XLIFF files are looked for beside
   * it, by its name.
   *
   * @throws NoSuchFileException if there is no such file or folder
   */
  public static ReleaseFiles named(List<Path> paths, Configuration configuration)
      throws IOException {
    Set<Path> documents = new LinkedHashSet<>();
    Set<Path> exported = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        ReleaseFiles below = below(path, configuration);
        documents.addAll(below.documents());
        exported.addAll(below.exported());
      } else if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      } else if (isExported(path)) {
        exported.add(path);
      } else {
        documents.add(path);
        String stem = name(HandoffFiles.stem(path)) + ".";
        try (Stream<Path> beside = Files.list(path.toAbsolutePath().getParent())) {
          beside
              .filter(ReleaseFiles::isExported)
              .filter(file -> name(file).startsWith(stem))
              .sorted()
              .forEach(exported::add);
        }
      }
    }
    return new ReleaseFiles(List.copyOf(documents), List.copyOf(exported));
  }

  private static ReleaseFiles below(Path folder, Configuration configuration) throws IOException {
    List<Path> documents = new ArrayList<>();
    List<Path> exported = new ArrayList<>();
    for (String name : FolderFiles.below(folder)) {
      Path file = folder.resolve(name);
      if (isExported(file)) {
        exported.add(file);
      } else if (isDocument(file) && !isTranslation(file, configuration)) {
        documents.add(file);
      }
    }
    // Tables for review are documents by their names, but belong to an XLIFF file.
    documents.removeIf(
        document -> exported.stream().anyMatch(file -> belongs(document, HandoffFiles.stem(file))));
    return new ReleaseFiles(documents, exported);
  }

  private static boolean belongs(Path document, Path stem) {
    return (HandoffFiles.stem(document) + ".").startsWith(stem + ".");
  }

  private static boolean isExported(Path file) {
    return FileFormat.isXliff(name(file)) && Files.isRegularFile(file);
  }

  private static boolean isDocument(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0
        && DocumentFormat.ofExtension(name.substring(dot + 1).toLowerCase(Locale.ROOT)).isPresent();
  }

  private static boolean isTranslation(Path document, Configuration configuration) {
    String stem = name(HandoffFiles.stem(document));
    int dot = stem.lastIndexOf('.');
    Optional<LanguageTag> language =
        dot < 0 ? Optional.empty() : LanguageTag.parse(stem.substring(dot + 1));
    return language
        .filter(tag -> configuration.targets().stream().anyMatch(tag::meets))
        .filter(tag -> !tag.meets(configuration.source()))
        .isPresent();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
