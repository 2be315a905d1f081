package org.korpu.format.xliff;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InputException;
import org.korpu.model.Position;
import org.korpu.xml.XmlFaultWords;
import org.korpu.xml.XmlParsers;

/**
 * A place in an XML file, moving forward.
 *
 * <p>Neither a document type nor an external entity is ever loaded. Malformed XML is fatal: an
 * {@link InputException} with the errors found so far and this one.
 */
final class XmlCursor {

  private final XMLStreamReader xml;
  private final Faults faults;

  XmlCursor(InputStream in, Faults faults) throws IOException {
    this.faults = faults;
    try {
      this.xml = XmlParsers.factory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Moves to the next event; one of {@link XMLStreamConstants}. */
  int next() throws IOException {
    try {
      return xml.next();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /**
   * Moves to the next child element of the element the cursor has entered, over text and comments.
   *
   * @return whether there is one; if not, the cursor is at the end of the element
   */
  boolean nextChild() throws IOException {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Moves to the root element. */
  void enterRoot() throws IOException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and processing instructions before it say nothing to us.
    }
  }

  /** Reads to the end of the file, which shows whether it is whole. */
  void finish() throws IOException {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // Comments and processing instructions after the root say nothing to us.
    }
  }

  /** Moves to the end of the element the cursor has entered. */
  void skip() throws IOException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The text of the element the cursor has entered, without tags, and moves to its end. */
  String content() throws IOException {
    StringBuilder content = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.append(xml.getText());
        default -> {}
      }
    }
    return content.toString();
  }

  /** The characters at the cursor. */
  String text() {
    return xml.getText();
  }

  /** The name of the element at the cursor without prefix. */
  String name() {
    return xml.getLocalName();
  }

  /** The namespace of the element at the cursor, empty for none. */
  String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** Whether the element at the cursor is that one. */
  boolean is(String namespace, String name) {
    return name.equals(name()) && namespace.equals(namespace());
  }

  /** An attribute without namespace of the element at the cursor. */
  @Nullable String attribute(String name) {
    return xml.getAttributeValue("", name);
  }

  /** An attribute of a namespace of the element at the cursor. */
  @Nullable String attribute(String namespace, String name) {
    return xml.getAttributeValue(namespace, name);
  }

  /** One of our own attributes. */
  @Nullable String own(String name) {
    return xml.getAttributeValue(XliffNames.KORPU, name);
  }

  /** {@code xml:lang} or {@code xml:space}. */
  @Nullable String xmlAttribute(String name) {
    return xml.getAttributeValue(XMLConstants.XML_NS_URI, name);
  }

  /** Where the event at the cursor begins. */
  Position position() {
    return position(xml.getLocation());
  }

  private InputException failure(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      throw io;
    }
    return faults.fatal(position(e.getLocation()), XliffMessage.MALFORMED, XmlFaultWords.of(e));
  }

  /** A parser that failed in the first tag knows no place. */
  private static Position position(@Nullable Location location) {
    return location == null || location.getLineNumber() < 1
        ? new Position(1, 1)
        : new Position(location.getLineNumber(), Math.max(0, location.getColumnNumber()));
  }
}
