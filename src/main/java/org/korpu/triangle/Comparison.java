package org.korpu.triangle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.InspectedPair;
import org.korpu.check.PairCheck;
import org.korpu.check.UnmatchedNames;
import org.korpu.model.Severity;

/** Holds the versions at a place against each other, two at a time. */
final class Comparison {

  private final Map<Matter, List<PairCheck>> checks = new EnumMap<>(Matter.class);
  private final UnmatchedNames names = new UnmatchedNames();
  private final Function<Check, Severity> severities;

  /** A place in the texts of a place. */
  private record Spot(int side, int start, int end) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      int order = Integer.compare(side, other.side);
      order = order == 0 ? Integer.compare(start, other.start) : order;
      return order == 0 ? Integer.compare(end, other.end) : order;
    }
  }

  /** The lacks at a place, in order. */
  private static final class Lacks {
    private final Map<Spot, Lack> bySpot = new TreeMap<>();

    void add(Lack lack) {
      Spot spot = new Spot(lack.side(), lack.span().start(), lack.span().end());
      bySpot.merge(spot, lack, Lack::and);
    }

    Collection<Lack> all() {
      return bySpot.values();
    }
  }

  Comparison(List<Check> chosen, Function<Check, Severity> severities) {
    this.severities = severities;
    for (Matter matter : Matter.values()) {
      List<PairCheck> own = new ArrayList<>();
      for (Check check : chosen) {
        if (check instanceof PairCheck pairCheck && matter.checks().contains(check.name())) {
          own.add(pairCheck);
        }
      }
      checks.put(matter, own);
    }
  }

  /** What the versions disagree about. */
  List<Disagreement> of(Place place, Matter matter) {
    List<PairCheck> own = checks.getOrDefault(matter, List.of());
    List<Integer> holding = place.holding();
    if (own.isEmpty() || holding.size() < 2) {
      return List.of();
    }
    Lacks lacks = new Lacks();
    for (int one : holding) {
      for (int other : holding) {
        if (one < other || (one > other && matter.direction() == Matter.Direction.BOTH)) {
          compare(place, one, other, own, lacks);
        }
      }
    }
    return Majority.of(matter, holding, lacks.all());
  }

  private void compare(Place place, int from, int to, List<PairCheck> own, Lacks lacks) {
    InspectedPair pair = new InspectedPair(place.text(to).against(place.text(from)));
    for (PairCheck check : own) {
      Severity severity = severities.apply(check);
      check.inspect(
          pair,
          found -> {
            add(from, found.sourceSpan(), to, check, severity, Lack.Weight.FULL, lacks);
            add(to, found.targetSpan(), from, check, severity, Lack.Weight.FULL, lacks);
          });
      if (Matter.NAMES.checks().contains(check.name())) {
        for (UnmatchedNames.Word word : names.in(pair)) {
          Lack.Weight weight =
              word.kind() == UnmatchedNames.Kind.PERSON ? Lack.Weight.FULL : Lack.Weight.SLIGHT;
          add(from, word.span(), to, check, severity, weight, lacks);
        }
      }
    }
  }

  private static void add(
      int side,
      Finding.@Nullable Span span,
      int lacking,
      Check check,
      Severity severity,
      Lack.Weight weight,
      Lacks lacks) {
    if (span != null) {
      lacks.add(new Lack(side, span, Set.of(lacking), weight, check.name(), severity));
    }
  }
}
