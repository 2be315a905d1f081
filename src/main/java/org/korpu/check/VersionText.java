package org.korpu.check;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A piece of a version of a text: what one language has at a place that other languages have too.
 *
 * @param file the file it stands in, as the user named it
 * @param unit where in the document: paragraph and number of the segment
 * @param position where it begins in the file, null where the format has no lines
 * @param language its language
 * @param text one segment or several; empty where the version has nothing here, and then unit and
 *     position are those of the segment before
 */
public record VersionText(
    String file, String unit, @Nullable Position position, LanguageTag language, Segment text) {

  /** This text as the one at fault, and another to hold it against. */
  public SegmentPair against(VersionText other) {
    return new SegmentPair(file, unit, position, other.language, language, other.text, text);
  }
}
