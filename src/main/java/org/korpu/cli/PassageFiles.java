package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.extract.DocumentPassages;
import org.korpu.extract.PassageSource;
import org.korpu.extract.UnitPassages;
import org.korpu.extract.XliffPassages;
import org.korpu.filter.Document;
import org.korpu.model.LanguageTag;
import org.korpu.workspace.Documents;

/** The texts of the files that a command names: memories, XLIFF files and documents. */
final class PassageFiles {

  /** What a file is, by its name. */
  private enum Kind {
    MEMORY,
    XLIFF,
    DOCUMENT;

    static Kind of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".tmx") || lower.endsWith(".tmx.gz")) {
        return MEMORY;
      }
      return lower.endsWith(".xlf") || lower.endsWith("xliff") ? XLIFF : DOCUMENT;
    }
  }

  /** Whether a file is a memory, by its name. */
  static boolean isMemory(String file) {
    return Kind.of(file) == Kind.MEMORY;
  }

  /** Whether a file is XLIFF, by its name. */
  static boolean isXliff(String file) {
    return Kind.of(file) == Kind.XLIFF;
  }

  private final Invocation invocation;

  PassageFiles(Invocation invocation) {
    this.invocation = invocation;
  }

  /**
   * The texts of files, in their order.
   *
   * @param files as typed; {@code -} is a document on standard input
   * @param language of the documents; told by their text if null
   */
  PassageSource files(List<String> files, @Nullable LanguageTag language) throws IOException {
    List<PassageSource> sources = new ArrayList<>();
    for (String file : files) {
      sources.add(
          switch (Kind.of(file)) {
            case MEMORY -> memories(List.of(Path.of(file)));
            case XLIFF -> new XliffPassages(invocation.xliff(file), file);
            case DOCUMENT -> document(file, language);
          });
    }
    return reader -> sources.forEach(source -> source.forEach(reader));
  }

  /** The units of memories: those named, or those of the workspace. */
  PassageSource memories(List<Path> named) throws IOException {
    return new UnitPassages(List.copyOf(TmxFiles.of(invocation, named)), invocation::warn);
  }

  private PassageSource document(String file, @Nullable LanguageTag language) throws IOException {
    Document document = invocation.document(file);
    Documents documents = invocation.documents(Optional.empty());
    LanguageTag spoken = language == null ? documents.languageOf(document) : language;
    return new DocumentPassages(document, documents.filterFor(document), spoken);
  }
}
