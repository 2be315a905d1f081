package org.korpu.check;

import java.util.List;

/**
 * Text of one paragraph that some versions have and others have not.
 *
 * @param holding what the versions have that have it, in the order of the versions
 * @param lacking where it should stand in the others: empty texts
 * @param segments of how many segments it is, in the first version that has it
 */
public record VersionGap(List<VersionText> holding, List<VersionText> lacking, int segments) {

  public VersionGap {
    holding = List.copyOf(holding);
    lacking = List.copyOf(lacking);
    if (holding.isEmpty() || lacking.isEmpty() || segments < 1) {
      throw new IllegalArgumentException(holding + " " + lacking);
    }
  }

  /** Whether most versions have the text. */
  boolean isHeldByMost() {
    return holding.size() > lacking.size();
  }

  /** Whether most versions have nothing. */
  boolean isLackedByMost() {
    return lacking.size() > holding.size();
  }
}
