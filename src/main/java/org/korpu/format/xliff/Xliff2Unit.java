package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** Reads one {@code <unit>} of XLIFF 2. */
final class Xliff2Unit {

  private record RawMatch(String ref, Position position, XliffMatch match) {}

  private record RawNote(@Nullable String id, XliffNote note) {}

  /** A part before matches and terms, which stand first in the file, have found it. */
  private record RawPart(
      Kind kind,
      @Nullable String token,
      Segment source,
      @Nullable Segment target,
      int order,
      State state,
      Qualifier qualifier,
      Position position) {}

  private final XmlCursor xml;
  private final Faults faults;
  private final Languages languages;
  private final String core;
  private final String id;
  private final Xliff2Content content;
  private final List<RawMatch> matches = new ArrayList<>();
  private final Xliff2Glossary glossary = new Xliff2Glossary();
  private final List<RawNote> notes = new ArrayList<>();
  private final List<RawPart> parts = new ArrayList<>();
  private final Map<String, Integer> partOfToken = new HashMap<>();

  /** The ids that tokens stand for: two tokens may stand for one. */
  private final Set<String> partIds = new HashSet<>();

  private Set<String> locked = Set.of();
  private boolean preserveSpace;

  Xliff2Unit(XmlCursor xml, Faults faults, Languages languages, String core, String id) {
    this.xml = xml;
    this.faults = faults;
    this.languages = languages;
    this.core = core;
    this.id = id;
    this.content = new Xliff2Content(xml, faults, core, id);
  }

  /** The unit; null if something is wrong with it. The cursor stands at it, then at its end. */
  @Nullable XliffUnit read(Inherited inherited) throws IOException {
    Position position = xml.position();
    int errors = faults.errors();
    String digest = xml.own("digest");
    preserveSpace = inherited.preserveSpace();
    String tokens = xml.own("locked");
    locked =
        tokens == null ? Set.of() : new HashSet<>(Arrays.asList(tokens.strip().split("\\s+", -1)));
    while (xml.nextChild()) {
      if (xml.is(core, "segment")) {
        readPart(Kind.SEGMENT);
      } else if (xml.is(core, "ignorable")) {
        readPart(Kind.IGNORABLE);
      } else if (xml.is(core, "originalData")) {
        content.readData();
      } else if (xml.is(core, "notes")) {
        readNotes();
      } else if (xml.is(XliffNames.MATCHES, "matches")) {
        readMatches();
      } else if (xml.is(XliffNames.GLOSSARY, "glossary")) {
        glossary.read(xml);
      } else {
        xml.skip();
      }
    }
    if (parts.stream().noneMatch(part -> part.kind() == Kind.SEGMENT)) {
      faults.error(position, XliffMessage.NO_SEGMENT, id);
    }
    if (faults.errors() > errors) {
      return null;
    }
    List<String> ids = ids();
    XliffUnit unit =
        new XliffUnit(id, preserveSpace, inherited.translate(), notes(ids), parts(ids), digest);
    CodeCheck.check(unit, faults);
    return unit;
  }

