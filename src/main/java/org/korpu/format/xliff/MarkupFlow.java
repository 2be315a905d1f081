package org.korpu.format.xliff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.CodeMarkup.Fragment;
import org.korpu.format.xliff.CodeMarkup.Shape;
import org.korpu.format.xliff.CodeMarkup.Tag;
import org.korpu.format.xliff.PlannedCode.Role;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;

/** Writes a text with the markup that its codes have in the file. */
final class MarkupFlow implements InlineDialect {

  /** A code that the unit has not. */
  static final class UnknownCodeException extends RuntimeException {
    private final String code;

    UnknownCodeException(InlineCode code) {
      super(code.toString());
      this.code = code.data().isBlank() ? code.id() : code.data();
    }

    /** How the code is shown. */
    String code() {
      return code;
    }
  }

  private final CodeMarkup codes;
  private final MarkupElement unit;
  private final boolean first;
  private final CharsetEncoder encoder;
  private final String lineEnd;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> endings = new ArrayDeque<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> renamed = new HashMap<>();
  private int characters;

  private MarkupFlow(CodeMarkup codes, MarkupElement unit, XmlText source) {
    this.codes = codes;
    this.unit = unit;
    this.first = XliffOutline.isVersion1(unit);
    this.encoder = source.encoder();
    this.lineEnd = source.lineEnd();
  }

