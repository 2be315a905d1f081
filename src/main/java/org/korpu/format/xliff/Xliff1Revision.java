package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/** Changes the targets of one {@code <trans-unit>} of XLIFF 1.2. */
final class Xliff1Revision {

  private final XliffUnit unit;
  private final MarkupElement element;
  private final String core;
  private final Revision revision;
  private final Xliff1Status status;
  private final XmlText text;
  private final TextPatch patch;
  private final MarkupElement source;
  private final @Nullable MarkupElement segmented;
  private final @Nullable MarkupElement target;
  private final Map<String, MarkupElement> sourceMarks;
  private final Map<String, MarkupElement> targetMarks;

  Xliff1Revision(XliffUnit unit, MarkupElement element, Revision.Setting setting) {
    this.unit = unit;
    this.element = element;
    this.core = element.namespace();
    this.revision = new Revision(unit, element, setting);
    this.text = setting.source();
    this.patch = setting.patch();
    this.segmented = element.child(core, "seg-source");
    this.target = element.child(core, "target");
    MarkupElement own = element.child(core, "source");
    if (own == null) {
      throw new IllegalStateException("a unit without source was read: " + unit.id());
    }
    this.source = own;
    this.sourceMarks = marks(segmented);
    this.targetMarks = marks(target);
    this.status = new Xliff1Status(unit, element, patch);
  }

  void revise(Map<XliffPart, XliffEdit> edits) {
    Map<String, String> contents = new LinkedHashMap<>();
    edits.forEach(
        (part, edit) -> {
          if (!edit.keepsTargetOf(part)) {
            contents.put(part.id(), revision.markup(part, edit, codes(part)));
          }
        });
    Map<String, Map<String, String>> segmentStates = status.ofSegments(edits, isWhole());
    if (target == null) {
      StringBuilder attributes = new StringBuilder();
      status
          .ofTarget(edits, isWhole(), null)
          .forEach(
              (name, value) ->
                  attributes
                      .append(' ')
                      .append(name)
                      .append("=\"")
                      .append(XmlReferences.attribute(value))
                      .append('"'));
      String markup =
          isWhole() ? String.join("", contents.values()) : likeSource(contents, segmentStates);
      revision.insertTarget(
          source, segmented == null ? source : segmented, attributes.toString(), markup);
    } else {
      MarkupElement there = target;
      status
          .ofTarget(edits, isWhole(), there)
          .forEach((name, value) -> there.set(name, value.isEmpty() ? null : value, patch));
      replace(there, contents, segmentStates);
    }
    status.ofUnit(edits);
    status.ofTools(edits);
  }

  private void replace(
      MarkupElement there,
      Map<String, String> contents,
      Map<String, Map<String, String>> segmentStates) {
    if (isWhole()) {
      contents.values().forEach(markup -> Revision.setContent(there, markup, patch));
    } else if (targetMarks.isEmpty()) {
      if (!contents.isEmpty()) {
        Revision.setContent(there, likeSource(contents, segmentStates), patch);
      }
    } else {
      segmentStates.forEach(
          (id, attributes) -> {
            MarkupElement mark = targetMarks.get(id);
            if (mark != null) {
              attributes.forEach(
                  (name, value) -> mark.set(name, value.isEmpty() ? null : value, patch));
            }
          });
      contents.forEach(
          (id, markup) -> {
            MarkupElement mark = targetMarks.get(id);
            if (mark == null) {
              insertMark(id, markup, segmentStates.getOrDefault(id, Map.of()));
            } else {
              Revision.setContent(mark, markup, patch);
            }
          });
    }
  }

  /** Whether the target is one text for the reader, marked or not. */
  private boolean isWhole() {
    if (sourceMarks.isEmpty()) {
      return true;
    }
    return target != null && targetMarks.isEmpty() && !isBlank(target);
  }

  /** Whether an element holds neither a character nor a code. */
  private static boolean isBlank(MarkupElement element) {
    String content = element.content().replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>", "");
    return content.isEmpty();
  }

