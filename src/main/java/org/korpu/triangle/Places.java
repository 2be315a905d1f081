package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;

/**
 * The places of a text. Beads that are not sure are taken together with those beside them that are
 * not either: what is in such a group belongs together, whatever the beads in it are.
 *
 * @param places in the order of the text
 * @param doubtful how many segments, of all versions, are in beads that are not sure
 */
record Places(List<Spot> places, int doubtful) {

  /** Whether the beads of a place are to be trusted. */
  enum Trust {
    SURE,
    DOUBTFUL
  }

  /** A place and how far it is to be trusted. */
  record Spot(Place place, Trust trust) {}

  Places {
    places = List.copyOf(places);
  }

  /**
   * Makes places of beads.
   *
   * @param least beads of less confidence are not sure
   */
  static Places of(List<Version> versions, Alignment alignment, double least) {
    List<Spot> places = new ArrayList<>();
    Place group = null;
    int doubtful = 0;
    for (Bead bead : alignment.beads()) {
      Place place = Place.of(versions, bead);
      if (bead.confidence() < least) {
        doubtful += place.segments();
        group = group == null ? place : group.with(place);
      } else {
        add(group, places);
        group = null;
        places.add(new Spot(place, Trust.SURE));
      }
    }
    add(group, places);
    return new Places(places, doubtful);
  }

  private static void add(@Nullable Place group, List<Spot> places) {
    if (group != null) {
      places.add(new Spot(group, Trust.DOUBTFUL));
    }
  }
}
