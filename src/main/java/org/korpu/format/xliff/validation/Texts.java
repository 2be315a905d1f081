package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of XLIFF 2 that share one range of ids: those of a unit, or of a match.
 *
 * @param owner the unit or match
 * @param parts the segments and ignorable parts, or the match itself
 * @param data the native codes by id
 */
record Texts(XmlElement owner, List<XmlElement> parts, Map<String, XmlElement> data) {

  private static final Set<String> OPENING = Set.of("sc", "sm");
  private static final Set<String> CLOSING = Set.of("ec", "em");
  private static final Set<String> PAIRED = Set.of("pc", "mrk");

  /** Which of the two texts of a part. */
  enum Side {
    SOURCE("source"),
    TARGET("target");

    private final String element;

    Side(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }

  /** What happens at a place of a text. */
  enum Event {
    /** {@code sc}, {@code sm}, the start of {@code pc}, {@code mrk}. */
    OPEN,
    /** {@code ec}, {@code em}, the end of {@code pc}, {@code mrk}. */
    CLOSE,
    /** {@code ph}. */
    POINT
  }

  /** A code or annotation, or one end of it. */
  record Step(XmlElement element, Event event) {

    boolean isCode() {
      return Names.CODES.contains(element.name());
    }

    /** The id of the pair: for {@code ec} and {@code em}, that of its start. */
    String id() {
      String id = element.get("id");
      if (id == null) {
        id = element.get("startRef");
      }
      return id == null ? "" : id;
    }
  }

  Texts {
    parts = List.copyOf(parts);
    data = Map.copyOf(data);
  }

  static Texts of(XmlElement owner) {
    XmlElement original = owner.child(Names.CORE_2, "originalData");
    Map<String, XmlElement> data = new HashMap<>();
    if (original != null) {
      for (XmlElement each : original.children(Names.CORE_2, "data")) {
        String id = each.get("id");
        if (id != null) {
          data.putIfAbsent(id, each);
        }
      }
    }
    List<XmlElement> parts =
        owner.is(Names.CORE_2, "unit")
            ? owner.children(Names.CORE_2, "segment", "ignorable")
            : List.of(owner);
    return new Texts(owner, parts, data);
  }

  @Nullable XmlElement text(XmlElement part, Side side) {
    return part.child(Names.CORE_2, side.element());
  }

  /** The place of the target of a part among all targets, counted from 1. */
  int order(int part) {
    XmlElement target = text(parts.get(part), Side.TARGET);
    String order = target == null ? null : target.get("order");
    if (order == null || !ValueForm.POSITIVE_INTEGER.accepts(order)) {
      return part + 1;
    }
    try {
      return Integer.parseInt(order.strip());
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE; // of more digits than a unit has parts
    }
  }

  /** All that stands in the texts of a side, targets in their own order. */
  List<Step> steps(Side side) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      indexes.add(i);
    }
    if (side == Side.TARGET) {
      indexes.sort(Comparator.comparingInt(this::order));
    }
    List<Step> steps = new ArrayList<>();
    for (int i : indexes) {
      XmlElement text = text(parts.get(i), side);
      if (text != null) {
        append(text, steps);
      }
    }
    return steps;
  }

  /** All that stands in one text. */
  static List<Step> steps(XmlElement text) {
    List<Step> steps = new ArrayList<>();
    append(text, steps);
    return steps;
  }

  /** Codes and annotations of a side by id; the first of those that share one. */
  Map<String, XmlElement> inline(Side side) {
    Map<String, XmlElement> found = new LinkedHashMap<>();
    for (Step step : steps(side)) {
      String id = step.element().get("id");
      if (id != null) {
        found.putIfAbsent(id, step.element());
      }
    }
    return found;
  }

  private static void append(XmlElement text, List<Step> steps) {
    for (XmlElement child : text.children()) {
      if (!child.namespace().equals(Names.CORE_2)) {
        continue;
      }
      if (PAIRED.contains(child.name())) {
        steps.add(new Step(child, Event.OPEN));
        append(child, steps);
        steps.add(new Step(child, Event.CLOSE));
      } else if (OPENING.contains(child.name())) {
        steps.add(new Step(child, Event.OPEN));
      } else if (CLOSING.contains(child.name())) {
        steps.add(new Step(child, Event.CLOSE));
      } else if (child.name().equals("ph")) {
        steps.add(new Step(child, Event.POINT));
      }
    }
  }
}
