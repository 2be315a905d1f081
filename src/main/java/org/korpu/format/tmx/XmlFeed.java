package org.korpu.format.tmx;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;

/**
 * Gives the XML of one unit, or of the header, piece by piece.
 *
 * <p>Comments and instructions are not given. One text may come in several pieces.
 */
interface XmlFeed {

  /** What comes next. */
  enum Event {
    START,
    TEXT,
    END
  }

  /** Makes an element the next one to parse; it must have been read to its end before the next. */
  void give(char[] text, int from, int length) throws UnitFault;

  /** What comes next in the element. */
  Event next() throws UnitFault;

  /** The name of the element that starts or ends here. */
  String name();

  /** How many attributes the element that starts here has. */
  int attributeCount();

  /** The name of an attribute, counted from 0 in the order of the file. */
  String attributeName(int index);

  /** The value of an attribute. */
  String attributeValue(int index);

  /** The value of an attribute; null if the element does not have it. */
  default @Nullable String attribute(String name) {
    for (int i = 0; i < attributeCount(); i++) {
      if (attributeName(i).equals(name)) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** The piece of text that is here. */
  String text();

  /** Whether the piece of text that is here is nothing but white space. */
  boolean isWhiteSpace();

  /** Where in the element the current event begins. */
  int offset();

  /** Forgets the element, which was not read to its end. */
  void abandon();

  /** A fault at the current event. */
  default UnitFault fault(TmxMessage message, Object... arguments) {
    return new UnitFault(Message.of(message, arguments), offset());
  }
}
