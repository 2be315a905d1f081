package org.korpu.curate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.TranslationUnit;

/**
 * What becomes of a unit.
 *
 * @param kept the unit as it stays in the memory; null where it is removed
 * @param removed the unit as it was, with the property {@link Cleaner#REMOVED} on what is removed;
 *     null where nothing is
 * @param findings what was found, in the order in which it was corrected
 */
public record CleanedUnit(
    @Nullable TranslationUnit kept,
    @Nullable TranslationUnit removed,
    List<CleaningFinding> findings) {
  public CleanedUnit {
    findings = List.copyOf(findings);
  }
}
