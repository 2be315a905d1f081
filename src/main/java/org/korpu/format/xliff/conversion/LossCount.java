package org.korpu.format.xliff.conversion;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.korpu.xml.XmlParsers;

/** Counts what the other version has no place for. An element counts once for each kind. */
final class LossCount {

  private static final String MODULES = "urn:oasis:names:tc:xliff:";
  private static final String OWN = "urn:korpu:xliff:1.0";
  private static final String ITS = "http://www.w3.org/2005/11/its";
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private static final Set<String> HINTS =
      Set.of("canCopy", "canDelete", "canReorder", "canOverlap", "canResegment", "copyOf");
  private static final Set<String> FLOWS = Set.of("subFlows", "subFlowsStart", "subFlowsEnd");
  private static final Set<String> DIRECTIONS = Set.of("srcDir", "trgDir", "dir");
  private static final Set<String> DETAILS =
      Set.of("category", "date", "product-name", "product-version", "build-num");
  private static final Set<String> TYPES =
      Set.of("restype", "extradata", "extype", "help-id", "menu", "menu-option", "menu-name");
  private static final Set<String> LAYOUT =
      Set.of("coord", "font", "css-style", "style", "exstyle", "reformat");
  private static final Set<String> LIMITS =
      Set.of("maxwidth", "minwidth", "maxheight", "minheight", "maxbytes", "minbytes", "charclass");

  /** States of 1.2 that are one of the states of 2.1, and nothing more. */
  private static final Set<String> STATES =
      Set.of("new", "needs-translation", "translated", "signed-off", "final");

  private static final Set<String> QUALIFIERS =
      Set.of("exact-match", "fuzzy-match", "x-exact-match", "x-fuzzy-match", "x-context-match");

  /** Where the children of an element are no news once it has been counted. */
  private static final Set<XliffLoss> WHOLE =
      Set.of(
          XliffLoss.SKELETON,
          XliffLoss.METADATA,
          XliffLoss.RESOURCE,
          XliffLoss.TRACKED_CHANGE,
          XliffLoss.RULE,
          XliffLoss.CONTEXT,
          XliffLoss.COUNT,
          XliffLoss.PROPERTY,
          XliffLoss.BINARY_UNIT,
          XliffLoss.REFERENCE,
          XliffLoss.EXTENSION);

  private final Map<XliffLoss, Integer> losses;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<String> explained = new HashSet<>();
  private String core = "";
  private int segments;

  LossCount(Map<XliffLoss, Integer> losses) {
    this.losses = losses;
  }

