package org.korpu.format.tmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/** Makes a unit from the XML of one {@code <tu>}. */
final class UnitParser {

  private final XmlFeed feed;
  private final SharedStrings shared;
  private final SegmentParser segments;

  /** Tags seen so far: a memory has few, and to take one apart costs more than to read a unit. */
  private final Map<String, Optional<LanguageTag>> languages = new HashMap<>();

  private @Nullable String unitId;

  /**
   * Parses what a feed gives.
   *
   * @param shared takes the values of properties, of which memories repeat many
   */
  UnitParser(XmlFeed feed, SharedStrings shared) {
    this.feed = feed;
    this.shared = shared;
    segments = new SegmentParser(feed);
  }

  /** Metadata while it is collected. */
  private static final class Collected {
    @Nullable TreeMap<String, String> attributes;
    List<Property> properties = List.of();
    List<Note> notes = List.of();

    void attribute(String name, String value) {
      if (attributes == null) {
        attributes = new TreeMap<>();
      }
      attributes.put(name, value);
    }

    Metadata metadata() {
      if (attributes == null && properties.isEmpty() && notes.isEmpty()) {
        return Metadata.NONE;
      }
      return new Metadata(
          attributes == null ? Metadata.NONE.attributes() : attributes, properties, notes);
    }
  }

  /** The {@code tuid} of the unit that was parsed last, as far as it was read. */
  @Nullable String unitId() {
    return unitId;
  }

  /** Parses one unit. */
  TranslationUnit parse(char[] text, int from, int length) throws UnitFault {
    unitId = null;
    boolean whole = false;
    try {
      feed.give(text, from, length);
      while (feed.next() != XmlFeed.Event.START) {
        // White space that the unit before left, whose end tag was cut too late: </tu&#0;>.
      }
      TranslationUnit unit = unit();
      whole = true;
      return unit;
    } finally {
      if (!whole) {
        feed.abandon();
      }
    }
  }

  private TranslationUnit unit() throws UnitFault {
    Collected collected = new Collected();
    LanguageTag source = null;
    for (int i = 0; i < feed.attributeCount(); i++) {
      String name = feed.attributeName(i);
      String value = feed.attributeValue(i);
      if (name.equals("tuid")) {
        unitId = value;
      } else if (name.equals("srclang") && !value.equals(TmxHeader.ANY_LANGUAGE)) {
        source = language(value);
      } else {
        collected.attribute(name, value);
      }
    }
    int offset = feed.offset();
    List<Variant> variants = new ArrayList<>(3);
    while (nextChild("tu")) {
      if (feed.name().equals("tuv")) {
        variants.add(variant());
      } else {
        propertyOrNote("tu", collected);
      }
    }
    if (variants.isEmpty()) {
      throw new UnitFault(Message.of(TmxMessage.NO_VARIANTS), offset);
    }
    return new TranslationUnit(unitId, source, collected.metadata(), variants);
  }

  private Variant variant() throws UnitFault {
    Collected collected = new Collected();
    String tag = null;
    for (int i = 0; i < feed.attributeCount(); i++) {
      String name = feed.attributeName(i);
      String value = feed.attributeValue(i);
      if (name.equals("xml:lang") || (name.equals("lang") && tag == null)) {
        tag = value; // TMX 1.1 to 1.3 have lang; where both stand, xml:lang holds.
      } else if (!name.equals("lang")) {
        collected.attribute(name, value);
      }
    }
    if (tag == null) {
      throw feed.fault(TmxMessage.NO_LANGUAGE);
    }
    LanguageTag language = language(tag);
    int offset = feed.offset();
    Segment segment = null;
    while (nextChild("tuv")) {
      if (!feed.name().equals("seg")) {
        propertyOrNote("tuv", collected);
      } else if (segment == null) {
        segment = segments.segment();
      } else {
        throw feed.fault(TmxMessage.SECOND_SEGMENT);
      }
    }
    if (segment == null) {
      throw new UnitFault(Message.of(TmxMessage.NO_SEGMENT), offset);
    }
    return new Variant(language, segment, collected.metadata());
  }

  private void propertyOrNote(String parent, Collected collected) throws UnitFault {
    String element = feed.name();
    String tag = feed.attribute("xml:lang");
    tag = tag == null ? feed.attribute("lang") : tag;
    LanguageTag language = tag == null ? null : language(tag);
    switch (element) {
      case "prop" -> {
        String type = feed.attribute("type");
        if (type == null || type.isEmpty()) {
          throw feed.fault(TmxMessage.NO_TYPE);
        }
        if (collected.properties.isEmpty()) {
          collected.properties = new ArrayList<>();
        }
        collected.properties.add(new Property(type, shared.of(segments.text()), language));
      }
      case "note" -> {
        if (collected.notes.isEmpty()) {
          collected.notes = new ArrayList<>(1);
        }
        collected.notes.add(new Note(segments.text(), language));
      }
      default -> throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, element, parent);
    }
  }

  /** Goes to the next child element; false at the end tag of the parent. */
  private boolean nextChild(String parent) throws UnitFault {
    while (true) {
      switch (feed.next()) {
        case START -> {
          return true;
        }
        case END -> {
          return false;
        }
        case TEXT -> {
          if (!feed.isWhiteSpace()) {
            throw feed.fault(TmxMessage.UNEXPECTED_TEXT, parent);
          }
        }
      }
    }
  }

  private LanguageTag language(String tag) throws UnitFault {
    Optional<LanguageTag> language = languages.get(tag);
    if (language == null) {
      language = LanguageTag.parse(tag);
      languages.put(tag, language);
    }
    if (language.isEmpty()) {
      throw feed.fault(TmxMessage.UNREADABLE_LANGUAGE, tag);
    }
    return language.get();
  }

  /** Parses {@code <tmx>} and its header; nothing if there is no header. */
  Optional<TmxHeader> parseHeader(String text) throws UnitFault {
    String closed = text + "</tmx>"; // not read where the root is empty
    try {
      feed.give(closed.toCharArray(), 0, closed.length());
      feed.next();
      SortedMap<String, String> root = attributes();
      root.remove("version");
      Optional<TmxHeader> header = Optional.empty();
      while (nextChild("tmx")) {
        if (!feed.name().equals("header")) {
          throw feed.fault(TmxMessage.UNEXPECTED_ELEMENT, feed.name(), "tmx");
        }
        header = Optional.of(header(root));
      }
      return header;
    } finally {
      feed.abandon();
    }
  }

  private TmxHeader header(SortedMap<String, String> root) throws UnitFault {
    Collected collected = new Collected();
    attributes().forEach(collected::attribute);
    List<TmxHeader.UserEncoding> encodings = new ArrayList<>(0);
    while (nextChild("header")) {
      if (feed.name().equals("ude")) {
        encodings.add(encoding());
      } else {
        propertyOrNote("header", collected);
      }
    }
    return new TmxHeader(root, collected.metadata(), encodings);
  }

  private TmxHeader.UserEncoding encoding() throws UnitFault {
    SortedMap<String, String> attributes = attributes();
    List<SortedMap<String, String>> maps = new ArrayList<>();
    while (nextChild("ude")) {
      maps.add(attributes());
      segments.text();
    }
    return new TmxHeader.UserEncoding(
        attributes.getOrDefault("name", ""), attributes.get("base"), maps);
  }

  private SortedMap<String, String> attributes() {
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < feed.attributeCount(); i++) {
      attributes.put(feed.attributeName(i), feed.attributeValue(i));
    }
    return attributes;
  }
}
