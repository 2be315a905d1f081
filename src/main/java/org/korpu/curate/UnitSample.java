package org.korpu.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.korpu.model.TranslationUnit;

/**
 * A random sample of units, of a given size, in two passes: first every unit is counted, then asked
 * for again in the same order. Every set of that size is equally likely, and the same units with
 * the same seed give the same sample.
 *
 * <p>With a stratum for each unit, each stratum gets its share of the sample, rounded so that the
 * size is met (largest remainders first); within a stratum each set is equally likely.
 *
 * <p>Holds two numbers for each stratum and nothing of the units (selection sampling: D. E. Knuth,
 * The Art of Computer Programming, vol. 2, 3.4.2, algorithm S). For one thread.
 */
public final class UnitSample {

  private final Function<TranslationUnit, String> stratumOf;
  private final long size;
  private final SplittableRandom random;

  /** In alphabetical order, so that the shares do not depend on the order of the units. */
  private final Map<String, Stratum> strata = new TreeMap<>();

  private long counted;
  private boolean drawn;

  private static final class Stratum {
    long left;
    long wanted;
    long remainder;
  }

  /**
   * A sample of all units alike.
   *
   * @param size how many units are wanted; all are taken where there are fewer
   */
  public static UnitSample of(long size, long seed) {
    return new UnitSample(size, seed, unit -> "");
  }

  /** A sample in which each stratum has its share. */
  public static UnitSample stratified(
      long size, long seed, Function<TranslationUnit, String> stratumOf) {
    return new UnitSample(size, seed, stratumOf);
  }

  private UnitSample(long size, long seed, Function<TranslationUnit, String> stratumOf) {
    if (size < 0) {
      throw new IllegalArgumentException("size " + size);
    }
    this.size = size;
    this.random = new SplittableRandom(seed);
    this.stratumOf = stratumOf;
  }

  /** First pass: counts a unit. */
  public void count(TranslationUnit unit) {
    strata.computeIfAbsent(stratumOf.apply(unit), key -> new Stratum()).left++;
    counted++;
  }

  /** How many units were counted. */
  public long counted() {
    return counted;
  }

  /**
   * Second pass: whether a unit belongs to the sample.
   *
   * @throws org.korpu.model.InputException if this is no unit that was counted
   */
  public boolean takes(TranslationUnit unit) {
    if (!drawn) {
      share();
      drawn = true;
    }
    Stratum stratum = strata.get(stratumOf.apply(unit));
    if (stratum == null || stratum.left == 0) {
      throw ChangedMemory.fault();
    }
    boolean takes = random.nextLong(stratum.left) < stratum.wanted;
    stratum.left--;
    stratum.wanted -= takes ? 1 : 0;
    return takes;
  }

  /**
   * Ends the second pass.
   *
   * @throws org.korpu.model.InputException if there were fewer units than in the first
   */
  public void finish() {
    if (strata.values().stream().anyMatch(stratum -> stratum.left > 0)) {
      throw ChangedMemory.fault();
    }
  }

  private void share() {
    long total = Math.min(size, counted);
    long given = 0;
    for (Stratum stratum : strata.values()) {
      stratum.wanted = Math.multiplyExact(total, stratum.left) / counted;
      stratum.remainder = total * stratum.left % counted;
      given += stratum.wanted;
    }
    List<Stratum> byRemainder = new ArrayList<>(strata.values());
    byRemainder.sort(Comparator.comparingLong((Stratum each) -> each.remainder).reversed());
    for (int i = 0; given < total; i++) {
      byRemainder.get(i).wanted++;
      given++;
    }
  }
}
