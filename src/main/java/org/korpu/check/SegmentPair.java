package org.korpu.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A source segment and its translation: what checks look at.
 *
 * @param file the file it stands in, as the user named it
 * @param unit the {@code tuid} in a memory, unit and segment id in an XLIFF file
 * @param position where it begins in the file, null where unknown
 * @param from the language of the source
 * @param to the language of the target
 * @param source the source
 * @param target the translation; blank only where the file calls it finished
 * @param silenced names of checks that a note in the file silences for this pair
 */
public record SegmentPair(
    String file,
    String unit,
    @Nullable Position position,
    LanguageTag from,
    LanguageTag to,
    Segment source,
    Segment target,
    Set<String> silenced) {

  public SegmentPair {
    silenced = Set.copyOf(silenced);
  }

  /** A pair for which no check is silenced. */
  public SegmentPair(
      String file,
      String unit,
      @Nullable Position position,
      LanguageTag from,
      LanguageTag to,
      Segment source,
      Segment target) {
    this(file, unit, position, from, to, source, target, Set.of());
  }
}
