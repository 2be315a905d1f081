package org.korpu.format.xliff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds remarks to a unit, each on a segment: as {@code <note>} of the standard, which every tool
 * keeps, with the segment named as {@link XliffWriter} names it.
 */
final class NoteRevision {

  private final XliffUnit unit;
  private final MarkupElement element;
  private final String core;
  private final XmlText text;
  private final TextPatch patch;

  NoteRevision(XliffUnit unit, MarkupElement element, Revision.Setting setting) {
    this.unit = unit;
    this.element = element;
    this.core = element.namespace();
    this.text = setting.source();
    this.patch = setting.patch();
  }

  /** Adds remarks in order behind those that are there. */
  void add(List<XliffNote> notes) {
    if (XliffOutline.isVersion1(element)) {
      notes.forEach(note -> addVersion1(note));
    } else if (!notes.isEmpty()) {
      addVersion2(notes);
    }
  }

  private void addVersion1(XliffNote note) {
    MarkupElement before = null;
    for (String name : List.of("source", "seg-source", "target", "note")) {
      for (MarkupElement child : element.children(core, name).toList()) {
        before = child;
      }
    }
    if (before == null) {
      throw new IllegalStateException("a unit without source was read: " + unit.id());
    }
    String from = note.category() == null ? "" : note.category();
    if (note.segment() != null && unit.segments().size() > 1) {
      from += (from.isEmpty() ? "#" : " #") + token(note.segment());
    }
    String attribute = from.isEmpty() ? "" : " from=\"" + XmlReferences.attribute(from) + "\"";
    patch.insert(before.end(), lineOf(before) + markup(before.prefix(), attribute, note));
  }

  private void addVersion2(List<XliffNote> notes) {
    MarkupElement there = element.child(core, "notes");
    String prefix = element.prefix();
    StringBuilder markup = new StringBuilder();
    if (there != null && !there.isEmptyTag()) {
      List<MarkupElement> old = there.children();
      MarkupElement last = old.isEmpty() ? null : old.get(old.size() - 1);
      String line = last == null ? "" : lineOf(last);
      notes.forEach(note -> markup.append(line).append(version2(prefix, note)));
      patch.insert(last == null ? there.contentEnd() : last.end(), markup.toString());
      return;
    }
    notes.forEach(note -> markup.append(version2(prefix, note)));
    String all = "<" + prefix + "notes>" + markup + "</" + prefix + "notes>";
    if (there != null) {
      patch.replace(there.start(), there.end(), all);
      return;
    }
    MarkupElement next =
        element.children().stream()
            .filter(
                child ->
                    child.is(core, "originalData")
                        || child.is(core, "segment")
                        || child.is(core, "ignorable"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("a unit without segment was read"));
    patch.insert(next.start(), all + lineOf(next));
  }

  private String version2(String prefix, XliffNote note) {
    StringBuilder attributes = new StringBuilder();
    if (note.category() != null) {
      attributes
          .append(" category=\"")
          .append(XmlReferences.attribute(note.category()))
          .append('"');
    }
    if (note.segment() != null && unit.segments().size() > 1) {
      attributes.append(korpuPrefix());
      attributes
          .append(":segment=\"")
          .append(XmlReferences.attribute(token(note.segment())))
          .append('"');
    }
    return markup(prefix, attributes.toString(), note);
  }

  /** The prefix of korpu's attributes after a space; declared there if it is not known. */
  private String korpuPrefix() {
    for (Map.Entry<String, String> known : element.scope().entrySet()) {
      if (known.getValue().equals(XliffNames.KORPU) && !known.getKey().isEmpty()) {
        return " " + known.getKey();
      }
    }
    return " xmlns:korpu=\"" + XliffNames.KORPU + "\" korpu";
  }

  private String markup(String prefix, String attributes, XliffNote note) {
    StringBuilder markup = new StringBuilder();
    markup.append('<').append(prefix).append("note").append(attributes).append('>');
    XmlReferences.text(note.text(), text.encoder(), text.lineEnd(), markup);
    return markup.append("</").append(prefix).append("note>").toString();
  }

  /** The id of a segment as the file has it. */
  private String token(String segment) {
    if (!XliffOutline.isVersion1(element)) {
      return element
          .children(core, "segment")
          .map(child -> child.value("id"))
          .filter(id -> id != null && NameTokens.id(id).equals(segment))
          .findFirst()
          .orElse(segment);
    }
    MarkupElement marked = element.child(core, "seg-source");
    String found = marked == null ? null : mid(marked, segment);
    return found == null ? segment : found;
  }

  private @Nullable String mid(MarkupElement parent, String segment) {
    for (MarkupElement child : parent.children()) {
      String mid = child.value("mid");
      if (mid != null && NameTokens.id(mid).equals(segment)) {
        return mid;
      }
      String inner = mid(child, segment);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  /** The white space before an element, back to the one before it. */
  private String lineOf(MarkupElement sibling) {
    String all = text.text();
    int line = sibling.start();
    while (Character.isWhitespace(all.charAt(line - 1))) {
      line--;
    }
    return all.substring(line, sibling.start());
  }
}
