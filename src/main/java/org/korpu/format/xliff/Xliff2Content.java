package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Position;

/**
 * Reads what stands in {@code <source>} and {@code <target>} of XLIFF 2: those of one unit, or of
 * one match.
 */
final class Xliff2Content {

  /**
   * An annotation ({@code <mrk>}, or {@code <sm>} and {@code <em>}).
   *
   * @param start where it begins in the text of its part
   * @param end where it ends; before the start as long as its end was not found
   */
  record Mark(
      String token,
      int part,
      String type,
      @Nullable String ref,
      @Nullable String value,
      int start,
      int end) {}

  private final XmlCursor xml;
  private final Faults faults;
  private final String core;
  private final String unit;
  private final Map<String, String> data = new HashMap<>();
  private final Map<String, InlineCode> openings = new HashMap<>();
  private final Map<String, String> idsByData = new HashMap<>();
  private final Map<String, Integer> partOfToken = new HashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private int pairs;
  private int part;
  private boolean target;

  Xliff2Content(XmlCursor xml, Faults faults, String core, String unit) {
    this.xml = xml;
    this.faults = faults;
    this.core = core;
    this.unit = unit;
  }

  /** The cursor stands at {@code <originalData>}, and then at its end. */
  void readData() throws IOException {
    while (xml.nextChild()) {
      String id = xml.attribute("id");
      InlineBuilder content = new InlineBuilder();
      read(content);
      if (id != null) {
        data.put(id, content.build().text());
      }
    }
  }

  /** Reads the {@code <source>} of a part; the cursor stands at it, and then at its end. */
  InlineBuilder readSource(int index) throws IOException {
    part = index;
    target = false;
    InlineBuilder content = new InlineBuilder();
    read(content);
    return content;
  }

  /** Reads the {@code <target>} of a part. */
  InlineBuilder readTarget(int index) throws IOException {
    part = index;
    target = true;
    InlineBuilder content = new InlineBuilder();
    read(content);
    return content;
  }

  /** The part in which the code or annotation of a token stands; null if nowhere. */
  @Nullable Integer partOf(String token) {
    return partOfToken.get(token);
  }

  /** The annotations of the source in order of appearance. */
  List<Mark> marks() {
    return new ArrayList<>(marks.values());
  }

