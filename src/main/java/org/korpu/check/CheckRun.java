package org.korpu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks at work on the pairs of one run. Findings on single pairs come in the order of the pairs,
 * and for one pair in that of the checks; what compares pairs with each other comes at the end.
 * What a pair silences is not reported. Of an empty target nothing is said but that it is empty.
 * For one thread, but for its {@linkplain #inspector inspectors}.
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
    Inspector inspector = inspector();
    inspector.inspect(pair, findings);
    inspector.survey().forEach(Runnable::run);
  }

  /** Looks at pairs by themselves. */
  public Inspector inspector() {
    return new Inspector();
  }

  /** Reports what only all pairs together show. */
  public void finish(Consumer<Finding> findings) {
    surveys.values().forEach(survey -> survey.finish(findings));
  }

  /**
   * Looks at pairs by themselves, in any order, and remembers of the last one what the next may
   * have in common with it. For one thread; several may work for one run at a time.
   */
  public final class Inspector {

    private @Nullable InspectedPair last;

    private Inspector() {}

    /** Looks at a pair. */
    public void inspect(SegmentPair pair, Consumer<Finding> findings) {
      InspectedPair inspected = new InspectedPair(pair, last);
      last = inspected;
      boolean empty = pair.target().isBlank();
      for (PairCheck check : pairChecks) {
        if (!pair.silenced().contains(check.name()) && (!empty || check.inspectsEmptyTargets())) {
          check.inspect(inspected, findings);
        }
      }
    }

    /**
     * Looks once more at the last pair, for what is reported at the end.
     *
     * @return takes note of the pair when it is run: in the thread of the run, in the order of the
     *     pairs
     */
    public List<Runnable> survey() {
      InspectedPair inspected = last;
      if (inspected == null || inspected.pair().target().isBlank()) {
        return List.of();
      }
      List<Runnable> notes = new ArrayList<>(surveys.size());
      surveys.forEach(
          (check, survey) -> {
            if (!inspected.pair().silenced().contains(check.name())) {
              Runnable note = survey.look(inspected);
              if (note != ConsistencyCheck.Survey.NOTHING) {
                notes.add(note);
              }
            }
          });
      return notes;
    }
  }
}
