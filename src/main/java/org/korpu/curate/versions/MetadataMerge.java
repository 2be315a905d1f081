package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;

/**
 * Merges what two sides know about a unit, a variant or a memory. Never a conflict, and the same
 * whichever side is ours.
 *
 * <p>An attribute, property or note that one side changed, added or removed is changed, added or
 * removed. An attribute that both changed: of {@code creationdate} the earlier value; of {@code
 * changedate} and {@code lastusagedate} the later; {@code usagecount} counts the uses of both
 * sides; any other is that of the side with the later {@code changedate}, or else the greater value
 * by its characters; a change is stronger than a removal. Of properties and notes that both sides
 * added, both stay, in the order of type and value.
 */
public final class MetadataMerge {

  /** Attributes that any use of a unit touches; a removal is stronger than a change of these. */
  private static final Set<String> VOLATILE =
      Set.of("changedate", "changeid", "lastusagedate", "usagecount");

  private static final Comparator<Property> PROPERTY_ORDER =
      Comparator.comparing(Property::type)
          .thenComparing(Property::value)
          .thenComparing(property -> String.valueOf(property.language()));

  private static final Comparator<Note> NOTE_ORDER =
      Comparator.comparing(Note::text).thenComparing(note -> String.valueOf(note.language()));

  private MetadataMerge() {}

  /**
   * Merges two sides.
   *
   * @param base what both began with; {@link Metadata#NONE} where they began with nothing
   */
  public static Metadata merge(Metadata base, Metadata ours, Metadata theirs) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return ours;
    }
    if (ours.equals(base)) {
      return theirs;
    }
    return new Metadata(
        attributes(base.attributes(), ours.attributes(), theirs.attributes()),
        merge(base.properties(), ours.properties(), theirs.properties(), PROPERTY_ORDER),
        merge(base.notes(), ours.notes(), theirs.notes(), NOTE_ORDER));
  }

  /** Whether two differ in no more than when, how often and by whom they were touched last. */
  static boolean sameButForUse(Metadata one, Metadata other) {
    return one.properties().equals(other.properties())
        && one.notes().equals(other.notes())
        && lasting(one).equals(lasting(other));
  }

  private static SortedMap<String, String> lasting(Metadata metadata) {
    SortedMap<String, String> lasting = new TreeMap<>(metadata.attributes());
    lasting.keySet().removeAll(VOLATILE);
    return lasting;
  }

  private static SortedMap<String, String> attributes(
      Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
    SortedMap<String, String> merged = new TreeMap<>();
    Set<String> names = new TreeSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    int later =
        ours.getOrDefault("changedate", "").compareTo(theirs.getOrDefault("changedate", ""));
    for (String name : names) {
      String value = attribute(name, base.get(name), ours.get(name), theirs.get(name), later);
      if (value != null) {
        merged.put(name, value);
      }
    }
    return merged;
  }

  private static @Nullable String attribute(
      String name,
      @Nullable String base,
      @Nullable String ours,
      @Nullable String theirs,
      int later) {
    if (ours == null || theirs == null) {
      String one = ours == null ? theirs : ours;
      return one == null || one.equals(base) ? null : one;
    }
    if (ours.equals(theirs) || theirs.equals(base)) {
      return ours;
    }
    if (ours.equals(base)) {
      return theirs;
    }
    String greater = ours.compareTo(theirs) > 0 ? ours : theirs;
    return switch (name) {
      case "creationdate" -> ours.compareTo(theirs) < 0 ? ours : theirs;
      case "changedate", "lastusagedate" -> greater;
      case "usagecount" -> uses(base, ours, theirs, greater);
      default -> later == 0 ? greater : later > 0 ? ours : theirs;
    };
  }

  /** What there was at first and what each side added; the greater where one is no number. */
  private static String uses(@Nullable String base, String ours, String theirs, String greater) {
    try {
      long first = base == null ? 0 : Long.parseLong(base);
      return Long.toString(
          Math.max(0, Math.addExact(Long.parseLong(ours), Long.parseLong(theirs)) - first));
    } catch (NumberFormatException | ArithmeticException e) {
      return greater;
    }
  }

  private static <T> List<T> merge(
      List<T> base, List<T> ours, List<T> theirs, Comparator<T> order) {
    if (ours.equals(theirs) || theirs.equals(base)) {
      return ours;
    }
    if (ours.equals(base)) {
      return theirs;
    }
    List<T> ourAdditions = new ArrayList<>(ours);
    List<T> theirAdditions = new ArrayList<>(theirs);
    List<T> merged = new ArrayList<>();
    for (T each : base) {
      boolean inOurs = ourAdditions.remove(each);
      boolean inTheirs = theirAdditions.remove(each);
      if (inOurs && inTheirs) {
        merged.add(each);
      }
    }
    theirAdditions.removeIf(copyOf(ourAdditions)::remove);
    List<T> additions = new ArrayList<>(ourAdditions);
    additions.addAll(theirAdditions);
    additions.sort(order);
    merged.addAll(additions);
    return merged;
  }

  private static <T> List<T> copyOf(List<T> list) {
    return new ArrayList<>(list);
  }
}
