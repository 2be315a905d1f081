package org.korpu.format.xliff.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Damages XML files in one place: the kind of thing that people and tools do to them. */
final class Mutations {

  private static final String[] VALUES = {
    "", "x", "1", "yes", "no", "0", "a b", "x:y", "#1", "firstNo", "preserve", "fr", "#", "m1"
  };

  private final Document document;
  private final Random random;

  Mutations(byte[] file, Random random) {
    this.random = random;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      this.document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The file with one thing changed, or several. */
  byte[] damaged(int times) {
    for (int i = 0; i < times; i++) {
      damage();
    }
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void damage() {
    Element element = pick(elements());
    switch (random.nextInt(12)) {
      case 0, 1 -> attribute(element);
      case 2, 3 -> value(element);
      case 4 -> remove(element);
      case 5 -> repeat(element);
      case 6 -> move(element);
      case 7 -> element.appendChild(document.createTextNode(random.nextBoolean() ? " " : "text"));
      case 8 -> copy(element);
      case 9 -> rename(element);
      case 10 -> foreign(element);
      default -> add(element);
    }
  }

  private void attribute(Element element) {
    List<Attr> attributes = attributes(element);
    if (!attributes.isEmpty()) {
      element.removeAttributeNode(pick(attributes));
    }
  }

  private void value(Element element) {
    List<Attr> attributes = attributes(element);
    if (!attributes.isEmpty()) {
      Attr attribute = pick(attributes);
      Attr other = pick(allAttributes());
      attribute.setValue(
          random.nextBoolean() ? VALUES[random.nextInt(VALUES.length)] : other.getValue());
    }
  }

  private void remove(Element element) {
    if (element != document.getDocumentElement()) {
      element.getParentNode().removeChild(element);
    }
  }

  private void repeat(Element element) {
    if (element != document.getDocumentElement()) {
      element.getParentNode().insertBefore(element.cloneNode(true), element);
    }
  }

  private void move(Element element) {
    Node parent = element.getParentNode();
    if (element != document.getDocumentElement()) {
      parent.removeChild(element);
      NodeList children = parent.getChildNodes();
      int at = random.nextInt(children.getLength() + 1);
      parent.insertBefore(element, at == children.getLength() ? null : children.item(at));
    }
  }

  /** An element into another one. */
  private void copy(Element element) {
    Element other = pick(elements());
    if (other != document.getDocumentElement()) {
      element.appendChild(other.cloneNode(true));
    }
  }

  private void rename(Element element) {
    Element other = pick(elements());
    if (element != document.getDocumentElement()) {
      document.renameNode(element, other.getNamespaceURI(), other.getNodeName());
    }
  }

  private void foreign(Element element) {
    if (random.nextBoolean()) {
      element.setAttributeNS("urn:example", "e:a", "1");
    } else {
      element.appendChild(document.createElementNS("urn:example", "e:b"));
    }
  }

  /** An attribute that stands somewhere else in the file. */
  private void add(Element element) {
    Attr other = pick(allAttributes());
    if (other.getNamespaceURI() == null) {
      element.setAttribute(other.getName(), other.getValue());
    } else {
      element.setAttributeNS(other.getNamespaceURI(), other.getName(), other.getValue());
    }
  }

  private List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        attributes.add(attribute);
      }
    }
    return attributes;
  }

  private List<Attr> allAttributes() {
    return elements().stream().flatMap(element -> attributes(element).stream()).toList();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
