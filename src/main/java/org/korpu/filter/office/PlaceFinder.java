package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.korpu.model.TextUnit.Role;

/**
 * Finds the text units of parts, in the order of the parts.
 *
 * <p>A unit's id is the name of its part without folder and extension, and its number among the
 * paragraphs of the part, those without text counted: {@code document.12}, {@code slide3.2}.
 */
final class PlaceFinder {

  private final List<Place> places = new ArrayList<>();
  private final Set<String> stems = new HashSet<>();

  /** What was found until now. */
  List<Place> places() {
    return List.copyOf(places);
  }

  /** Looks for paragraphs in all of a part. */
  void search(XmlPart part, Dialect dialect) {
    search(part, part.root(), dialect);
  }

  /** Looks for paragraphs in a node of a part. */
  void search(XmlPart part, XmlNode node, Dialect dialect) {
    places.addAll(new Search(part, dialect, newStem(part)).in(node));
  }

  /** A name for ids that no other part has. */
  private String newStem(XmlPart part) {
    String file = part.name().substring(part.name().lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    String stem = dot < 0 ? file : file.substring(0, dot);
    String unique = stem;
    for (int n = 2; !stems.add(unique); n++) {
      unique = stem + "-" + n;
    }
    return unique;
  }

  /** Takes one paragraph of a part that is searched in some other order. */
  void add(Place place) {
    if (!place.segment().isBlank()) {
      places.add(place);
    }
  }

  private static final class Search {
    private final XmlPart part;
    private final Dialect dialect;
    private final String stem;
    private int number;

    Search(XmlPart part, Dialect dialect, String stem) {
      this.part = part;
      this.dialect = dialect;
      this.stem = stem;
    }

    List<Place> in(XmlNode node) {
      List<Place> found = new ArrayList<>();
      collect(node, Role.RUNNING, found);
      return found;
    }

    private void collect(XmlNode node, Role around, List<Place> found) {
      if (dialect.isSkipped(node)) {
        return;
      }
      if (node.is("mc:AlternateContent")) {
        alternatives(node, around, found);
        return;
      }
      Role role = dialect.role(node, around);
      if (dialect.isParagraph(node)) {
        Place place = new Place(stem + "." + ++number, role, part, node, dialect);
        if (!place.segment().isBlank()) {
          found.add(place);
        }
      }
      for (XmlNode child : node.children()) {
        if (!child.isText()) {
          collect(child, role, found);
        }
      }
    }

    /** The same content for programs of different age: what says the same is one unit. */
    private void alternatives(XmlNode node, Role role, List<Place> found) {
      List<Place> first = null;
      for (XmlNode child : node.children()) {
        List<Place> places = new ArrayList<>();
        for (XmlNode inner : child.children()) {
          collect(inner, role, places);
        }
        if (first == null) {
          first = places;
          found.addAll(places);
        } else if (isSame(first, places)) {
          for (int i = 0; i < places.size(); i++) {
            first.get(i).addCopy(places.get(i));
          }
        } else {
          found.addAll(places);
        }
      }
    }

    private static boolean isSame(List<Place> first, List<Place> second) {
      if (first.size() != second.size()) {
        return false;
      }
      for (int i = 0; i < first.size(); i++) {
        if (!first.get(i).segment().equals(second.get(i).segment())) {
          return false;
        }
      }
      return true;
    }
  }
}
