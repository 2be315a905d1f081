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

  /** Drops what no XML may hold from its text, which is complete; how many characters that were. */
  int dropIllegal() {
    String kept = legal(text);
    int dropped = text.length() - kept.length();
    if (dropped > 0) {
      text.setLength(0);
      text.append(kept);
    }
    return dropped;
  }

  /** A text without what XML 1.0 does not allow; the parser passes some of that on. */
  static String legal(CharSequence text) {
    if (text.codePoints().allMatch(XmlLines::isLegal)) {
      return text.toString();
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlLines::isLegal).forEach(kept::appendCodePoint);
    return kept.toString();
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
