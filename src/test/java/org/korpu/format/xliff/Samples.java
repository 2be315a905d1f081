package org.korpu.format.xliff;

import java.util.List;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.model.LanguageTag;

/** Small documents. */
final class Samples {

  private Samples() {}

  /** A document of one unit, {@code u1}. */
  static XliffDocument document(Version version, XliffPart... parts) {
    return document(version, new XliffUnit("u1", false, true, List.of(), List.of(parts)));
  }

  /** A document of one file. */
  static XliffDocument document(Version version, XliffUnit... units) {
    return new XliffDocument(
        version,
        LanguageTag.EN,
        LanguageTag.AZ,
        List.of(new XliffFile("f1", "release.html", null, List.of(), List.of(units))));
  }
}