  private void readPart(Kind kind) throws IOException {
    Position position = xml.position();
    String token = xml.attribute("id");
    if (token != null && NameTokens.id(token).isEmpty()) {
      token = null; // an id that says nothing is none
    }
    if (token != null
        && (partOfToken.put(token, parts.size()) != null || !partIds.add(NameTokens.id(token)))) {
      faults.error(position, XliffMessage.DUPLICATE_SEGMENT, token, id);
    }
    State state = state(position);
    String subState = xml.attribute("subState");
    Qualifier qualifier = Qualifier.NONE;
    if (subState != null && subState.startsWith(XliffNames.KORPU_VALUE)) {
      qualifier = XliffNames.qualifier(subState.substring(XliffNames.KORPU_VALUE.length()));
    }
    Segment source = null;
    Segment target = null;
    int order = 0;
    while (xml.nextChild()) {
      preserveSpace |= "preserve".equals(xml.xmlAttribute("space"));
      boolean second =
          (xml.is(core, "source") && source != null) || (xml.is(core, "target") && target != null);
      if (second) {
        faults.error(xml.position(), XliffMessage.SECOND_ELEMENT, xml.name(), id);
        xml.skip();
      } else if (xml.is(core, "source")) {
        source = content.readSource(parts.size()).build();
      } else if (xml.is(core, "target")) {
        languages.needTarget(xml.position());
        order = order();
        target = content.readTarget(parts.size()).build();
      } else {
        xml.skip();
      }
    }
    if (source == null) {
      faults.error(position, XliffMessage.MISSING_SOURCE, id);
      source = Segment.EMPTY;
    }
    if (target == null && state != State.INITIAL) {
      faults.warning(position, XliffMessage.STATE_WITHOUT_TARGET, token == null ? "" : token, id);
      state = State.INITIAL;
    }
    parts.add(new RawPart(kind, token, source, target, order, state, qualifier, position));
  }

  private State state(Position position) {
    String value = xml.attribute("state");
    if (value == null) {
      return State.INITIAL;
    }
    State state = XliffNames.state(value);
    if (state == null) {
      faults.error(position, XliffMessage.INVALID_VALUE, "state", value);
      return State.INITIAL;
    }
    return state;
  }

