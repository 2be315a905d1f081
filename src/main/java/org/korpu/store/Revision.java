package org.korpu.store;

import java.util.List;
import java.util.Map;
import org.korpu.model.TranslationUnit;

/**
 * A change of a memory.
 *
 * @param replacements the new unit for a position
 * @param additions units added at the end, in order
 */
public record Revision(
    Map<Integer, TranslationUnit> replacements, List<TranslationUnit> additions) {
  public Revision {
    replacements = Map.copyOf(replacements);
    additions = List.copyOf(additions);
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return replacements.isEmpty() && additions.isEmpty();
  }
}
