package org.korpu.releases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.korpu.bilingual.XliffStatistics;
import org.korpu.files.FileInput;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.handoff.ReviewedPair;
import org.korpu.model.LanguageTag;

/**
 * The part of an XLIFF file that belongs to one document.
 *
 * @param path the XLIFF file
 * @param shown its path as it is shown
 * @param document where it says that its document lies; empty where it does not say
 * @param from the source language
 * @param to the target language
 * @param part the part
 * @param pairs what of it may enter the memory
 */
record ExportedFile(
    Path path,
    String shown,
    Optional<Path> document,
    LanguageTag from,
    LanguageTag to,
    XliffFile part,
    List<ReviewedPair> pairs) {

  ExportedFile {
    pairs = List.copyOf(pairs);
  }

  static ExportedFile of(
      Path path, String shown, XliffDocument xliff, XliffFile part, LanguageTag target) {
    XliffDocument alone = new XliffDocument(xliff.version(), xliff.source(), target, List.of(part));
    return new ExportedFile(
        path,
        shown,
        document(path, part),
        xliff.source(),
        target,
        part,
        ReviewedPair.select(alone, shown, target, State.TRANSLATED).pairs());
  }

  /** What other tools write there often has no meaning on this machine. */
  private static Optional<Path> document(Path path, XliffFile part) {
    try {
      return Optional.of(path.resolveSibling(part.original()).normalize())
          .filter(document -> !part.original().isEmpty())
          .filter(document -> part.digest() != null || FileInput.exists(document));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  XliffStatistics statistics() {
    XliffStatistics.Counter counter = new XliffStatistics.Counter();
    part.units().forEach(counter::add);
    return counter.result();
  }
}
