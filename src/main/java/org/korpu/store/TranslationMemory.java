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
   * Lets the reviser read the memory and applies the change it works out: all of it or nothing,
   * with no other writer in between. Returns once it is on the disk.
   *
   * @param faults gets what is wrong with the memory but does not hinder the change
   * @throws org.korpu.model.InputException if there is a change but the memory has damaged units,
   *     since rewriting would lose them
   * @throws java.io.UncheckedIOException if the disk fails
   */
  void revise(Reviser reviser, Consumer<Diagnostic> faults);

  /**
   * Replaces the memory by what the rewriter makes of it, unit by unit: all of it or nothing, with
   * no other writer in between. Returns once it is on the disk. Holds one unit at a time.
   *
   * @param faults gets what is wrong with the memory but does not hinder the change
   * @return whether the bytes of the memory changed; where they did not, it is left alone
   * @throws org.korpu.model.InputException if the memory has damaged units, since rewriting would
   *     lose them
   * @throws java.io.UncheckedIOException if the disk fails
   */
  boolean rewrite(UnitRewriter rewriter, Consumer<Diagnostic> faults);
}
