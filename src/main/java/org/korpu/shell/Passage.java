package org.korpu.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A segment of a file that is worked through.
 *
 * @param unit unit and segment id in an XLIFF file; the id of the text unit in other documents,
 *     which its other segments have too
 * @param position where it begins in the file, null where unknown
 * @param source the text
 * @param translation what the file has for it
 */
public record Passage(
    String unit, @Nullable Position position, Segment source, Optional<Translation> translation) {

  /**
   * A translation.
   *
   * @param text as it stands in the file
   * @param state how far it is
   */
  public record Translation(Segment text, XliffPart.State state) {}
}
