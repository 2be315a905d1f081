package org.korpu.format.office;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.xml.XmlFaultWords;
import org.korpu.xml.XmlParsers;

/**
 * A place in a part of a Word or Excel file, moving forward. Elements and attributes are told apart
 * by their local names: the two editions of the standard have different namespaces for the same
 * names.
 *
 * <p>Malformed XML is an {@link InputException} that names file, part and line. For one thread.
 */
public final class OfficeXml {

  private static final String EXTENSIONS = "http://schemas.microsoft.com/";

  private final String file;
  private final String part;
  private final XMLStreamReader xml;

  OfficeXml(InputStream in, String file, String part) {
    this.file = file;
    this.part = part;
    WstxInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      this.xml = factory.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Moves to the root element. */
  public void enterRoot() {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before it says nothing to us.
    }
  }

  /**
   * Moves to the next child element of the element the cursor has entered, over text.
   *
   * @return whether there is one; if not, the cursor is at the end of the element
   */
  public boolean nextChild() {
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

  /** The local name of the element. */
  public String name() {
    return xml.getLocalName();
  }

  /** Whether the element is one that Microsoft added after the standard. */
  public boolean isExtension() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.startsWith(EXTENSIONS);
  }

  /** An attribute by its local name, null if there is none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute of a relation ({@code r:id}), null if there is none. */
  public @Nullable String relation() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id")
          && namespace != null
          && namespace.endsWith("/relationships")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A property that can be switched off: {@code <w:b/>}, but not {@code <w:b w:val="0"/>}. */
  public boolean isOn() {
    String value = attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** All text of the element and those in it; the cursor is then at its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /** Moves to the end of the element. */
  public void skip() {
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private int next() {
    try {
      return xml.next();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private InputException failure(XMLStreamException fault) {
    int line = fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNumber());
    return new InputException(
        Diagnostic.error(
            file,
            null,
            Message.of(OfficeMessage.DAMAGED_PART, part, line, XmlFaultWords.of(fault))));
  }
}
