package org.korpu.triangle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.korpu.check.Finding;
import org.korpu.triangle.Disagreement.Kind;

/**
 * Tells from what each version has and others lack who disagrees with whom. What two versions have
 * and the third lacks, the third lacks; what one has and both others lack, it has alone; and where
 * it lacks something and has as much alone, it has one instead of the other. Counterparts are put
 * together in the order in which they stand.
 */
final class Majority {

  /** What is as grave is called by the check that is listed last. */
  private final Comparator<Lack> byGravity;

  private final Matter matter;
  private final List<Integer> holding;
  private final Map<Integer, List<Lack>> alone = new HashMap<>();
  private final List<Disagreement> found = new ArrayList<>();

  private Majority(Matter matter, List<Integer> holding) {
    this.matter = matter;
    this.holding = holding;
    byGravity =
        Comparator.comparing(Lack::severity)
            .thenComparing(lack -> matter.checks().indexOf(lack.check()));
  }

  /**
   * The disagreements at a place.
   *
   * @param holding the versions that have text there, two or three
   * @param lacks by version and place in its text
   */
  static List<Disagreement> of(Matter matter, List<Integer> holding, Collection<Lack> lacks) {
    Majority majority = new Majority(matter, holding);
    if (!lacks.isEmpty()) {
      majority.judge(lacks);
    }
    return majority.found;
  }

  private void judge(Collection<Lack> lacks) {
    for (int side : holding) {
      List<Lack> own = new ArrayList<>();
      for (Lack lack : lacks) {
        if (lack.side() == side
            && lack.lacking().size() == holding.size() - 1
            && lack.weight() != Lack.Weight.LEAST) {
          own.add(lack);
        }
      }
      alone.put(side, own);
    }
    if (holding.size() == 2) {
      judgeTwo(holding.get(0), holding.get(1));
      return;
    }
    judgeThree(lacks);
  }

  private void judgeTwo(int one, int other) {
    List<Lack> left = alone(one);
    List<Lack> right = alone(other);
    if (pairs(left, right)) {
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        add(Kind.TWO_DIFFER, other, left.get(i), right.get(i));
      }
      return;
    }
    left.stream().filter(Majority::isFull).forEach(each -> add(Kind.ONE_LACKS, other, each));
    right.stream().filter(Majority::isFull).forEach(each -> add(Kind.ONE_LACKS, one, each));
  }

  private void judgeThree(Collection<Lack> lacks) {
    List<Lack> first = alone(holding.get(0));
    List<Lack> second = alone(holding.get(1));
    List<Lack> third = alone(holding.get(2));
    if (pairs(first, second) && pairs(second, third)) {
      for (int i = 0; i < Math.min(first.size(), Math.min(second.size(), third.size())); i++) {
        add(Kind.ALL_DIFFER, holding.get(1), first.get(i), second.get(i), third.get(i));
      }
      alone.clear();
    }
    for (int side : holding) {
      judgeMissing(side, lacks);
    }
    if (matter != Matter.NAMES) { // a name needs two that agree
      judgeTwoOfThree(holding.get(0), holding.get(1), holding.get(2));
      judgeTwoOfThree(holding.get(0), holding.get(2), holding.get(1));
      judgeTwoOfThree(holding.get(1), holding.get(2), holding.get(0));
    }
    for (int side : holding) {
      alone(side).forEach(each -> add(Kind.ALONE, each.side(), each));
    }
  }

  private void judgeTwoOfThree(int one, int other, int third) {
    List<Lack> left = alone(one);
    List<Lack> right = alone(other);
    if (!pairs(left, right) || !alone(third).isEmpty()) {
      return;
    }
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      add(Kind.TWO_DIFFER, other, left.get(i), right.get(i));
    }
    alone.remove(one);
    alone.remove(other);
  }

  /** What both others have and a version lacks. */
  private void judgeMissing(int side, Collection<Lack> lacks) {
    List<List<Lack>> others = new ArrayList<>();
    for (int other : holding) {
      if (other != side) {
        others.add(
            lacks.stream()
                .filter(lack -> lack.side() == other)
                .filter(lack -> lack.lacking().size() == 1 && lack.lacking().contains(side))
                .toList());
      }
    }
    List<Lack> left = others.get(0);
    List<Lack> right = others.get(1);
    int both = Math.min(left.size(), right.size());
    List<Lack> own = new ArrayList<>(alone(side));
    if (!matter.reports(Kind.ALONE)) {
      own.sort(Comparator.comparing(Lack::weight));
    }
    boolean confirmed = own.stream().anyMatch(Majority::isFull);
    List<List<Lack>> missing = new ArrayList<>();
    for (int i = 0; i < both; i++) {
      Lack.Weight weight = heavier(left.get(i), right.get(i));
      if (weight == Lack.Weight.FULL || (weight == Lack.Weight.HALF && confirmed)) {
        missing.add(List.of(left.get(i), right.get(i)));
      }
    }
    boolean instead = own.size() == missing.size() || !matter.reports(Kind.ALONE);
    int changed = instead ? Math.min(own.size(), missing.size()) : 0;
    for (int i = 0; i < changed; i++) {
      add(Kind.DIFFERS, side, own.get(i), missing.get(i).get(0), missing.get(i).get(1));
    }
    for (List<Lack> each : missing.subList(changed, missing.size())) {
      add(Kind.MISSING, side, each.get(0), each.get(1));
    }
    if (changed > 0) {
      alone.put(side, own.subList(changed, own.size()));
    }
  }

  private List<Lack> alone(int side) {
    return alone.getOrDefault(side, List.of());
  }

  private static boolean isFull(Lack lack) {
    return lack.weight() == Lack.Weight.FULL;
  }

  private static Lack.Weight heavier(Lack one, Lack other) {
    return one.weight().compareTo(other.weight()) < 0 ? one.weight() : other.weight();
  }

  /** Whether what each of two has alone stands for what the other has. */
  private boolean pairs(List<Lack> left, List<Lack> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (matter.reports(Kind.ALONE)) {
      return left.size() == right.size();
    }
    boolean some = left.stream().anyMatch(Majority::isFull);
    boolean others = right.stream().anyMatch(Majority::isFull);
    return matter == Matter.NAMES ? some && others : some || others;
  }

  private void add(Kind kind, int at, Lack... lacks) {
    if (!matter.reports(kind)) {
      return;
    }
    Map<Integer, Finding.Span> spots = new HashMap<>();
    Lack gravest = lacks[0];
    for (Lack lack : lacks) {
      spots.put(lack.side(), lack.span());
      gravest = byGravity.compare(lack, gravest) > 0 ? lack : gravest;
    }
    found.add(new Disagreement(kind, at, spots, gravest.check(), gravest.severity()));
  }
}
