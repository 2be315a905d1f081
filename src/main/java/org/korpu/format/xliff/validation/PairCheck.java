package org.korpu.format.xliff.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.Texts.Step;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** Starts and ends of codes and annotations: each start before its one end. */
final class PairCheck {

  private static final List<String> SAME = List.of("canCopy", "canDelete", "canOverlap");
  private static final List<String> SAME_IF_WRITTEN = List.of("type", "subType", "copyOf", "dir");

  /** Attributes of modules say of a whole pair what they say of its start. */
  private static final Set<String> OF_START = Set.of(Names.STYLE, Names.SIZE);

  private final FaultList faults;

  PairCheck(FaultList faults) {
    this.faults = faults;
  }

  void check(Texts texts) {
    check(texts.steps(Side.SOURCE));
    check(texts.steps(Side.TARGET));
  }

  private void check(List<Step> steps) {
    Map<String, XmlElement> codes = starts(steps, "sc");
    Map<String, XmlElement> marks = starts(steps, "sm");
    Set<XmlElement> begun = new HashSet<>();
    Set<XmlElement> ended = new HashSet<>();
    for (Step step : steps) {
      XmlElement element = step.element();
      switch (element.name()) {
        case "sc", "sm" -> begun.add(element);
        case "ec" -> endOfCode(element, codes, begun, ended);
        case "em" -> {
          String start = element.get("startRef");
          XmlElement mark = start == null ? null : marks.get(start);
          end(element, mark, begun, ended);
        }
        default -> {}
      }
    }
    codes.values().forEach(start -> unended(start, "ec", ended));
    marks.values().forEach(start -> unended(start, "em", ended));
  }

  private static Map<String, XmlElement> starts(List<Step> steps, String name) {
    Map<String, XmlElement> starts = new HashMap<>();
    for (Step step : steps) {
      String id = step.element().get("id");
      if (id != null && step.element().name().equals(name)) {
        starts.putIfAbsent(id, step.element());
      }
    }
    return starts;
  }

  private void endOfCode(
      XmlElement end, Map<String, XmlElement> codes, Set<XmlElement> begun, Set<XmlElement> ended) {
    boolean isolated = end.get("isolated", Default.NO).equals("yes");
    if (isolated != end.has("id") || isolated == end.has("startRef")) {
      faults.add(XliffFaultKind.END_CODE_ID, end, end.shown());
    }
    if (!isolated && end.attributes().stream().anyMatch(a -> OF_START.contains(a.namespace()))) {
      faults.add(XliffFaultKind.MODULE_ON_END_CODE, end, end.shown());
    }
    String startRef = end.get("startRef");
    if (startRef == null) {
      if (!isolated) {
        faults.add(XliffFaultKind.UNPAIRED_CODE, end, end.shown(), "sc");
      }
      return;
    }
    XmlElement start = codes.get(startRef);
    end(end, start, begun, ended);
    if (start != null) {
      if (isIsolated(start) || isolated) {
        faults.add(XliffFaultKind.ISOLATED_PAIR, isIsolated(start) ? start : end, startRef);
      }
      same(start, end);
    }
  }

  private void end(
      XmlElement end, @Nullable XmlElement start, Set<XmlElement> begun, Set<XmlElement> ended) {
    String counterpart = end.name().equals("ec") ? "sc" : "sm";
    if (start == null || !ended.add(start)) {
      faults.add(XliffFaultKind.UNPAIRED_CODE, end, end.shown(), counterpart);
    } else if (!begun.contains(start)) {
      faults.add(XliffFaultKind.END_BEFORE_START, end, end.shown(), start.shown(), id(start));
    }
  }

  private void unended(XmlElement start, String end, Set<XmlElement> ended) {
    if (!ended.contains(start) && !isIsolated(start)) {
      faults.add(XliffFaultKind.UNPAIRED_CODE, start, start.shown(), end);
    }
  }

  /** Both ends of a code say the same of it. */
  private void same(XmlElement start, XmlElement end) {
    for (String attribute : SAME) {
      compare(start, end, attribute, start.get(attribute, Default.YES), Default.YES);
    }
    String reorder = start.get("canReorder", Default.YES);
    compare(start, end, "canReorder", reorder.equals("firstNo") ? "no" : reorder, Default.YES);
    for (String attribute : SAME_IF_WRITTEN) {
      if (end.has(attribute)) {
        compare(start, end, attribute, start.get(attribute, Default.EMPTY), Default.EMPTY);
      } else if (start.has(attribute) && !attribute.equals("dir")) {
        faults.add(XliffFaultKind.END_SILENT, end, attribute, id(start));
      }
    }
  }

  private void compare(
      XmlElement start, XmlElement end, String attribute, String expected, Default otherwise) {
    String found = end.get(attribute, otherwise);
    if (!Objects.equals(found, expected)) {
      faults.add(XliffFaultKind.ENDS_DIFFER, end, attribute, found, expected, id(start));
    }
  }

  private static boolean isIsolated(XmlElement start) {
    return start.get("isolated", Default.NO).equals("yes");
  }

  private static String id(XmlElement start) {
    return start.get("id", Default.EMPTY);
  }
}
