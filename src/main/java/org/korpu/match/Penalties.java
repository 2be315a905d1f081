package org.korpu.match;

import java.util.Map;
import java.util.Set;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Points taken off every match from certain memories, or made by certain people or tools, because
 * they are trusted less: a memory of another customer, raw machine translation. An identical
 * segment of such an origin is a FUZZY match. Points of memory and origin add up.
 *
 * @param byMemory the points, 1 to 99, by the name of the memory as in {@link Candidate#memory}
 * @param byOrigin the points, 1 to 99, by origin: what a unit or its translation has as {@code
 *     creationid}, {@code changeid}, {@code creationtool} or property {@value #ORIGIN}
 */
public record Penalties(Map<String, Integer> byMemory, Map<String, Integer> byOrigin) {

  /** The type of the property that names an origin. */
  public static final String ORIGIN = "x-korpu-origin";

  /** The attributes that name an origin. */
  static final Set<String> ORIGIN_ATTRIBUTES = Set.of("creationid", "changeid", "creationtool");

  /** All memories are trusted. */
  public static final Penalties NONE = new Penalties(Map.of(), Map.of());

  public Penalties {
    byMemory = Map.copyOf(byMemory);
    byOrigin = Map.copyOf(byOrigin);
    byMemory.forEach(Penalties::check);
    byOrigin.forEach(Penalties::check);
  }

  /** The points of a memory; 0 for one that is not named. */
  public int of(String memory) {
    return byMemory.isEmpty() ? 0 : byMemory.getOrDefault(memory, 0);
  }

  /** The points of the least trusted origin of a unit or of one of its translations. */
  public int of(TranslationUnit unit, Iterable<Variant> targets) {
    if (byOrigin.isEmpty()) {
      return 0;
    }
    int most = of(unit.metadata());
    for (Variant target : targets) {
      most = Math.max(most, of(target.metadata()));
    }
    return most;
  }

  private int of(Metadata metadata) {
    int most = 0;
    for (String attribute : ORIGIN_ATTRIBUTES) {
      String origin = metadata.attributes().get(attribute);
      most = Math.max(most, origin == null ? 0 : byOrigin.getOrDefault(origin, 0));
    }
    for (String origin : metadata.values(ORIGIN)) {
      most = Math.max(most, byOrigin.getOrDefault(origin, 0));
    }
    return most;
  }

  private static void check(String name, int points) {
    if (points < 1 || points > 99) {
      throw new IllegalArgumentException(name + ": " + points);
    }
  }
}
