package org.korpu.format.xliff.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.XmlElement.Default;
import org.korpu.format.xliff.validation.XmlElement.Spot;

/** What the grammar of XLIFF 1.2 cannot say: keys and references of the schemas, and units. */
final class Xliff1Rules implements DocumentRules {

  /** A reference to an id further up or down in the file. */
  private record Named(Spot place, String attribute, String id) {}

  private final FaultList faults;
  private final IdCheck ids;
  private final Xliff1Codes codes;
  private final Deque<Keys> files = new ArrayDeque<>();
  private @Nullable XmlElement last;

  /** The ids of one {@code <file>}. */
  private static final class Keys {
    final XmlElement file;
    final Map<String, Spot> units = new HashMap<>();
    final Map<String, Spot> groups = new HashMap<>();
    final Map<String, Spot> contexts = new HashMap<>();
    final Map<String, Spot> counts = new HashMap<>();
    final Map<String, Spot> tools = new HashMap<>();
    final Map<String, Spot> phases = new HashMap<>();
    final Map<String, Spot> externals = new HashMap<>();
    final List<Named> references = new ArrayList<>();
    boolean untold;

    Keys(XmlElement file) {
      this.file = file;
    }
  }

  Xliff1Rules(FaultList faults) {
    this.faults = faults;
    this.ids = new IdCheck(faults);
    this.codes = new Xliff1Codes(faults);
  }

  @Override
  public void start(XmlElement container) {
    switch (container.name()) {
      case "file" -> {
        last = null;
        Keys keys = new Keys(container);
        files.push(keys);
        refer(keys, container, "tool-id");
      }
      case "group" -> {
        Keys keys = files.peek();
        if (keys != null) {
          ids.take(container, container.get("id"), keys.groups);
        }
      }
      default -> {}
    }
  }

  @Override
  public void child(XmlElement child) {
    Keys keys = files.peek();
    if (keys == null) {
      last = child;
      return;
    }
    child.forEach(each -> remember(each, keys));
    child.forEach(
        each -> {
          if (each.is(Names.CORE_1_2, "trans-unit")) {
            unit(each, keys);
          }
        });
  }

  @Override
  public void end(XmlElement container) {
    switch (container.name()) {
      case "file" -> {
        Keys keys = files.pop();
        for (Named each : keys.references) {
          if (!target(keys, each.attribute()).containsKey(each.id())) {
            faults.add(XliffFaultKind.UNKNOWN_REFERENCE, each.place(), each.attribute(), each.id());
          }
        }
      }
      case "xliff" -> {
        XmlElement trailing = last;
        if (trailing != null && !trailing.namespace().equals(Names.CORE_1_2)) {
          faults.add(
              XliffFaultKind.MISPLACED_ELEMENT,
              trailing,
              trailing.shown(),
              "file",
              container.shown());
        }
      }
      default -> {}
    }
  }

  private static Map<String, Spot> target(Keys keys, String attribute) {
    return switch (attribute) {
      case "tool-id" -> keys.tools;
      case "phase-name" -> keys.phases;
      default -> keys.units;
    };
  }

  private void remember(XmlElement element, Keys keys) {
    if (!element.namespace().equals(Names.CORE_1_2)) {
      return;
    }
    switch (element.name()) {
      case "trans-unit", "bin-unit" -> ids.take(element, element.get("id"), keys.units);
      case "group" -> ids.take(element, element.get("id"), keys.groups);
      case "context-group" -> ids.take(element, element.get("name"), keys.contexts);
      case "count-group" -> ids.take(element, element.get("name"), keys.counts);
      case "tool" -> ids.take(element, element.get("tool-id"), keys.tools);
      case "phase" -> ids.take(element, element.get("phase-name"), keys.phases);
      case "external-file" -> ids.take(element, element.get("uid"), keys.externals);
      default -> {}
    }
    switch (element.name()) {
      case "phase", "alt-trans" -> refer(keys, element, "tool-id");
      case "count", "trans-unit", "target", "bin-unit", "bin-target" ->
          refer(keys, element, "phase-name");
      case "g", "x", "bx", "ex", "bpt", "ept", "it", "ph", "sub" -> refer(keys, element, "xid");
      default -> {}
    }
  }

  private static void refer(Keys keys, XmlElement element, String attribute) {
    String id = element.get(attribute);
    if (id != null) {
      keys.references.add(new Named(element.spot(), attribute, id.strip()));
    }
  }

  private void unit(XmlElement unit, Keys keys) {
    XmlElement source = unit.child(Names.CORE_1_2, "source");
    XmlElement segmented = unit.child(Names.CORE_1_2, "seg-source");
    XmlElement target = unit.child(Names.CORE_1_2, "target");
    languages(source, segmented, target, keys);
    codes.unit(source, segmented, target);
    if (target == null && unit.get("approved", Default.NO).equals("yes")) {
      faults.add(XliffFaultKind.STATE_WITHOUT_TARGET, unit, "approved");
    }
    Map<String, XmlElement> mids = codes.segments(segmented);
    codes.targetSegments(segmented, target, mids);
    for (XmlElement match : unit.children(Names.CORE_1_2, "alt-trans")) {
      String mid = match.get("mid");
      if (mid != null && !mids.containsKey(mid.strip())) {
        faults.add(XliffFaultKind.UNKNOWN_SEGMENT, match, mid);
      }
      XmlElement own = match.child(Names.CORE_1_2, "seg-source");
      Map<String, XmlElement> ownMids = codes.segments(own);
      for (XmlElement each : match.children(Names.CORE_1_2, "target")) {
        codes.pairs(each);
        codes.targetSegments(own, each, ownMids);
      }
      XmlElement matched = match.child(Names.CORE_1_2, "source");
      if (matched != null) {
        codes.pairs(matched);
      }
    }
  }

  private void languages(
      @Nullable XmlElement source,
      @Nullable XmlElement segmented,
      @Nullable XmlElement target,
      Keys keys) {
    String from = keys.file.get("source-language");
    String into = keys.file.get("target-language");
    language(source, from, XliffFaultKind.OTHER_SOURCE_LANGUAGE);
    language(segmented, from, XliffFaultKind.OTHER_SOURCE_LANGUAGE);
    language(target, into, XliffFaultKind.OTHER_TARGET_LANGUAGE);
    if (target != null && into == null && !keys.untold && own(target) == null) {
      keys.untold = true;
      faults.add(XliffFaultKind.MISSING_TARGET_LANGUAGE, target, "target-language");
    }
  }

  /** Only what is written on the text itself: an outer one is that of the file’s own words. */
  private static @Nullable String own(XmlElement text) {
    return text.get(XMLConstants.XML_NS_URI, "lang");
  }

  private void language(@Nullable XmlElement text, @Nullable String expected, XliffFaultKind kind) {
    String found = text == null ? null : own(text);
    if (text != null
        && found != null
        && expected != null
        && !found.toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT))) {
      faults.add(kind, text, found, expected);
    }
  }
}
