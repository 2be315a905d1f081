package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file with the places of its tags: offsets in the text of the file, in UTF-16
 * units, from 0, ends exclusive.
 */
final class MarkupElement {

  /**
   * An attribute of a start tag.
   *
   * @param name as written, with its prefix
   * @param start where its name begins
   * @param valueStart where its value begins, after the quotation mark
   * @param valueEnd where its value ends
   */
  record Attribute(String name, int start, int valueStart, int valueEnd) {

    /** Where the attribute ends, with its quotation mark. */
    int end() {
      return valueEnd + 1;
    }
  }

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String text;
  private final @Nullable MarkupElement parent;
  private final String name;
  private final Map<String, String> scope;
  private final int start;
  private final int contentStart;
  private final boolean empty;
  private final List<MarkupElement> children = new ArrayList<>();
  private int contentEnd;
  private int end;

  /**
   * With a start tag.
   *
   * @param name as written, with its prefix
   * @param scope the namespaces that hold for it, by prefix
   * @param contentStart where its start tag ends
   * @param empty whether the start tag ends it, too
   */
  MarkupElement(
      String text,
      @Nullable MarkupElement parent,
      String name,
      Map<String, String> scope,
      int start,
      int contentStart,
      boolean empty) {
    this.text = text;
    this.parent = parent;
    this.name = name;
    this.scope = scope;
    this.start = start;
    this.contentStart = contentStart;
    this.empty = empty;
    this.contentEnd = contentStart;
    this.end = contentStart;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Sets where its end tag begins and ends. */
  void close(int endTag, int afterEndTag) {
    contentEnd = endTag;
    end = afterEndTag;
  }

  @Nullable MarkupElement parent() {
    return parent;
  }

  /** Its name as written, with its prefix. */
  String name() {
    return name;
  }

  /** Its prefix with the colon, empty where it has none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its namespace, empty for none. */
  String namespace() {
    return namespace(name, true);
  }

  boolean is(String namespace, String local) {
    return localName().equals(local) && namespace().equals(namespace);
  }

  int start() {
    return start;
  }

  int contentStart() {
    return contentStart;
  }

  int contentEnd() {
    return contentEnd;
  }

  int end() {
    return end;
  }

  /** Whether it is one tag, {@code <x/>}. */
  boolean isEmptyTag() {
    return empty;
  }

  List<MarkupElement> children() {
    return children;
  }

  /** The children of that name. */
  Stream<MarkupElement> children(String namespace, String local) {
    return children.stream().filter(child -> child.is(namespace, local));
  }

  /** The first child of that name. */
  @Nullable MarkupElement child(String namespace, String local) {
    for (MarkupElement child : children) {
      if (child.is(namespace, local)) {
        return child;
      }
    }
    return null;
  }

  /** The whole element as written. */
  String markup() {
    return text.substring(start, end);
  }

  String startTag() {
    return text.substring(start, contentStart);
  }

  String endTag() {
    return text.substring(contentEnd, end);
  }

  /** What stands between its tags as written. */
  String content() {
    return text.substring(contentStart, contentEnd);
  }

  /** The namespaces that hold for it, by prefix; that of elements without prefix under "". */
  Map<String, String> scope() {
    return scope;
  }

  /** An attribute, of no namespace if that is empty. */
  @Nullable Attribute attribute(String namespace, String local) {
    for (Attribute attribute : attributes()) {
      String written = attribute.name();
      if (written.substring(written.indexOf(':') + 1).equals(local)
          && namespace(written, false).equals(namespace)) {
        return attribute;
      }
    }
    return null;
  }

  /** The value of an attribute, references resolved. */
  @Nullable String value(String namespace, String local) {
    Attribute attribute = attribute(namespace, local);
    return attribute == null ? null : value(attribute);
  }

  /** The value of an attribute without namespace. */
  @Nullable String value(String local) {
    return value("", local);
  }

  /** The value of an attribute, references resolved. */
  String value(Attribute attribute) {
    return XmlReferences.resolve(text.substring(attribute.valueStart(), attribute.valueEnd()));
  }

  /** Where a further attribute can be put: after the last one or the name. */
  int attributesEnd() {
    List<Attribute> all = attributes();
    return all.isEmpty() ? start + 1 + name.length() : all.get(all.size() - 1).end();
  }

  /** The attributes in order; read anew at each call. */
  List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    int i = start + 1 + name.length();
    while (true) {
      while (Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      char c = text.charAt(i);
      if (c == '>' || c == '/') {
        return attributes;
      }
      int nameStart = i;
      while (text.charAt(i) != '=' && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      String written = text.substring(nameStart, i);
      while (text.charAt(i) != '"' && text.charAt(i) != '\'') {
        i++;
      }
      int valueStart = i + 1;
      int valueEnd = text.indexOf(text.charAt(i), valueStart);
      attributes.add(new Attribute(written, nameStart, valueStart, valueEnd));
      i = valueEnd + 1;
    }
  }

  /**
   * The start tag with some attributes changed, all else as written.
   *
   * @param changes values by name as written; null removes one, a new one is put last
   */
  String startTagWith(Map<String, @Nullable String> changes) {
    TextPatch patch = new TextPatch();
    changes.forEach((attribute, value) -> set(attribute, value, patch));
    return patch.apply(text, start, contentStart);
  }

  /**
   * Changes an attribute.
   *
   * @param written its name with prefix
   * @param value null removes it
   */
  void set(String written, @Nullable String value, TextPatch patch) {
    for (Attribute attribute : attributes()) {
      if (attribute.name().equals(written)) {
        if (value == null) {
          int from = attribute.start();
          while (Character.isWhitespace(text.charAt(from - 1))) {
            from--;
          }
          patch.replace(from, attribute.end(), "");
        } else if (!value(attribute).equals(value)) {
          patch.replace(
              attribute.valueStart(), attribute.valueEnd(), XmlReferences.attribute(value));
        }
        return;
      }
    }
    if (value != null) {
      patch.insert(attributesEnd(), " " + written + "=\"" + XmlReferences.attribute(value) + "\"");
    }
  }

  private String namespace(String written, boolean element) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return element ? scope.getOrDefault("", "") : "";
    }
    String prefix = written.substring(0, colon);
    return prefix.equals("xml") ? XML : scope.getOrDefault(prefix, "");
  }
}
