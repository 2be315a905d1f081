package org.korpu.triangle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.InspectedPair;
import org.korpu.check.PairCheck;
import org.korpu.check.UnmatchedNames;
import org.korpu.model.Severity;

/** Holds the versions at a place against each other, two at a time. */
final class Comparison {

  /** Two words or more with capitals, but for short ones: {@code Ministry of Internal Affairs}. */
  private static final Pattern TITLE =
      Pattern.compile("\\p{Lu}\\S*(?=.*\\s\\p{Lu})(?:\\s+(?:\\p{Lu}\\S*|\\S{1,3}))+");

  private final Map<Matter, List<PairCheck>> checks = new EnumMap<>(Matter.class);
  private final UnmatchedNames names = new UnmatchedNames();
  private final Function<Check, Severity> severities;

  /** Comparison by some of the checks. */
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
    for (int from : holding) {
      for (int to : holding) {
        if (from < to || (from > to && matter.direction() == Matter.Direction.BOTH)) {
          InspectedPair pair = new InspectedPair(place.text(to).against(place.text(from)));
          own.forEach(check -> compare(pair, new Sides(from, to), matter, check, lacks));
        }
      }
    }
    return Majority.of(matter, holding, lacks.bySpot.values());
  }

  /** Which versions are the source and the target of a pair. */
  private record Sides(int from, int to) {}

  private void compare(
      InspectedPair pair, Sides sides, Matter matter, PairCheck check, Lacks lacks) {
    Severity severity = severities.apply(check);
    check.inspect(
        pair,
        found -> {
          Finding.Span source = found.sourceSpan();
          Finding.Span target = found.targetSpan();
          if (source != null) {
            Lack.Weight weight = matter == Matter.TERMS ? weight(source.of(pair.source())) : FULL;
            lacks.add(sides.from, source, sides.to, weight, check, severity);
          }
          if (target != null) {
            lacks.add(sides.to, target, sides.from, FULL, check, severity);
          }
        });
    if (matter == Matter.NAMES) {
      for (UnmatchedNames.Word word : names.in(pair)) {
        Lack.Weight weight =
            switch (word.kind()) {
              case PERSON -> FULL;
              case BESIDE_COUNTERPART -> Lack.Weight.HALF;
              case BESIDE_PERSON -> Lack.Weight.SLIGHT;
              case CAPITALISED -> Lack.Weight.LEAST;
            };
        lacks.add(sides.from, word.span(), sides.to, weight, check, severity);
      }
    }
  }

  private static final Lack.Weight FULL = Lack.Weight.FULL;

  /** Words that are no title may well be said otherwise. */
  private static Lack.Weight weight(String term) {
    if (TITLE.matcher(term).matches()) {
      return FULL;
    }
    return Character.isUpperCase(term.charAt(0)) ? Lack.Weight.SLIGHT : Lack.Weight.LEAST;
  }

  /** The lacks at a place, by version and place in its text. */
  private static final class Lacks {

    private final Map<Spot, Lack> bySpot = new TreeMap<>();

    void add(
        int side,
        Finding.Span span,
        int lacking,
        Lack.Weight weight,
        Check check,
        Severity severity) {
      Lack lack = new Lack(side, span, Set.of(lacking), weight, check.name(), severity);
      bySpot.merge(new Spot(side, span.start(), span.end()), lack, Lack::and);
    }
  }

  private record Spot(int side, int start, int end) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      int order = Integer.compare(side, other.side);
      order = order == 0 ? Integer.compare(start, other.start) : order;
      return order == 0 ? Integer.compare(end, other.end) : order;
    }
  }
}
