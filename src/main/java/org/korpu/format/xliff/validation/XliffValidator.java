package org.korpu.format.xliff.validation;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.xml.XmlFaultWords;
import org.korpu.xml.XmlParsers;

/**
 * Finds every fault of an XLIFF file, with its place: 1.2 (as the transitional schema has it, and
 * as a warning what only the strict one forbids), 2.0 and 2.1 with all their modules, and 2.2 as
 * far as it agrees with 2.1.
 *
 * <p>Positions are those of the element; columns count UTF-16 units. Where the file is no
 * well-formed XML, the faults before that place are found, and it is the last one. Neither a
 * document type nor an external entity or schema is ever loaded.
 *
 * <p>A unit is held whole while it is looked at; of all others only ids are kept. References from
 * one unit into another are followed as far as that unit. Linear in the size of the file, but for
 * units of very many codes. No state is kept between calls.
 */
public final class XliffValidator {

  private static final Set<String> CONTAINERS = Set.of("xliff", "file", "group", "body");
  private static final Set<String> UNITS = Set.of("unit", "trans-unit", "bin-unit");

  private final String file;
  private final FaultList faults;
  private final XMLStreamReader xml;

  private XliffValidator(InputStream in, String file) throws IOException {
    this.file = file;
    this.faults = new FaultList(file);
    try {
      this.xml = XmlParsers.factory().createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /**
   * Validates a file.
   *
   * @param in its bytes; the caller closes it
   * @param file the file as the user named it
   * @param sink takes the faults in the order of the file, once it is read
   * @throws InputException if it is no XLIFF file of a known version
   * @throws IOException if the stream fails
   */
  public static void validate(InputStream in, String file, Consumer<XliffFault> sink)
      throws IOException {
    XliffValidator validator = new XliffValidator(in, file);
    validator.run();
    validator.faults.deliver(sink);
  }

  private void run() throws IOException {
    try {
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // Comments and processing instructions before the root say nothing to us.
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
    Dialect dialect = dialect();
    Reading reading = new Reading(dialect);
    try {
      reading.run();
      while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
        // Nor do those after it.
      }
    } catch (XMLStreamException e) {
      rethrowFailure(e);
      faults.addAt(
          XliffFaultKind.BROKEN_MARKUP, reading.unit, place(e.getLocation()), XmlFaultWords.of(e));
    }
  }

  /**
   * How the version of the file is looked at.
   *
   * @param namespace that of its elements
   * @param core that which the grammar has for it
   */
  private record Dialect(String namespace, String core, Grammar grammar) {}

  private Dialect dialect() {
    Position root = place(xml.getLocation());
    String namespace = namespace(xml.getNamespaceURI());
    if (!xml.getLocalName().equals("xliff")) {
      throw refused(root, XliffMessage.NOT_XLIFF, xml.getLocalName());
    }
    String written = xml.getAttributeValue("", "version");
    String version = written == null ? "" : written.strip();
    boolean two =
        namespace.equals(Names.CORE_2)
            || namespace.equals(Names.CORE_2_2)
            || (!namespace.equals(Names.CORE_1_2) && version.startsWith("2"));
    Set<String> versions = two ? Set.of("2.0", "2.1", "2.2", "") : Set.of("1.0", "1.1", "1.2", "");
    if (!versions.contains(version)) {
      // 1.2 in the namespace of 2.0, or 2.0 in that of 1.2.
      boolean other = Set.of("1.0", "1.1", "1.2", "2.0", "2.1", "2.2").contains(version);
      if (!other) {
        throw refused(root, XliffMessage.UNSUPPORTED_VERSION, version);
      }
    }
    String core = two ? Names.CORE_2 : Names.CORE_1_2;
    if (version.equals("2.2") || version.equals("1.1") || version.equals("1.0")) {
      faults.addAt(XliffFaultKind.OTHER_VERSION, null, root, version);
    } else if (!namespace.equals(core) || !versions.contains(version)) {
      faults.addAt(XliffFaultKind.WRONG_NAMESPACE, null, root, namespace, version, core);
    }
    return new Dialect(
        namespace, core, Grammar.read(two ? "xliff-2.grammar" : "xliff-1.2.grammar"));
  }

  /** Reads the file and hands its parts to the checks. */
  private final class Reading {

    private final Dialect dialect;
    private final AttributeCheck attributes;
    private final XmlElement root;
    private final DocumentRules rules;
    private @Nullable String unit;

    Reading(Dialect dialect) {
      this.dialect = dialect;
      this.attributes = new AttributeCheck(dialect.grammar(), faults);
      this.root = element(null);
      this.rules =
          dialect.core().equals(Names.CORE_2)
              ? new Xliff2Rules(faults, root)
              : new Xliff1Rules(faults);
    }

    void run() throws XMLStreamException {
      container(root);
    }

    /** An element that holds files, groups or units: it is not kept. */
    private void container(XmlElement element) throws XMLStreamException {
      ElementRule rule = dialect.grammar().rule(element);
      if (rule == null) {
        throw new IllegalStateException("no rule for " + element.shown());
      }
      attributes.check(element, rule);
      ContentCheck content = new ContentCheck(element, rule, dialect.grammar(), faults);
      rules.start(element);
      while (xml.next() != XMLStreamConstants.END_ELEMENT) {
        if (isText()) {
          element.add(xml.getText(), false);
        } else if (xml.isStartElement()) {
          if (isContainer(element)) {
            XmlElement child = element(element);
            content.child(child);
            container(child);
          } else {
            XmlElement child = tree(element, false);
            content.child(child);
            rules.child(child);
          }
        }
      }
      content.end();
      rules.end(element);
    }

    /** A file in a file or the like is no place to look for units. */
    private boolean isContainer(XmlElement parent) {
      String name = xml.getLocalName();
      if (!CONTAINERS.contains(name) || !core(xml.getNamespaceURI()).equals(dialect.core())) {
        return false;
      }
      return switch (name) {
        case "file" -> parent.name().equals("xliff");
        case "body" -> parent.name().equals("file") && dialect.core().equals(Names.CORE_1_2);
        case "group" -> !parent.name().equals("xliff");
        default -> false;
      };
    }

    private XmlElement tree(XmlElement parent, boolean inUnit) throws XMLStreamException {
      XmlElement element = element(parent);
      boolean isUnit = UNITS.contains(element.name()) && !inUnit;
      if (isUnit) {
        unit = element.get("id");
      }
      ElementRule rule = dialect.grammar().rule(element);
      boolean foreign = !dialect.grammar().lax() && !element.namespace().equals(dialect.core());
      if (foreign || isInsideForeign(parent)) {
        rule = null;
      }
      ContentCheck content = null;
      if (rule != null) {
        attributes.check(element, rule);
        content = new ContentCheck(element, rule, dialect.grammar(), faults);
      }
      while (xml.next() != XMLStreamConstants.END_ELEMENT) {
        if (isText()) {
          element.add(xml.getText(), inUnit || isUnit);
        } else if (xml.isStartElement()) {
          XmlElement child = tree(element, inUnit || isUnit);
          element.add(child);
          if (content != null) {
            content.child(child);
          }
        }
      }
      if (content != null) {
        content.end();
      }
      if (isUnit) {
        unit = null;
      }
      return element;
    }

    /** In 1.2, what stands in an element of another namespace is nobody’s business. */
    private boolean isInsideForeign(XmlElement parent) {
      return !dialect.grammar().lax() && !parent.namespace().equals(dialect.core());
    }

    /** The element at the cursor without what is in it. */
    private XmlElement element(@Nullable XmlElement parent) {
      List<XmlElement.Attribute> list = new ArrayList<>();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        list.add(
            new XmlElement.Attribute(
                namespace(xml.getAttributeNamespace(i)),
                xml.getAttributeLocalName(i),
                shown(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                xml.getAttributeValue(i)));
      }
      return new XmlElement(
          core(xml.getNamespaceURI()),
          xml.getLocalName(),
          shown(xml.getPrefix(), xml.getLocalName()),
          place(xml.getLocation()),
          parent,
          list);
    }

    /** The namespace, that of the core as the grammar has it. */
    private String core(@Nullable String namespace) {
      String given = namespace(namespace);
      return given.equals(dialect.namespace()) ? dialect.core() : given;
    }

    private boolean isText() {
      int event = xml.getEventType();
      return event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE
          || event == XMLStreamConstants.ENTITY_REFERENCE;
    }
  }

  private static String shown(@Nullable String prefix, String name) {
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  private static String namespace(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }

  private InputException refused(Position place, XliffMessage key, Object... arguments) {
    return new InputException(List.of(Diagnostic.error(file, place, Message.of(key, arguments))));
  }

  /** It is no XML file, or ends before it says what it is. */
  private InputException unreadable(XMLStreamException e) throws IOException {
    rethrowFailure(e);
    Message cause = Message.of(XliffFaultKind.BROKEN_MARKUP, XmlFaultWords.of(e));
    return new InputException(List.of(Diagnostic.error(file, place(e.getLocation()), cause)));
  }

  /** What the disk does is no fault of the file. */
  private static void rethrowFailure(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException io
        && !(io instanceof CharConversionException)) {
      throw io;
    }
  }

  /** A parser that failed in the first tag knows no place. */
  private static Position place(@Nullable Location location) {
    return location == null || location.getLineNumber() < 1
        ? new Position(1, 1)
        : new Position(location.getLineNumber(), Math.max(0, location.getColumnNumber()));
  }
}
