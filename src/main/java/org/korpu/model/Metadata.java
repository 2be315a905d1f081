package org.korpu.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a unit or a variant besides its text.
 *
 * @param attributes attributes in the names of TMX ({@code creationdate}, {@code changeid}, {@code
 *     usagecount} …) in alphabetical order; not the id, the language or the source language
 * @param properties typed values in the order of the file
 * @param notes remarks in the order of the file
 */
public record Metadata(
    SortedMap<String, String> attributes, List<Property> properties, List<Note> notes) {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(new TreeMap<>(), List.of(), List.of());

  public Metadata {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    properties = List.copyOf(properties);
    notes = List.copyOf(notes);
  }

  /** Metadata of these attributes only. */
  public static Metadata ofAttributes(Map<String, String> attributes) {
    return new Metadata(new TreeMap<>(attributes), List.of(), List.of());
  }

  // Written out: the first record that is asked for its own costs a cold start 30 ms.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Metadata metadata
        && attributes.equals(metadata.attributes)
        && properties.equals(metadata.properties)
        && notes.equals(metadata.notes);
  }

  @Override
  public int hashCode() {
    return (31 * attributes.hashCode() + properties.hashCode()) * 31 + notes.hashCode();
  }

  /** The values of all properties of a type, in order. */
  public List<String> values(String type) {
    return properties.stream().filter(p -> p.type().equals(type)).map(Property::value).toList();
  }

  /** The value of the first property of a type. */
  public Optional<String> value(String type) {
    return properties.stream().filter(p -> p.type().equals(type)).map(Property::value).findFirst();
  }

  /** This metadata with an attribute set. */
  public Metadata withAttribute(String name, String value) {
    TreeMap<String, String> changed = new TreeMap<>(attributes);
    changed.put(name, value);
    return new Metadata(changed, properties, notes);
  }

  /** This metadata with a property added, unless it is there already. */
  public Metadata withProperty(Property property) {
    if (properties.contains(property)) {
      return this;
    }
    List<Property> changed = new ArrayList<>(properties);
    changed.add(property);
    return new Metadata(attributes, changed, notes);
  }
}
