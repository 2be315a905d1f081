package org.korpu.filter.office;

import java.util.HashMap;
import java.util.Map;

/** Prefixes by which korpu knows the namespaces of office documents. */
final class XmlNames {

  private static final Map<String, String> PREFIXES = new HashMap<>();

  static {
    // ISO/IEC 29500, transitional and strict.
    openXml("w", "wordprocessingml/main", "wordprocessingml/2006/main");
    openXml("x", "spreadsheetml/main", "spreadsheetml/2006/main");
    openXml("p", "presentationml/main", "presentationml/2006/main");
    openXml("a", "drawingml/main", "drawingml/2006/main");
    openXml("c", "drawingml/chart", "drawingml/2006/chart");
    openXml("m", "officeDocument/math", "officeDocument/2006/math");
    openXml("r", "officeDocument/relationships", "officeDocument/2006/relationships");
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    PREFIXES.put(packages + "relationships", "rel");
    PREFIXES.put(packages + "content-types", "ct");
    PREFIXES.put("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
    // ISO/IEC 26300.
    for (String name :
        new String[] {
          "office", "text", "table", "draw", "style", "presentation", "number", "form", "script"
        }) {
      PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0", name);
    }
    PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo");
    PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg");
    PREFIXES.put("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest");
    PREFIXES.put("http://openoffice.org/2009/office", "officeooo");
    PREFIXES.put("http://www.w3.org/1999/xlink", "xlink");
    PREFIXES.put("http://www.w3.org/XML/1998/namespace", "xml");
  }

  private XmlNames() {}

  private static void openXml(String prefix, String strict, String transitional) {
    PREFIXES.put("http://purl.oclc.org/ooxml/" + strict, prefix);
    PREFIXES.put("http://schemas.openxmlformats.org/" + transitional, prefix);
  }

  /**
   * A name as {@link XmlNode#name} gives it. Without namespace, the local name alone; in an unknown
   * namespace, the local name after a colon.
   */
  static String of(String namespace, String local) {
    if (namespace.isEmpty()) {
      return local;
    }
    return (PREFIXES.getOrDefault(namespace, "") + ":" + local).intern();
  }
}
