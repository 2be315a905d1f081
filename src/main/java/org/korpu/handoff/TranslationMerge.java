package org.korpu.handoff;

import java.util.List;
import java.util.Map;
import org.korpu.format.xliff.XliffFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * The translations of a document's text units, taken from a reviewed XLIFF file.
 *
 * <p>Everything is verified before anything is written: that the document is the one that was
 * exported, that each unit still has the source it had, and that each translation has the codes of
 * its source. A fault is named with unit and segment.
 *
 * <p>Where the document is the one that was exported, units are found by their ids and must have
 * its text. Where it is not, or where a tool dropped its digest and not every unit is found so,
 * units are found by their source ({@link SourceComparison}), and it depends on the policy whether
 * those that are the same are merged or all is refused.
 *
 * @param translations the content by unit id; units without any translated segment are left out
 * @param segments how many segments the units have that were taken
 * @param untranslated how many of them have no translation and keep their source. A copy of the
 *     source that nobody has confirmed is no translation if it has a letter
 * @param unconfirmed how many of them have another translation that nobody has confirmed
 * @param warnings what the translator's tool has lost and what has changed, and what became of it
 */
public record TranslationMerge(
    Map<String, Segment> translations,
    int segments,
    int untranslated,
    int unconfirmed,
    List<Diagnostic> warnings) {

  public TranslationMerge {
    translations = Map.copyOf(translations);
    warnings = List.copyOf(warnings);
  }

  /**
   * Takes the translations of one {@code <file>}.
   *
   * @param xliff the path of the XLIFF file, for messages
   * @param file the file
   * @param language its source language
   * @param digest SHA-256 of the document as it is now
   * @param document the text units of the document as it is now
   * @throws org.korpu.model.InputException with all that is wrong
   */
  public static TranslationMerge of(
      String xliff,
      XliffFile file,
      LanguageTag language,
      String digest,
      List<TextUnit> document,
      MergePolicy policy) {
    return new MergeVerification(xliff, file, language, policy).merge(digest, document);
  }
}
