package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.Fragment.Selector;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.XmlElement.Default;
import org.korpu.format.xliff.validation.XmlElement.Spot;

/**
 * References: whether they can be read, and whether what they name is there. Those into other units
 * are answered when the file has been read.
 */
final class ReferenceCheck {

  /** One that must wait. */
  private record Pending(Spot place, String reference, Fragment fragment, String file) {}

  private record SubFlow(Spot place, String unit) {}

  private final FaultList faults;
  private final Map<String, FileIds> files = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final List<SubFlow> subFlows = new ArrayList<>();
  private FileIds file = new FileIds();
  private String fileId = "";

  ReferenceCheck(FaultList faults) {
    this.faults = faults;
  }

  /** What is known of the file being read. */
  FileIds file() {
    return file;
  }

  void startFile(String id) {
    file = new FileIds();
    fileId = id;
    files.putIfAbsent(id, file);
  }

  void endFile() {
    for (SubFlow flow : subFlows) {
      if (!file.hasUnit(flow.unit())) {
        faults.add(XliffFaultKind.UNKNOWN_SUB_FLOW, flow.place(), flow.unit());
      }
    }
    subFlows.clear();
  }

  void endDocument() {
    for (Pending each : pending) {
      FileIds target = files.get(each.file());
      if (target == null || !resolves(each.fragment(), target)) {
        faults.add(XliffFaultKind.UNRESOLVED_REFERENCE, each.place(), each.reference());
      }
    }
  }

  /** The references of a unit. */
  void unit(Texts texts) {
    UnitIds ids = new UnitIds(texts);
    for (Side side : Side.values()) {
      texts.inline(side).values().forEach(each -> inline(each, ids));
    }
    XmlElement unit = texts.owner();
    for (XmlElement matches : unit.children(Names.MATCHES, "matches")) {
      for (XmlElement match : matches.children(Names.MATCHES, "match")) {
        span(match, ids, XliffFaultKind.MATCH_REFERENCE);
      }
    }
    for (XmlElement glossary : unit.children(Names.GLOSSARY, "glossary")) {
      for (XmlElement entry : glossary.children(Names.GLOSSARY, "glossEntry")) {
        span(entry, ids, XliffFaultKind.GLOSSARY_REFERENCE);
        for (XmlElement translation : entry.children(Names.GLOSSARY, "translation")) {
          span(translation, ids, XliffFaultKind.GLOSSARY_REFERENCE);
        }
      }
    }
  }

  private void inline(XmlElement element, UnitIds ids) {
    for (String attribute : List.of("subFlows", "subFlowsStart", "subFlowsEnd")) {
      String flows = element.get(attribute);
      if (flows != null && !flows.isBlank()) {
        for (String flow : flows.strip().split("\\s+", -1)) {
          subFlows.add(new SubFlow(element.spot(), flow));
        }
      }
    }
    String reference = element.get("ref");
    if (reference == null || !(element.name().equals("mrk") || element.name().equals("sm"))) {
      return;
    }
    Fragment fragment = Fragment.parse(reference);
    if (fragment == null) {
      faults.add(XliffFaultKind.MALFORMED_REFERENCE, element, reference);
    } else if (element.get("type", Default.EMPTY).equals("comment")) {
      if (!element.has("value") && !isNoteOfUnit(fragment, ids)) {
        faults.add(XliffFaultKind.COMMENT_REFERENCE, element, reference);
      }
    } else if (!fragment.external()) {
      resolve(element, reference, fragment, ids);
    }
  }

  private boolean isNoteOfUnit(Fragment fragment, UnitIds ids) {
    Selector last = fragment.last();
    if (fragment.external() || last == null || !last.prefix().equals("n")) {
      return false;
    }
    String inFile = fragment.id("f");
    String inUnit = fragment.id("u");
    boolean relative = fragment.selectors().size() == 1;
    return (inFile == null || inFile.equals(fileId))
        && (relative || ids.unit.equals(inUnit))
        && ids.has(last);
  }

