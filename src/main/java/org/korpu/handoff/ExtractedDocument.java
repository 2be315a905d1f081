package org.korpu.handoff;

import java.util.List;
import java.util.stream.Stream;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.filter.Segmenter;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * A document taken apart: its text units, each cut into pieces.
 *
 * @param units the text units that have something to translate, in reading order
 */
public record ExtractedDocument(List<Unit> units) {

  /** From here on several threads are worth their start. */
  private static final int MANY_UNITS = 100;

  /**
   * A text unit and its pieces.
   *
   * @param textUnit the unit
   * @param pieces segments and white space; put together they are the unit's content
   */
  public record Unit(TextUnit textUnit, List<Piece> pieces) {
    public Unit {
      pieces = List.copyOf(pieces);
    }
  }

  public ExtractedDocument {
    units = List.copyOf(units);
  }

  /**
   * Takes a document apart. Units without text are left out.
   *
   * @throws org.korpu.model.InputException if the document is damaged
   */
  public static ExtractedDocument of(
      Document document, DocumentFilter filter, Segmenter segmenter, LanguageTag language) {
    List<TextUnit> texts = filter.extract(document, language);
    // Cutting is most of the work on a long document; the order stays that of the list.
    Stream<TextUnit> stream = texts.size() < MANY_UNITS ? texts.stream() : texts.parallelStream();
    List<Unit> units =
        stream
            .filter(unit -> !unit.content().isBlank())
            .map(unit -> new Unit(unit, segmenter.split(unit.content(), language)))
            .toList();
    return new ExtractedDocument(units);
  }

  /** The segments of all units in reading order. */
  public List<Segment> segments() {
    return units.stream()
        .flatMap(unit -> unit.pieces().stream())
        .filter(piece -> piece.kind() == Piece.Kind.SEGMENT)
        .map(Piece::content)
        .toList();
  }
}
