package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.Position;

/**
 * Reads what stands in one {@code <source>}, {@code <seg-source>} or {@code <target>} of XLIFF 1.2,
 * cut at its {@code <mrk mtype="seg">}.
 */
final class Xliff1Content {

  /** What stands in a segment, or before, between and after segments. */
  static final class Chunk {
    final @Nullable String mid;
    final Position position;
    final @Nullable String state;
    final @Nullable String qualifier;
    final Lock lock;
    final InlineBuilder content = new InlineBuilder();
    final List<XliffTerm> terms = new ArrayList<>();
    final List<String> comments = new ArrayList<>();

    Chunk(XmlCursor xml, @Nullable String mid) {
      this.mid = mid;
      this.position = xml.position();
      this.state = mid == null ? null : xml.own("state");
      this.qualifier = mid == null ? null : xml.own("qualifier");
      this.lock = mid != null && "yes".equals(xml.own("locked")) ? Lock.LOCKED : Lock.OPEN;
    }
  }

  private final XmlCursor xml;
  private final Faults faults;
  private final String core;
  private final SdlDefinitions definitions;
  private final List<Chunk> chunks = new ArrayList<>();
  private final Map<String, InlineCode> openings = new HashMap<>();
  private int pairs;

  private Xliff1Content(XmlCursor xml, Faults faults, String core, SdlDefinitions definitions) {
    this.definitions = definitions;
    this.xml = xml;
    this.faults = faults;
    this.core = core;
  }

  /**
   * Reads the element at the cursor to its end: first what stands before the first segment, then
   * segments and what stands after each, by turns.
   */
  static List<Chunk> read(XmlCursor xml, Faults faults, String core, SdlDefinitions definitions)
      throws IOException {
    Xliff1Content content = new Xliff1Content(xml, faults, core, definitions);
    content.chunks.add(new Chunk(xml, null));
    content.read();
    return content.chunks;
  }

  private Chunk chunk() {
    return chunks.get(chunks.size() - 1);
  }

