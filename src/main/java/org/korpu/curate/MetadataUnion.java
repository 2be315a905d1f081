package org.korpu.curate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.model.Metadata;

/**
 * What is known about two units, or variants, that become one.
 *
 * <p>The earlier creation and the later change hold, each with who made it; of the last uses the
 * later; of the counts of uses the greater, since two copies of one memory count the same uses. Any
 * other attribute is that of the first which has it. Properties and notes: those of the first, then
 * those that only the second has.
 */
final class MetadataUnion {

  private static final List<String> CREATION =
      List.of("creationdate", "creationid", "creationtool", "creationtoolversion");

  private static final List<String> CHANGE = List.of("changedate", "changeid");

  private MetadataUnion() {}

  static Metadata of(Metadata first, Metadata second) {
    if (second.equals(Metadata.NONE) || second.equals(first)) {
      return first;
    }
    SortedMap<String, String> attributes = new TreeMap<>(second.attributes());
    attributes.putAll(first.attributes());
    if (isBefore(second, first, "creationdate")) {
      take(CREATION, second, attributes);
    }
    if (isBefore(first, second, "changedate")) {
      take(CHANGE, second, attributes);
    }
    if (isBefore(first, second, "lastusagedate")) {
      take(List.of("lastusagedate"), second, attributes);
    }
    String one = first.attributes().get("usagecount");
    String other = second.attributes().get("usagecount");
    if (one != null && other != null && number(other) > number(one)) {
      attributes.put("usagecount", other);
    }
    return new Metadata(
        attributes,
        union(first.properties(), second.properties()),
        union(first.notes(), second.notes()));
  }

  private static void take(List<String> names, Metadata from, Map<String, String> attributes) {
    for (String name : names) {
      String value = from.attributes().get(name);
      if (value == null) {
        attributes.remove(name);
      } else {
        attributes.put(name, value);
      }
    }
  }

  /** Whether both have a date, and that of the first is before that of the second. */
  private static boolean isBefore(Metadata first, Metadata second, String name) {
    String one = first.attributes().get(name);
    String other = second.attributes().get(name);
    return one != null && other != null && one.compareTo(other) < 0;
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1; // no count
    }
  }

  /** Those of the first, then those that only the second has. */
  static <T> List<T> union(List<T> first, List<T> second) {
    if (second.isEmpty() || first.equals(second)) {
      return first;
    }
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
