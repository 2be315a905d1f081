package org.korpu.soak;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.korpu.soak.ModelUnit.Known;
import org.korpu.soak.ModelUnit.ModelVariant;
import org.korpu.soak.ModelUnit.Named;

/**
 * Reads and writes the TMX files of a soak with nothing but the JDK, so that korpu is not asked
 * about korpu. Whatever it does not expect is a failure: nothing is passed over.
 *
 * <p>A code is noted in a text as {@link #CODE}, its element and attributes, {@link #DATA}, its
 * native data, {@link #END}: characters that XML does not allow.
 */
final class PlainTmx {

  static final char CODE = '\u0001';
  static final char DATA = '\u0002';
  static final char END = '\u0003';

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;
  private final Map<String, String> interned = new HashMap<>();

  private PlainTmx(XMLStreamReader in) {
    this.in = in;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Hands on the units of a file in order. */
  static void read(Path file, Consumer<ModelUnit> units) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      XMLStreamReader in = FACTORY.createXMLStreamReader(stream, "UTF-8");
      PlainTmx tmx = new PlainTmx(in);
      boolean ended = false;
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("tu")) {
          units.accept(tmx.unit());
        } else if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("tmx")) {
          ended = true;
        }
      }
      if (!ended) {
        throw new IOException(file + " has no end");
      }
      in.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** All units of a file. */
  static List<ModelUnit> read(Path file) throws IOException {
    List<ModelUnit> units = new ArrayList<>();
    read(file, units::add);
    return units;
  }

  private ModelUnit unit() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    String id = attributes.remove("tuid");
    if (id == null) {
      throw new XMLStreamException("a unit without id", in.getLocation());
    }
    List<Named> properties = new ArrayList<>(2);
    List<String> notes = new ArrayList<>(0);
    List<ModelVariant> variants = new ArrayList<>(3);
    while (nextInside("tu")) {
      switch (in.getLocalName()) {
        case "prop" -> properties.add(property());
        case "note" -> notes.add(in.getElementText());
        case "tuv" -> variants.add(variant());
        default -> throw new XMLStreamException("unexpected " + in.getLocalName());
      }
    }
    return new ModelUnit(id, new Known(named(attributes), properties, notes), variants);
  }

  private ModelVariant variant() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    String language = attributes.remove("xml:lang");
    List<Named> properties = new ArrayList<>(0);
    List<String> notes = new ArrayList<>(0);
    String text = null;
    while (nextInside("tuv")) {
      switch (in.getLocalName()) {
        case "prop" -> properties.add(property());
        case "note" -> notes.add(in.getElementText());
        case "seg" -> text = segment();
        default -> throw new XMLStreamException("unexpected " + in.getLocalName());
      }
    }
    if (text == null || language == null) {
      throw new XMLStreamException("a variant without text or language", in.getLocation());
    }
    boolean nothing = attributes.isEmpty() && properties.isEmpty() && notes.isEmpty();
    return new ModelVariant(
        language, nothing ? Known.NOTHING : new Known(named(attributes), properties, notes), text);
  }

  private Named property() throws XMLStreamException {
    Map<String, String> attributes = attributes();
    String type = attributes.remove("type");
    if (type == null || !attributes.isEmpty()) {
      throw new XMLStreamException("unexpected attributes " + attributes, in.getLocation());
    }
    return new Named(type, interned(in.getElementText()));
  }

  private String segment() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(in.getText());
        case XMLStreamConstants.START_ELEMENT -> {
          text.append(CODE).append(in.getLocalName());
          attributes()
              .forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
          text.append(DATA).append(in.getElementText()).append(END);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return text.toString();
        }
        default -> throw new XMLStreamException("unexpected event", in.getLocation());
      }
    }
  }

  /** Moves to the next element inside another; false at its end. */
  private boolean nextInside(String element) throws XMLStreamException {
    while (true) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (!in.getLocalName().equals(element)) {
          throw new XMLStreamException("unexpected end of " + in.getLocalName());
        }
        return false;
      }
      if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
        throw new XMLStreamException("unexpected text", in.getLocation());
      }
    }
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = in.getAttributePrefix(i);
      String name = in.getAttributeLocalName(i);
      attributes.put(
          prefix == null || prefix.isEmpty() ? name : prefix + ":" + name,
          interned(in.getAttributeValue(i)));
    }
    return attributes;
  }

  private List<Named> named(Map<String, String> attributes) {
    List<Named> named = new ArrayList<>(attributes.size());
    attributes.forEach((name, value) -> named.add(new Named(interned(name), value)));
    return named;
  }

  private String interned(String text) {
    String before = interned.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  /** A text without its codes. */
  static String withoutCodes(String text) {
    if (text.indexOf(CODE) < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (int code = text.indexOf(CODE); code >= 0; code = text.indexOf(CODE, at)) {
      plain.append(text, at, code);
      at = text.indexOf(END, code) + 1;
    }
    return plain.append(text, at, text.length()).toString();
  }

  /** Writes a file in a layout that is not korpu's own: what another program would write. */
  static void write(Path file, Iterable<ModelUnit> units) throws IOException {
    try (Writer out = new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.write("<?xml version='1.0' encoding='UTF-8'?>\n<tmx version='1.4'><header");
      out.write(" creationtool='soak' creationtoolversion='1' segtype='sentence' o-tmf='soak'");
      out.write(" adminlang='en' srclang='en' datatype='plaintext'/><body>\n");
      for (ModelUnit unit : units) {
        out.write("<tu tuid='" + escaped(unit.id()) + "'");
        write(unit.known(), out);
        for (ModelVariant variant : unit.variants()) {
          out.write("<tuv xml:lang='" + variant.language() + "'");
          write(variant.known(), out);
          out.write("<seg>");
          writeText(variant.text(), out);
          out.write("</seg></tuv>");
        }
        out.write("</tu>\n");
      }
      out.write("</body></tmx>\n");
    }
  }

  private static void write(Known known, Writer out) throws IOException {
    for (Named attribute : known.attributes()) {
      out.write(" " + attribute.name() + "='" + escaped(attribute.value()) + "'");
    }
    out.write(">");
    for (Named property : known.properties()) {
      out.write("<prop type='" + escaped(property.name()) + "'>");
      out.write(escaped(property.value()) + "</prop>");
    }
    for (String note : known.notes()) {
      out.write("<note>" + escaped(note) + "</note>");
    }
  }

  private static void writeText(String text, Writer out) throws IOException {
    int at = 0;
    for (int code = text.indexOf(CODE); code >= 0; code = text.indexOf(CODE, at)) {
      out.write(escaped(text.substring(at, code)));
      int data = text.indexOf(DATA, code);
      int end = text.indexOf(END, data);
      String[] head = text.substring(code + 1, data).split(" ", -1);
      out.write("<" + head[0]);
      for (int i = 1; i < head.length; i++) {
        int equals = head[i].indexOf('=');
        out.write(" " + head[i].substring(0, equals) + "='");
        out.write(escaped(head[i].substring(equals + 1)) + "'");
      }
      out.write(">" + escaped(text.substring(data + 1, end)) + "</" + head[0] + ">");
      at = end + 1;
    }
    out.write(escaped(text.substring(at)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\n", "&#10;");
  }
}
