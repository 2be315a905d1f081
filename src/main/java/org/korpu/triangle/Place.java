package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.korpu.align.Bead;
import org.korpu.align.Run;
import org.korpu.check.VersionText;
import org.korpu.model.Segment;

/**
 * What the versions have at one place of the text.
 *
 * @param versions the versions
 * @param sides the segments of each, in its order; of some perhaps none
 */
record Place(List<Version> versions, List<List<VersionSegment>> sides) {

  Place {
    versions = List.copyOf(versions);
    sides = sides.stream().map(List::copyOf).toList();
  }

  static Place of(List<Version> versions, Bead bead) {
    List<List<VersionSegment>> sides = new ArrayList<>();
    for (int side = 0; side < versions.size(); side++) {
      Run run = bead.sides().get(side);
      sides.add(versions.get(side).segments().subList(run.start(), run.end()));
    }
    return new Place(versions, sides);
  }

  /** This place and one behind it as one. */
  Place with(Place next) {
    List<List<VersionSegment>> joined = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      List<VersionSegment> segments = new ArrayList<>(sides.get(side));
      segments.addAll(next.sides.get(side));
      joined.add(segments);
    }
    return new Place(versions, joined);
  }

  boolean has(int side) {
    return !sides.get(side).isEmpty();
  }

  /** The versions that have text here. */
  List<Integer> holding() {
    List<Integer> holding = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      if (has(side)) {
        holding.add(side);
      }
    }
    return holding;
  }

  boolean isComplete() {
    return holding().size() == sides.size();
  }

  /** How many segments there are in all versions. */
  int segments() {
    return sides.stream().mapToInt(List::size).sum();
  }

  /** What a version has here, its segments joined by a space. */
  VersionText text(int side) {
    List<VersionSegment> segments = sides.get(side);
    VersionSegment first = segments.get(0);
    Version version = versions.get(side);
    return new VersionText(
        version.file(),
        first.unit(),
        first.position(),
        version.language(),
        Segment.of(segments.stream().map(VersionSegment::text).collect(Collectors.joining(" "))));
  }
}
