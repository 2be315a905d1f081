package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Segment;

/**
 * The attributes of a {@code <trans-unit>} that say how far its segments are: those of the standard
 * on unit and target, korpu's own on segments, and those of tools.
 */
final class Xliff1Status {

  private static final String CONFIRMED = "confirmed";

  private final XliffUnit unit;
  private final MarkupElement element;
  private final TextPatch patch;
  private final boolean ofTool;

  Xliff1Status(XliffUnit unit, MarkupElement element, TextPatch patch) {
    this.unit = unit;
    this.element = element;
    this.patch = patch;
    this.ofTool =
        element.child(XliffNames.SDL, "seg-defs") != null
            || element.value(XliffNames.MEMOQ, "status") != null
            || element.value(XliffNames.PHRASE, CONFIRMED) != null;
  }

  /**
   * What is to be set on the target, an empty value to be removed.
   *
   * @param target null where there is none yet
   */
  Map<String, String> ofTarget(
      Map<XliffPart, XliffEdit> edits, boolean whole, @Nullable MarkupElement target) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (target == null || ofTool || !isTrue(edits)) {
      attributes.put("state", ForeignStates.toStandard(least(edits)));
    }
    String old = target == null ? null : target.value("state-qualifier");
    if (whole || unit.segments().size() == 1) {
      String qualifier = null;
      for (Map.Entry<XliffPart, XliffEdit> change : edits.entrySet()) {
        qualifier = Xliff1Writer.qualifierName(change.getValue().qualifier());
        boolean kept =
            change.getValue().keepsTargetOf(change.getKey())
                && Xliff1Unit.qualifier(old) == change.getValue().qualifier();
        if (qualifier == null && kept) {
          qualifier = old;
        }
      }
      if (qualifier != null) {
        attributes.put("state-qualifier", qualifier);
      } else if (old != null) {
        attributes.put("state-qualifier", "");
      }
    }
    return attributes;
  }

  /** What is to be set on each segment of the target, by its id. */
  Map<String, Map<String, String>> ofSegments(Map<XliffPart, XliffEdit> edits, boolean whole) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    if (ofTool || whole) {
      return all;
    }
    boolean kept = isTrue(edits) && hasTarget();
    State least = kept ? current() : least(edits);
    for (XliffPart part : unit.segments()) {
      XliffEdit edit = edits.get(part);
      State state = edit == null ? part.state() : edit.state();
      Segment text = edit == null ? part.target() : edit.target();
      // An empty mark that says nothing itself is a segment without target.
      boolean empty = Segment.EMPTY.equals(text) && state != State.INITIAL;
      boolean translated = text != null;
      Map<String, String> attributes = new LinkedHashMap<>();
      if (empty || (translated && state != least)) {
        attributes.put(own("state", attributes), XliffNames.state(state));
      } else if (ownValue(part.id(), "state") != null) {
        attributes.put(own("state", attributes), "");
      }
      if (edit != null && unit.segments().size() > 1) {
        MarkupElement target = element.child(element.namespace(), "target");
        String common = target == null ? null : target.value("state-qualifier");
        String name = XliffNames.qualifier(edit.qualifier());
        if (edit.qualifier() != Xliff1Unit.qualifier(common)) {
          attributes.put(own("qualifier", attributes), name == null ? "none" : name);
        } else if (ownValue(part.id(), "qualifier") != null) {
          attributes.put(own("qualifier", attributes), "");
        }
      }
      if (!attributes.isEmpty()) {
        all.put(part.id(), attributes);
      }
    }
    return all;
  }

  /** Changes what the unit says of itself. */
  void ofUnit(Map<XliffPart, XliffEdit> edits) {
    String approved = element.value("approved");
    if (approved != null) {
      boolean now = least(edits).compareTo(State.REVIEWED) >= 0;
      if (now != approved.equals("yes")) {
        element.set("approved", now ? "yes" : "no", patch);
      }
    }
  }

  /** Changes what tools say of the unit and of the changed segments. */
  void ofTools(Map<XliffPart, XliffEdit> edits) {
    edits.forEach(this::ofTools);
  }

  private void ofTools(XliffPart part, XliffEdit edit) {
    set(XliffNames.MEMOQ, "status", ForeignStates.toMemoq(edit.state()));
    set(XliffNames.PHRASE, CONFIRMED, ForeignStates.toPhrase(edit.state()));
    MarkupElement definitions = element.child(XliffNames.SDL, "seg-defs");
    if (definitions == null) {
      return;
    }
    List<MarkupElement> all = definitions.children(XliffNames.SDL, "seg").toList();
    for (MarkupElement definition : all) {
      String id = definition.value("id");
      boolean only = all.size() == 1 && unit.parts().size() == 1;
      if (only || (id != null && NameTokens.id(id).equals(part.id()))) {
        definition.set("conf", ForeignStates.toSdl(edit.state()), patch);
        if (!edit.keepsTargetOf(part) && definition.value("origin") != null) {
          // As Studio does it for a target that a person has changed.
          definition.set("origin", "interactive", patch);
          definition.set("percent", null, patch);
        }
      }
    }
  }

  private void set(String namespace, String name, String value) {
    MarkupElement.Attribute attribute = element.attribute(namespace, name);
    if (attribute != null) {
      element.set(attribute.name(), value, patch);
    }
  }

  /** Whether what the target says of its state is still so for all that have a target. */
  private boolean isTrue(Map<XliffPart, XliffEdit> edits) {
    State current = current();
    List<State> states = new ArrayList<>();
    for (XliffPart part : unit.segments()) {
      XliffEdit edit = edits.get(part);
      if (edit != null) {
        states.add(edit.state());
      } else if (part.target() != null) {
        states.add(part.state());
      }
    }
    return states.stream().allMatch(state -> state == current);
  }

  private boolean hasTarget() {
    return element.child(element.namespace(), "target") != null;
  }

  /** What a segment is that says nothing itself. */
  private State current() {
    MarkupElement target = element.child(element.namespace(), "target");
    String value = target == null ? null : target.value("state");
    State state = value == null ? State.TRANSLATED : ForeignStates.ofStandard(value);
    boolean approved = "yes".equals(element.value("approved"));
    return approved && state.compareTo(State.REVIEWED) < 0 ? State.REVIEWED : state;
  }

  private State least(Map<XliffPart, XliffEdit> edits) {
    return unit.segments().stream()
        .map(
            part -> {
              XliffEdit edit = edits.get(part);
              return edit == null ? part.state() : edit.state();
            })
        .min(Comparator.naturalOrder())
        .orElse(State.INITIAL);
  }

  private @Nullable String ownValue(String id, String name) {
    MarkupElement target = element.child(element.namespace(), "target");
    return target == null
        ? null
        : target
            .children(element.namespace(), "mrk")
            .filter(mark -> id.equals(idOf(mark)))
            .map(mark -> mark.value(XliffNames.KORPU, name))
            .filter(value -> value != null)
            .findFirst()
            .orElse(null);
  }

  private static String idOf(MarkupElement mark) {
    String mid = mark.value("mid");
    return mid == null ? "" : NameTokens.id(mid);
  }

  /** The name of one of korpu's attributes; its namespace is declared where it is not known. */
  private String own(String name, Map<String, String> attributes) {
    for (Map.Entry<String, String> known : element.scope().entrySet()) {
      if (known.getValue().equals(XliffNames.KORPU) && !known.getKey().isEmpty()) {
        return known.getKey() + ":" + name;
      }
    }
    attributes.put("xmlns:korpu", XliffNames.KORPU);
    return "korpu:" + name;
  }
}