  /** The markup of a text in a unit. */
  static String write(Segment text, CodeMarkup codes, MarkupElement unit, XmlText source) {
    MarkupFlow flow = new MarkupFlow(codes, unit, source);
    try {
      InlineFlow.write(text, new CodePlan().target(List.of(text)).get(0), List.of(), flow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flow.out.toString();
  }

  @Override
  public void text(String text) {
    int from = 0;
    while (from < text.length()) {
      int illegal = XmlCharacters.indexOfIllegal(text, from);
      XmlReferences.text(text.substring(from, illegal), encoder, lineEnd, out);
      if (illegal < text.length()) {
        character(NameTokens.hex(text.charAt(illegal)));
      }
      from = illegal + 1;
    }
  }

  private void character(String hex) {
    String prefix = unit.prefix();
    if (!first) {
      out.append('<').append(prefix).append("cp hex=\"").append(hex).append("\"/>");
      return;
    }
    characters++;
    out.append('<').append(prefix).append("x id=\"").append(Xliff1Inline.CHARACTER_ID);
    out.append(characters).append("\" ctype=\"x-korpu-character\" xmlns:korpu=\"");
    out.append(XliffNames.KORPU).append("\" korpu:character=\"").append(hex).append("\"/>");
  }

  @Override
  public void placeholder(PlannedCode code) {
    single(code);
  }

  @Override
  public void startPair(PlannedCode open, PlannedCode close) {
    Fragment start = codes.find(open.code(), Shape.AROUND, taken);
    if (start != null && start.tag() == Tag.START) {
      out.append(named(start, open));
      endings.push(start.element().isEmptyTag() ? ending(start) : start.element().endTag());
    } else {
      single(open);
      int from = out.length();
      single(close);
      endings.push(out.substring(from));
      out.setLength(from);
    }
  }

  /** A pair around nothing may be one tag in the file. */
  private static String ending(Fragment pair) {
    return "</" + pair.element().name() + ">";
  }

  @Override
  public void endPair() {
    out.append(endings.pop());
  }

  @Override
  public void end(PlannedCode code) {
    single(code);
  }

  @Override
  public void startTerm(int term) {}

  @Override
  public void endTerm() {}

  @Override
  public void termEnd(int term, Side side) {}

  @Override
  public Priority priority() {
    return Priority.CODES;
  }

  private void single(PlannedCode planned) {
    InlineCode code = planned.code();
    Role role = planned.role();
    boolean closes = role == Role.CLOSE;
    boolean orphan = role == Role.ORPHAN_OPEN || role == Role.ORPHAN_CLOSE;
    Shape shape = orphan ? Shape.ISOLATED : Shape.PAIRED;
    Fragment fragment = codes.find(code, shape, closes ? Set.of() : taken);
    if (fragment == null) {
      if (PhraseCodes.isOne(code) && unit.value(XliffNames.PHRASE, "confirmed") != null) {
        text(code.data());
        return;
      }
      throw new UnknownCodeException(code);
    }
    // An end whose other end stands in another segment is torn, not isolated.
    boolean torn =
        orphan && (code.kind() == Kind.ISOLATED_OPEN || code.kind() == Kind.ISOLATED_CLOSE);
    boolean fits =
        role == Role.PLACEHOLDER
            || fragment.shape() == shape
            || (torn && fragment.shape() == Shape.PAIRED);
    if (!fits) {
      out.append(first ? end1(fragment, role) : end2(fragment, planned));
    } else if (closes && renamed.containsKey(planned.token())) {
      out.append(withId(fragment, "startRef", renamed.getOrDefault(planned.token(), "")));
    } else if (closes) {
      out.append(fragment.markup());
    } else {
      out.append(named(fragment, planned));
    }
  }

  /** The markup of a code, which is a copy with an id of its own if its id is taken. */
  private String named(Fragment fragment, PlannedCode planned) {
    String token = fragment.token();
    boolean start = fragment.tag() == Tag.START;
    if (taken.add(token) || first) {
      // Tools of 1.2 know copies by their common id.
      return start && fragment.element().isEmptyTag()
          ? opened(fragment.element().startTag())
          : fragment.markup();
    }
    String fresh = freshId();
    taken.add(fresh);
    renamed.put(planned.token(), fresh);
    return withId(fragment, "id", fresh);
  }

  private static String opened(String emptyTag) {
    return emptyTag.substring(0, emptyTag.length() - 2).stripTrailing() + ">";
  }

  private static String withId(Fragment fragment, String attribute, String id) {
    MarkupElement element = fragment.element();
    Map<String, @Nullable String> changes = new LinkedHashMap<>();
    changes.put(attribute, id);
    boolean bare =
        element.value("dataRef") == null
            && element.value("dataRefStart") == null
            && element.value("dataRefEnd") == null;
    if (attribute.equals("id") && bare && element.value("copyOf") == null) {
      changes.put("copyOf", fragment.token());
    }
    String tag = element.startTagWith(changes);
    if (fragment.tag() == Tag.START) {
      return element.isEmptyTag() ? opened(tag) : tag;
    }
    return element.isEmptyTag() ? tag : tag + element.content() + element.endTag();
  }

  private String freshId() {
    Set<String> ids = new HashSet<>(taken);
    Deque<MarkupElement> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      MarkupElement element = open.pop();
      String id = element.value("id");
      if (id != null) {
        ids.add(id);
      }
      element.children().forEach(open::push);
    }
    int n = 1;
    while (ids.contains("c" + n)) {
      n++;
    }
    return "c" + n;
  }

  /** One end of a pair in 1.2 that the file writes in another shape. */
  private static String end1(Fragment fragment, Role role) {
    MarkupElement element = fragment.element();
    boolean whole = fragment.tag() == Tag.WHOLE;
    String content = whole ? element.content() : "";
    String token = XmlReferences.attribute(fragment.token());
    StringBuilder tag = new StringBuilder("<").append(element.prefix());
    boolean orphan = role == Role.ORPHAN_OPEN || role == Role.ORPHAN_CLOSE;
    String name =
        orphan
            ? "it"
            : role == Role.OPEN
                ? content.isEmpty() ? "bx" : "bpt"
                : content.isEmpty() ? "ex" : "ept";
    tag.append(name).append(" id=\"").append(token).append('"');
    if (orphan) {
      attribute("pos", role == Role.ORPHAN_OPEN ? "open" : "close", tag);
    } else {
      attribute("rid", fragment.token(), tag);
    }
    for (MarkupElement.Attribute each : element.attributes()) {
      String attribute = nameOnEnd(each.name(), fragment.tag(), role);
      if (attribute != null) {
        String value = element.value(each);
        boolean plain =
            attribute.endsWith(":data") && XmlCharacters.isLegal(XmlCharacters.unescape(value));
        attribute(
            plain ? "equiv-text" : attribute, plain ? XmlCharacters.unescape(value) : value, tag);
      }
    }
    if (content.isEmpty()) {
      return tag.append("/>").toString();
    }
    return tag.append('>')
        .append(content)
        .append("</")
        .append(element.prefix())
        .append(name)
        .append('>')
        .toString();
  }

  /** What an attribute is called on one end of a pair; null where it has no place. */
  private static @Nullable String nameOnEnd(String name, Tag tag, Role role) {
    if (name.equals("id") || name.equals("rid") || name.equals("pos")) {
      return null;
    }
    if (name.equals("ctype")) {
      return role == Role.CLOSE ? null : name;
    }
    boolean ofEnd = name.endsWith("-end");
    return switch (tag) {
      case WHOLE -> name;
      case START -> ofEnd ? null : name;
      case END -> ofEnd ? name.substring(0, name.length() - "-end".length()) : null;
    };
  }

  /** One end of a pair in 2.x that the file writes in another shape. */
  private String end2(Fragment fragment, PlannedCode planned) {
    MarkupElement element = fragment.element();
    Role role = planned.role();
    boolean whole = fragment.tag() == Tag.WHOLE;
    String side = whole ? "" : fragment.tag() == Tag.START ? "Start" : "End";
    StringBuilder tag = new StringBuilder("<").append(element.prefix());
    List<String> kept = new ArrayList<>();
    if (role == Role.CLOSE) {
      tag.append("ec");
      attribute("startRef", renamed.getOrDefault(planned.token(), fragment.token()), tag);
    } else {
      tag.append(role == Role.ORPHAN_CLOSE ? "ec" : "sc");
      String token = fragment.token();
      String copyOf = element.value("copyOf");
      if (!taken.add(token)) {
        boolean bare = element.value("dataRef" + side) == null;
        copyOf = copyOf == null && bare ? token : copyOf;
        token = freshId();
        taken.add(token);
        renamed.put(planned.token(), token);
      }
      attribute("id", token, tag);
      attribute("copyOf", copyOf, tag);
      if (role != Role.OPEN) {
        attribute("isolated", "yes", tag);
      }
      kept.addAll(List.of("canCopy", "canDelete", "canReorder"));
    }
    kept.addAll(0, List.of("type", "subType"));
    for (String name : kept) {
      attribute(name, element.value(name), tag);
    }
    for (String name : List.of("dataRef", "equiv", "disp", "subFlows")) {
      attribute(name, element.value(name + side), tag);
    }
    return tag.append("/>").toString();
  }

  private static void attribute(String name, @Nullable String value, StringBuilder tag) {
    if (value != null) {
      tag.append(' ').append(name).append("=\"");
      tag.append(XmlReferences.attribute(value)).append('"');
    }
  }
}
