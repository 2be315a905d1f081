package org.korpu.format.tbx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/** An element of a concept with all that is in it. */
final class TbxElement {

  /** Marks inside a text, in all versions. */
  private static final Set<String> MARKUP =
      Set.of("hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it", "ut");

  private final String namespace;
  private final String name;
  private final Position position;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<TbxElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  TbxElement(String namespace, String name, Position position) {
    this.namespace = namespace;
    this.name = name;
    this.position = position;
  }

  String namespace() {
    return namespace;
  }

  /** The local name. */
  String name() {
    return name;
  }

  Position position() {
    return position;
  }

  /** An attribute by its local name; null if there is none. */
  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  /** The elements in it but for marks inside a text. */
  List<TbxElement> children() {
    return children.stream().filter(child -> !MARKUP.contains(child.name)).toList();
  }

  /** Whether marks stand in its text. */
  boolean hasMarkup() {
    return children.stream().anyMatch(child -> MARKUP.contains(child.name));
  }

  void add(TbxElement child) {
    children.add(child);
  }

  void append(String characters) {
    text.append(characters);
  }

  /** Takes over what stands in a mark inside the text. */
  void close(TbxElement child) {
    if (MARKUP.contains(child.name)) {
      text.append(child.text);
    }
  }

  /** Its text, with that of the marks inside, without white space at the ends. */
  String text() {
    return text.toString().strip();
  }

  /** Its text on one line, with single spaces. */
  String line() {
    return text().replaceAll("\\s+", " ");
  }
}