  /** A reference that must name a span of text of its own unit. */
  private void span(XmlElement element, UnitIds ids, XliffFaultKind kind) {
    String reference = element.get("ref");
    if (reference == null) {
      return;
    }
    Fragment fragment = Fragment.parse(reference);
    if (fragment == null) {
      faults.add(XliffFaultKind.MALFORMED_REFERENCE, element, reference);
      return;
    }
    if (fragment.external() && reference.indexOf('#') >= 0) {
      faults.add(XliffFaultKind.OUTSIDE_REFERENCE, element, reference);
      return;
    }
    Selector last = fragment.last();
    String inFile = fragment.id("f");
    String inUnit = fragment.id("u");
    boolean here =
        last != null
            && (inFile == null || inFile.equals(fileId))
            && (inUnit == null || inUnit.equals(ids.unit))
            && (fragment.selectors().size() == 1 || inUnit != null)
            && (last.prefix().isEmpty() || last.prefix().equals("t"))
            && ids.has(last);
    if (!here) {
      faults.add(kind, element, reference);
    }
  }

  private void resolve(XmlElement element, String reference, Fragment fragment, UnitIds ids) {
    Selector last = fragment.last();
    if (last == null) {
      faults.add(XliffFaultKind.UNRESOLVED_REFERENCE, element, reference);
      return;
    }
    String inFile = fragment.id("f");
    String inUnit = fragment.id("u");
    boolean sameFile = inFile == null || inFile.equals(fileId);
    boolean inner = !Set.of("f", "g", "u").contains(last.prefix());
    boolean relative = fragment.selectors().size() == 1 && inner;
    if (sameFile && inner && (relative || ids.unit.equals(inUnit))) {
      if (!ids.has(last)) {
        faults.add(XliffFaultKind.UNRESOLVED_REFERENCE, element, reference);
      }
    } else {
      pending.add(
          new Pending(element.spot(), reference, fragment, inFile == null ? fileId : inFile));
    }
  }

  /** Whether what a fragment names is there; what stands in other units is not known. */
  private static boolean resolves(Fragment fragment, FileIds in) {
    String unit = fragment.id("u");
    String group = fragment.id("g");
    Selector last = fragment.last();
    if (last == null || (unit != null && !in.hasUnit(unit))) {
      return false;
    }
    if (group != null && !in.hasGroup(group)) {
      return false;
    }
    if (unit != null || Set.of("f", "g").contains(last.prefix())) {
      return true;
    }
    String prefix = FileIds.known(last.prefix());
    return group == null ? in.has(prefix, last.id()) : in.groupHas(group, prefix, last.id());
  }

  /** The ids of one unit. */
  private static final class UnitIds {
    private final String unit;
    private final Set<String> source;
    private final Set<String> target;
    private final Set<String> data;
    private final Set<String> others = new HashSet<>();

    UnitIds(Texts texts) {
      unit = texts.owner().get("id", Default.EMPTY);
      source = new HashSet<>(texts.inline(Side.SOURCE).keySet());
      for (XmlElement part : texts.parts()) {
        @Nullable String id = part.get("id");
        if (id != null) {
          source.add(id);
        }
      }
      target = texts.inline(Side.TARGET).keySet();
      data = texts.data().keySet();
      for (XmlElement child : texts.owner().children()) {
        child.forEach(
            each -> {
              String id = IdCheck.extensionId(each);
              if (id != null) {
                others.add(FileIds.prefix(each) + "=" + id.strip());
              }
            });
      }
    }

    boolean has(Selector selector) {
      return switch (selector.prefix()) {
        case "" -> source.contains(selector.id());
        case "t" -> target.contains(selector.id());
        case "d" -> data.contains(selector.id());
        default -> others.contains(FileIds.known(selector.prefix()) + "=" + selector.id());
      };
    }
  }
}
