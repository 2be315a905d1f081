package org.korpu.format.xliff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;

/** Changes the targets of one {@code <unit>} of XLIFF 2. */
final class Xliff2Revision {

  private final XliffUnit unit;
  private final MarkupElement element;
  private final String core;
  private final Revision revision;
  private final TextPatch patch;

  Xliff2Revision(XliffUnit unit, MarkupElement element, Revision.Setting setting) {
    this.unit = unit;
    this.element = element;
    this.core = element.namespace();
    this.revision = new Revision(unit, element, setting);
    this.patch = setting.patch();
  }

  void revise(Map<XliffPart, XliffEdit> edits) {
    List<MarkupElement> parts =
        element.children().stream()
            .filter(child -> child.is(core, "segment") || child.is(core, "ignorable"))
            .toList();
    for (int i = 0; i < parts.size(); i++) {
      XliffPart part = unit.parts().get(i);
      XliffEdit edit = edits.get(part);
      if (edit != null) {
        revise(part, edit, parts.get(i), parts);
      }
    }
  }

  private void revise(
      XliffPart part, XliffEdit edit, MarkupElement segment, List<MarkupElement> parts) {
    MarkupElement source = segment.child(core, "source");
    MarkupElement target = segment.child(core, "target");
    if (source == null) {
      throw new IllegalStateException("a segment without source was read: " + part.id());
    }
    if (!edit.keepsTargetOf(part) || (target == null && edit.state() != State.INITIAL)) {
      CodeMarkup codes = new CodeMarkup();
      Segment old = part.target();
      if (target != null) {
        // Of an unconfirmed empty target the reader makes none.
        codes.add(old == null ? List.of() : old.codes(), target);
      }
      codes.add(part.source().codes(), source);
      addOthers(segment, parts, codes);
      String markup = revision.markup(part, edit, codes);
      if (target == null) {
        revision.insertTarget(source, source, "", markup);
      } else {
        Revision.setContent(target, markup, patch);
      }
    }
    setState(part, edit, segment);
  }

  /** A code may have come from another segment of the unit. */
  private void addOthers(MarkupElement segment, List<MarkupElement> parts, CodeMarkup codes) {
    for (int i = 0; i < parts.size(); i++) {
      MarkupElement other = parts.get(i).child(core, "source");
      if (other != null && !parts.get(i).equals(segment)) {
        List<InlineCode> found = unit.parts().get(i).source().codes();
        codes.add(found, other);
      }
    }
  }

  private void setState(XliffPart part, XliffEdit edit, MarkupElement segment) {
    @Nullable String qualifier = XliffNames.qualifier(edit.qualifier());
    if (edit.state() != part.state() || (qualifier != null && segment.value("state") == null)) {
      segment.set("state", XliffNames.state(edit.state()), patch);
    }
    segment.set("subState", qualifier == null ? null : XliffNames.KORPU_VALUE + qualifier, patch);
  }
}