  private CodeMarkup codes(XliffPart part) {
    CodeMarkup codes = new CodeMarkup();
    Segment old = part.target();
    MarkupElement from = isWhole() ? target : targetMarks.get(part.id());
    if (from != null && old != null) {
      codes.add(Revision.codes(old, element), from);
    }
    List<InlineCode> all = new ArrayList<>();
    unit.parts().forEach(each -> all.addAll(Revision.codes(each.source(), element)));
    boolean unmarked = sourceMarks.isEmpty() || (isWhole() && sourceMarks.size() > 1);
    MarkupElement own = segmented == null || unmarked ? source : segmented;
    MarkupElement ownMark = unmarked ? null : sourceMarks.get(part.id());
    if (ownMark != null) {
      codes.add(Revision.codes(part.source(), element), ownMark);
    }
    codes.add(all, own);
    return codes;
  }

  /** The segments of the source as a target in which all but the new ones are empty. */
  private String likeSource(
      Map<String, String> contents, Map<String, Map<String, String>> segmentStates) {
    MarkupElement model = segmented == null ? source : segmented;
    TextPatch inner = new TextPatch();
    sourceMarks.forEach(
        (id, mark) -> {
          segmentStates.getOrDefault(id, Map.of()).forEach((n, v) -> mark.set(n, v, inner));
          MarkupElement.Attribute locked = mark.attribute(XliffNames.KORPU, "locked");
          if (locked != null) {
            mark.set(locked.name(), null, inner);
          }
          String markup = contents.getOrDefault(id, "");
          if (mark.isEmptyTag()) {
            Revision.setContent(mark, markup, inner);
          } else {
            inner.replace(mark.contentStart(), mark.contentEnd(), markup);
          }
        });
    return inner.apply(text.text(), model.contentStart(), model.contentEnd());
  }

  /** A segment that the target lacks comes after the one before it. */
  private void insertMark(String id, String markup, Map<String, String> attributes) {
    MarkupElement mark = sourceMarks.get(id);
    if (mark == null) {
      throw new IllegalStateException("no segment " + id + " in unit " + unit.id());
    }
    Map<String, @Nullable String> changes = new LinkedHashMap<>(attributes);
    String tag = mark.startTagWith(changes);
    if (mark.isEmptyTag()) {
      tag = tag.substring(0, tag.length() - 2) + ">";
    }
    String whole = tag + markup + "</" + mark.name() + ">";
    MarkupElement before = null;
    MarkupElement previous = null;
    for (Map.Entry<String, MarkupElement> each : sourceMarks.entrySet()) {
      if (each.getKey().equals(id)) {
        break;
      }
      MarkupElement there = targetMarks.get(each.getKey());
      before = there == null ? before : there;
      previous = there == null ? previous : each.getValue();
    }
    if (before == null || previous == null) {
      MarkupElement first = targetMarks.values().iterator().next();
      patch.insert(first.start(), whole + gap(mark, following(id)));
    } else {
      patch.insert(before.end(), gap(previous, mark) + whole);
    }
  }

  private @Nullable MarkupElement following(String id) {
    boolean found = false;
    for (Map.Entry<String, MarkupElement> each : sourceMarks.entrySet()) {
      if (found) {
        return each.getValue();
      }
      found = each.getKey().equals(id);
    }
    return null;
  }

  /** The white space between two segments of the source; nothing where more stands there. */
  private String gap(MarkupElement mark, @Nullable MarkupElement next) {
    String between = next == null ? "" : text.text().substring(mark.end(), next.start());
    return between.isBlank() ? between : "";
  }

  /** The segments that an element is cut into, by their ids as they are read. */
  private static Map<String, MarkupElement> marks(@Nullable MarkupElement content) {
    Map<String, MarkupElement> marks = new LinkedHashMap<>();
    if (content != null) {
      addMarks(content, marks);
    }
    return marks;
  }

  private static void addMarks(MarkupElement content, Map<String, MarkupElement> marks) {
    for (MarkupElement child : content.children()) {
      String name = child.localName();
      if (!child.namespace().equals(content.namespace())) {
        continue;
      }
      String mid = child.value("mid");
      if (name.equals("mrk") && "seg".equals(child.value("mtype")) && mid != null) {
        marks.put(NameTokens.id(mid), child);
      } else if (name.equals("g") || name.equals("mrk")) {
        addMarks(child, marks);
      }
    }
  }
}
