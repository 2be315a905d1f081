package org.korpu.filter.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.korpu.filter.Document;
import org.xml.sax.InputSource;

/**
 * What of a document a reader could see, in a form that can be compared. Made with the XML parser
 * of the JDK, and knows nothing of korpu's filters.
 */
public final class Structure {

  private Structure() {}

  /** Each part of an archive, or the one text, by name. */
  public static Map<String, String> of(Document document) {
    Map<String, String> structure = new TreeMap<>();
    byte[] bytes = document.bytes();
    if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
      archive(bytes, structure);
    } else {
      String text = new String(bytes, StandardCharsets.UTF_8);
      structure.put("", document.name().endsWith(".xml") ? OfficeXml.shown(parsed(text)) : text);
    }
    return structure;
  }

  private static void archive(byte[] bytes, Map<String, String> structure) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        structure.put(
            entry.getName(),
            xml
                ? OfficeXml.shown(parsed(new String(part, StandardCharsets.UTF_8)))
                : new String(part, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.w3c.dom.Element parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }
}
