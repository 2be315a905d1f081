package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part, or text between elements, with its place in the part.
 *
 * <p>Places are zero-based offsets in UTF-16 units, ends exclusive. Comments and processing
 * instructions are no nodes.
 */
final class XmlNode {

  private final String name;
  private final int start;
  private final String text;
  private final Map<String, String> attributes;
  private final List<XmlNode> children;
  private int end;
  private int contentStart;
  private int contentEnd;

  private XmlNode(
      String name, int start, String text, Map<String, String> attributes, List<XmlNode> children) {
    this.name = name;
    this.start = start;
    this.text = text;
    this.attributes = attributes;
    this.children = children;
  }

  /** An element whose end is not known yet. */
  static XmlNode element(String name, int start, Map<String, String> attributes) {
    return new XmlNode(name, start, "", attributes, new ArrayList<>(4));
  }

  /** Text, its references resolved. */
  static XmlNode text(String text, int start, int end) {
    XmlNode node = new XmlNode("", start, text, Map.of(), List.of());
    node.contentStart = start;
    node.contentEnd = end;
    node.end = end;
    return node;
  }

  /** Sets where the content begins: after the start tag. */
  void opened(int contentStart) {
    this.contentStart = contentStart;
  }

  /** Sets where the content ends, and the element. */
  void closed(int contentEnd, int end) {
    this.contentEnd = contentEnd;
    this.end = end;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  /**
   * The name with the prefix that {@link XmlNames} gives its namespace, whatever prefix the part
   * has; empty for text.
   */
  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  boolean isText() {
    return name.isEmpty();
  }

  /** The text of a text node; empty for elements. */
  String text() {
    return text;
  }

  /** Where it starts. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** Where the content of an element starts; its end for an empty-element tag. */
  int contentStart() {
    return contentStart;
  }

  /** Where the content of an element ends. */
  int contentEnd() {
    return contentEnd;
  }

  List<XmlNode> children() {
    return children;
  }

  /** An attribute by its name as {@link #name} gives names; null if there is none. */
  @Nullable String attribute(String attribute) {
    return attributes.get(attribute);
  }

  /** All attributes by name. */
  Map<String, String> attributes() {
    return attributes;
  }

  /** The first child element of a name, or null. */
  @Nullable XmlNode child(String childName) {
    for (XmlNode child : children) {
      if (child.is(childName)) {
        return child;
      }
    }
    return null;
  }

  /** The text of the element and of all elements in it. */
  String allText() {
    if (isText()) {
      return text;
    }
    if (children.size() == 1) {
      return children.get(0).allText();
    }
    StringBuilder all = new StringBuilder();
    for (XmlNode child : children) {
      all.append(child.allText());
    }
    return all.toString();
  }

  /** Whether an element of one of the names stands anywhere in this one. */
  boolean contains(String... names) {
    for (XmlNode child : children) {
      for (String wanted : names) {
        if (child.is(wanted)) {
          return true;
        }
      }
      if (child.contains(names)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return isText() ? text : "<" + name + ">";
  }
}
