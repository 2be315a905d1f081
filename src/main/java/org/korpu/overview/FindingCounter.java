package org.korpu.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.korpu.check.Finding;
import org.korpu.model.Severity;

/** Counts findings by the place they belong to. For one thread. */
public final class FindingCounter {

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::kind)
          .thenComparing(Key::place)
          .thenComparing(Key::check)
          .thenComparing(Key::severity);

  private final Predicate<Finding> accepted;
  private final ConceptCounter concepts;
  private final Map<String, String> releases = new HashMap<>();
  private final Map<Key, Long> counts = new TreeMap<>(ORDER);
  private long pairs;
  private long silenced;

  private record Key(CheckFigures.Kind kind, String place, String check, Severity severity) {}

  /**
   * Begins with nothing found.
   *
   * @param accepted whether a finding was accepted and does not count
   * @param concepts hears of each finding that counts
   */
  public FindingCounter(Predicate<Finding> accepted, ConceptCounter concepts) {
    this.accepted = accepted;
    this.concepts = concepts;
  }

  /** Tells the release that a file belongs to; findings in other files are those of memories. */
  public void release(String file, String release) {
    releases.put(file, release);
  }

  /** Counts a pair of a release that was looked at. */
  public void pair() {
    pairs++;
  }

  /** Counts a finding. */
  public void add(Finding finding) {
    if (accepted.test(finding)) {
      silenced++;
      return;
    }
    String file = finding.pair().file();
    String release = releases.get(file);
    Key key =
        new Key(
            release == null ? CheckFigures.Kind.MEMORY : CheckFigures.Kind.RELEASE,
            release == null ? file : release,
            finding.check(),
            finding.severity());
    counts.merge(key, 1L, Long::sum);
    concepts.violated(finding);
  }

  /** What was counted so far. */
  public CheckFigures result(CheckFigures.Scope scope) {
    List<CheckFigures.Count> all = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            all.add(
                new CheckFigures.Count(
                    key.kind(), key.place(), key.check(), key.severity(), count)));
    return new CheckFigures(scope, pairs, silenced, all);
  }
}
