package org.korpu.store;

import org.jspecify.annotations.Nullable;

/**
 * Reads a memory unit by unit, at the reader's pace, so that several memories can be read side by
 * side. For one thread; whoever opened it closes it.
 */
public interface UnitCursor extends AutoCloseable {

  /**
   * The next unit; null at the end.
   *
   * @throws java.io.UncheckedIOException if the disk fails
   */
  @Nullable StoredUnit next();

  /** Ends the reading. */
  @Override
  void close();
}
