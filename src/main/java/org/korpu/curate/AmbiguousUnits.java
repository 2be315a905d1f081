package org.korpu.curate;

import java.util.List;
import org.korpu.store.StoredUnit;

/**
 * Units of one source text whose translations differ. Which of them is right, or whether each is in
 * its place, only a person can say.
 *
 * @param units the units in order, at least two; of units that become one only the first
 */
public record AmbiguousUnits(List<StoredUnit> units) {
  public AmbiguousUnits {
    units = List.copyOf(units);
  }
}
