package org.korpu.format.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.korpu.archive.ArchiveLimits;
import org.korpu.archive.ArchiveParts;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * The XML parts of a Word or Excel file, unpacked. Pictures and the like are left aside.
 *
 * <p>Needs memory for all parts; a file whose parts pass the limits is refused before they are all
 * unpacked. For one thread at a time.
 */
public final class OfficeArchive {

  /** How a file of the OLE format begins. */
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String file;
  private final Map<String, byte[]> parts;

  private OfficeArchive(String file, Map<String, byte[]> parts) {
    this.file = file;
    this.parts = parts;
  }

  /**
   * Unpacks a file.
   *
   * @param file its path as the user gave it, for messages
   * @throws InputException if it is no such file, or damaged, or too large
   */
  public static OfficeArchive open(byte[] bytes, String file, ArchiveLimits limits)
      throws IOException {
    if (startsWith(bytes, OLE)) {
      throw fault(file, Message.of(OfficeMessage.OLD_OR_LOCKED));
    }
    if (!startsWith(bytes, new byte[] {'P', 'K'})) {
      throw fault(file, Message.of(OfficeMessage.NOT_OFFICE));
    }
    Map<String, byte[]> parts;
    try {
      parts = ArchiveParts.unpack(bytes, file, limits, OfficeArchive::isXml);
    } catch (ZipException e) {
      throw fault(file, Message.of(OfficeMessage.DAMAGED_ARCHIVE, String.valueOf(e.getMessage())));
    }
    if (parts.containsKey("META-INF/manifest.xml")) {
      throw fault(file, Message.of(OfficeMessage.OPEN_DOCUMENT));
    }
    if (!parts.containsKey("_rels/.rels")) {
      throw fault(file, Message.of(OfficeMessage.NOT_OFFICE));
    }
    return new OfficeArchive(file, parts);
  }

  /** The path of the file for messages. */
  public String file() {
    return file;
  }

  /** A part for reading, null if there is none. */
  public @Nullable OfficeXml part(String name) {
    byte[] bytes = parts.get(name);
    return bytes == null ? null : new OfficeXml(new ByteArrayInputStream(bytes), file, name);
  }

  /**
   * A part for reading that the file cannot be without.
   *
   * @throws InputException if there is none
   */
  public OfficeXml requiredPart(String name) {
    OfficeXml part = part(name);
    if (part == null) {
      throw new InputException(
          Diagnostic.error(file, null, Message.of(OfficeMessage.MISSING_PART, name)));
    }
    return part;
  }

  /** The name of the part that is the document or the workbook. */
  public String mainPart() {
    for (Relation relation : relations("").values()) {
      if (relation.type().endsWith("/officeDocument")) {
        return relation.target();
      }
    }
    throw fault(file, Message.of(OfficeMessage.NOT_OFFICE));
  }

  /**
   * What a part points to.
   *
   * @param type what for, an address
   * @param target the name of a part
   */
  public record Relation(String type, String target) {}

  /** The parts that a part points to, by the ids it gives them; those of the file for "". */
  public Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    OfficeXml xml = part(folder + "_rels/" + part.substring(slash) + ".rels");
    Map<String, Relation> relations = new HashMap<>();
    if (xml == null) {
      return relations;
    }
    xml.enterRoot();
    while (xml.nextChild()) {
      String id = xml.attribute("Id");
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (id != null && type != null && target != null) {
        relations.put(id, new Relation(type, resolved(folder, target)));
      }
      xml.skip();
    }
    return relations;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      rest = rest.substring("../".length());
      base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
    }
    return base + rest;
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && new String(bytes, 0, beginning.length, StandardCharsets.ISO_8859_1)
            .equals(new String(beginning, StandardCharsets.ISO_8859_1));
  }

  private static InputException fault(String file, Message cause) {
    return new InputException(
        Diagnostic.error(file, null, cause).withAdvice(Message.of(OfficeMessage.SAVE_AS_OFFICE)));
  }
}
