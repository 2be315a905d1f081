package org.korpu.format.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files and units among the elements of an XLIFF file, in the order in which they are read. */
final class XliffOutline {

  /** What stands between a file and its units. */
  private static final Set<String> WITHIN = Set.of("body", "group");

  private XliffOutline() {}

  /** Whether an element of the core is one of 1.0, 1.1 or 1.2. */
  static boolean isVersion1(MarkupElement element) {
    return !element.namespace().equals(XliffNames.CORE_2)
        && !element.namespace().equals(XliffNames.CORE_2_2);
  }

  static List<MarkupElement> files(MarkupElement root) {
    return root.children(root.namespace(), "file").toList();
  }

  /** All units of a file, those in groups too. */
  static List<MarkupElement> units(MarkupElement file) {
    List<MarkupElement> units = new ArrayList<>();
    addUnits(file, isVersion1(file) ? "trans-unit" : "unit", units);
    return units;
  }

  private static void addUnits(MarkupElement parent, String name, List<MarkupElement> units) {
    for (MarkupElement child : parent.children()) {
      if (!child.namespace().equals(parent.namespace())) {
        continue;
      }
      if (child.localName().equals(name)) {
        units.add(child);
      } else if (WITHIN.contains(child.localName())) {
        addUnits(child, name, units);
      }
    }
  }
}
