package org.korpu.triangle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.check.VersionGap;
import org.korpu.check.VersionText;
import org.korpu.model.Segment;

/**
 * Finds what versions lack: adjacent places of one paragraph that the same versions have make one
 * gap. Places are handed over in the order of the text.
 */
final class Gaps {

  private final List<Version> versions;
  private final List<@Nullable VersionSegment> before = new ArrayList<>();
  private @Nullable Place open;

  Gaps(List<Version> versions) {
    this.versions = versions;
    versions.forEach(version -> before.add(null));
  }

  /** Looks at the next place; the gap before it, if there was one and it does not go on. */
  @Nullable VersionGap take(Place place) {
    Place gap = open;
    VersionGap closed = null;
    if (gap != null && isSame(gap, place)) {
      open = gap.with(place);
    } else {
      closed = gap == null ? null : gap(gap);
      open = place.isComplete() ? null : place;
    }
    note(place);
    return closed;
  }

  /** Goes on behind a place that is no gap, whatever it lacks; the gap before it, if any. */
  @Nullable VersionGap pass(Place place) {
    VersionGap closed = finish();
    open = null;
    note(place);
    return closed;
  }

  /** The gap at the end. */
  @Nullable VersionGap finish() {
    return open == null ? null : gap(open);
  }

  private static boolean isSame(Place gap, Place next) {
    List<Integer> holding = gap.holding();
    return holding.equals(next.holding())
        && holding.stream()
            .allMatch(
                side -> {
                  List<VersionSegment> known = gap.sides().get(side);
                  VersionSegment last = known.get(known.size() - 1);
                  return last.paragraph().equals(next.sides().get(side).get(0).paragraph());
                });
  }

  private VersionGap gap(Place place) {
    List<VersionText> holding = new ArrayList<>();
    List<VersionText> lacking = new ArrayList<>();
    for (int side = 0; side < versions.size(); side++) {
      if (place.has(side)) {
        holding.add(place.text(side));
      } else {
        lacking.add(nothing(side));
      }
    }
    int segments = place.sides().get(place.holding().get(0)).size();
    return new VersionGap(holding, lacking, segments);
  }

  private VersionText nothing(int side) {
    Version version = versions.get(side);
    VersionSegment last = before.get(side);
    VersionSegment near =
        last == null && !version.segments().isEmpty() ? version.segments().get(0) : last;
    return new VersionText(
        version.file(),
        near == null ? "" : near.unit(),
        near == null ? null : near.position(),
        version.language(),
        Segment.EMPTY);
  }

  /** Takes note of the last segments of a place, for gaps behind it. */
  private void note(Place place) {
    for (int side : place.holding()) {
      List<VersionSegment> segments = place.sides().get(side);
      before.set(side, segments.get(segments.size() - 1));
    }
  }
}
