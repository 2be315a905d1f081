package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
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
    XMLStreamReader2 reader = feed.reader();
    String element = reader.getLocalName();
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case XMLStreamConstants.END_ELEMENT -> {
          return text.take();
        }
        case XMLStreamConstants.START_ELEMENT ->
            throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, reader.getLocalName(), element);
        default -> text.addFrom(reader);
      }
    }
  }

  private List<Inline> content() throws UnitFault {
    List<Inline> parts = new ArrayList<>(1);
    List<Open> open = new ArrayList<>(0);
    String element = feed.reader().getLocalName();
    content(element, parts, open);
    if (!open.isEmpty()) {
      Open first = open.get(0);
      throw new UnitFault(Message.of(TmxMessage.UNPAIRED_START, first.number()), first.offset());
    }
    return parts;
  }

  private void content(String element, List<Inline> parts, List<Open> open) throws UnitFault {
    XMLStreamReader2 reader = feed.reader();
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case XMLStreamConstants.END_ELEMENT -> {
          text.flushTo(parts);
          return;
        }
        case XMLStreamConstants.START_ELEMENT -> {
          text.flushTo(parts);
          String name = reader.getLocalName();
          switch (name) {
            case "bpt" -> parts.add(start(open));
            case "ept" -> parts.add(end(open));
            case "ph", "ut" -> parts.add(single(Kind.PLACEHOLDER, attributes()));
            case "it" -> parts.add(isolated());
            case "hi" -> highlight(parts, open);
            default -> throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, name, element);
          }
        }
        default -> text.addFrom(reader);
      }
    }
  }

  private InlineCode start(List<Open> open) throws UnitFault {
    int offset = feed.offset();
    Map<String, String> attributes = attributes();
    String number = number(attributes, "bpt");
    String id = attributes.getOrDefault("x", number);
    attributes.remove("x");
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
    XMLStreamReader2 reader = feed.reader();
    String element = reader.getLocalName();
    List<SubFlow> subFlows = List.of();
    Text text = new Text();
    while (true) {
      switch (feed.next()) {
        case XMLStreamConstants.END_ELEMENT -> {
          return new InlineCode(kind, id, type, text.take(), subFlows, attributes);
        }
        case XMLStreamConstants.START_ELEMENT -> {
          if (!reader.getLocalName().equals("sub")) {
            throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, reader.getLocalName(), element);
          }
          if (subFlows.isEmpty()) {
            subFlows = new ArrayList<>(1);
          }
          Map<String, String> own = attributes();
          subFlows.add(new SubFlow(text.length(), own, content()));
        }
        default -> text.addFrom(reader);
      }
    }
  }

  private Map<String, String> attributes() {
    XMLStreamReader2 reader = feed.reader();
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** Text that comes in pieces, mostly in one. */
  private static final class Text {
    private String first = "";
    private @Nullable StringBuilder all;

    /** Adds the text of the current event, unless it is a comment or the like. */
    void addFrom(XMLStreamReader2 reader) {
      int event = reader.getEventType();
      if (event != XMLStreamConstants.CHARACTERS
          && event != XMLStreamConstants.CDATA
          && event != XMLStreamConstants.SPACE) {
        return;
      }
      if (first.isEmpty()) {
        first = reader.getText();
      } else {
        if (all == null) {
          all = new StringBuilder(first);
        }
        all.append(reader.getText());
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
