package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of TMX 1.4b: what each may hold and which attributes it has (section 3). */
@SuppressWarnings("ImmutableEnumChecker") // its collections are copies that cannot change
enum TmxElement {
  TMX(Content.ELEMENTS, "header body", "version", ""),
  HEADER(
      Content.ELEMENTS,
      "note prop ude",
      "creationtool creationtoolversion segtype o-tmf adminlang srclang datatype",
      "o-encoding creationdate creationid changedate changeid"),
  BODY(Content.ELEMENTS, "tu", "", ""),
  NOTE(Content.TEXT, "", "", "o-encoding xml:lang lang"),
  PROP(Content.TEXT, "", "type", "o-encoding xml:lang lang"),
  UDE(Content.ELEMENTS, "map", "name", "base"),
  MAP(Content.NOTHING, "", "unicode", "code ent subst"),
  TU(
      Content.ELEMENTS,
      "note prop tuv",
      "",
      "tuid srclang segtype o-encoding datatype usagecount lastusagedate creationtool"
          + " creationtoolversion creationdate creationid changedate changeid o-tmf"),
  TUV(
      Content.ELEMENTS,
      "note prop seg",
      "xml:lang",
      "lang o-encoding datatype usagecount lastusagedate creationtool creationtoolversion"
          + " creationdate creationid changedate changeid o-tmf"),
  SEG(Content.TEXT, "bpt ept ph it hi ut", "", ""),
  BPT(Content.CODE, "sub", "i", "x type"),
  EPT(Content.CODE, "sub", "i", ""),
  PH(Content.CODE, "sub", "", "x assoc type"),
  IT(Content.CODE, "sub", "pos", "x type"),
  HI(Content.TEXT, "bpt ept ph it hi ut", "", "x type"),
  SUB(Content.TEXT, "bpt ept ph it hi ut", "", "datatype type"),
  UT(Content.CODE, "sub", "", "x");

  /** What stands in an element besides other elements. */
  enum Content {
    /** Not even white space. */
    NOTHING,
    /** Elements only. */
    ELEMENTS,
    /** Text for people. */
    TEXT,
    /** The code of another format. */
    CODE
  }

  private static final Map<String, TmxElement> BY_TAG = new HashMap<>();

  static {
    for (TmxElement element : values()) {
      BY_TAG.put(element.tag, element);
    }
  }

  private final Content content;
  private final String tag;
  private final Set<String> children;
  private final List<String> demanded;
  private final Set<String> attributes;

  TmxElement(Content content, String children, String demanded, String further) {
    this.content = content;
    this.children = Set.copyOf(words(children));
    this.demanded = words(demanded);
    List<String> all = new ArrayList<>(this.demanded);
    all.addAll(words(further));
    this.attributes = Set.copyOf(all);
    // Names are ASCII: 32 lies between capital and small letters.
    StringBuilder small = new StringBuilder();
    name().chars().forEach(c -> small.append((char) (c + 32)));
    this.tag = small.toString();
  }

  /** The element of a name; null if TMX has none. */
  static @Nullable TmxElement of(String tag) {
    return BY_TAG.get(tag);
  }

  String tag() {
    return tag;
  }

  Content content() {
    return content;
  }

  boolean mayHold(TmxElement child) {
    return children.contains(child.tag);
  }

  /** The attributes that it must have. */
  List<String> demanded() {
    return demanded;
  }

  boolean knows(String attribute) {
    return attributes.contains(attribute);
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }
}
