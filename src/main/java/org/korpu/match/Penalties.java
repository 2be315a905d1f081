package org.korpu.match;

import java.util.Map;

/**
 * Points taken off every match from certain memories, because they are trusted less: a memory of
 * raw machine translation, or of another customer. An identical segment from such a memory is a
 * FUZZY match.
 *
 * @param byMemory the points, 1 to 99, by the name of the memory as in {@link Candidate#memory}
 */
public record Penalties(Map<String, Integer> byMemory) {

  /** All memories are trusted. */
  public static final Penalties NONE = new Penalties(Map.of());

  public Penalties {
    byMemory = Map.copyOf(byMemory);
    byMemory.forEach(
        (memory, points) -> {
          if (points < 1 || points > 99) {
            throw new IllegalArgumentException(memory + ": " + points);
          }
        });
  }

  /** The points of a memory; 0 for one that is not named. */
  public int of(String memory) {
    return byMemory.getOrDefault(memory, 0);
  }
}
