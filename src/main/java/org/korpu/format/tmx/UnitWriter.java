package org.korpu.format.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Makes the bytes of units, in the form that {@link TmxWriter} defines. For one thread. */
final class UnitWriter {

  private final XmlText xml;

  UnitWriter(String file) {
    xml = new XmlText(file);
  }

  /** What is collected, for the header and the end of the file. */
  XmlText xml() {
    return xml;
  }

  /**
   * Refuses a unit without variants, which TMX does not allow.
   *
   * @throws IllegalArgumentException if it has none
   */
  static void requireVariants(TranslationUnit unit) {
    if (unit.variants().isEmpty()) {
      throw new IllegalArgumentException("a unit without variants: " + unit.id());
    }
  }

  /**
   * Adds a unit, which must have a variant, to what is collected.
   *
   * @throws InputException if a text holds a character that XML does not allow; nothing of the unit
   *     is added
   */
  void add(TranslationUnit unit) {
    xml.beginUnit(unit.id());
    try {
      unit(unit);
    } catch (InputException e) {
      xml.forgetUnit();
      throw e;
    }
  }

  /** Writes what was collected, which is then forgotten. */
  void writeTo(OutputStream out) throws IOException {
    xml.writeTo(out);
  }

  private void unit(TranslationUnit unit) {
    LanguageTag source = unit.sourceLanguage();
    Map<String, String> attributes = unit.metadata().attributes();
    xml.markup("    <tu").attribute("tuid", unit.id());
    if (source != null) {
      xml.attribute("srclang", source.value());
      attributes = without(attributes, "srclang");
    }
    xml.attributes(attributes).markup(">\n");
    propertiesAndNotes(unit.metadata(), "      ");
    SegmentWriter segments = new SegmentWriter(xml, new CodeNumbers(unit));
    for (Variant variant : unit.variants()) {
      write(variant, segments);
    }
    xml.markup("    </tu>\n");
  }

  private void write(Variant variant, SegmentWriter segments) {
    Metadata metadata = variant.metadata();
    xml.markup("      <tuv")
        .attribute("xml:lang", variant.language().value())
        .attributes(metadata.attributes())
        .markup(">");
    boolean alone = metadata.properties().isEmpty() && metadata.notes().isEmpty();
    if (!alone) {
      xml.markup("\n");
      propertiesAndNotes(metadata, "        ");
      xml.markup("        ");
    }
    xml.markup("<seg>");
    segments.write(variant.segment().content());
    xml.markup(alone ? "</seg></tuv>\n" : "</seg>\n      </tuv>\n");
  }

  /** Adds what is known about a unit, a variant or the memory, each on a line of its own. */
  void propertiesAndNotes(Metadata metadata, String indent) {
    for (Property property : metadata.properties()) {
      xml.markup(indent)
          .markup("<prop")
          .attribute("type", property.type())
          .attribute("xml:lang", tag(property.language()))
          .markup(">")
          .text(property.value())
          .markup("</prop>\n");
    }
    for (Note note : metadata.notes()) {
      xml.markup(indent)
          .markup("<note")
          .attribute("xml:lang", tag(note.language()))
          .markup(">")
          .text(note.text())
          .markup("</note>\n");
    }
  }

  private static @Nullable String tag(@Nullable LanguageTag language) {
    return language == null ? null : language.value();
  }

  private static Map<String, String> without(Map<String, String> attributes, String name) {
    if (!attributes.containsKey(name)) {
      return attributes;
    }
    Map<String, String> rest = new TreeMap<>(attributes);
    rest.remove(name);
    return rest;
  }
}
