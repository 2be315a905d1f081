package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a run of text looks like.
 *
 * @param properties each property in a form that can be compared; two runs of the same properties
 *     look the same, whatever language they are said to be in
 * @param markup the properties as XML
 */
record RunFormat(Set<String> properties, String markup) {

  /** Text without properties of its own. */
  static final RunFormat NONE = new RunFormat(Set.of(), "");

  /** What a property is called where a code is shown, the most telling first. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry("hlinkClick", "link"),
          Map.entry("b", "bold"),
          Map.entry("i", "italic"),
          Map.entry("u", "underlined"),
          Map.entry("vertAlign=superscript", "sup"),
          Map.entry("vertAlign=subscript", "sub"),
          Map.entry("baseline=-", "sub"),
          Map.entry("baseline", "sup"),
          Map.entry("strike", "strike"),
          Map.entry("highlight", "highlight"),
          Map.entry("color", "color"),
          Map.entry("solidFill", "color"));

  public RunFormat {
    properties = Set.copyOf(properties);
  }

  /**
   * The format of a run.
   *
   * @param node its properties; null if it has none
   * @param markup the same as XML
   * @param ignored names of properties and attributes that make no difference to the eye
   */
  static RunFormat of(@Nullable XmlNode node, String markup, Collection<String> ignored) {
    if (node == null) {
      return NONE;
    }
    Set<String> properties = new TreeSet<>();
    node.attributes()
        .forEach(
            (name, value) -> {
              if (!ignored.contains(name)) {
                properties.add(name + "=" + value);
              }
            });
    for (XmlNode child : node.children()) {
      if (!child.isText() && !ignored.contains(child.name())) {
        properties.add(shown(child));
      }
    }
    return new RunFormat(properties, markup);
  }

  /** Whether the other looks like this and something more. */
  boolean isWithin(RunFormat other) {
    return other.properties.size() > properties.size() && other.properties.containsAll(properties);
  }

  boolean looksLike(RunFormat other) {
    return properties.equals(other.properties);
  }

  /** What sets this apart from another, for people: {@code bold}, {@code link}…. */
  String typeBeside(RunFormat base) {
    List<String> own = new ArrayList<>(new TreeSet<>(properties));
    own.removeAll(base.properties);
    for (Map.Entry<String, String> type : TYPES) {
      for (String property : own) {
        if (local(property).startsWith(type.getKey()) && isOn(property, type.getKey())) {
          return type.getValue();
        }
      }
    }
    return "format";
  }

  /** {@code w:b} and {@code b=1} make bold; {@code w:bdr} and {@code b=0} do not. */
  private static boolean isOn(String property, String key) {
    String rest = local(property).substring(key.length());
    boolean whole = rest.isEmpty() || key.contains("=") || !Character.isLetter(rest.charAt(0));
    return whole
        && !rest.endsWith("=0")
        && !rest.endsWith("=false")
        && !rest.endsWith("=none")
        && !rest.endsWith("=noStrike");
  }

  private static String local(String property) {
    int colon = property.indexOf(':');
    int equals = property.indexOf('=');
    return colon >= 0 && (equals < 0 || colon < equals) ? property.substring(colon + 1) : property;
  }

  /** {@code w:color=FF0000}; attributes other than the value by their names. */
  private static String shown(XmlNode node) {
    StringBuilder shown = new StringBuilder(node.name());
    new TreeMap<>(node.attributes())
        .forEach(
            (name, value) ->
                shown.append(name.endsWith("val") ? "" : " " + name).append('=').append(value));
    for (XmlNode child : node.children()) {
      if (!child.isText()) {
        shown.append('(').append(shown(child)).append(')');
      }
    }
    return shown.toString();
  }
}
