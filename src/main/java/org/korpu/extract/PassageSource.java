package org.korpu.extract;

import java.util.function.Consumer;

/** Passages that can be read more than once, the same each time and in the same order. */
@FunctionalInterface
public interface PassageSource {

  /**
   * Reads all passages in order.
   *
   * @throws org.korpu.model.InputException if something cannot be read at all
   * @throws java.io.UncheckedIOException if the disk fails
   */
  void forEach(Consumer<Passage> reader);
}
