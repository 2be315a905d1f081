package org.korpu.glossary;

import java.util.List;

/**
 * What is to become of a file of a glossary.
 *
 * @param put concepts that replace those of their id, or are new
 * @param removed ids of concepts that go
 */
public record GlossaryChange(List<Concept> put, List<String> removed) {
  public GlossaryChange {
    put = List.copyOf(put);
    removed = List.copyOf(removed);
  }

  /** Concepts that replace those of their id, or are new. */
  public static GlossaryChange put(List<Concept> concepts) {
    return new GlossaryChange(concepts, List.of());
  }

  /** Concepts that go. */
  public static GlossaryChange remove(List<String> ids) {
    return new GlossaryChange(List.of(), ids);
  }
}
