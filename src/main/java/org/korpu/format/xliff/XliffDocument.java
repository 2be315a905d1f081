package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * The content of an XLIFF file that korpu works with, the same for 1.2 and 2.x.
 *
 * @param version the version it was read from or is to be written in
 * @param source the source language
 * @param target the target language, null where the file gives none (a file not yet assigned); then
 *     no part has a target or a match
 * @param files its {@code <file>}s in order, at least one
 */
public record XliffDocument(
    Version version, LanguageTag source, @Nullable LanguageTag target, List<XliffFile> files) {

  /** The versions that can be written. */
  public enum Version {
    V1_2("1.2"),
    V2_1("2.1");

    private final String number;

    Version(String number) {
      this.number = number;
    }

    /** As in the {@code version} attribute. */
    public String number() {
      return number;
    }
  }

  public XliffDocument {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("an XLIFF document has at least one file");
    }
    if (files.stream().map(XliffFile::id).distinct().count() != files.size()) {
      throw new IllegalArgumentException("two files have the same id");
    }
    if (target == null && files.stream().anyMatch(XliffDocument::isTranslated)) {
      throw new IllegalArgumentException("targets in no language");
    }
  }

  /** This document as one of the other version: what is written is all that changes. */
  public XliffDocument withVersion(Version changed) {
    return new XliffDocument(changed, source, target, files);
  }

  private static boolean isTranslated(XliffFile file) {
    return file.units().stream()
        .flatMap(unit -> unit.parts().stream())
        .anyMatch(part -> part.target() != null || !part.matches().isEmpty());
  }
}