  private void read() throws IOException {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            chunk().content.text(xml.text());
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.namespace().equals(core)) {
            readElement();
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

  private void readElement() throws IOException {
    switch (xml.name()) {
      case "g" -> readPair();
      case "x" -> {
        String character = xml.own("character");
        if (character != null && character.length() == 4 && NameTokens.hex(character, 0) >= 0) {
          chunk().content.text(Character.toString((char) NameTokens.hex(character, 0)));
        } else {
          chunk().content.placeholder(code(Kind.PLACEHOLDER, id(), data(), ""));
        }
        xml.skip();
      }
      case "ph" -> {
        InlineCode code = code(Kind.PLACEHOLDER, id(), data(), "");
        chunk().content.placeholder(withNative(code));
      }
      case "bx", "bpt" -> {
        InlineCode code = code(Kind.ISOLATED_OPEN, id(), data(), "");
        String key = key();
        openings.put(key, code);
        chunk().content.end(key, withNative(code));
      }
      case "ex", "ept" -> {
        String key = key();
        InlineCode opening = openings.get(key);
        InlineCode code =
            code(Kind.ISOLATED_CLOSE, opening == null ? id() : opening.id(), data(), "");
        if (opening != null && code.type() == null) {
          code =
              new InlineCode(
                  code.kind(),
                  code.id(),
                  opening.type(),
                  code.data(),
                  code.subFlows(),
                  code.attributes());
        }
        chunk().content.end(key, withNative(code));
      }
      case "it" -> {
        boolean close = "close".equals(xml.attribute("pos")) || "end".equals(xml.attribute("pos"));
        pairs++;
        InlineCode code = code(close ? Kind.ISOLATED_CLOSE : Kind.ISOLATED_OPEN, id(), data(), "");
        chunk().content.end("it" + pairs, withNative(code));
      }
      case "mrk" -> readMark();
      default -> read();
    }
  }

  private void readPair() throws IOException {
    InlineCode open = code(Kind.ISOLATED_OPEN, id(), data(), "");
    String end = xml.own("data-end");
    InlineCode close =
        code(
            Kind.ISOLATED_CLOSE,
            open.id(),
            end == null ? orEmpty(definitions.ending(open.id())) : XmlCharacters.unescape(end),
            "-end");
    pairs++;
    String key = "g" + pairs;
    chunk().content.end(key, open);
    read();
    chunk().content.end(key, close);
  }

  private void readMark() throws IOException {
    String type = xml.attribute("mtype");
    String mid = xml.attribute("mid");
    if ("seg".equals(type)) {
      if (mid == null || NameTokens.id(mid).isEmpty()) {
        faults.error(xml.position(), XliffMessage.MISSING_ID, "mrk");
        mid = null;
      }
      chunks.add(new Chunk(xml, mid));
      read();
      chunks.add(new Chunk(xml, null));
    } else if ("term".equals(type)) {
      Chunk chunk = chunk();
      int start = chunk.content.length();
      int index = chunk.terms.size();
      String concept = xml.own("concept");
      String term = xml.own("term");
      String translations = xml.own("translations");
      String form = xml.own("form");
      String note = xml.own("note");
      if (note == null && term == null) {
        note = xml.attribute("comment");
      }
      read();
      int end = chunk.content.length();
      if (chunk == chunk() && end > start) {
        XliffTerm found =
            new XliffTerm(
                start,
                end,
                concept == null ? "" : concept,
                term == null ? chunk.content.text(start, end) : term,
                split(translations),
                form == null || translations == null ? "" : form,
                note == null ? "" : note);
        if (found.tellsSomething()) {
          chunk.terms.add(index, found);
        }
      }
    } else if (XliffMarks.isDeletion(type)) {
      xml.skip();
    } else {
      String comment = xml.attribute(XliffNames.SDL, "cid");
      if (comment != null) {
        chunk().comments.add(comment);
      }
      read();
    }
  }

  private static List<String> split(@Nullable String translations) {
    List<String> split = new ArrayList<>();
    for (int from = 0; translations != null && from <= translations.length(); ) {
      int bar = translations.indexOf('|', from);
      int end = bar < 0 ? translations.length() : bar;
      String translation = XmlCharacters.unescape(translations.substring(from, end));
      if (!translation.isBlank()) {
        split.add(translation);
      }
      from = end + 1;
    }
    return split;
  }

  private String id() {
    String id = xml.attribute("id");
    return id == null ? "" : NameTokens.id(id);
  }

  /** What both ends of a pair have in common. */
  private String key() {
    String rid = xml.attribute("rid");
    if (rid != null) {
      return rid;
    }
    String id = xml.attribute("id");
    return id == null ? "" : id;
  }

  private String data() {
    String own = xml.own("data");
    if (own != null) {
      return XmlCharacters.unescape(own);
    }
    String equivalent = xml.attribute("equiv-text");
    return equivalent == null ? orEmpty(definitions.opening(id())) : equivalent;
  }

  private static String orEmpty(@Nullable String code) {
    return code == null ? "" : code;
  }

  private InlineCode code(Kind kind, String id, String data, String end) {
    Map<String, String> attributes = new HashMap<>();
    String equiv = xml.own("equiv" + end);
    if (equiv != null) {
      attributes.put("equiv", equiv);
    }
    String disp = xml.own("disp" + end);
    if (disp != null) {
      attributes.put("disp", disp);
    }
    String type = CodeTypes.word(xml.attribute("ctype"));
    return new InlineCode(kind, id, type, data, List.of(), attributes);
  }

  /** The code with the native code inside its element, if there is any; moves to its end. */
  private InlineCode withNative(InlineCode code) throws IOException {
    StringBuilder data = new StringBuilder();
    List<SubFlow> flows = new ArrayList<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.is(core, "sub")) {
        Chunk flow = new Chunk(xml, null);
        chunks.add(flow);
        int depth = chunks.size();
        read();
        // A segment inside of a sub-flow is none of the unit's.
        chunks.subList(depth - 1, chunks.size()).clear();
        flows.add(new SubFlow(data.length(), Map.of(), flow.content.build().content()));
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        xml.skip();
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        data.append(xml.text());
      }
    }
    if (data.length() == 0 && flows.isEmpty()) {
      return code;
    }
    return new InlineCode(
        code.kind(), code.id(), code.type(), data.toString(), flows, code.attributes());
  }
}
