package org.korpu.curate.versions;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.UnitCursor;
import org.korpu.store.UnitSource;

/**
 * Gives units of a version by position, each once. Reads the version once and holds only units that
 * are wanted later than others behind them: none where the order asked for is that of the version.
 */
final class UnitWindow implements AutoCloseable {

  private final UnitCursor cursor;
  private final BitSet wanted;
  private final Map<Integer, TranslationUnit> passed = new HashMap<>();
  private int next;

  /**
   * Opens the version.
   *
   * @param wanted the positions that will be asked for
   */
  UnitWindow(UnitSource units, BitSet wanted) {
    this.cursor = units.open(fault -> {}); // the first reading has told them
    this.wanted = wanted;
  }

  /** The unit at a wanted position that was not taken yet. */
  TranslationUnit take(int position) {
    TranslationUnit unit = passed.remove(position);
    while (unit == null) {
      StoredUnit read = cursor.next();
      if (read == null) {
        throw new IllegalStateException("the memory changed while it was read: no " + position);
      }
      if (next == position) {
        unit = read.unit();
      } else if (wanted.get(next)) {
        passed.put(next, read.unit());
      }
      next++;
    }
    return unit;
  }

  @Override
  public void close() {
    cursor.close();
  }
}
