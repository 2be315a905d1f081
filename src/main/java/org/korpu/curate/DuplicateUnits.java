package org.korpu.curate;

import java.util.List;
import org.korpu.store.StoredUnit;

/**
 * Units that become one.
 *
 * @param kept the unit that stays, as it is now: the one that stands first
 * @param merged the others, in order; each has the same texts as the first, or some of them, or
 *     brings a language that the first lacks
 */
public record DuplicateUnits(StoredUnit kept, List<StoredUnit> merged) {
  public DuplicateUnits {
    merged = List.copyOf(merged);
  }
}
