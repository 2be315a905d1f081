package org.korpu.format.tmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Metadata;
import org.korpu.model.TranslationUnit;

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
 * <p>For one thread. In a large file units are made into bytes on threads of the common pool as far
 * as it has any to spare; the stream is written on the caller's thread only. Holds a few hundred
 * units at most. Call {@link #finish} at the end; the caller closes the stream, which should be
 * buffered.
 */
public final class TmxWriter {

  /**
   * Characters of text that are written on the caller's own thread, as {@link TmxReader} reads
   * them.
   */
  private static final int ALONE = 1 << 18;

  /** What stands behind the last unit. */
  public static final String END = "  </body>\n</tmx>\n";

  private final OutputStream out;
  private final String name;
  private final UnitWriter units;
  private final XmlText xml;
  private long writtenAlone;
  private @Nullable WriteBehind behind;

  /**
   * Writes the header.
   *
   * @param name the file as the user named it, for diagnostics
   * @throws org.korpu.model.InputException if a text holds a character that XML does not allow
   * @throws IOException if the stream fails
   */
  public TmxWriter(OutputStream out, String name, TmxHeader header) throws IOException {
    this.out = out;
    this.name = name;
    units = new UnitWriter(name);
    xml = units.xml();
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
      units.propertiesAndNotes(metadata, "    ");
      xml.markup("  </header>\n");
    }
    xml.markup("  <body>\n");
    units.writeTo(out);
  }

  /** The lines that a unit takes, as {@link #write} writes them. */
  public static String lines(TranslationUnit unit, String name) {
    UnitWriter.requireVariants(unit);
    UnitWriter writer = new UnitWriter(name);
    writer.add(unit);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no disk behind it
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a unit, at once or a little later.
   *
   * @throws IllegalArgumentException if it has no variant, which TMX does not allow
   * @throws org.korpu.model.InputException if a text of this unit, or of one that was still to be
   *     written, holds a character that XML does not allow; nothing of that unit is written
   * @throws IOException if the stream fails
   */
  public void write(TranslationUnit unit) throws IOException {
    UnitWriter.requireVariants(unit);
    if (behind != null) {
      behind.write(unit);
      return;
    }
    units.add(unit);
    writtenAlone += WriteBehind.weight(unit);
    units.writeTo(out);
    if (writtenAlone > ALONE && Runtime.getRuntime().availableProcessors() > 1) {
      behind = new WriteBehind(out, name);
    }
  }

  /**
   * Writes what is left and the end of the file; nothing may be written after it.
   *
   * @throws org.korpu.model.InputException if a text of a unit that was still to be written holds a
   *     character that XML does not allow
   * @throws IOException if the stream fails
   */
  public void finish() throws IOException {
    if (behind != null) {
      behind.finish();
    }
    xml.markup(END);
    units.writeTo(out);
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
}
