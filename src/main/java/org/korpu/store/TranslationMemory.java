package org.korpu.store;

import java.util.function.Consumer;
import org.korpu.model.Diagnostic;

/**
 * A translation memory: units in a fixed order, each known by its position. One writer at a time;
 * readers see the memory as it was when they began.
 */
public interface TranslationMemory {

  /** Its name as shown to users, such as {@code tm/releases.tmx}. */
  String name();

  /**
   * Reads every unit in order. A damaged unit is reported and skipped, and takes no position.
   *
   * @throws org.korpu.model.InputException if the memory cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  void forEach(Consumer<StoredUnit> reader, Consumer<Diagnostic> faults);

  /**
   * Applies a change: all of it or nothing. Returns once it is on the disk.
   *
   * @throws org.korpu.model.InputException if the memory has a fault, since rewriting would lose
   *     the damaged unit
   */
  void apply(Revision revision);
}
