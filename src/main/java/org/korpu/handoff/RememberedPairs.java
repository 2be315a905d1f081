package org.korpu.handoff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Tells which reviewed pairs memories know, in whatever context: those that have a unit with their
 * source and their target. Memories are read once, however many pairs there are. Not safe for use
 * by several threads.
 */
public final class RememberedPairs {

  /** The targets that are asked for, by source. */
  private final Map<Segment, Set<Sought>> sought = new HashMap<>();

  private final Set<Sought> found = new HashSet<>();

  /** Texts in their languages; these are compared as tags, for they come from few files. */
  private record Sought(LanguageTag from, LanguageTag to, Segment source, Segment target) {
    static Sought of(ReviewedPair pair) {
      return new Sought(
          pair.from(),
          pair.to(),
          SegmentIdentity.of(pair.source()),
          SegmentIdentity.of(pair.target()));
    }
  }

  /** Asks for pairs, before the memories are read. */
  public void ask(List<ReviewedPair> pairs) {
    for (ReviewedPair pair : pairs) {
      Sought each = Sought.of(pair);
      sought.computeIfAbsent(each.source(), key -> new HashSet<>()).add(each);
    }
  }

  /** Takes note of a unit of a memory. */
  public void read(TranslationUnit unit) {
    for (Variant source : unit.variants()) {
      for (Sought each : sought.getOrDefault(SegmentIdentity.of(source.segment()), Set.of())) {
        if (source.language().meets(each.from()) && has(unit, each)) {
          found.add(each);
        }
      }
    }
  }

  private static boolean has(TranslationUnit unit, Sought wanted) {
    return unit.variants().stream()
        .filter(variant -> variant.language().meets(wanted.to()))
        .anyMatch(
            variant -> Objects.equals(SegmentIdentity.of(variant.segment()), wanted.target()));
  }

  /** How many of the pairs the memories know that were read so far. */
  public int known(List<ReviewedPair> pairs) {
    return (int) pairs.stream().filter(pair -> found.contains(Sought.of(pair))).count();
  }
}
