package org.korpu.curate.versions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitSource;

/**
 * Compares two versions of a memory, unit by unit.
 *
 * <p>Reads each version twice. Holds some 110 bytes for each unit of both, and besides those units
 * that changed and also moved.
 */
public final class MemoryComparison {

  private final UnitSource before;
  private final UnitSource after;
  private final @Nullable LanguageTag source;

  /**
   * Of two versions.
   *
   * @param source the language of the source texts where a unit does not name one; null if unknown
   */
  public MemoryComparison(UnitSource before, UnitSource after, @Nullable LanguageTag source) {
    this.before = before;
    this.after = after;
    this.source = source;
  }

  /**
   * Compares them.
   *
   * @param changes gets what changed in the order of the later version; a unit that is there no
   *     more comes where it stood
   * @param faults gets damaged units, which are not compared
   * @throws org.korpu.model.InputException if a version cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  public MemoryDifference compare(Consumer<UnitChange> changes, Consumer<Diagnostic> faults) {
    MemoryOutline olds = MemoryOutline.of(before, source, faults);
    MemoryOutline news = MemoryOutline.of(after, source, faults);
    UnitPairing pairing = UnitPairing.ofVersions(olds, news);
    Walk walk = new Walk(olds, news, pairing, changes);
    try (UnitWindow earlier = new UnitWindow(before, walk.wantedBefore());
        UnitWindow later = new UnitWindow(after, walk.wantedAfter())) {
      return walk.walk(earlier, later);
    }
  }

  /** One walk over both versions. */
  private static final class Walk {
    private final MemoryOutline olds;
    private final MemoryOutline news;
    private final UnitPairing pairing;
    private final Consumer<UnitChange> changes;
    private long added;
    private long removed;
    private long changed;

    Walk(
        MemoryOutline olds, MemoryOutline news, UnitPairing pairing, Consumer<UnitChange> changes) {
      this.olds = olds;
      this.news = news;
      this.pairing = pairing;
      this.changes = changes;
    }

    BitSet wantedBefore() {
      BitSet wanted = new BitSet(olds.size());
      for (int b = 0; b < olds.size(); b++) {
        int a = pairing.toAfter(b);
        wanted.set(b, a == UnitPairing.NONE || !olds.same(b, news, a));
      }
      return wanted;
    }

    BitSet wantedAfter() {
      BitSet wanted = new BitSet(news.size());
      for (int a = 0; a < news.size(); a++) {
        int b = pairing.toBefore(a);
        wanted.set(a, b == UnitPairing.NONE || !olds.same(b, news, a));
      }
      return wanted;
    }

    MemoryDifference walk(UnitWindow earlier, UnitWindow later) {
      int told = 0; // removed units before this position have been told
      for (int a = 0; a < news.size(); a++) {
        int b = pairing.toBefore(a);
        if (b == UnitPairing.NONE) {
          added++;
          changes.accept(UnitChange.added(new StoredUnit(a, later.take(a))));
          continue;
        }
        tellRemoved(told, b, earlier);
        told = Math.max(told, b + 1);
        if (!olds.same(b, news, a)) {
          UnitChange change =
              UnitChange.between(
                  new StoredUnit(b, earlier.take(b)), new StoredUnit(a, later.take(a)));
          if (!change.isEmpty()) {
            changed++;
            changes.accept(change);
          }
        }
      }
      tellRemoved(told, olds.size(), earlier);
      return new MemoryDifference(added, removed, changed, moved());
    }

    private void tellRemoved(int from, int to, UnitWindow earlier) {
      for (int b = from; b < to; b++) {
        if (pairing.toAfter(b) == UnitPairing.NONE) {
          removed++;
          changes.accept(UnitChange.removed(new StoredUnit(b, earlier.take(b))));
        }
      }
    }

    /** All pairs but those of a longest run that ascends in both (patience sorting). */
    private int moved() {
      int[] ends = new int[news.size()];
      int longest = 0;
      int pairs = 0;
      for (int a = 0; a < news.size(); a++) {
        int b = pairing.toBefore(a);
        if (b == UnitPairing.NONE) {
          continue;
        }
        pairs++;
        if (longest == 0 || ends[longest - 1] < b) {
          ends[longest++] = b;
        } else {
          ends[-Arrays.binarySearch(ends, 0, longest, b) - 1] = b;
        }
      }
      return pairs - longest;
    }
  }
}
