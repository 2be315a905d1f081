package org.korpu.filter.office;

import java.util.List;
import org.korpu.model.TextUnit.Role;

/** How paragraphs are written in one of the languages of office documents. */
interface Dialect {

  /** Whether a node is a paragraph: what becomes a text unit. */
  boolean isParagraph(XmlNode node);

  /** Whether nothing in a node is text for translators, such as deleted text. */
  default boolean isSkipped(XmlNode node) {
    return false;
  }

  /**
   * What the paragraphs in a node are to the document.
   *
   * @param around what they are to it by the nodes around this one
   */
  default Role role(XmlNode node, Role around) {
    return around;
  }

  /** The content of a paragraph. */
  List<Piece> pieces(XmlPart part, XmlNode paragraph);

  /** The stretch of the part that {@link #pieces} are the content of. */
  Markup.Range extent(XmlNode paragraph);

  /** A writer for one paragraph. */
  TextWriter writer(XmlPart part, XmlNode paragraph, StringBuilder out);

  /** Writes the text of one paragraph from its start to its end. */
  interface TextWriter {

    /** Writes text of a format. */
    void text(String text, RunFormat format);

    /** Is told that something else is about to be written. */
    default void other() {}

    /** Writes what is left. */
    default void finish() {}
  }
}