  /** A file that has been read without fault. */
  void read(byte[] file) {
    try {
      XMLStreamReader xml =
          XmlParsers.factory().createXMLStreamReader(new ByteArrayInputStream(file));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          path.pop();
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a file that was read is no XML", e);
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (path.isEmpty()) {
      core = namespace(xml.getNamespaceURI());
    }
    Set<XliffLoss> kinds = new HashSet<>();
    element(xml, kinds);
    attributes(xml, kinds);
    kinds.forEach(kind -> losses.merge(kind, 1, Integer::sum));
    path.push(xml.getLocalName());
    if (kinds.stream().anyMatch(WHOLE::contains) && isWhole(xml)) {
      int depth = 1;
      while (depth > 0) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      path.pop();
    }
  }

  /** An extension may be an attribute of an element that is carried over. */
  private boolean isWhole(XMLStreamReader xml) {
    String namespace = namespace(xml.getNamespaceURI());
    boolean inCore = namespace.equals(core);
    return !inCore
        || Set.of(
                "skeleton",
                "skl",
                "context-group",
                "count-group",
                "prop-group",
                "bin-unit",
                "glossary",
                "reference")
            .contains(xml.getLocalName());
  }

  private void element(XMLStreamReader xml, Set<XliffLoss> kinds) {
    String namespace = namespace(xml.getNamespaceURI());
    String name = xml.getLocalName();
    if (!namespace.equals(core)) {
      module(xml, namespace, name, kinds);
    } else if (core.endsWith(":2.0") || core.endsWith(":2.2")) {
      core2(xml, name, kinds);
    } else {
      core1(xml, name, kinds);
    }
  }

  private void module(XMLStreamReader xml, String namespace, String name, Set<XliffLoss> kinds) {
    if (namespace.equals(OWN)) {
      return;
    }
    if (namespace.equals(ITS)) {
      kinds.add(XliffLoss.ITS);
      return;
    }
    if (!namespace.startsWith(MODULES)) {
      kinds.add(XliffLoss.EXTENSION);
      return;
    }
    switch (name) {
      case "metadata" -> kinds.add(XliffLoss.METADATA);
      case "resourceData" -> kinds.add(XliffLoss.RESOURCE);
      case "changeTrack" -> kinds.add(XliffLoss.TRACKED_CHANGE);
      case "validation" -> kinds.add(XliffLoss.RULE);
      case "profiles" -> kinds.add(XliffLoss.RESTRICTION);
      case "match" -> {
        if ("yes".equals(value(xml, "reference"))) {
          kinds.add(XliffLoss.MATCH);
        }
      }
      case "glossEntry" -> {
        String ref = value(xml, "ref");
        if (ref == null) {
          kinds.add(XliffLoss.GLOSSARY_ENTRY);
        } else {
          explained.add(ref.substring(ref.lastIndexOf('#') + 1));
        }
      }
      case "data" -> kinds.add(XliffLoss.RESTRICTION);
      default -> {}
    }
  }

  private void core2(XMLStreamReader xml, String name, Set<XliffLoss> kinds) {
    switch (name) {
      case "skeleton" -> kinds.add(XliffLoss.SKELETON);
      case "unit" -> explained.clear();
      case "mrk", "sm" -> {
        String type = value(xml, "type");
        String id = value(xml, "id");
        boolean term = "term".equals(type) && !path.contains("target");
        boolean told = value(xml, "value") != null || (id != null && explained.contains(id));
        if (!"comment".equals(type) && !(term && told)) {
          kinds.add(XliffLoss.ANNOTATION);
        }
      }
      default -> {}
    }
    if (value(xml, "type") != null && Set.of("group", "unit").contains(name)) {
      kinds.add(XliffLoss.TYPE);
    }
    if (name.equals("note") && has(xml, Set.of("appliesTo", "priority"))) {
      kinds.add(XliffLoss.NOTE_DETAIL);
    }
    String subState = value(xml, "subState");
    if (subState != null && !subState.startsWith("korpu:")) {
      kinds.add(XliffLoss.SUB_STATE);
    }
  }

  private void core1(XMLStreamReader xml, String name, Set<XliffLoss> kinds) {
    switch (name) {
      case "skl" -> kinds.add(XliffLoss.SKELETON);
      case "phase" -> kinds.add(XliffLoss.PHASE);
      case "glossary", "reference" -> kinds.add(XliffLoss.REFERENCE);
      case "context-group" -> kinds.add(XliffLoss.CONTEXT);
      case "count-group" -> kinds.add(XliffLoss.COUNT);
      case "prop-group" -> kinds.add(XliffLoss.PROPERTY);
      case "bin-unit" -> kinds.add(XliffLoss.BINARY_UNIT);
      case "sub" -> kinds.add(XliffLoss.SUB_FLOW);
      case "tool" -> {
        if (!"korpu".equals(value(xml, "tool-id"))) {
          kinds.add(XliffLoss.TOOL);
        }
      }
      case "trans-unit" -> segments = 0;
      case "mrk" -> mark(xml, kinds);
      case "alt-trans" -> {
        String type = value(xml, "alttranstype");
        boolean lost = value(xml, "mid") == null && segments > 1;
        if (lost || (type != null && !type.equals("proposal"))) {
          kinds.add(XliffLoss.MATCH);
        }
      }
      case "note" -> {
        if (has(xml, Set.of("annotates", "priority"))) {
          kinds.add(XliffLoss.NOTE_DETAIL);
        }
      }
      default -> {}
    }
    String state = value(xml, "state");
    if (state != null && !STATES.contains(state)) {
      kinds.add(XliffLoss.STATE);
    }
    String qualifier = value(xml, "state-qualifier");
    boolean proposal = path.contains("alt-trans");
    if (qualifier != null && !QUALIFIERS.contains(qualifier) && !proposal) {
      kinds.add(XliffLoss.QUALIFIER);
    }
    if ("no".equals(value(xml, "clone"))) {
      kinds.add(XliffLoss.EDITING_HINT);
    }
  }

  private void mark(XMLStreamReader xml, Set<XliffLoss> kinds) {
    String type = value(xml, "mtype");
    if ("seg".equals(type)) {
      segments += path.contains("seg-source") ? 1 : 0;
    } else if (!"term".equals(type) || value(xml, "comment") == null) {
      kinds.add(XliffLoss.ANNOTATION);
    }
  }

  private void attributes(XMLStreamReader xml, Set<XliffLoss> kinds) {
    if (!namespace(xml.getNamespaceURI()).equals(core)) {
      return;
    }
    boolean one = !(core.endsWith(":2.0") || core.endsWith(":2.2"));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = namespace(xml.getAttributeNamespace(i));
      String name = xml.getAttributeLocalName(i);
      if (namespace.isEmpty()) {
        XliffLoss kind = one ? kind1(xml.getLocalName(), name) : kind2(name);
        if (kind != null) {
          kinds.add(kind);
        }
      } else if (namespace.startsWith(MODULES)) {
        kinds.add(
            namespace.contains(":fs:")
                ? XliffLoss.STYLE
                : namespace.contains(":sizerestriction:") ? XliffLoss.RESTRICTION : XliffLoss.ITS);
      } else if (namespace.equals(ITS)) {
        kinds.add(XliffLoss.ITS);
      } else if (!List.of(OWN, SCHEMA_INSTANCE, XMLConstants.XML_NS_URI).contains(namespace)) {
        kinds.add(XliffLoss.EXTENSION);
      }
    }
  }

  private static @Nullable XliffLoss kind2(String attribute) {
    if (HINTS.contains(attribute)) {
      return XliffLoss.EDITING_HINT;
    }
    if (FLOWS.contains(attribute)) {
      return XliffLoss.SUB_FLOW;
    }
    return DIRECTIONS.contains(attribute) ? XliffLoss.DIRECTION : null;
  }

  private static @Nullable XliffLoss kind1(String element, String attribute) {
    if (element.equals("file") && DETAILS.contains(attribute)) {
      return XliffLoss.FILE_DETAIL;
    }
    if (TYPES.contains(attribute)) {
      return XliffLoss.TYPE;
    }
    if (LAYOUT.contains(attribute)) {
      return XliffLoss.LAYOUT;
    }
    if (LIMITS.contains(attribute)) {
      return XliffLoss.RESTRICTION;
    }
    return switch (attribute) {
      case "phase-name" -> XliffLoss.PHASE;
      case "xid" -> XliffLoss.SUB_FLOW;
      default -> null;
    };
  }

  private static boolean has(XMLStreamReader xml, Set<String> names) {
    return names.stream().anyMatch(name -> value(xml, name) != null);
  }

  private static @Nullable String value(XMLStreamReader xml, String name) {
    return xml.getAttributeValue("", name);
  }

  private static String namespace(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }
}
