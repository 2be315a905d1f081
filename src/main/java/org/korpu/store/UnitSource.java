package org.korpu.store;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;

/** Units that can be read from the start as often as one likes, the same each time. */
@FunctionalInterface
public interface UnitSource {

  /** No units at all. */
  UnitSource EMPTY = faults -> new Nothing();

  /**
   * Begins to read.
   *
   * @param faults gets damaged units, which are skipped and take no position
   * @throws org.korpu.model.InputException if the units cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  UnitCursor open(Consumer<Diagnostic> faults);

  /** The cursor of {@link #EMPTY}. */
  final class Nothing implements UnitCursor {
    private Nothing() {}

    @Override
    public @Nullable StoredUnit next() {
      return null;
    }

    @Override
    public void close() {}
  }
}