  private int order() {
    String value = xml.attribute("order");
    if (value == null) {
      return 0;
    }
    try {
      int order = Integer.parseInt(value.strip());
      if (order > 0) {
        return order;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    faults.error(xml.position(), XliffMessage.INVALID_VALUE, "order", value);
    return 0;
  }

  private void readNotes() throws IOException {
    while (xml.nextChild()) {
      String note = xml.attribute("id");
      notes.add(new RawNote(note, readNote(xml)));
    }
  }

  /** The cursor stands at a {@code <note>}, and then at its end. */
  static XliffNote readNote(XmlCursor xml) throws IOException {
    String category = xml.attribute("category");
    String segment = xml.own("segment");
    return new XliffNote(
        xml.content(),
        category == null || category.isEmpty() ? null : category,
        segment == null ? null : NameTokens.id(segment));
  }

  private void readMatches() throws IOException {
    while (xml.nextChild()) {
      if (!xml.is(XliffNames.MATCHES, "match") || "yes".equals(xml.attribute("reference"))) {
        // A reference is in a third language.
        xml.skip();
        continue;
      }
      Position position = xml.position();
      String ref = xml.attribute("ref");
      String origin = xml.attribute("origin");
      int percent = percent();
      Qualifier kind = matchKind(percent);
      Xliff2Content codes = new Xliff2Content(xml, faults, core, id);
      Segment source = Segment.EMPTY;
      Segment target = null;
      while (xml.nextChild()) {
        if (xml.is(core, "originalData")) {
          codes.readData();
        } else if (xml.is(core, "source")) {
          source = codes.readSource(0).build();
        } else if (xml.is(core, "target")) {
          languages.needTarget(xml.position());
          target = codes.readTarget(0).build();
        } else {
          xml.skip();
        }
      }
      if (target != null) {
        matches.add(
            new RawMatch(
                ref == null ? "" : ref,
                position,
                new XliffMatch(kind, percent, origin == null ? "" : origin, source, target)));
      }
    }
  }

  private int percent() {
    String value = xml.attribute("similarity");
    if (value == null) {
      value = xml.attribute("matchQuality");
    }
    if (value == null) {
      return 0;
    }
    try {
      return (int) Math.max(0, Math.min(100, Double.parseDouble(value.strip())));
    } catch (NumberFormatException e) {
      faults.warning(xml.position(), XliffMessage.INVALID_VALUE, "similarity", value);
      return 0;
    }
  }

  private Qualifier matchKind(int percent) {
    String subType = xml.attribute("subType");
    if (subType != null && subType.startsWith(XliffNames.KORPU_VALUE)) {
      return XliffNames.qualifier(subType.substring(XliffNames.KORPU_VALUE.length()));
    }
    String type = xml.attribute("type");
    return switch (type == null ? "tm" : type) {
      case "icm" -> Qualifier.CONTEXT_MATCH;
      case "tm" -> percent == 100 ? Qualifier.EXACT_MATCH : Qualifier.FUZZY_MATCH;
      case "idm" -> Qualifier.EXACT_MATCH;
      default -> Qualifier.NONE;
    };
  }

  /** The ids of the parts; a segment without one gets one that nothing in the unit has. */
  private List<String> ids() {
    Set<String> taken = new HashSet<>();
    parts.stream()
        .map(RawPart::token)
        .forEach(token -> taken.add(token == null ? "" : NameTokens.id(token)));
    List<String> ids = new ArrayList<>();
    for (RawPart part : parts) {
      if (part.token() != null) {
        ids.add(NameTokens.id(part.token()));
      } else if (part.kind() == Kind.IGNORABLE) {
        ids.add("");
      } else {
        int n = 1;
        while (content.partOf("s" + n) != null || !taken.add("s" + n)) {
          n++;
        }
        ids.add("s" + n);
      }
    }
    return ids;
  }

  private List<XliffNote> notes(List<String> ids) {
    List<XliffNote> all = new ArrayList<>(notes.stream().map(RawNote::note).toList());
    for (Xliff2Content.Mark mark : content.marks()) {
      if (!mark.type().equals("comment")) {
        continue;
      }
      String segment = ids.get(mark.part());
      String value = mark.value();
      if (value != null) {
        all.add(new XliffNote(value, null, segment));
      }
      for (int i = 0; i < notes.size() && mark.ref() != null; i++) {
        RawNote note = notes.get(i);
        if (token(mark.ref()).equals(note.id())) {
          all.set(i, new XliffNote(note.note().text(), note.note().category(), segment));
        }
      }
    }
    return all;
  }

  private List<XliffPart> parts(List<String> ids) {
    List<List<XliffMatch>> matchesOfPart = new ArrayList<>();
    List<List<XliffTerm>> termsOfPart = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      matchesOfPart.add(new ArrayList<>());
      termsOfPart.add(new ArrayList<>());
    }
    for (RawMatch raw : matches) {
      String token = token(raw.ref());
      Integer part = partOfToken.getOrDefault(token, content.partOf(token));
      if (part == null || parts.get(part).kind() == Kind.IGNORABLE) {
        faults.warning(raw.position(), XliffMessage.UNKNOWN_REFERENCE, raw.ref(), id);
      } else {
        matchesOfPart.get(part).add(raw.match());
      }
    }
    for (Xliff2Content.Mark mark : content.marks()) {
      if (mark.end() <= mark.start() || parts.get(mark.part()).kind() == Kind.IGNORABLE) {
        continue;
      }
      XliffTerm term = glossary.at(mark, parts.get(mark.part()).source().text());
      if (term != null && term.tellsSomething()) {
        termsOfPart.get(mark.part()).add(term);
      }
    }
    List<XliffPart> result = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      RawPart part = parts.get(i);
      result.add(
          new XliffPart(
              part.kind(),
              ids.get(i),
              part.source(),
              part.target(),
              part.order(),
              part.state(),
              part.qualifier(),
              part.token() != null && locked.contains(part.token()) ? Lock.LOCKED : Lock.OPEN,
              0,
              matchesOfPart.get(i),
              termsOfPart.get(i),
              part.position()));
    }
    return result;
  }

  /**
   * The id that a reference such as {@code #m1}, {@code #t=m1} or {@code #f=1/u=1/m1} ends with.
   */
  static String token(String ref) {
    int start =
        Math.max(Math.max(ref.lastIndexOf('#'), ref.lastIndexOf('/')), ref.lastIndexOf('='));
    return ref.substring(start + 1);
  }
}
