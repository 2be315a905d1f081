package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.SegmentAlignment.How;
import org.korpu.handoff.SegmentAlignment.Pair;
import org.korpu.handoff.SourceChange.Certainty;
import org.korpu.handoff.SourceChange.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * How the units of a document have changed since its XLIFF file was made.
 *
 * <p>Units correspond by their source, never by id or number alone: filters count units from the
 * beginning, and one paragraph more at the top gives every unit below it the id of another. Two
 * sources are the same if their characters but for white space, and their codes, are.
 *
 * @param changes every unit of file and document once, in the order of the document; what vanished
 *     stands where it was
 */
public record SourceComparison(List<SourceChange> changes) {
  public SourceComparison {
    changes = List.copyOf(changes);
  }

  /**
   * Compares the units of a file with those of the document as it is now.
   *
   * @param file in the order of the document that was exported
   * @param document the text units that have text
   * @param language of the sources; its rules say how alike two of them are
   */
  public static SourceComparison of(
      List<XliffUnit> file, List<TextUnit> document, LanguageTag language) {
    return new Comparison(file, document, language).result();
  }

  /** How many units have changed so. */
  public int count(Kind kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** Whether any unit of the file is in the document, as it was or changed. */
  public boolean isOfDocument() {
    return changes.stream()
        .anyMatch(change -> change.kind() != Kind.VANISHED && change.kind() != Kind.ADDED);
  }

  private static final class Comparison {
    private final List<XliffUnit> olds;
    private final List<TextUnit> news;
    private final List<String> oldKeys = new ArrayList<>();
    private final List<String> newKeys = new ArrayList<>();
    private final @Nullable Pair[] ofOld;
    private final @Nullable Pair[] ofNew;

    Comparison(List<XliffUnit> olds, List<TextUnit> news, LanguageTag language) {
      this.olds = olds;
      this.news = news;
      List<Segment> oldSources = olds.stream().map(SourceComparison::source).toList();
      List<Segment> newSources = news.stream().map(TextUnit::content).toList();
      oldSources.forEach(source -> oldKeys.add(SourceIdentity.of(source)));
      newSources.forEach(source -> newKeys.add(SourceIdentity.of(source)));
      ofOld = new Pair[olds.size()];
      ofNew = new Pair[news.size()];
      for (Pair pair : SegmentAlignment.pairs(oldSources, oldKeys, newSources, newKeys, language)) {
        ofOld[pair.before()] = pair;
        ofNew[pair.after()] = pair;
      }
    }

    SourceComparison result() {
      Set<String> contested = contested();
      List<SourceChange> changes = new ArrayList<>();
      boolean[] told = new boolean[olds.size()];
      int reached = 0;
      for (int j = 0; j < news.size(); j++) {
        Pair pair = ofNew[j];
        if (pair == null) {
          changes.add(new SourceChange(Kind.ADDED, null, news.get(j), 0, Certainty.CERTAIN));
          continue;
        }
        if (pair.how() == How.IN_ORDER) {
          reached = vanishedUpTo(pair.before(), reached, told, changes);
        }
        told[pair.before()] = true;
        Certainty certainty =
            contested.contains(newKeys.get(j)) && !standsBetweenItsNeighbours(pair)
                ? Certainty.AMBIGUOUS
                : Certainty.CERTAIN;
        changes.add(
            new SourceChange(
                kind(pair), olds.get(pair.before()), news.get(j), pair.percent(), certainty));
      }
      vanishedUpTo(olds.size(), reached, told, changes);
      return new SourceComparison(changes);
    }

    private int vanishedUpTo(int end, int start, boolean[] told, List<SourceChange> changes) {
      for (int i = start; i < end; i++) {
        if (ofOld[i] == null && !told[i]) {
          changes.add(new SourceChange(Kind.VANISHED, olds.get(i), null, 0, Certainty.CERTAIN));
          told[i] = true;
        }
      }
      return Math.max(start, end);
    }

    private Kind kind(Pair pair) {
      if (pair.how() == How.ALIKE) {
        return Kind.CHANGED;
      }
      return pair.how() == How.MOVED || changedPlaces(pair) ? Kind.MOVED : Kind.UNCHANGED;
    }

    /**
     * Whether a unit in order has moved all the same: of two cells that have changed places, one
     * always counts as in order.
     */
    private boolean changedPlaces(Pair pair) {
      boolean sameId = olds.get(pair.before()).id().equals(news.get(pair.after()).id());
      return !sameId
          && neighbour(ofOld, pair.before(), -1) != neighbourOfNew(pair.after(), -1)
          && neighbour(ofOld, pair.before(), 1) != neighbourOfNew(pair.after(), 1);
    }

    /** The index in the old list of the nearest unit before or after that is still there. */
    private static int neighbour(@Nullable Pair[] pairs, int from, int step) {
      for (int i = from + step; i >= 0 && i < pairs.length; i += step) {
        if (pairs[i] != null) {
          return i;
        }
      }
      return -1;
    }

    /** The index in the old list of the nearest unit before or after that was there before. */
    private int neighbourOfNew(int from, int step) {
      int index = neighbour(ofNew, from, step);
      Pair pair = index < 0 ? null : ofNew[index];
      return pair == null ? -1 : pair.before();
    }

    /** Whether the units next to it on both sides are those that were. */
    private boolean standsBetweenItsNeighbours(Pair pair) {
      return areNeighbours(pair.before() - 1, pair.after() - 1)
          && areNeighbours(pair.before() + 1, pair.after() + 1);
    }

    private boolean areNeighbours(int before, int after) {
      boolean oldEnd = before < 0 || before == olds.size();
      boolean newEnd = after < 0 || after == news.size();
      if (oldEnd || newEnd) {
        return oldEnd && newEnd;
      }
      Pair pair = ofNew[after];
      return pair != null && pair.before() == before;
    }

    /**
     * Sources that were translated in more than one way and of which an occurrence came, went or
     * moved.
     */
    private Set<String> contested() {
      Map<String, Set<List<Segment>>> translations = new HashMap<>();
      Map<String, Integer> balance = new HashMap<>();
      Set<String> moved = new HashSet<>();
      for (int i = 0; i < olds.size(); i++) {
        Pair pair = ofOld[i];
        String key = oldKeys.get(i);
        translations.computeIfAbsent(key, k -> new HashSet<>()).add(targets(olds.get(i)));
        balance.merge(key, 1, Integer::sum);
        if (pair != null && pair.how() == How.MOVED) {
          moved.add(key);
        }
      }
      newKeys.forEach(key -> balance.merge(key, -1, Integer::sum));
      Set<String> contested = new HashSet<>();
      translations.forEach(
          (key, ways) -> {
            if (ways.size() > 1 && (moved.contains(key) || balance.getOrDefault(key, 0) != 0)) {
              contested.add(key);
            }
          });
      return contested;
    }
  }

  private static Segment source(XliffUnit unit) {
    return TornPairs.joined(unit.source());
  }

  private static List<Segment> targets(XliffUnit unit) {
    return unit.segments().stream()
        .map(XliffPart::target)
        .map(target -> target == null ? Segment.EMPTY : target)
        .toList();
  }
}
