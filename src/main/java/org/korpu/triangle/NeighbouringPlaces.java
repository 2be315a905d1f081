package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.korpu.check.Finding;

/**
 * Looks at places that disagree together with those beside them: what one version says in this
 * sentence another may say in the next.
 */
final class NeighbouringPlaces {

  private final List<Place> places = new ArrayList<>();
  private final List<List<Disagreement>> found = new ArrayList<>();
  private final Function<Place, List<Disagreement>> comparison;

  NeighbouringPlaces(List<Places.Spot> spots, Function<Place, List<Disagreement>> comparison) {
    this.comparison = comparison;
    for (Places.Spot spot : spots) {
      places.add(spot.place());
      found.add(comparison.apply(spot.place()));
    }
  }

  /**
   * Words what is left.
   *
   * @param byPlace gets the findings of each place
   * @param joined gets the places that agree only together with the one beside them
   */
  void settle(List<List<Finding>> byPlace, Set<Integer> joined) {
    for (int i = 0; i + 1 < places.size(); i++) {
      if (isWorthALook(i)) {
        Place both = places.get(i).with(places.get(i + 1));
        List<Disagreement> together = comparison.apply(both);
        if (together.size() < Math.max(found.get(i).size(), found.get(i + 1).size())) {
          joined.add(i);
          joined.add(i + 1);
          places.set(i + 1, both);
          found.set(i + 1, together);
          found.set(i, List.of());
        }
      }
    }
    for (int i = 0; i < places.size(); i++) {
      for (Disagreement each : found.get(i)) {
        byPlace.get(i).add(Wording.of(places.get(i), each));
      }
    }
  }

  /** Whether a disagreement here can be the other half of one in the next place. */
  private boolean isWorthALook(int i) {
    boolean here = !found.get(i).isEmpty();
    boolean next = !found.get(i + 1).isEmpty();
    return (here && next)
        || (here && !places.get(i + 1).isComplete())
        || (next && !places.get(i).isComplete());
  }
}
