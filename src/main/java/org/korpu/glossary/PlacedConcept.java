package org.korpu.glossary;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * A concept and where it was read.
 *
 * @param concept the concept
 * @param file the file as the user named it, null where it is from none
 * @param position where it begins in the file, null where unknown
 */
public record PlacedConcept(Concept concept, @Nullable String file, @Nullable Position position) {

  /** A concept that is from no file. */
  public static PlacedConcept of(Concept concept) {
    return new PlacedConcept(concept, null, null);
  }
}
