package org.korpu.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages, and the workspaces in which they and the examples of the help are run. */
final class PageFolder {

  static final Path SITE = Path.of("src/site/markdown");

  private static final List<String> STARTER = List.of("tm", "glossary", "src/samples");

  private PageFolder() {}

  /** All pages that users read, in order. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
    try (Stream<Path> site = Files.walk(SITE)) {
      site.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /** A workspace with what the checkout has: its memory, its glossary, and the sample release. */
  static Path withStarter(Path home) throws IOException {
    Path folder = Files.createDirectories(home.resolve("releases"));
    for (String part : STARTER) {
      copy(Path.of(part), folder.resolve(part));
    }
    return folder;
  }

  /** Copies a folder with all that is in it, with its times: an index goes by them. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
