package org.korpu.bilingual;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.text.WordCount;

/**
 * What XLIFF files hold: segments and the words of their sources. Segments that are not to be
 * translated are counted apart and in no other count.
 *
 * @param all all segments to be translated
 * @param progress those by how far they are, each once
 * @param matches those by how well a memory matched, each once
 * @param repeated those whose source, codes and all, stood before in what was counted
 * @param locked those that must not be changed
 * @param excluded segments that are not to be translated
 */
public record XliffStatistics(
    Tally all,
    Map<Progress, Tally> progress,
    Map<MatchBand, Tally> matches,
    Tally repeated,
    Tally locked,
    Tally excluded) {
  public XliffStatistics {
    progress = Map.copyOf(progress);
    matches = Map.copyOf(matches);
  }

  /** The segments that are so far. */
  public Tally of(Progress wanted) {
    return progress.getOrDefault(wanted, Tally.ZERO);
  }

  /** The segments with such a match. */
  public Tally of(MatchBand wanted) {
    return matches.getOrDefault(wanted, Tally.ZERO);
  }

  /** Counts units as they come; keeps each source once. Not safe for use by several threads. */
  public static final class Counter {

    private final Map<Progress, Tally> progress = new EnumMap<>(Progress.class);
    private final Map<MatchBand, Tally> matches = new EnumMap<>(MatchBand.class);
    private final Set<String> sources = new HashSet<>();
    private Tally all = Tally.ZERO;
    private Tally repeated = Tally.ZERO;
    private Tally locked = Tally.ZERO;
    private Tally excluded = Tally.ZERO;

    /** Counts the segments of a unit. */
    public void add(XliffUnit unit) {
      for (XliffPart part : unit.segments()) {
        Tally one = new Tally(1, WordCount.of(part.source().text()));
        if (!unit.translate()) {
          excluded = excluded.plus(one);
          continue;
        }
        all = all.plus(one);
        progress.merge(Progress.of(part), one, Tally::plus);
        matches.merge(MatchBand.of(part), one, Tally::plus);
        if (!sources.add(SourceKey.of(part.source()))) {
          repeated = repeated.plus(one);
        }
        if (part.lock() == Lock.LOCKED) {
          locked = locked.plus(one);
        }
      }
    }

    /** What was counted so far. */
    public XliffStatistics result() {
      return new XliffStatistics(all, progress, matches, repeated, locked, excluded);
    }
  }
}
