package org.korpu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a glossary when the concepts of another one enter it.
 *
 * @param concepts all concepts afterwards: those that were there in their order, then the new ones
 * @param added ids of new concepts
 * @param replaced ids of concepts that were there with other content and are replaced
 * @param refused ids of concepts that are there with other content and stay as they are
 * @param unchanged how many concepts were there already, the same
 */
public record GlossaryUpdate(
    List<Concept> concepts,
    List<String> added,
    List<String> replaced,
    List<String> refused,
    int unchanged) {

  /** What to do with a concept that is there with other content. */
  public enum OnConflict {
    /** Keep what is there. */
    REFUSE,
    /** Take the new one. */
    REPLACE
  }

  public GlossaryUpdate {
    concepts = List.copyOf(concepts);
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    refused = List.copyOf(refused);
  }

  /** Works out the update; concepts are the same by their id. */
  public static GlossaryUpdate of(
      List<Concept> existing, List<Concept> incoming, OnConflict onConflict) {
    Map<String, Concept> result = new LinkedHashMap<>();
    existing.forEach(concept -> result.put(concept.id(), concept));
    List<String> added = new ArrayList<>();
    List<String> replaced = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int unchanged = 0;
    for (Concept concept : incoming) {
      Concept before = result.putIfAbsent(concept.id(), concept);
      if (before == null) {
        added.add(concept.id());
      } else if (before.equals(concept)) {
        unchanged++;
      } else if (onConflict == OnConflict.REPLACE) {
        result.put(concept.id(), concept);
        replaced.add(concept.id());
      } else {
        refused.add(concept.id());
      }
    }
    return new GlossaryUpdate(List.copyOf(result.values()), added, replaced, refused, unchanged);
  }

  /** Whether the glossary is to be written. */
  public boolean changes() {
    return !added.isEmpty() || !replaced.isEmpty();
  }
}
