package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.Xliff1Content.Chunk;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * Makes the parts of a unit of XLIFF 1.2 from the segments of its source and of its target, which
 * correspond by {@code mid}. What stands between segments corresponds by its place.
 */
final class Xliff1Alignment {

  /** The id of the only segment of a unit that is not segmented. */
  private static final String ONLY_SEGMENT = "s1";

  private final String unit;
  private final Position position;
  private final Faults faults;
  private final State state;
  private final Qualifier qualifier;

  /**
   * For one unit.
   *
   * @param state of segments that do not say their own
   * @param qualifier of segments that do not say their own
   */
  Xliff1Alignment(String unit, Position position, Faults faults, State state, Qualifier qualifier) {
    this.unit = unit;
    this.position = position;
    this.faults = faults;
    this.state = state;
    this.qualifier = qualifier;
  }

  /** Segments by their id in order, and what stands before each and after the last. */
  private record Segmented(Map<String, Chunk> segments, List<InlineBuilder> gaps) {}

  /** The chunks put together. */
  static Segment joined(List<Chunk> chunks) {
    InlineBuilder all = new InlineBuilder();
    chunks.forEach(chunk -> all.append(chunk.content));
    return all.build();
  }

  /**
   * The parts.
   *
   * @param source the chunks of {@code <source>}
   * @param segmented those of {@code <seg-source>}, empty where there is none
   * @param target those of {@code <target>}, null where there is none
   */
  List<XliffPart> parts(List<Chunk> source, List<Chunk> segmented, @Nullable List<Chunk> target) {
    Segmented sources = segmented(segmented);
    Segmented targets = segmented(target == null ? List.of() : target);
    if (sources.segments().isEmpty()) {
      return unsegmented(source, target);
    }
    if (targets.segments().isEmpty() && target != null && !joined(target).equals(Segment.EMPTY)) {
      if (sources.segments().size() > 1) {
        faults.warning(position, XliffMessage.TARGET_NOT_SEGMENTED, unit);
        return unsegmented(source, target);
      }
      return wholeTarget(sources, joined(target));
    }
    for (Map.Entry<String, Chunk> chunk : targets.segments().entrySet()) {
      if (!sources.segments().containsKey(chunk.getKey())) {
        faults.error(chunk.getValue().position, XliffMessage.UNKNOWN_SEGMENT, chunk.getKey(), unit);
      }
    }
    return aligned(sources, targets);
  }

  private Segmented segmented(List<Chunk> chunks) {
    Map<String, Chunk> segments = new LinkedHashMap<>();
    List<InlineBuilder> gaps = new ArrayList<>(List.of(new InlineBuilder()));
    for (Chunk chunk : chunks) {
      if (chunk.mid == null) {
        gaps.get(gaps.size() - 1).append(chunk.content);
      } else {
        String id = NameTokens.id(chunk.mid);
        if (segments.put(id, chunk) != null) {
          faults.error(chunk.position, XliffMessage.DUPLICATE_SEGMENT, id, unit);
        }
        gaps.add(new InlineBuilder());
      }
    }
    return new Segmented(segments, gaps);
  }

  private List<XliffPart> unsegmented(List<Chunk> source, @Nullable List<Chunk> target) {
    Segment text = target == null ? Segment.EMPTY : joined(target);
    List<XliffTerm> terms = source.size() == 1 ? source.get(0).terms : List.of();
    State least = text.equals(Segment.EMPTY) ? State.INITIAL : state;
    return List.of(segment(ONLY_SEGMENT, joined(source), text, terms, position, least, qualifier));
  }

  /** One segment whose target is not marked: it takes the place of what stands around, too. */
  private List<XliffPart> wholeTarget(Segmented sources, Segment target) {
    List<XliffPart> parts = new ArrayList<>();
    sources
        .segments()
        .forEach(
            (id, chunk) -> {
              addGap(parts, sources.gaps().get(0).build(), Segment.EMPTY, chunk.position);
              parts.add(
                  segment(
                          id,
                          chunk.content.build(),
                          target,
                          chunk.terms,
                          chunk.position,
                          state,
                          qualifier)
                      .withLock(chunk.lock));
              addGap(parts, sources.gaps().get(1).build(), Segment.EMPTY, chunk.position);
            });
    return parts;
  }

