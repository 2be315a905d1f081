package org.korpu.filter;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * Takes documents of some formats apart and puts them together again. Extraction is deterministic:
 * the same bytes give the same units with the same ids.
 */
public interface DocumentFilter {

  /** Whether the filter handles such a document, judged by the name and the first bytes. */
  boolean accepts(Document document);

  /**
   * The text of the document in reading order.
   *
   * @throws org.korpu.model.InputException if the document is damaged or not what its name says
   */
  List<TextUnit> extract(Document document, LanguageTag source);

  /**
   * What its owner should know before the document is translated, such as changes that nobody has
   * accepted yet. Nothing of it keeps the document from being extracted.
   */
  default List<Diagnostic> remarks(Document document) {
    return List.of();
  }

  /**
   * Writes the document with translations in place of the units' texts. Units without one keep
   * their text. Codes are found again by their ids.
   *
   * @param translations by unit id; only ids that {@link #extract} gives for the same bytes
   * @throws org.korpu.model.InputException if a translation has codes its unit does not have
   */
  void merge(
      Document document,
      LanguageTag source,
      LanguageTag target,
      Map<String, Segment> translations,
      OutputStream out);

  /** Where the text of units stands in a document's file. */
  @FunctionalInterface
  interface Places {
    /**
     * The place of a character.
     *
     * @param unit id of the unit
     * @param offset of the character in the unit's text, in UTF-16 units
     * @return null where the format has no lines, or the unit is not one of the document
     */
    @Nullable Position of(String unit, int offset);
  }

  /** Where the text of a document's units stands; nowhere unless the format has lines. */
  default Places places(Document document) {
    return (unit, offset) -> null;
  }
}
