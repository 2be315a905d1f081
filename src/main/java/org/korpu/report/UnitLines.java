package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;
import org.korpu.store.StoredUnit;

/**
 * A memory as lines that a line-by-line comparison can show to people: each variant on a line with
 * the name of its unit and its language, and what is known about either on lines of their own. A
 * unit without id is named by a dash, since its number would change with every unit before it.
 */
public final class UnitLines {

  private UnitLines() {}

  /** Writes the lines of a unit. */
  public static void write(StoredUnit stored, Writer out) throws IOException {
    TranslationUnit unit = stored.unit();
    String name = UnitName.of(unit);
    if (unit.sourceLanguage() != null) {
      line(name, "srclang: " + unit.sourceLanguage(), out);
    }
    metadata(name, unit.metadata(), out);
    for (Variant variant : unit.variants()) {
      String label = name + " " + variant.language();
      line(label, " " + SegmentText.of(variant.segment()), out);
      metadata(label, variant.metadata(), out);
    }
  }

  private static void metadata(String label, Metadata metadata, Writer out) throws IOException {
    for (Map.Entry<String, String> attribute : metadata.attributes().entrySet()) {
      line(label, attribute.getKey() + ": " + attribute.getValue(), out);
    }
    for (Property property : metadata.properties()) {
      line(label, property.type() + ": " + property.value(), out);
    }
    for (Note note : metadata.notes()) {
      line(label, "note: " + note.text(), out);
    }
  }

  private static void line(String label, String text, Writer out) throws IOException {
    out.append(PrintableText.of(label + " " + text)).append('\n');
  }
}