  private List<XliffPart> aligned(Segmented sources, Segmented targets) {
    List<String> ids = List.copyOf(sources.segments().keySet());
    List<String> targetIds = List.copyOf(targets.segments().keySet());
    boolean complete = targetIds.size() == ids.size();
    Map<String, Integer> orders = new HashMap<>();
    if (complete && !ids.equals(targetIds)) {
      for (int i = 0; i < ids.size(); i++) {
        orders.put(targetIds.get(i), i);
      }
    }
    List<Segment> targetGaps = targetGaps(ids, targets, complete);
    List<XliffPart> parts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i <= ids.size(); i++) {
      Position at = i < ids.size() ? chunk(sources, ids.get(i)).position : position;
      addGap(parts, sources.gaps().get(i).build(), targetGaps.get(i), at);
      if (i < ids.size()) {
        places.add(parts.size());
        Chunk source = chunk(sources, ids.get(i));
        parts.add(segment(ids.get(i), source, targets.segments()).withLock(source.lock));
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      int place = orders.getOrDefault(ids.get(i), i);
      if (place != i) {
        int index = places.get(i);
        parts.set(index, parts.get(index).withOrder(places.get(place) + 1));
      }
    }
    return parts;
  }

  private static Chunk chunk(Segmented segmented, String id) {
    Chunk chunk = segmented.segments().get(id);
    if (chunk == null) {
      throw new IllegalStateException(id);
    }
    return chunk;
  }

  /**
   * What the target has at each place between segments; null where it says nothing. Where it lacks
   * segments, white space between the others says nothing, but text is kept.
   */
  private static List<@Nullable Segment> targetGaps(
      List<String> ids, Segmented targets, boolean complete) {
    List<@Nullable Segment> gaps = new ArrayList<>();
    for (int i = 0; i <= ids.size(); i++) {
      gaps.add(complete && !ids.isEmpty() ? targets.gaps().get(i).build() : null);
    }
    if (!complete) {
      int next = 0;
      int number = 0;
      for (String id : targets.segments().keySet()) {
        next = Math.max(0, ids.indexOf(id));
        Segment gap = targets.gaps().get(number).build();
        if (!gap.isBlank() || gap.hasCodes()) {
          gaps.set(next, gap);
        }
        number++;
      }
      Segment last = targets.gaps().get(number).build();
      if (!last.isBlank() || last.hasCodes()) {
        gaps.set(next + 1, last);
      }
    }
    return gaps;
  }

  private XliffPart segment(String id, Chunk source, Map<String, Chunk> targets) {
    Chunk target = targets.get(id);
    if (target == null) {
      return segment(
          id,
          source.content.build(),
          Segment.EMPTY,
          source.terms,
          source.position,
          State.INITIAL,
          Qualifier.NONE);
    }
    State own = target.state == null ? null : XliffNames.state(target.state);
    Segment text = target.content.build();
    State least = text.equals(Segment.EMPTY) && own == null ? State.INITIAL : state;
    return segment(
        id,
        source.content.build(),
        text,
        source.terms,
        source.position,
        own != null && own.compareTo(least) > 0 ? own : least,
        target.qualifier == null ? qualifier : XliffNames.qualifier(target.qualifier));
  }

  private static XliffPart segment(
      String id,
      Segment source,
      Segment target,
      List<XliffTerm> terms,
      Position position,
      State state,
      Qualifier qualifier) {
    boolean none = target.equals(Segment.EMPTY) && state == State.INITIAL;
    return new XliffPart(
        Kind.SEGMENT,
        id,
        source,
        none ? null : target,
        0,
        state,
        none ? Qualifier.NONE : qualifier,
        List.of(),
        terms,
        position);
  }

  private static void addGap(
      List<XliffPart> parts, Segment source, @Nullable Segment target, Position position) {
    boolean same = target == null || target.equals(source);
    if (same && source.equals(Segment.EMPTY)) {
      return;
    }
    parts.add(
        new XliffPart(
            Kind.IGNORABLE,
            "",
            source,
            same ? null : target,
            0,
            State.INITIAL,
            Qualifier.NONE,
            List.of(),
            List.of(),
            position));
  }
}
