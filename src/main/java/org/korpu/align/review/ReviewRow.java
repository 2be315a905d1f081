package org.korpu.align.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.align.Run;
import org.korpu.model.Position;

/**
 * A row as the reviewer left it.
 *
 * @param position where it begins
 * @param document the number of its document, from 0
 * @param bead the number of its bead, from 1; 0 in a row that the reviewer added
 * @param verdict what he says; null if nothing
 * @param sides its segments in each language
 * @param places where these stand
 * @param key what the row was; null in a row that he added
 */
record ReviewRow(
    Position position,
    int document,
    int bead,
    @Nullable Verdict verdict,
    List<Run> sides,
    List<Position> places,
    @Nullable BeadKey key) {

  ReviewRow {
    sides = List.copyOf(sides);
    places = List.copyOf(places);
  }

  /** Whether all its segments went elsewhere. */
  boolean isEmpty() {
    return sides.stream().allMatch(Run::isEmpty);
  }

  /** Whether its segments are still those that it was written with. */
  boolean isAsWritten() {
    return key != null && key.bead().sides().equals(sides);
  }
}
