package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InlineCode.SubFlow;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Reads the content of {@code <seg>}: text and inline codes.
 *
 * <p>The id of a code is its {@code x}, which is what joins the codes of two variants, or else its
 * {@code i}, which only joins the two ends of a pair. An {@code i} that differs from the id is kept
 * as an attribute. The end of a pair has no {@code x} and no type in TMX and takes those of its
 * start.
 */
final class SegmentParser {

  private final XmlFeed feed;

  /** A pair whose end has not come yet. */
  private record Open(String number, InlineCode code, int offset) {}

  SegmentParser(XmlFeed feed) {
    this.feed = feed;
  }

  /** Reads up to the end tag of the element whose start tag was just read. */
  Segment segment() throws UnitFault {
    return new Segment(content());
  }

  /** The text of an element without child elements, up to its end tag. */
  String text() throws UnitFault {
    String element = feed.name();
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case END -> {
          return text.take();
        }
        case START -> throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, feed.name(), element);
        case TEXT -> text.add(feed.text());
      }
    }
  }

  private List<Inline> content() throws UnitFault {
    List<Inline> parts = new ArrayList<>(1);
    List<Open> open = new ArrayList<>(0);
    String element = feed.name();
    content(element, parts, open);
    if (!open.isEmpty()) {
      Open first = open.get(0);
      throw new UnitFault(Message.of(TmxMessage.UNPAIRED_START, first.number()), first.offset());
    }
    return parts;
  }

  private void content(String element, List<Inline> parts, List<Open> open) throws UnitFault {
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case END -> {
          text.flushTo(parts);
          return;
        }
        case START -> {
          text.flushTo(parts);
          String name = feed.name();
          switch (name) {
            case "bpt" -> parts.add(start(open));
            case "ept" -> parts.add(end(open));
            case "ph", "ut" -> parts.add(single(Kind.PLACEHOLDER, attributes()));
            case "it" -> parts.add(isolated());
            case "hi" -> highlight(parts, open);
            default -> throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, name, element);
          }
        }
        case TEXT -> text.add(feed.text());
      }
    }
  }

  private InlineCode start(List<Open> open) throws UnitFault {
    int offset = feed.offset();
    Map<String, String> attributes = attributes();
    String number = number(attributes, "bpt");
    String x = attributes.remove("x");
    String id = x == null || x.isEmpty() ? number : x;
    if (!id.equals(number)) {
      attributes.put("i", number);
    }
    InlineCode code = code(Kind.OPEN, id, attributes.remove("type"), attributes);
    open.add(new Open(number, code, offset));
    return code;
  }

  private InlineCode end(List<Open> open) throws UnitFault {
    Map<String, String> attributes = attributes();
    String number = number(attributes, "ept");
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).number().equals(number)) {
        InlineCode start = open.remove(i).code();
        if (!start.id().equals(number)) {
          attributes.put("i", number);
        }
        attributes.remove("x");
        String type = attributes.remove("type");
        return code(Kind.CLOSE, start.id(), type == null ? start.type() : type, attributes);
      }
    }
    throw feed.fault(TmxMessage.UNPAIRED_END, number);
  }

  private String number(Map<String, String> attributes, String element) throws UnitFault {
    String number = attributes.remove("i");
    if (number == null) {
      throw feed.fault(TmxMessage.NO_CODE_NUMBER, element);
    }
    return number;
  }

  private InlineCode single(Kind kind, Map<String, String> attributes) throws UnitFault {
    String id = attributes.getOrDefault("x", "");
    attributes.remove("x");
    return code(kind, id, attributes.remove("type"), attributes);
  }

  private InlineCode isolated() throws UnitFault {
    Map<String, String> attributes = attributes();
    String position = attributes.remove("pos");
    if ("begin".equals(position)) {
      return single(Kind.ISOLATED_OPEN, attributes);
    }
    if ("end".equals(position)) {
      return single(Kind.ISOLATED_CLOSE, attributes);
    }
    throw feed.fault(TmxMessage.NO_CODE_POSITION);
  }

  private void highlight(List<Inline> parts, List<Open> open) throws UnitFault {
    Map<String, String> attributes = attributes();
    String id = attributes.getOrDefault("x", "");
    attributes.remove("x");
    String type = attributes.remove("type");
    parts.add(new InlineCode(Kind.HIGHLIGHT_OPEN, id, type, "", List.of(), attributes));
    content("hi", parts, open);
    parts.add(InlineCode.of(Kind.HIGHLIGHT_CLOSE, id, type, ""));
  }

  /** A code with its native data and sub-flows, up to its end tag. */
  private InlineCode code(
      Kind kind, String id, @Nullable String type, Map<String, String> attributes)
      throws UnitFault {
    String element = feed.name();
    List<SubFlow> subFlows = List.of();
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case END -> {
          return new InlineCode(kind, id, type, text.take(), subFlows, attributes);
        }
        case START -> {
          if (!feed.name().equals("sub")) {
            throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, feed.name(), element);
          }
          if (subFlows.isEmpty()) {
            subFlows = new ArrayList<>(1);
          }
          Map<String, String> own = attributes();
          subFlows.add(new SubFlow(text.length(), own, content()));
        }
        case TEXT -> text.add(feed.text());
      }
    }
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < feed.attributeCount(); i++) {
      attributes.put(feed.attributeName(i), feed.attributeValue(i));
    }
    return attributes;
  }

  /** Text that comes in pieces, mostly in one. */
  private static final class Text {
    private String first = "";
    private @Nullable StringBuilder all;

    void add(String piece) {
      if (first.isEmpty()) {
        first = piece;
      } else {
        if (all == null) {
          all = new StringBuilder(first);
        }
        all.append(piece);
      }
    }

    int length() {
      return all == null ? first.length() : all.length();
    }

    /** The text so far, which is then forgotten. */
    String take() {
      String result = all == null ? first : all.toString();
      first = "";
      all = null;
      return result;
    }

    void flushTo(List<Inline> parts) {
      String text = take();
      if (!text.isEmpty()) {
        parts.add(new TextRun(text));
      }
    }
  }
}