  private void read(InlineBuilder content) throws IOException {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.text(xml.text());
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.namespace().equals(core)) {
            readElement(content);
          } else {
            xml.skip();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        default -> {}
      }
    }
  }

  private void readElement(InlineBuilder content) throws IOException {
    switch (xml.name()) {
      case "cp" -> {
        content.text(character());
        xml.skip();
      }
      case "ph" -> {
        String dataRef = xml.attribute("dataRef");
        content.placeholder(
            code(Kind.PLACEHOLDER, id("ph|" + dataRef, dataRef != null), original(dataRef), ""));
        xml.skip();
      }
      case "pc" -> readPair(content);
      case "sc" -> {
        String dataRef = xml.attribute("dataRef");
        String token = token();
        InlineCode code =
            code(Kind.ISOLATED_OPEN, id("sc|" + dataRef, dataRef != null), original(dataRef), "");
        openings.put(token, code);
        content.end(token, code);
        xml.skip();
      }
      case "ec" -> {
        readEnd(content);
        xml.skip();
      }
      case "mrk" -> {
        String token = startMark(content);
        read(content);
        endMark(token, content);
      }
      case "sm" -> {
        startMark(content);
        xml.skip();
      }
      case "em" -> {
        String token = xml.attribute("startRef");
        if (token != null) {
          endMark(token, content);
        }
        xml.skip();
      }
      default -> xml.skip();
    }
  }

  private void readPair(InlineBuilder content) throws IOException {
    String startRef = xml.attribute("dataRefStart");
    String endRef = xml.attribute("dataRefEnd");
    String id = id("pc|" + startRef + "|" + endRef, startRef != null || endRef != null);
    if (!target && startRef != null) {
      // A copy of its beginning alone is known by the same native code.
      idsByData.putIfAbsent("sc|" + startRef, id);
    }
    InlineCode open = code(Kind.ISOLATED_OPEN, id, original(startRef), "Start");
    InlineCode close = code(Kind.ISOLATED_CLOSE, id, original(endRef), "End");
    pairs++;
    String key = "<" + pairs;
    content.end(key, open);
    read(content);
    content.end(key, close);
  }

  private void readEnd(InlineBuilder content) {
    String start = xml.attribute("startRef");
    InlineCode opening = start == null ? null : openings.get(start);
    String key = start == null ? token() : start;
    String id;
    if (opening != null) {
      id = opening.id();
    } else if (start == null) {
      id = id("", false);
    } else {
      id = NameTokens.id(start);
    }
    InlineCode code = code(Kind.ISOLATED_CLOSE, id, original(xml.attribute("dataRef")), "");
    if (code.type() == null && opening != null) {
      code =
          new InlineCode(
              code.kind(), id, opening.type(), code.data(), code.subFlows(), code.attributes());
    }
    content.end(key, code);
  }

  private InlineCode code(Kind kind, String id, String original, String end) {
    Map<String, String> attributes = new HashMap<>();
    String equiv = xml.attribute("equiv" + end);
    if (equiv != null) {
      attributes.put("equiv", equiv);
    }
    String disp = xml.attribute("disp" + end);
    if (disp != null) {
      attributes.put("disp", disp);
    }
    String type = CodeTypes.word(xml.attribute("type"), xml.attribute("subType"));
    return new InlineCode(kind, id, type, original, List.of(), attributes);
  }

  private String token() {
    String token = xml.attribute("id");
    if (token == null) {
      faults.error(xml.position(), XliffMessage.MISSING_ID, xml.name());
      return "";
    }
    partOfToken.putIfAbsent(token, part);
    return token;
  }

  /**
   * The id of the code at the cursor. One that the target has and the source has not is a copy: of
   * the code it names, or of the one with the same native code.
   */
  private String id(String dataKey, boolean hasData) {
    String token = token();
    String copyOf = xml.attribute("copyOf");
    String id = NameTokens.id(copyOf == null ? token : copyOf);
    if (!hasData) {
      return id;
    }
    if (!target) {
      idsByData.putIfAbsent(dataKey, id);
      idsByData.putIfAbsent("id|" + id, id);
    } else if (!idsByData.containsKey("id|" + id)) {
      return idsByData.getOrDefault(dataKey, id);
    }
    return id;
  }

  private String original(@Nullable String dataRef) {
    if (dataRef == null) {
      return "";
    }
    String original = data.get(dataRef);
    if (original == null) {
      faults.error(xml.position(), XliffMessage.MISSING_DATA, dataRef, unit);
      return "";
    }
    return original;
  }

  private String character() {
    String hex = xml.attribute("hex");
    try {
      return Character.toString(Integer.parseInt(hex == null ? "" : hex, 16));
    } catch (IllegalArgumentException e) {
      faults.error(xml.position(), XliffMessage.INVALID_VALUE, "hex", hex == null ? "" : hex);
      return "";
    }
  }

  private String startMark(InlineBuilder content) {
    Position position = xml.position();
    String token = xml.attribute("id");
    if (token == null) {
      faults.error(position, XliffMessage.MISSING_ID, xml.name());
      return "";
    }
    partOfToken.putIfAbsent(token, part);
    String type = xml.attribute("type");
    if (!target) {
      marks.put(
          token,
          new Mark(
              token,
              part,
              type == null ? "generic" : type,
              xml.attribute("ref"),
              xml.attribute("value"),
              content.length(),
              -1));
    } else if (type != null && type.equals("comment")) {
      // A remark on the translation: it has no place in the source's text.
      marks.putIfAbsent(
          "target " + token,
          new Mark(token, part, type, xml.attribute("ref"), xml.attribute("value"), 0, -1));
    }
    return token;
  }

  private void endMark(String token, InlineBuilder content) {
    Mark mark = target ? null : marks.get(token);
    if (mark != null && mark.part() == part) {
      marks.put(
          token,
          new Mark(
              token, part, mark.type(), mark.ref(), mark.value(), mark.start(), content.length()));
    }
  }
}
