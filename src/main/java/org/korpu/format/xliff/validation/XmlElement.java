package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * An element as it stands in a file. A unit is held whole; of the elements around units only names
 * and attributes are held.
 */
final class XmlElement {

  /**
   * An attribute.
   *
   * @param namespace empty for none
   * @param shown the name with prefix, as the file writes it
   */
  record Attribute(String namespace, String name, String shown, String value) {}

  private final String namespace;
  private final String name;
  private final String shown;
  private final Position position;
  private final @Nullable XmlElement parent;
  private final List<Attribute> attributes;
  private final List<Object> content = new ArrayList<>();
  private boolean spaced;
  private boolean texted;

  XmlElement(
      String namespace,
      String name,
      String shown,
      Position position,
      @Nullable XmlElement parent,
      List<Attribute> attributes) {
    this.namespace = namespace;
    this.name = name;
    this.shown = shown;
    this.position = position;
    this.parent = parent;
    this.attributes = List.copyOf(attributes);
  }

  /**
   * Where an element stands, for when the element itself is gone: it would keep its unit.
   *
   * @param shown its name with prefix
   * @param unit the id of the unit it is in; null outside units
   */
  record Spot(String shown, @Nullable String unit, Position position) {}

  Spot spot() {
    XmlElement unit = enclosing("unit", "trans-unit", "bin-unit");
    return new Spot(shown, unit == null ? null : unit.get("id"), position);
  }

  String namespace() {
    return namespace;
  }

  /** The name without prefix. */
  String name() {
    return name;
  }

  /** The name with prefix, as the file writes it. */
  String shown() {
    return shown;
  }

  Position position() {
    return position;
  }

  @Nullable XmlElement parent() {
    return parent;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  boolean is(String inNamespace, String named) {
    return name.equals(named) && namespace.equals(inNamespace);
  }

  /** The value of an attribute without namespace. */
  @Nullable String get(String attribute) {
    return get("", attribute);
  }

  @Nullable String get(String inNamespace, String attribute) {
    for (Attribute each : attributes) {
      if (each.name().equals(attribute) && each.namespace().equals(inNamespace)) {
        return each.value();
      }
    }
    return null;
  }

  /** The value of an attribute without namespace, or another where it is not written. */
  String get(String attribute, Default otherwise) {
    String value = get(attribute);
    return value == null ? otherwise.value() : value;
  }

  /** The value that stands for an attribute that is not written. */
  record Default(String value) {
    static final Default YES = new Default("yes");
    static final Default NO = new Default("no");
    static final Default EMPTY = new Default("");
  }

  boolean has(String attribute) {
    return get(attribute) != null;
  }

  /** The nearest value of an attribute of the namespace of XML here or further out. */
  @Nullable String inherited(String xmlAttribute) {
    return inherited(XMLConstants.XML_NS_URI, xmlAttribute);
  }

  /** The nearest value of an attribute here or further out. */
  @Nullable String inherited(String inNamespace, String attribute) {
    for (XmlElement each = this; each != null; each = each.parent) {
      String value = each.get(inNamespace, attribute);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The nearest element around this one of one of the names, or itself. */
  @Nullable XmlElement enclosing(String... names) {
    for (XmlElement each = this; each != null; each = each.parent) {
      for (String candidate : names) {
        if (each.name.equals(candidate)) {
          return each;
        }
      }
    }
    return null;
  }

  void add(XmlElement child) {
    content.add(child);
  }

  /**
   * Adds text.
   *
   * @param kept whether its characters will be asked for
   */
  void add(String text, boolean kept) {
    spaced |= !text.isEmpty();
    texted |= !text.isBlank();
    if (kept) {
      content.add(text);
    }
  }

  /** Whether it has characters of its own, white space included. */
  boolean hasCharacters() {
    return spaced;
  }

  /** Whether it has characters of its own that are no white space. */
  boolean hasText() {
    return texted;
  }

  /** Whether nothing stands in it. */
  boolean isEmpty() {
    return !spaced && children().isEmpty();
  }

  List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object each : content) {
      if (each instanceof XmlElement child) {
        children.add(child);
      }
    }
    return children;
  }

  List<XmlElement> children(String inNamespace, String... names) {
    List<String> wanted = List.of(names);
    return children().stream()
        .filter(child -> child.namespace.equals(inNamespace) && wanted.contains(child.name))
        .toList();
  }

  @Nullable XmlElement child(String inNamespace, String named) {
    for (Object each : content) {
      if (each instanceof XmlElement child && child.is(inNamespace, named)) {
        return child;
      }
    }
    return null;
  }

  /** Calls for this element and all inside it, each before those inside it. */
  void forEach(Consumer<XmlElement> action) {
    action.accept(this);
    for (XmlElement child : children()) {
      child.forEach(action);
    }
  }

  /** All text inside it, where it was kept. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (Object each : content) {
      if (each instanceof XmlElement child) {
        child.append(text);
      } else {
        text.append(each);
      }
    }
  }
}
