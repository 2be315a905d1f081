package org.korpu.handoff;

import java.util.List;
import java.util.function.Function;
import org.korpu.format.xliff.XliffFile;
import org.korpu.handoff.CarriedSegment.Fate;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/**
 * An XLIFF file brought up to date with a document that changed after translation began.
 *
 * <p>A unit whose source is the same ({@link SourceComparison}) is kept as it is: its segments as
 * the translator has cut them, targets, states, origins, notes, proposals. In a unit that changed,
 * a segment whose source is the same keeps its target and its state: unchanged text is unchanged,
 * whatever stands beside it. A segment that changed gets no target; the old one is its first
 * proposal, with a percent and a note of what changed in the source. A segment that is new is as an
 * export has made it. Each old segment goes to one new one at most, and what went nowhere is in
 * {@link #segments}: no translation is lost without being told.
 *
 * <p>A translation is proposed and not kept, too, where its codes cannot be those of the new
 * segment, or where the same source was translated in several ways and nothing tells which belongs
 * here.
 *
 * @param file the new file
 * @param segments every segment of both files once: those of the new file in its order, then those
 *     that vanished in their order
 */
public record XliffUpdate(XliffFile file, List<CarriedSegment> segments) {

  /** Category of notes that say how a source has changed. */
  public static final String CHANGE_NOTE = "source-change";

  public XliffUpdate {
    segments = List.copyOf(segments);
  }

  /**
   * Brings a file up to date.
   *
   * @param old the file as it is, translated in part
   * @param name of the XLIFF file, for the origin of proposals
   * @param fresh an export of the document as it is now ({@link XliffExport})
   * @param language the source language
   * @param words puts messages of the notes into the translator's language
   */
  public static XliffUpdate of(
      XliffFile old,
      String name,
      XliffFile fresh,
      LanguageTag language,
      Function<Message, String> words) {
    return new CarryOver(old, name, fresh, language, words).update();
  }

  /** How many segments had this fate. */
  public int count(Fate fate) {
    return (int) segments.stream().filter(segment -> segment.fate() == fate).count();
  }
}
