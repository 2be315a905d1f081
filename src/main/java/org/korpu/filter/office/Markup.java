package org.korpu.filter.office;

import java.util.List;

/** What is written for a code: XML of our own, or a stretch of the part as it is. */
sealed interface Markup {

  /** XML as it is written. */
  record Literal(String xml) implements Markup {}

  /**
   * A stretch of the part. Translations of paragraphs inside it, such as those of a text box, are
   * put in their places when it is written.
   *
   * @param from zero-based offset in UTF-16 units
   * @param to the same, exclusive
   */
  record Range(int from, int to) implements Markup {}

  /** All of a node. */
  static List<Markup> of(XmlNode node) {
    return List.of(new Range(node.start(), node.end()));
  }

  /** A node between other XML. */
  static List<Markup> wrapped(String before, XmlNode node, String after) {
    return List.of(new Literal(before), new Range(node.start(), node.end()), new Literal(after));
  }

  /** The start tag of a node. */
  static List<Markup> startOf(XmlNode node) {
    return List.of(new Range(node.start(), node.contentStart()));
  }

  /** The end tag of a node. */
  static List<Markup> endOf(XmlNode node) {
    return List.of(new Range(node.contentEnd(), node.end()));
  }
}
