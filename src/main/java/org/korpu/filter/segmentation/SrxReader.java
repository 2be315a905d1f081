package org.korpu.filter.segmentation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.SegmentationRule;
import org.korpu.filter.segmentation.SrxDocument.Cascade;
import org.korpu.filter.segmentation.SrxDocument.LanguageMap;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.xml.XmlParsers;

/**
 * Reads SRX 2.0, and SRX 1.0 where it means the same. Elements are known by their local names, so
 * that files with or without the namespace are read, as other tools do. One reader reads one file.
 */
final class SrxReader {

  private final String file;
  private final XMLStreamReader xml;

  private Cascade cascade = Cascade.FIRST_MAP;
  private final Map<String, List<SrxRule>> ruleSets = new LinkedHashMap<>();
  private final List<LanguageMap> maps = new ArrayList<>();

  private SrxReader(String file, XMLStreamReader xml) {
    this.file = file;
    this.xml = xml;
  }

  /**
   * Reads a whole file; the caller closes the stream.
   *
   * @param file its name for messages
   * @throws InputException if it is not XML, not SRX, has no rules, or maps a language to a set of
   *     rules that does not exist
   */
  static SrxDocument read(InputStream in, String file) {
    XMLInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      try {
        return new SrxReader(file, xml).document();
      } catch (XMLStreamException e) {
        throw notXml(file, e, xml.getLocation());
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw notXml(file, e, null);
    }
  }

  private SrxDocument document() throws XMLStreamException {
    xml.nextTag();
    if (!xml.getLocalName().equals("srx")) {
      throw fault(
          position(),
          Message.of(SegmentationMessage.NOT_SRX, xml.getLocalName()),
          SegmentationMessage.GIVE_SRX);
    }
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "header" ->
              cascade = "yes".equals(attribute("cascade")) ? Cascade.ALL_MAPS : Cascade.FIRST_MAP;
          case "languagerule" -> languageRule();
          case "languagemap" -> languageMap();
          default -> {} // body, languagerules, maprules and extensions of other tools
        }
      }
    }
    if (ruleSets.isEmpty() || maps.isEmpty()) {
      throw fault(null, Message.of(SegmentationMessage.NO_RULES), SegmentationMessage.GIVE_SRX);
    }
    for (LanguageMap map : maps) {
      if (!ruleSets.containsKey(map.ruleSet())) {
        throw fault(
            map.position(),
            Message.of(SegmentationMessage.UNKNOWN_RULE_SET, map.ruleSet(), map.pattern()),
            SegmentationMessage.NAME_RULE_SET);
      }
    }
    return new SrxDocument(cascade, ruleSets, maps);
  }

  private void languageMap() {
    maps.add(
        new LanguageMap(
            orEmpty(attribute("languagepattern")),
            orEmpty(attribute("languagerulename")),
            position()));
  }

  private void languageRule() throws XMLStreamException {
    String set = orEmpty(attribute("languagerulename"));
    List<SrxRule> rules = ruleSets.computeIfAbsent(set, n -> new ArrayList<>());
    String comment = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals("languagerule"))) {
      if (xml.getEventType() == XMLStreamConstants.COMMENT) {
        comment = BuiltInRules.oneLine(xml.getText());
      } else if (xml.isStartElement()) {
        if (xml.getLocalName().equals("rule")) {
          rules.add(rule(set, rules.size() + 1, comment));
        }
        comment = "";
      }
    }
  }

  private SrxRule rule(String set, int number, String comment) throws XMLStreamException {
    Position position = position();
    // Break is the default of the specification.
    SrxRule.Verdict verdict =
        "no".equals(attribute("break")) ? SrxRule.Verdict.NO_BREAK : SrxRule.Verdict.BREAK;
    String before = "";
    String after = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rule"))) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "beforebreak" -> before = xml.getElementText();
          case "afterbreak" -> after = xml.getElementText();
          default -> {} // nothing else has a meaning here
        }
      }
    }
    return new SrxRule(
        verdict, before, after, new SegmentationRule(file, set, number, comment, position));
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private Position position() {
    return new Position(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
  }

  private InputException fault(
      @Nullable Position position, Message cause, SegmentationMessage advice) {
    return new InputException(
        Diagnostic.error(file, position, cause).withAdvice(Message.of(advice)));
  }

  /**
   * A fault of XML.
   *
   * @param reached where the parser has come to, for faults that do not tell their place: bytes
   *     that are no text
   */
  private static InputException notXml(
      String file, XMLStreamException e, @Nullable Location reached) {
    Location place = e.getLocation() == null ? reached : e.getLocation();
    Position position =
        place == null
            ? new Position(1, 1)
            : new Position(
                Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()));
    return new InputException(
        Diagnostic.error(file, position, Message.of(SegmentationMessage.NOT_XML))
            .withAdvice(Message.of(SegmentationMessage.GIVE_SRX)));
  }
}
