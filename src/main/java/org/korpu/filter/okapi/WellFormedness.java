package org.korpu.filter.okapi;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.xml.XmlParsers;

/** Looks at XML before Okapi does, whose parser prints faults and does not say where they are. */
final class WellFormedness {

  private WellFormedness() {}

  /**
   * Reads a text to its end.
   *
   * @param file its name, for messages
   * @throws InputException if it is not well-formed, with the place and the cause given
   */
  static void require(String file, String text, DocumentMessage cause) {
    XMLInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        boolean entity = reader.next() == XMLStreamConstants.ENTITY_REFERENCE;
        if (entity && !isDeclared(reader.getLocalName(), text)) {
          throw new XMLStreamException("undeclared entity", reader.getLocation());
        }
      }
      reader.close();
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      Position position =
          at == null || at.getLineNumber() < 1
              ? null
              : new Position(at.getLineNumber(), Math.max(0, at.getColumnNumber()));
      throw new InputException(Diagnostic.error(file, position, Message.of(cause)));
    }
  }

  /** Whether the document type within the text declares an entity; Okapi keeps it as a code. */
  private static boolean isDeclared(String entity, String text) {
    return Pattern.compile("<!ENTITY\\s+" + Pattern.quote(entity) + "\\s").matcher(text).find();
  }
}
