package org.korpu.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.Position;

/**
 * What became of the units of a file. The four counts and those of what was left out add up to what
 * was read.
 *
 * @param name the file as the user named it
 * @param format its format
 * @param read how many units it has
 * @param added how many were added
 * @param updated how many changed a unit that was there: a language joined it, or newer dates
 * @param known how many were known already
 * @param leftOut how many were not taken, and where, by reason; no reason without a unit
 */
public record FileReport(
    String name,
    FileFormat format,
    int read,
    int added,
    int updated,
    int known,
    Map<LeftOut, Places> leftOut) {

  /**
   * Units that were not taken for one reason.
   *
   * @param count how many
   * @param positions where they begin, as far as known; not more than {@link #KEPT}
   */
  public record Places(int count, List<Position> positions) {

    /** So many positions are kept for a reason. */
    public static final int KEPT = 10_000;

    public Places {
      positions = List.copyOf(positions);
    }
  }

  public FileReport {
    Map<LeftOut, Places> copy = new EnumMap<>(LeftOut.class);
    copy.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(copy);
    int left = leftOut.values().stream().mapToInt(Places::count).sum();
    if (read != added + updated + known + left) {
      throw new IllegalArgumentException("counts of " + name + " do not add up to " + read);
    }
  }
}
