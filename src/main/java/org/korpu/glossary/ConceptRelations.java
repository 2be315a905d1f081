package org.korpu.glossary;

/**
 * How a concept stands to others, by their ids; empty where there is none.
 *
 * @param broader the concept that this one is a kind or a part of: of a department its ministry
 * @param replacedBy the concept that took its place: of a body that was reorganised its successor
 */
public record ConceptRelations(String broader, String replacedBy) {

  /** It stands alone. */
  public static final ConceptRelations NONE = new ConceptRelations("", "");
}
