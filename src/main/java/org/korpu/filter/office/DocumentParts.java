package org.korpu.filter.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.korpu.archive.ArchiveLimits;
import org.korpu.archive.ArchiveParts;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;

/** An office document, unpacked: its parts by name, in the order of the archive. */
final class DocumentParts {

  /** Must be stored as it is, for programs look for it at a fixed place (ODF 1.3, part 2, 3.3). */
  private static final String MIME_TYPE = "mimetype";

  /**
   * A time without meaning. Not the first that an archive can hold: for that one Java adds a field
   * with the time in its own zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Document document;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, XmlPart> read = new LinkedHashMap<>();

  private DocumentParts(Document document) {
    this.document = document;
  }

  /**
   * Unpacks a document.
   *
   * @throws InputException if it is damaged, or larger than allowed
   */
  static DocumentParts of(Document document, ArchiveLimits limits) {
    DocumentParts archive = new DocumentParts(document);
    try {
      archive.parts.putAll(
          ArchiveParts.unpack(document.bytes(), document.name(), limits, name -> true));
    } catch (IOException e) {
      throw new InputException(
          DocumentMessage.fault(document, DocumentMessage.SAVE_AGAIN, DocumentMessage.DAMAGED));
    }
    return archive;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * A part that a document of this kind must have.
   *
   * @throws InputException if it is not there, or not well-formed
   */
  XmlPart required(String name) {
    XmlPart part = part(name);
    if (part == null) {
      throw new InputException(
          DocumentMessage.fault(
              document, DocumentMessage.SAVE_AGAIN, DocumentMessage.MISSING_PART, name));
    }
    return part;
  }

  /**
   * A part, or null if there is none of that name.
   *
   * @throws InputException if it is not well-formed
   */
  @Nullable XmlPart part(String name) {
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      return null;
    }
    XmlPart known = read.get(name);
    if (known != null) {
      return known;
    }
    try {
      XmlPart part = XmlPart.read(name, bytes);
      read.put(name, part);
      return part;
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      Position position =
          at == null || at.getLineNumber() < 1 || at.getColumnNumber() < 1
              ? null
              : new Position(at.getLineNumber(), at.getColumnNumber());
      throw new InputException(
          Diagnostic.error(
                  document.name(), position, Message.of(DocumentMessage.DAMAGED_PART, name))
              .withAdvice(Message.of(DocumentMessage.SAVE_AGAIN)));
    }
  }

  /** Puts other content in the place of a part's. */
  void replace(XmlPart part, String xml) {
    parts.put(part.name(), part.encoded(xml));
  }

  /**
   * All parts packed; times do not depend on the clock, so that the same parts give the same bytes.
   */
  byte[] packed() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(document.bytes().length);
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(header(part.getKey(), part.getValue()));
        out.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static ZipEntry header(String name, byte[] part) {
    ZipEntry header = new ZipEntry(name);
    header.setTimeLocal(NO_TIME);
    if (name.equals(MIME_TYPE)) {
      CRC32 crc = new CRC32();
      crc.update(part);
      header.setMethod(ZipEntry.STORED);
      header.setSize(part.length);
      header.setCrc(crc.getValue());
    }
    return header;
  }
}
