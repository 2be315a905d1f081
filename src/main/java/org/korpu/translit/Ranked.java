package org.korpu.translit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with what speaks against it.
 *
 * @param text a name or a part of one
 * @param cost 0 for an established form, more for a less likely one; costs of parts add up
 */
record Ranked(String text, double cost) {

  /** How many renderings of a word are kept. */
  static final int KEPT = 6;

  /** What a later form of a known name costs, a place. */
  static final double NEXT_FORM = 1.0;

  /** The best of some, the cheapest first, each text once; of equal ones the earlier first. */
  static List<Ranked> best(List<Ranked> all) {
    Map<String, Ranked> byText = new LinkedHashMap<>();
    for (Ranked each : all) {
      byText.merge(each.text, each, (old, other) -> other.cost < old.cost ? other : old);
    }
    List<Ranked> best = new ArrayList<>(byText.values());
    best.sort(Comparator.comparingDouble(Ranked::cost));
    return best.size() > KEPT ? List.copyOf(best.subList(0, KEPT)) : List.copyOf(best);
  }

  /** Forms in their order. */
  static List<Ranked> of(List<String> forms) {
    List<Ranked> ranked = new ArrayList<>(forms.size());
    for (String form : forms) {
      ranked.add(new Ranked(form, NEXT_FORM * ranked.size()));
    }
    return ranked;
  }

  /** Every first part with every second. */
  static List<Ranked> join(List<Ranked> first, String between, List<Ranked> second) {
    List<Ranked> joined = new ArrayList<>(first.size() * second.size());
    for (Ranked a : first) {
      for (Ranked b : second) {
        joined.add(new Ranked(a.text + between + b.text, a.cost + b.cost));
      }
    }
    return best(joined);
  }
}
