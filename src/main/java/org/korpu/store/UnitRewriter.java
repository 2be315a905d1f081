package org.korpu.store;

import java.util.function.Consumer;
import org.korpu.model.TranslationUnit;

/**
 * What becomes of each unit of a memory, in one pass, so that a memory of any size can be changed.
 * Used once, by one thread.
 */
@FunctionalInterface
public interface UnitRewriter {

  /**
   * Hands on what stands in the place of a unit: the unit itself, another, several, or nothing.
   * Units handed on stand in the order in which they come.
   */
  void rewrite(StoredUnit unit, Consumer<TranslationUnit> out);

  /** Hands on what stands after the last unit. */
  default void finish(Consumer<TranslationUnit> out) {}
}
