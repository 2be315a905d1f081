package org.korpu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks at work on the pairs of one run. Findings on single pairs come in the order of the pairs,
 * and for one pair in that of the checks; what compares pairs with each other comes at the end.
 * What a pair silences is not reported. Of an empty target nothing is said but that it is empty.
 * For one thread, but for {@link #inspect}.
 */
public final class CheckRun {

  private final List<PairCheck> pairChecks = new ArrayList<>();
  private final Map<ConsistencyCheck, ConsistencyCheck.Survey> surveys = new LinkedHashMap<>();

  /** Begins a run of checks. */
  public CheckRun(List<Check> checks) {
    for (Check check : checks) {
      if (check instanceof PairCheck pairCheck) {
        pairChecks.add(pairCheck);
      }
      if (check instanceof ConsistencyCheck consistencyCheck) {
        surveys.put(consistencyCheck, consistencyCheck.begin());
      }
    }
  }

  /** Looks at the next pair. */
  public void take(SegmentPair pair, Consumer<Finding> findings) {
    inspect(pair, findings);
    survey(pair);
  }

  /** Looks at a pair by itself: half of {@link #take}. For any thread, in any order. */
  public void inspect(SegmentPair pair, Consumer<Finding> findings) {
    InspectedPair inspected = new InspectedPair(pair);
    boolean empty = pair.target().isBlank();
    for (PairCheck check : pairChecks) {
      if (!pair.silenced().contains(check.name()) && (!empty || check.inspectsEmptyTargets())) {
        check.inspect(inspected, findings);
      }
    }
  }

  /** Takes note of the next pair for what is reported at the end: the other half. */
  public void survey(SegmentPair pair) {
    if (pair.target().isBlank()) {
      return;
    }
    surveys.forEach(
        (check, survey) -> {
          if (!pair.silenced().contains(check.name())) {
            survey.take(pair);
          }
        });
  }

  /** Reports what only all pairs together show. */
  public void finish(Consumer<Finding> findings) {
    surveys.values().forEach(survey -> survey.finish(findings));
  }
}
