package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * The content of an XLIFF file that korpu works with, the same for 1.2 and 2.x.
 *
 * @param version the version it was read from or is to be written in
 * @param source the source language
 * @param target the target language, null where the file gives none (a file not yet assigned)
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
  }
}
