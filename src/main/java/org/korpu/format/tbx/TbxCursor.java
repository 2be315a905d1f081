package org.korpu.format.tbx;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.xml.XmlFaultWords;
import org.korpu.xml.XmlParsers;

/**
 * A place in an XML file, moving forward. A document type is passed over: neither its entities nor
 * files that it names are read. Whatever is malformed is an {@link InputException} with its place.
 */
final class TbxCursor {

  /** No termbase nests deeper by far. */
  private static final int DEEPEST = 64;

  /** Characters that a concept may have: 16 Mi. */
  private static final int LONGEST = 1 << 24;

  private final String file;
  private final Utf8Watch bytes;
  private final XMLStreamReader xml;
  private int dropped;

  TbxCursor(InputStream in, String file) {
    this.file = file;
    this.bytes = new Utf8Watch(in);
    WstxInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      xml = factory.createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /**
   * Moves to the next child element of the element that it is in.
   *
   * @return its local name; null at the end of the element or of the file
   */
  @Nullable String nextChild() {
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return xml.getLocalName();
      }
      if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
    }
  }

  /** An attribute of the element by its local name; null if there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Where the element or fault begins. */
  Position position() {
    return position(xml.getLocation());
  }

  /** How many characters that XML does not allow were dropped from elements that were read. */
  int dropped() {
    return dropped;
  }

  /** Moves over the element; how many elements there are in it. */
  int skip() {
    int count = 0;
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        count++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return count;
  }

  /** Reads the element with all that is in it. */
  TbxElement element() {
    Deque<TbxElement> open = new ArrayDeque<>();
    TbxElement root = start();
    open.push(root);
    int size = 0;
    while (true) {
      int event = next();
      TbxElement top = open.element();
      if (event == XMLStreamConstants.START_ELEMENT) {
        TbxElement child = start();
        top.add(child);
        open.push(child);
        if (open.size() > DEEPEST) {
          throw fault(Message.of(TbxMessage.TOO_DEEP));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
        dropped += top.dropIllegal();
        if (open.isEmpty()) {
          return root;
        }
        open.element().close(top);
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        size += xml.getTextLength();
        if (size > LONGEST) {
          throw fault(Message.of(TbxMessage.TOO_LARGE, LONGEST >> 20));
        }
        top.append(xml.getText());
      }
    }
  }

  private TbxElement start() {
    String namespace = xml.getNamespaceURI();
    TbxElement element =
        new TbxElement(namespace == null ? "" : namespace, xml.getLocalName(), position());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      String legal = TbxElement.legal(value);
      dropped += value.length() - legal.length();
      element.put(xml.getAttributeLocalName(i), legal);
    }
    return element;
  }

  private int next() {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw fault(Message.of(TbxMessage.ENTITY, xml.getLocalName()), TbxMessage.ENTITY_ADVICE);
      }
      return event;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private InputException fault(Message cause) {
    return new InputException(Diagnostic.error(file, position(), cause));
  }

  private InputException fault(Message cause, TbxMessage advice) {
    return new InputException(
        Diagnostic.error(file, position(), cause).withAdvice(Message.of(advice)));
  }

  private InputException failure(XMLStreamException e) {
    Throwable reason = e.getNestedException() == null ? e : e.getNestedException();
    boolean encoding = reason instanceof CharConversionException;
    Message cause =
        encoding
            ? Message.of(TbxMessage.ENCODING)
            : Message.of(TbxMessage.MALFORMED, XmlFaultWords.of(e));
    @Nullable Location location = e.getLocation();
    @Nullable Position place = encoding ? bytes.fault() : null;
    if (place == null) {
      place = location == null ? new Position(1, 1) : position(location);
    }
    InputException fault = new InputException(Diagnostic.error(file, place, cause));
    fault.initCause(e);
    return fault;
  }

  private static Position position(Location location) {
    return new Position(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }
}
