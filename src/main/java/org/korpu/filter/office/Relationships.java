package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an Open Packaging archive refers to (ECMA-376, part 2, 9.3).
 *
 * @param all in the order of the file; references to what is outside the archive are left out
 */
record Relationships(List<Relationship> all) {

  /**
   * A reference to another part.
   *
   * @param id by which the part names it
   * @param type the last word of its type, such as {@code footnotes}
   * @param target the name of the other part
   */
  record Relationship(String id, String type, String target) {}

  Relationships {
    all = List.copyOf(all);
  }

  /** Those of a part; those of the archive for the empty name. */
  static Relationships of(DocumentParts archive, String name) {
    int slash = name.lastIndexOf('/') + 1;
    String folder = name.substring(0, slash);
    XmlPart part = archive.part(folder + "_rels/" + name.substring(slash) + ".rels");
    List<Relationship> all = new ArrayList<>();
    for (XmlNode node : part == null ? List.<XmlNode>of() : part.root().children()) {
      String id = node.attribute("Id");
      String type = node.attribute("Type");
      String target = node.attribute("Target");
      if (id != null
          && type != null
          && target != null
          && !"External".equals(node.attribute("TargetMode"))) {
        String word = type.substring(type.lastIndexOf('/') + 1);
        all.add(new Relationship(id, word, resolved(folder, target)));
      }
    }
    return new Relationships(all);
  }

  /** The targets of a type. */
  List<String> targets(String type) {
    return all.stream().filter(r -> r.type().equals(type)).map(Relationship::target).toList();
  }

  /** The target of an id, or null. */
  @Nullable String target(@Nullable String id) {
    return all.stream()
        .filter(r -> r.id().equals(id))
        .map(Relationship::target)
        .findFirst()
        .orElse(null);
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    List<String> path = new ArrayList<>();
    for (String step : (folder + target).split("/", -1)) {
      if (step.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!step.equals(".") && !step.isEmpty()) {
        path.add(step);
      }
    }
    return String.join("/", path);
  }
}
