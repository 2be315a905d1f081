package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An XLIFF file that is damaged as tools and people do it; it knows nothing of korpu's reader. */
final class DamagedFile {

  private static final String KORPU = "urn:korpu:xliff:1.0";
  private static final Set<String> CODES =
      Set.of("pc", "ph", "sc", "ec", "g", "x", "bx", "ex", "bpt", "ept", "it");

  private final Document xml;
  private final boolean first;
  private final Random random;

  /** The ids of the units that were harmed. */
  private final List<String> units = new ArrayList<>();

  DamagedFile(byte[] file, Random random) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    first = xml.getDocumentElement().getAttribute("version").equals("1.2");
    this.random = random;
  }

  byte[] bytes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(xml), new StreamResult(out));
    return out.toByteArray();
  }

  /** The ids of the units that were harmed. */
  List<String> units() {
    return List.copyOf(units);
  }

  /** The ids of all units, as they are in the file. */
  List<String> unitIds() {
    return units(unit -> true).stream().map(unit -> unit.getAttribute("id")).toList();
  }

  void deleteCode() {
    Element code = any(codes(targets()));
    harmed(code);
    while (code.getFirstChild() != null) {
      code.getParentNode().insertBefore(code.getFirstChild(), code);
    }
    code.getParentNode().removeChild(code);
  }

  void deleteCodeWithItsText() {
    Element code = any(codes(targets()));
    harmed(code);
    code.getParentNode().removeChild(code);
  }

  void doubleCode() {
    Element code = any(codes(targets()));
    harmed(code);
    code.getParentNode().insertBefore(code.cloneNode(true), code);
  }

  void moveCodeToTheEnd() {
    Element code = any(codes(targets()));
    harmed(code);
    code.getParentNode().appendChild(code);
  }

  void moveCodeIntoAnotherUnit() {
    Element code = any(codes(targets()));
    harmed(code);
    Element other = any(targets().stream().filter(t -> unitOf(t) != unitOf(code)).toList());
    harmed(other);
    innermost(other).appendChild(code);
  }

  void changeCodeId() {
    Element code = any(codes(targets()));
    harmed(code);
    code.setAttribute("id", code.getAttribute("id") + "77");
  }

  void dropSegment() {
    Element unit = any(units(u -> segments(u).size() > 1));
    Element segment = any(segments(unit));
    harmed(unit);
    if (first) {
      String mid = segment.getAttribute("mid");
      marks(unit).stream()
          .filter(mark -> mark.getAttribute("mid").equals(mid))
          .forEach(mark -> mark.getParentNode().removeChild(mark));
    } else {
      segment.getParentNode().removeChild(segment);
    }
  }

  void dropTarget() {
    Element target = any(targets());
    harmed(target);
    target.getParentNode().removeChild(target);
  }

  void dropTargetOfOneSegment() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    List<Element> places = first ? marksInTarget(unit) : elements(unit, "target");
    Element place = any(places);
    place.getParentNode().removeChild(place);
  }

  void emptyTarget() {
    Element target = any(targets());
    harmed(target);
    Element place = innermost(target);
    while (place.getFirstChild() != null) {
      place.removeChild(place.getFirstChild());
    }
  }

  void dropUnit() {
    Element unit = any(units(u -> true));
    harmed(unit);
    unit.getParentNode().removeChild(unit);
  }

  void dropHalfOfTheUnits() {
    List<Element> all = units(u -> true);
    for (Element unit : all.subList(all.size() / 2, all.size())) {
      harmed(unit);
      unit.getParentNode().removeChild(unit);
    }
  }

  void doubleUnit() {
    Element unit = any(units(u -> true));
    harmed(unit);
    unit.getParentNode().appendChild(unit.cloneNode(true));
  }

  void reorderUnits() {
    List<Element> all = units(u -> true);
    Collections.shuffle(all, random);
    all.forEach(unit -> unit.getParentNode().appendChild(unit));
  }

  void changeUnitId() {
    Element unit = any(units(u -> true));
    harmed(unit);
    unit.setAttribute("id", unit.getAttribute("id") + "x");
    harmed(unit);
  }

  void exchangeUnitIds() {
    Element one = any(units(u -> true));
    String id = one.getAttribute("id");
    String text = elements(one, "source").get(0).getTextContent();
    Element other = any(units(u -> !elements(u, "source").get(0).getTextContent().equals(text)));
    harmed(one);
    harmed(other);
    one.setAttribute("id", other.getAttribute("id"));
    other.setAttribute("id", id);
  }

  void changeSegmentId() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    if (first) {
      any(marksInTarget(unit)).setAttribute("mid", "s99");
    } else {
      any(segments(unit)).setAttribute("id", "s99");
    }
  }

  void doubleSegmentId() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    List<Element> places = first ? marksInTarget(unit) : segments(unit);
    String name = first ? "mid" : "id";
    places.get(1).setAttribute(name, places.get(0).getAttribute(name));
  }

  void reorderSegments() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    if (first) {
      for (String place : List.of("seg-source", "target")) {
        Element parent = elements(unit, place).get(0);
        parent.appendChild(elements(parent, "mrk").get(0));
      }
    } else {
      Element segment = segments(unit).get(0);
      segment.getParentNode().appendChild(segment);
    }
  }

  void loseSpaceBetweenTargets() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    if (first) {
      removeSpace(elements(unit, "target").get(0));
    } else {
      for (Element ignorable : elements(unit, "ignorable")) {
        Element target = xml.createElementNS(ignorable.getNamespaceURI(), "target");
        ignorable.appendChild(target);
      }
    }
  }

  void loseSpaceEverywhere() {
    Element unit = any(units(u -> segments(u).size() > 1));
    harmed(unit);
    if (first) {
      removeSpace(elements(unit, "target").get(0));
      removeSpace(elements(unit, "seg-source").get(0));
    } else {
      elements(unit, "ignorable").forEach(each -> each.getParentNode().removeChild(each));
    }
  }

  void editSource() {
    Element unit = any(units(u -> true));
    harmed(unit);
    Element segment = any(segments(unit));
    Node text = texts(first ? segment : elements(segment, "source").get(0)).get(0);
    text.setNodeValue(text.getNodeValue().strip() + " edited");
  }

  void exchangeSourcesAndTargets() {
    Element one = any(units(u -> true));
    String text = elements(one, "source").get(0).getTextContent();
    Element other = any(units(u -> !elements(u, "source").get(0).getTextContent().equals(text)));
    harmed(one);
    harmed(other);
    List<Node> kept = children(one);
    children(other).forEach(one::appendChild);
    kept.forEach(other::appendChild);
  }

  void dropLanguage() {
    for (Element file : first ? elements(xml.getDocumentElement(), "file") : List.of(root())) {
      file.removeAttribute(first ? "target-language" : "trgLang");
    }
  }

  void takeSourceLanguageForTarget() {
    for (Element file : first ? elements(xml.getDocumentElement(), "file") : List.of(root())) {
      file.setAttribute(first ? "target-language" : "trgLang", "en-GB");
    }
  }

  void copySourceIntoTarget() {
    Element unit = any(units(u -> true));
    harmed(unit);
    if (first) {
      Element target = elements(unit, "target").get(0);
      Element copy = (Element) elements(unit, "seg-source").get(0).cloneNode(true);
      while (target.getFirstChild() != null) {
        target.removeChild(target.getFirstChild());
      }
      for (Node child : children(copy)) {
        target.appendChild(child);
      }
      target.setAttribute("state", "new");
      unit.removeAttribute("approved");
    } else {
      for (Element segment : segments(unit)) {
        Element target = elements(segment, "target").get(0);
        segment.removeChild(target);
        Element copy = xml.createElementNS(target.getNamespaceURI(), "target");
        children((Element) elements(segment, "source").get(0).cloneNode(true))
            .forEach(copy::appendChild);
        segment.appendChild(copy);
        segment.setAttribute("state", "initial");
      }
    }
  }

  /** What a tool does that does not know korpu. */
  void dropAttributesOfKorpu() {
    NodeList all = xml.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      element.removeAttributeNS(KORPU, "digest");
      element.removeAttributeNS(KORPU, "id");
    }
  }

  private Element root() {
    return xml.getDocumentElement();
  }

  private void harmed(Node node) {
    Element unit = unitOf(node);
    units.add(unit.getAttribute("id"));
  }

  private Element unitOf(Node node) {
    Node at = node;
    while (!isUnit(at)) {
      at = at.getParentNode();
    }
    return (Element) at;
  }

  private boolean isUnit(Node node) {
    return (first ? "trans-unit" : "unit").equals(node.getLocalName());
  }

  private List<Element> units(Predicate<Element> wanted) {
    List<Element> units = new ArrayList<>(elements(root(), first ? "trans-unit" : "unit"));
    units.removeIf(wanted.negate());
    return units;
  }

  private List<Element> segments(Element unit) {
    return first ? elements(elements(unit, "seg-source").get(0), "mrk") : elements(unit, "segment");
  }

  private List<Element> marks(Element unit) {
    return elements(unit, "mrk").stream()
        .filter(mark -> mark.getAttribute("mtype").equals("seg"))
        .toList();
  }

  private List<Element> marksInTarget(Element unit) {
    return elements(elements(unit, "target").get(0), "mrk");
  }

  /** The targets of segments; in 1.2 those of units. */
  private List<Element> targets() {
    return elements(root(), "target").stream()
        .filter(
            target ->
                first
                    ? target.getParentNode().getLocalName().equals("trans-unit")
                    : target.getParentNode().getLocalName().equals("segment"))
        .toList();
  }

  private Element innermost(Element target) {
    List<Element> marks = elements(target, "mrk");
    return marks.isEmpty() ? target : any(marks);
  }

  private static List<Element> codes(List<Element> targets) {
    List<Element> codes = new ArrayList<>();
    for (Element target : targets) {
      for (Element element : elements(target, "*")) {
        if (CODES.contains(element.getLocalName())) {
          codes.add(element);
        }
      }
    }
    return codes;
  }

  private static void removeSpace(Element parent) {
    for (Node child : children(parent)) {
      if (child.getNodeType() == Node.TEXT_NODE && child.getNodeValue().isBlank()) {
        parent.removeChild(child);
      }
    }
  }

  private static List<Node> texts(Element element) {
    List<Node> texts = new ArrayList<>();
    for (Node child : children(element)) {
      if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
        texts.add(child);
      } else if (child instanceof Element inner) {
        texts.addAll(texts(inner));
      }
    }
    return texts;
  }

  private static List<Node> children(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private static List<Element> elements(Element within, String name) {
    NodeList all = within.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    return elements;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
