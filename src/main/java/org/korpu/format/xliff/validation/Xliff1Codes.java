package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** Inline elements of XLIFF 1.2. */
final class Xliff1Codes {

  private static final Set<String> WITH_ID = Set.of("g", "x", "bx", "ex", "bpt", "ept", "it", "ph");
  private static final Map<String, String> END = Map.of("bx", "ex", "bpt", "ept");
  private static final Map<String, String> START = Map.of("ex", "bx", "ept", "bpt");

  private final FaultList faults;

  Xliff1Codes(FaultList faults) {
    this.faults = faults;
  }

  /** The texts of a unit. */
  void unit(
      @Nullable XmlElement source, @Nullable XmlElement segmented, @Nullable XmlElement target) {
    for (XmlElement text : new XmlElement[] {source, segmented, target}) {
      if (text != null) {
        pairs(text);
      }
    }
    if (source != null && segmented != null && !plain(source).equals(plain(segmented))) {
      faults.add(XliffFaultKind.SEGMENTS_DIFFER, segmented);
    }
    boolean translated = target != null && !target.isEmpty() && !isUntouched(target);
    if (source != null && target != null && translated) {
      compare(segmented == null ? source : segmented, target);
    }
  }

  /** A target of segments that are all still empty. */
  private static boolean isUntouched(XmlElement target) {
    boolean[] marked = {false};
    boolean[] filled = {target.hasText()};
    target.forEach(
        each -> {
          if (isSegment(each)) {
            marked[0] = true;
          } else if (each != target) {
            filled[0] = true;
          }
          filled[0] |= each.hasText();
        });
    return marked[0] && !filled[0];
  }

  /** Starts and ends of one text, and ids in it. */
  void pairs(XmlElement text) {
    Map<String, XmlElement> ids = new HashMap<>();
    Map<XmlElement, String> open = new LinkedHashMap<>();
    Map<String, XmlElement> rids = new HashMap<>();
    text.forEach(
        each -> {
          if (!each.namespace().equals(Names.CORE_1_2)) {
            return;
          }
          String id = each.get("id");
          if (id != null && WITH_ID.contains(each.name())) {
            // The two ends of a pair have one id in the files of many tools.
            String role = START.containsKey(each.name()) ? "/" : "";
            XmlElement first = ids.putIfAbsent(role + id, each);
            if (first != null) {
              faults.add(XliffFaultKind.DUPLICATE_CODE, each, id, each.shown());
            }
          }
          if (END.containsKey(each.name())) {
            XmlElement twice = rids.putIfAbsent(each.name() + each.get("rid"), each);
            if (each.has("rid") && twice != null) {
              faults.add(XliffFaultKind.DUPLICATE_PAIR, each, each.get("rid", Default.EMPTY));
            }
            open.putIfAbsent(each, each.name());
          } else if (START.containsKey(each.name())) {
            String start = START.getOrDefault(each.name(), "");
            XmlElement opening = start(open, start, each);
            if (opening == null) {
              faults.add(XliffFaultKind.UNPAIRED_CODE, each, each.shown(), start);
            } else {
              open.remove(opening);
            }
          }
        });
    open.forEach(
        (each, name) ->
            faults.add(
                XliffFaultKind.UNPAIRED_CODE, each, each.shown(), END.getOrDefault(name, "")));
  }

  /** The start of the same {@code rid}; for an end without one, the start of the same id. */
  private static @Nullable XmlElement start(
      Map<XmlElement, String> open, String name, XmlElement end) {
    String attribute = end.has("rid") ? "rid" : "id";
    String value = end.get(attribute, Default.EMPTY);
    for (Map.Entry<XmlElement, String> each : open.entrySet()) {
      if (each.getValue().equals(name) && value.equals(each.getKey().get(attribute))) {
        return each.getKey();
      }
    }
    return null;
  }

  /** The segments of a text by id. */
  Map<String, XmlElement> segments(@Nullable XmlElement text) {
    Map<String, XmlElement> mids = new LinkedHashMap<>();
    if (text != null) {
      text.forEach(
          each -> {
            String mid = each.get("mid");
            if (each.is(Names.CORE_1_2, "mrk") && mid != null) {
              XmlElement first = mids.putIfAbsent(mid.strip(), each);
              if (first != null) {
                faults.add(
                    XliffFaultKind.DUPLICATE_ID, each, mid, first.shown(), first.position().line());
              }
            }
          });
    }
    return mids;
  }

  /** The segments of a target are among those of the source. */
  void targetSegments(
      @Nullable XmlElement segmented, @Nullable XmlElement target, Map<String, XmlElement> mids) {
    if (target == null) {
      return;
    }
    Map<String, XmlElement> translated = segments(target);
    translated.forEach(
        (mid, mark) -> {
          if (!mids.containsKey(mid)) {
            faults.add(XliffFaultKind.UNKNOWN_SEGMENT, mark, mid);
          }
        });
    long wanted = mids.values().stream().filter(Xliff1Codes::isSegment).count();
    if (segmented != null && wanted > 1 && translated.isEmpty() && !target.isEmpty()) {
      faults.add(XliffFaultKind.TARGET_NOT_SEGMENTED, target);
    }
  }

  private static boolean isSegment(XmlElement element) {
    return element.is(Names.CORE_1_2, "mrk") && element.get("mtype", Default.EMPTY).equals("seg");
  }

  private void compare(XmlElement source, XmlElement target) {
    List<String> before = codes(source);
    List<String> after = codes(target);
    Set<String> missing = new TreeSet<>(before);
    after.forEach(missing::remove);
    Set<String> added = new TreeSet<>(after);
    before.forEach(added::remove);
    if (!missing.isEmpty() || !added.isEmpty()) {
      faults.add(
          XliffFaultKind.CODE_MISMATCH,
          target,
          missing.isEmpty() ? "–" : String.join(", ", missing),
          added.isEmpty() ? "–" : String.join(", ", added));
    }
  }

  private static List<String> codes(XmlElement text) {
    List<String> codes = new ArrayList<>();
    text.forEach(
        each -> {
          String id = each.get("id");
          if (each.namespace().equals(Names.CORE_1_2) && id != null && each != text) {
            codes.add("<" + each.name() + " id=\"" + id + "\">");
          }
        });
    return codes;
  }

  private static String plain(XmlElement text) {
    return text.text().replaceAll("\\s+", "");
  }
}
