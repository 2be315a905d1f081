package org.korpu.curate;

import org.korpu.model.TranslationUnit;
import org.korpu.store.StoredUnit;
import org.korpu.store.TranslationMemory;

/**
 * A unit that was found in a memory.
 *
 * @param memory where it was found
 * @param stored the unit and its place
 */
public record UnitHit(TranslationMemory memory, StoredUnit stored) {

  /** The unit. */
  public TranslationUnit unit() {
    return stored.unit();
  }

  /** The name of the unit that is surely its own: {@code tm/x.tmx:17}. */
  public String place() {
    return memory.name() + ":" + (stored.position() + 1);
  }
}
