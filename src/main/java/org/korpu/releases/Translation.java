package org.korpu.releases;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * A release in one target language.
 *
 * @param target the language
 * @param file the XLIFF file as it is shown; null where there is none yet
 * @param source the document, beside the one that was exported
 * @param segments how many segments are to be translated
 * @param translated how many of them have a confirmed translation
 * @param reviewed how many of these were reviewed
 * @param importable how many of these may enter the memory
 * @param remembered how many of these the memory knows
 * @param product the translated document
 */
public record Translation(
    LanguageTag target,
    @Nullable String file,
    Source source,
    int segments,
    int translated,
    int reviewed,
    int importable,
    int remembered,
    Product product) {

  /** How the document is, beside the one that was exported. */
  public enum Source {
    /** The same, byte by byte. */
    SAME,
    CHANGED,
    /** It is not where the XLIFF file says, or that does not say. */
    MISSING,
    /** The tool that wrote the XLIFF file has dropped the digest. */
    UNKNOWN
  }

  /** The translated document. */
  public enum Product {
    /** There is none. */
    NONE,
    /** It is what a merge would make now, byte by byte. */
    MERGED,
    /** It is another: the XLIFF file has changed since, or somebody has corrected it. */
    DIFFERENT
  }

  /** What to do next. */
  public enum Step {
    EXPORT,
    /** The document has changed: take the translations over. */
    UPDATE,
    TRANSLATE,
    IMPORT,
    MERGE,
    /** The document is missing: look for it. */
    FIND,
    /** Nothing. */
    NONE
  }

  /** A language that is not exported. */
  static Translation missing(LanguageTag target) {
    return new Translation(target, null, Source.SAME, 0, 0, 0, 0, 0, Product.NONE);
  }

  /** What is to be done next; the first that is not done, in the order of the work. */
  public Step next() {
    if (file == null) {
      return Step.EXPORT;
    } else if (source == Source.CHANGED) {
      return Step.UPDATE;
    } else if (translated < segments) {
      return Step.TRANSLATE;
    } else if (remembered < importable) {
      return Step.IMPORT;
    } else if (source == Source.MISSING) {
      return Step.FIND;
    }
    return product == Product.MERGED ? Step.NONE : Step.MERGE;
  }
}
