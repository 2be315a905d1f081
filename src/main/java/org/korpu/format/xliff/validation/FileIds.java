package org.korpu.format.xliff.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The ids of a {@code <file>} that references may name. */
final class FileIds {

  private final Set<String> units = new HashSet<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> own = new HashSet<>();
  private final Set<String> resources = new HashSet<>();
  private final Set<String> sizes = new HashSet<>();

  /** A unit, with all ids of size data in it. */
  void unit(String id) {
    units.add(id);
  }

  void group(String id) {
    groups.putIfAbsent(id, new HashSet<>());
  }

  boolean hasUnit(String id) {
    return units.contains(id);
  }

  boolean hasGroup(String id) {
    return groups.containsKey(id);
  }

  boolean hasResource(String id) {
    return resources.contains(id);
  }

  boolean hasSizeData(String id) {
    return sizes.contains(id);
  }

  /** Whether a note or an element of a module or extension stands in the file itself. */
  boolean has(String prefix, String id) {
    return own.contains(image(prefix, id));
  }

  /** Whether one stands in a group. */
  boolean groupHas(String group, String prefix, String id) {
    return groups.getOrDefault(group, Set.of()).contains(image(prefix, id));
  }

  /** Remembers the ids of notes, modules and extensions in the file or a group. */
  void remember(XmlElement container, XmlElement child) {
    String id = container.get("id");
    Set<String> into =
        container.name().equals("group") && id != null
            ? groups.computeIfAbsent(id, key -> new HashSet<>())
            : own;
    child.forEach(
        each -> {
          ids(each, named -> into.add(image(prefix(each), named)));
          if (each.is(Names.RESOURCES, "resourceItem")) {
            ids(each, resources::add);
          }
          if (each.enclosing("data") != null && !each.namespace().equals(Names.CORE_2)) {
            ids(each, sizes::add);
          }
        });
  }

  private static void ids(XmlElement element, Consumer<String> action) {
    String id = IdCheck.extensionId(element);
    if (id != null) {
      action.accept(id.strip());
    }
  }

  private static String image(String prefix, String id) {
    return prefix + "=" + id;
  }

  /** The prefix by which fragments name an element; {@code *} for extensions. */
  static String prefix(XmlElement element) {
    return switch (element.namespace()) {
      case Names.CORE_2 -> element.name().equals("note") ? "n" : "";
      case Names.MATCHES -> "mtc";
      case Names.GLOSSARY -> "gls";
      case Names.METADATA -> "mda";
      case Names.RESOURCES -> "res";
      case Names.TRACKING -> "ctr";
      case Names.SIZE -> "slr";
      case Names.RULES -> "val";
      case Names.ITS -> "its";
      default -> "*";
    };
  }

  /** Prefixes of extensions may be any: their elements are known by the id alone. */
  static String known(String prefix) {
    return switch (prefix) {
      case "n", "mtc", "gls", "mda", "res", "ctr", "slr", "val", "its" -> prefix;
      default -> "*";
    };
  }
}
