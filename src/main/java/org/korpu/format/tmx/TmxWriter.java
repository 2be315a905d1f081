package org.korpu.format.tmx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Writes TMX 1.4 in one canonical form: UTF-8, LF, two spaces a level, attributes in a fixed order,
 * a variant a line. The same units give the same bytes, and a unit that was read from this form is
 * written as it stood, so that version control shows just what changed.
 *
 * <p>A variant with properties or notes takes several lines, its segment last. A line break inside
 * a text is written as a reference. Codes: a pair is {@code <bpt>} and {@code <ept>}; ids that are
 * no numbers are replaced by numbers, the same in all variants of a unit; attributes of codes that
 * TMX does not know are left out.
 *
 * <p>For one thread. Call {@link #finish} at the end; the caller closes the stream, which should be
 * buffered.
 */
public final class TmxWriter {

  private final OutputStream out;
  private final XmlText xml;

  /**
   * Writes the header.
   *
   * @param name the file as the user named it, for diagnostics
   * @throws org.korpu.model.InputException if a text holds a character that XML does not allow
   * @throws IOException if the stream fails
   */
  public TmxWriter(OutputStream out, String name, TmxHeader header) throws IOException {
    this.out = out;
    this.xml = new XmlText(name);
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx")
        .attribute("version", "1.4")
        .attributes(header.rootAttributes())
        .markup(">\n  <header");
    Map<String, String> attributes = new TreeMap<>(header.metadata().attributes());
    for (String demanded : TmxHeader.DEMANDED.keySet()) {
      xml.attribute(demanded, attributes.remove(demanded));
    }
    xml.attributes(attributes);
    Metadata metadata = header.metadata();
    if (header.encodings().isEmpty()
        && metadata.properties().isEmpty()
        && metadata.notes().isEmpty()) {
      xml.markup("/>\n");
    } else {
      xml.markup(">\n");
      encodings(header.encodings());
      propertiesAndNotes(metadata, "    ");
      xml.markup("  </header>\n");
    }
    xml.markup("  <body>\n");
    flush();
  }

  /**
   * Writes a unit.
   *
   * @throws IllegalArgumentException if it has no variant, which TMX does not allow
   * @throws org.korpu.model.InputException if a text holds a character that XML does not allow;
   *     nothing of the unit is written
   * @throws IOException if the stream fails
   */
  public void write(TranslationUnit unit) throws IOException {
    if (unit.variants().isEmpty()) {
      throw new IllegalArgumentException("a unit without variants: " + unit.id());
    }
    xml.take();
    xml.inUnit(unit.id());
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
    flush();
  }

  /** Writes the end of the file; nothing may be written after it. */
  public void finish() throws IOException {
    xml.markup("  </body>\n</tmx>\n");
    flush();
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

  private void propertiesAndNotes(Metadata metadata, String indent) {
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

  private void encodings(List<TmxHeader.UserEncoding> encodings) {
    for (TmxHeader.UserEncoding encoding : encodings) {
      xml.markup("    <ude")
          .attribute("name", encoding.name())
          .attribute("base", encoding.base())
          .markup(">\n");
      for (Map<String, String> map : encoding.maps()) {
        xml.markup("      <map").attributes(map).markup("/>\n");
      }
      xml.markup("    </ude>\n");
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

  private void flush() throws IOException {
    out.write(xml.take().getBytes(StandardCharsets.UTF_8));
  }
}
