package org.korpu.curate;

import java.util.List;
import java.util.Optional;
import org.korpu.model.TranslationUnit;

/**
 * A unit in which something was found.
 *
 * @param memory the name of its memory
 * @param position its number in the memory, from 0
 * @param unit the unit
 * @param hits where it was found, at least once; by variant, then by place
 */
public record Concordance(String memory, int position, TranslationUnit unit, List<Hit> hits) {

  /** The property in which korpu keeps the document that a unit stood in. */
  private static final String DOCUMENT = "x-korpu-document";

  /**
   * A place where it was found.
   *
   * @param variant the number of the variant in the unit, from 0
   * @param span where in its text, codes left out
   */
  public record Hit(int variant, TextSpan span) {}

  public Concordance {
    hits = List.copyOf(hits);
    if (hits.isEmpty()) {
      throw new IllegalArgumentException("no hit");
    }
  }

  /** The unit's id, its number from 1 where the memory gives none. */
  public String id() {
    String id = unit.id();
    return id == null ? Integer.toString(position + 1) : id;
  }

  /** The document that the unit stood in, where the memory says so. */
  public Optional<String> document() {
    return unit.metadata().value(DOCUMENT);
  }

  /** Where it was found in a variant, from left to right; empty if nowhere. */
  public List<TextSpan> hitsIn(int variant) {
    return hits.stream().filter(hit -> hit.variant() == variant).map(Hit::span).toList();
  }
}
