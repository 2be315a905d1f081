package org.korpu.curate.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Metadata;

/**
 * Something known about a unit or a variant that changed. Properties and notes are compared as
 * bags: their order is no difference. Where a type of property has one value before and another one
 * after, that is one change; otherwise each value that came or went is one.
 *
 * @param field what it is
 * @param name the attribute or the type of the property; empty for what has no name
 * @param before the earlier value, null where there was none
 * @param after the later value, null where there is none
 */
public record MetadataChange(
    Field field, String name, @Nullable String before, @Nullable String after) {

  /** What can be known. */
  public enum Field {
    /** The id of a unit. */
    ID,
    /** The language a unit was translated from. */
    SOURCE_LANGUAGE,
    /** An attribute. */
    ATTRIBUTE,
    /** A property. */
    PROPERTY,
    /** A note. */
    NOTE
  }

  public MetadataChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("no change of " + name);
    }
  }

  /** What changed from one to the other: attributes, properties, notes, each by name. */
  public static List<MetadataChange> between(Metadata before, Metadata after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<MetadataChange> changes = new ArrayList<>();
    attributes(before.attributes(), after.attributes(), changes);
    properties(before, after, changes);
    List<String> gone = new ArrayList<>(before.notes().stream().map(n -> n.text()).toList());
    List<String> come = new ArrayList<>();
    after.notes().stream().map(n -> n.text()).filter(n -> !gone.remove(n)).forEach(come::add);
    pairUp(Field.NOTE, "", gone, come, changes);
    return changes;
  }

  private static void attributes(
      Map<String, String> before, Map<String, String> after, List<MetadataChange> changes) {
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String old = before.get(name);
      String now = after.get(name);
      if (old == null ? now != null : !old.equals(now)) {
        changes.add(new MetadataChange(Field.ATTRIBUTE, name, old, now));
      }
    }
  }

  private static void properties(Metadata before, Metadata after, List<MetadataChange> changes) {
    SortedSet<String> types = new TreeSet<>();
    before.properties().forEach(property -> types.add(property.type()));
    after.properties().forEach(property -> types.add(property.type()));
    for (String type : types) {
      List<String> gone = new ArrayList<>(before.values(type));
      List<String> come = new ArrayList<>();
      after.values(type).stream().filter(value -> !gone.remove(value)).forEach(come::add);
      pairUp(Field.PROPERTY, type, gone, come, changes);
    }
  }

  private static void pairUp(
      Field field,
      String name,
      List<String> gone,
      List<String> come,
      List<MetadataChange> changes) {
    if (gone.size() == 1 && come.size() == 1) {
      changes.add(new MetadataChange(field, name, gone.get(0), come.get(0)));
    } else {
      gone.forEach(value -> changes.add(new MetadataChange(field, name, value, null)));
      come.forEach(value -> changes.add(new MetadataChange(field, name, null, value)));
    }
  }
}
