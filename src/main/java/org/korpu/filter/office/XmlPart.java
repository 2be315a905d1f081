package org.korpu.filter.office;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.korpu.xml.XmlParsers;

/** A part of an archive: its XML as text, and as a tree of nodes that know their places in it. */
final class XmlPart {

  private static final WstxInputFactory FACTORY = factory();

  private final String name;
  private final String xml;
  private final Charset charset;
  private final XmlNode root;

  private XmlPart(String name, String xml, Charset charset, XmlNode root) {
    this.name = name;
    this.xml = xml;
    this.charset = charset;
    this.root = root;
  }

  /**
   * Reads a part.
   *
   * @param name its path in the archive
   * @throws XMLStreamException if it is not well-formed
   */
  static XmlPart read(String name, byte[] bytes) throws XMLStreamException {
    Charset charset = charset(bytes);
    String xml = new String(bytes, charset);
    String unmarked = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
    XMLStreamReader2 reader =
        (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(unmarked));
    try {
      return new XmlPart(name, unmarked, charset, tree(reader));
    } finally {
      reader.close();
    }
  }

  /** Its path in the archive. */
  String name() {
    return name;
  }

  /** All of it as text, without a byte order mark. */
  String xml() {
    return xml;
  }

  /** The outermost element. */
  XmlNode root() {
    return root;
  }

  /** Text as bytes of a part in the encoding of this one. */
  byte[] encoded(String changed) {
    // A byte order mark is needed in UTF-16 and harmless nowhere else.
    return (charset.equals(StandardCharsets.UTF_8) ? changed : "\uFEFF" + changed)
        .getBytes(charset);
  }

  /** The prefix with its colon that the part writes before the name of a node; may be empty. */
  String prefixOf(XmlNode node) {
    int at = node.start() + 1;
    while (at < xml.length()) {
      char c = xml.charAt(at);
      if (c == ':') {
        return xml.substring(node.start() + 1, at + 1);
      }
      if (c == ' ' || c == '>' || c == '/' || c == '\t' || c == '\n' || c == '\r') {
        return "";
      }
      at++;
    }
    return "";
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8; // ECMA-376, part 2, 8.1.3: nothing else is allowed
  }

  private static XmlNode tree(XMLStreamReader2 reader) throws XMLStreamException {
    Deque<XmlNode> open = new ArrayDeque<>();
    XmlNode root = null;
    while (reader.hasNext()) {
      int event = reader.next();
      LocationInfo at = reader.getLocationInfo();
      int start = (int) at.getStartingCharOffset();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XmlNode node =
            XmlNode.element(
                XmlNames.of(namespace(reader.getNamespaceURI()), reader.getLocalName()),
                start,
                attributes(reader));
        node.opened((int) at.getEndingCharOffset());
        if (open.isEmpty()) {
          root = node;
        } else {
          open.peek().add(node);
        }
        open.push(node);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop().closed(start, (int) at.getEndingCharOffset());
      } else if (isText(event) && !open.isEmpty()) {
        int end = (int) at.getEndingCharOffset();
        open.peek().add(XmlNode.text(reader.getText(), start, end));
      }
    }
    if (root == null) {
      throw new XMLStreamException("no element", reader.getLocation());
    }
    return root;
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private static Map<String, String> attributes(XMLStreamReader2 reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String local = reader.getAttributeLocalName(i);
      if (!local.startsWith("rsid")) { // editing sessions of Word: half of all attributes
        attributes.put(
            XmlNames.of(namespace(reader.getAttributeNamespace(i)), local),
            reader.getAttributeValue(i));
      }
    }
    return attributes.isEmpty() ? Map.of() : attributes;
  }

  private static String namespace(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Pictures of old documents stand in attributes; the part has been read already.
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
    return factory;
  }
}
