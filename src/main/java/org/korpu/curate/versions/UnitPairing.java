package org.korpu.curate.versions;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.korpu.store.KeyChains;

/**
 * Which unit of one version is which of another. Exact and the same whoever asks: nothing is
 * guessed from how alike two texts are.
 *
 * <p>Two units are one by the first of these that holds: they are the same in everything; no other
 * has their id in either version, and their source or all their other texts are the same; all their
 * texts are; their source and their context is; their source is; no other has their id; all texts
 * but the source are; they stand, without an id in common memory, in the same place between units
 * that are pairs. Where several fit, the first of one goes with the first of the other. An id comes
 * after the texts since some programs number the units anew each time they write.
 *
 * <p>Takes time in proportion to the units and four bytes for each.
 */
final class UnitPairing {

  /** No unit of the other version. */
  static final int NONE = -1;

  /** Not to be paired. */
  private static final int TAKEN = -2;

  private final MemoryOutline before;
  private final MemoryOutline after;
  private final int[] toAfter;
  private final int[] toBefore;

  private UnitPairing(MemoryOutline before, MemoryOutline after) {
    this.before = before;
    this.after = after;
    toAfter = new int[before.size()];
    toBefore = new int[after.size()];
    Arrays.fill(toAfter, NONE);
    Arrays.fill(toBefore, NONE);
  }

  /** The units of an earlier and a later version. */
  static UnitPairing ofVersions(MemoryOutline before, MemoryOutline after) {
    UnitPairing pairing = new UnitPairing(before, after);
    pairing.pairSame();
    pairing.pairIds(Texts.SOME);
    pairing.pairAllTexts((b, a) -> true);
    pairing.pairSourceInContext((b, a) -> true);
    pairing.pairSource();
    pairing.pairIds(Texts.ANY);
    pairing.pairRest();
    pairing.pairPlaces();
    return pairing;
  }

  /**
   * Units that two versions gained: the same id, or where one has no id the same source in the same
   * context.
   *
   * @param isOne which units of the one version take part
   * @param isOther which of the other
   */
  static UnitPairing ofAdditions(
      MemoryOutline one, IntPredicate isOne, MemoryOutline other, IntPredicate isOther) {
    UnitPairing pairing = new UnitPairing(one, other);
    for (int i = 0; i < pairing.toAfter.length; i++) {
      pairing.toAfter[i] = isOne.test(i) ? NONE : TAKEN;
    }
    for (int i = 0; i < pairing.toBefore.length; i++) {
      pairing.toBefore[i] = isOther.test(i) ? NONE : TAKEN;
    }
    pairing.pairSame();
    pairing.pairIds(Texts.ANY);
    pairing.pairAllTexts(pairing::idsAgree);
    pairing.pairSourceInContext(pairing::idsAgree);
    return pairing;
  }

  /** The position in the later version; {@link #NONE} if it is not there. */
  int toAfter(int position) {
    return Math.max(NONE, toAfter[position]);
  }

  /** The position in the earlier version; {@link #NONE} if it was not there. */
  int toBefore(int position) {
    return Math.max(NONE, toBefore[position]);
  }

  /** What the texts of two units with one id have in common. */
  private enum Texts {
    /** The source, or all but the source. */
    SOME,
    /** Perhaps nothing. */
    ANY
  }

  /** Whether two units may be one. */
  private interface Fit {
    boolean test(int before, int after);
  }

  private void pairSame() {
    KeyChains table = new KeyChains(after.size(), this::afterIsFree, after::whole);
    for (int b = 0; b < toAfter.length; b++) {
      if (beforeIsFree(b)) {
        int position = b;
        pair(b, table.take(before.whole(b), a -> before.same(position, after, a)));
      }
    }
  }

  private void pairIds(Texts texts) {
    KeyChains olds = new KeyChains(before.size(), b -> true, before::id);
    KeyChains news = new KeyChains(after.size(), a -> true, after::id);
    for (int b = 0; b < toAfter.length; b++) {
      if (beforeIsFree(b) && olds.only(before.id(b)) == b) {
        int a = news.only(before.id(b));
        if (a != NONE && afterIsFree(a) && (texts == Texts.ANY || haveTextInCommon(b, a))) {
          pair(b, a);
        }
      }
    }
  }

  private boolean haveTextInCommon(int b, int a) {
    return before.source(b) == after.source(a)
        || (before.rest(b) != MemoryOutline.NONE && before.rest(b) == after.rest(a));
  }

  private void pairAllTexts(Fit fit) {
    pairByKey(
        b -> joined(before.source(b), before.rest(b)),
        a -> joined(after.source(a), after.rest(a)),
        fit);
  }

  private void pairSourceInContext(Fit fit) {
    pairByKey(
        b -> joined(before.source(b), before.context(b)),
        a -> joined(after.source(a), after.context(a)),
        fit);
  }

  private void pairSource() {
    pairByKey(before::source, after::source, (b, a) -> true);
  }

  private void pairByKey(IntToLongFunction olds, IntToLongFunction news, Fit fit) {
    KeyChains table = new KeyChains(after.size(), this::afterIsFree, news);
    for (int b = 0; b < toAfter.length; b++) {
      if (beforeIsFree(b)) {
        int position = b;
        pair(b, table.take(olds.applyAsLong(b), a -> fit.test(position, a)));
      }
    }
  }

  /** One key of two: a product spreads the first over all bits, so that the order counts. */
  private static long joined(long first, long second) {
    return first * 0x9E3779B97F4A7C15L + second;
  }

  private void pairRest() {
    KeyChains olds = new KeyChains(before.size(), this::beforeIsFree, before::rest);
    KeyChains news = new KeyChains(after.size(), this::afterIsFree, after::rest);
    for (int b = 0; b < toAfter.length; b++) {
      if (beforeIsFree(b) && olds.only(before.rest(b)) == b) {
        int a = news.only(before.rest(b));
        if (a != NONE && afterIsFree(a)) {
          pair(b, a);
        }
      }
    }
  }

  /** Runs of as many units in both versions, between the same neighbours. */
  private void pairPlaces() {
    int start = 0;
    while (start < toBefore.length) {
      if (!afterIsFree(start)) {
        start++;
        continue;
      }
      int end = start;
      while (end < toBefore.length && afterIsFree(end)) {
        end++;
      }
      int from = start == 0 ? 0 : toBefore[start - 1] + 1;
      int to = end == toBefore.length ? toAfter.length : toBefore[end];
      if (to - from == end - start && allFree(from, to)) {
        for (int i = 0; i < end - start; i++) {
          if (idsAgree(from + i, start + i)) {
            pair(from + i, start + i);
          }
        }
      }
      start = end;
    }
  }

  private boolean allFree(int from, int to) {
    for (int b = from; b < to; b++) {
      if (!beforeIsFree(b)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two units have one id, or one of them has none. */
  private boolean idsAgree(int b, int a) {
    return before.id(b) == MemoryOutline.NONE
        || after.id(a) == MemoryOutline.NONE
        || before.id(b) == after.id(a);
  }

  private boolean beforeIsFree(int b) {
    return toAfter[b] == NONE;
  }

  private boolean afterIsFree(int a) {
    return toBefore[a] == NONE;
  }

  private void pair(int b, int a) {
    if (a != NONE) {
      toAfter[b] = a;
      toBefore[a] = b;
    }
  }
}
