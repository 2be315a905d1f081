package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.Xliff1Content.Chunk;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** Reads one {@code <trans-unit>} of XLIFF 1.2. */
final class Xliff1Unit {

  /** Children that a unit has once at most: of two, nobody could say which is meant. */
  private static final Set<String> UNIQUE = Set.of("source", "seg-source", "target");

  private record RawMatch(@Nullable String mid, @Nullable Segment source, XliffMatch match) {}

  private final XmlCursor xml;
  private final Faults faults;
  private final Languages languages;
  private final String core;
  private final String id;
  private final SdlDefinitions definitions;
  private final ToolMarks tool;
  private final List<XliffNote> notes = new ArrayList<>();
  private final List<RawMatch> matches = new ArrayList<>();
  private @Nullable List<Chunk> source;
  private @Nullable List<Chunk> segments;
  private @Nullable List<Chunk> target;
  private State state = State.TRANSLATED;
  private Qualifier qualifier = Qualifier.NONE;

  /** The cursor stands at the unit. */
  Xliff1Unit(
      XmlCursor xml,
      Faults faults,
      Languages languages,
      String core,
      String id,
      SdlDefinitions definitions) {
    this.definitions = definitions;
    this.tool = new ToolMarks(xml);
    this.xml = xml;
    this.faults = faults;
    this.languages = languages;
    this.core = core;
    this.id = id;
  }

  /** The unit; null if something is wrong with it. The cursor stands at it, then at its end. */
  @Nullable XliffUnit read(Inherited inherited) throws IOException {
    Position position = xml.position();
    int errors = faults.errors();
    Set<String> seen = new HashSet<>();
    boolean approved = "yes".equals(xml.attribute("approved"));
    String digest = xml.own("digest");
    while (xml.nextChild()) {
      String child = xml.namespace().equals(core) ? xml.name() : "";
      if (UNIQUE.contains(child) && !seen.add(child)) {
        faults.error(xml.position(), XliffMessage.SECOND_ELEMENT, child, id);
        xml.skip();
        continue;
      }
      switch (child) {
        case "source" -> source = Xliff1Content.read(xml, faults, core, definitions);
        case "seg-source" -> segments = Xliff1Content.read(xml, faults, core, definitions);
        case "target" -> readTarget();
        case "note" -> notes.add(readNote(xml));
        case "alt-trans" -> readMatch();
        default -> tool.read();
      }
    }
    if (source == null) {
      faults.error(position, XliffMessage.MISSING_SOURCE, id);
      return null;
    }
    if (approved && state.compareTo(State.REVIEWED) < 0) {
      state = State.REVIEWED;
    }
    State ofTool = tool.state();
    if (ofTool != null) {
      state = ofTool;
    }
    List<XliffPart> parts =
        new Xliff1Alignment(id, position, faults, state, qualifier)
            .parts(source, segments == null ? List.of() : segments, target);
    if (faults.errors() > errors) {
      return null;
    }
    notes.addAll(tool.notes());
    addComments(parts);
    parts = tool.applyTo(parts);
    if (tool.isPhrase()) {
      parts = PhraseCodes.in(parts);
    }
    XliffUnit unit =
        new XliffUnit(
            id,
            inherited.preserveSpace(),
            inherited.translate(),
            notes(parts),
            withMatches(parts),
            digest);
    CodeCheck.check(unit, faults);
    return unit;
  }

  private void readTarget() throws IOException {
    languages.needTarget(xml.position());
    String value = xml.attribute("state");
    if (value != null) {
      state = ForeignStates.ofStandard(value);
    }
    qualifier = qualifier(xml.attribute("state-qualifier"));
    target = Xliff1Content.read(xml, faults, core, definitions);
  }

  /** Of {@code state-qualifier}. */
  static Qualifier qualifier(@Nullable String value) {
    return value != null && value.startsWith("x-")
        ? XliffNames.qualifier(value.substring(2))
        : XliffNames.qualifier(value);
  }

  /** The cursor stands at a {@code <note>}, and then at its end. */
  static XliffNote readNote(XmlCursor xml) throws IOException {
    String from = xml.attribute("from");
    return new XliffNote(xml.content(), from == null || from.isEmpty() ? null : from, null);
  }

  /** Comments that a mark in a text refers to. */
  private void addComments(List<XliffPart> parts) {
    Set<String> seen = new HashSet<>();
    for (List<Chunk> chunks : Arrays.asList(segments == null ? source : segments, target)) {
      for (Chunk chunk : chunks == null ? List.<Chunk>of() : chunks) {
        String mid = chunk.mid == null ? null : NameTokens.id(chunk.mid);
        boolean known = parts.stream().anyMatch(part -> part.id().equals(mid));
        for (String comment : chunk.comments) {
          if (seen.add(comment)) {
            for (XliffNote note : definitions.comments(comment)) {
              notes.add(new XliffNote(note.text(), note.category(), known ? mid : null));
            }
          }
        }
      }
    }
  }

  /** The notes with the segment that stands after a number sign in {@code from}, if it is one. */
  private List<XliffNote> notes(List<XliffPart> parts) {
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.add(part.id()));
    List<XliffNote> result = new ArrayList<>();
    for (XliffNote note : notes) {
      String from = note.category() == null ? "" : note.category();
      int sign = from.lastIndexOf('#');
      String segment = NameTokens.id(from.substring(sign + 1));
      if (note.segment() != null || sign < 0 || segment.isEmpty() || !ids.contains(segment)) {
        result.add(note);
      } else {
        int end = sign > 0 && from.charAt(sign - 1) == ' ' ? sign - 1 : sign;
        result.add(new XliffNote(note.text(), end == 0 ? null : from.substring(0, end), segment));
      }
    }
    return result;
  }

  private void readMatch() throws IOException {
    String mid = xml.attribute("mid");
    String origin = xml.attribute("origin");
    String type = xml.attribute("alttranstype");
    int percent = percent(xml.attribute("match-quality"));
    Segment matchSource = null;
    Segment matchTarget = null;
    Qualifier kind = Qualifier.NONE;
    while (xml.nextChild()) {
      if (xml.is(core, "source")) {
        matchSource = Xliff1Alignment.joined(Xliff1Content.read(xml, faults, core, definitions));
      } else if (xml.is(core, "target") && matchTarget == null) {
        languages.needTarget(xml.position());
        kind = matchKind(xml.attribute("state-qualifier"), percent);
        matchTarget = Xliff1Alignment.joined(Xliff1Content.read(xml, faults, core, definitions));
      } else {
        xml.skip();
      }
    }
    if (matchTarget != null && (type == null || type.equals("proposal"))) {
      matches.add(
          new RawMatch(
              mid,
              matchSource,
              new XliffMatch(
                  kind,
                  percent,
                  origin == null ? "" : origin,
                  matchSource == null ? Segment.EMPTY : matchSource,
                  matchTarget)));
    }
  }

  /** {@code 87}, {@code 87%} and {@code 87.5} are 87; 0 for what is no number up to 100. */
  private static int percent(@Nullable String value) {
    String number = value == null ? "" : value.strip();
    if (number.toLowerCase(Locale.ROOT).endsWith("%")) {
      number = number.substring(0, number.length() - 1).strip();
    }
    try {
      double percent = Double.parseDouble(number);
      return percent >= 0 && percent <= 100 ? (int) percent : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private List<XliffPart> withMatches(List<XliffPart> parts) {
    List<XliffPart> result = new ArrayList<>();
    long count = parts.stream().filter(part -> part.kind() == XliffPart.Kind.SEGMENT).count();
    for (XliffPart part : parts) {
      if (part.kind() == XliffPart.Kind.IGNORABLE) {
        result.add(part);
        continue;
      }
      List<XliffMatch> own = new ArrayList<>();
      for (RawMatch raw : matches) {
        if (raw.mid() == null ? count == 1 : NameTokens.id(raw.mid()).equals(part.id())) {
          own.add(raw.match());
        }
      }
      result.add(part.withMatches(own));
    }
    return result;
  }

  private static Qualifier matchKind(@Nullable String value, int percent) {
    Qualifier known = qualifier(value);
    if (known != Qualifier.NONE || percent == 0) {
      return known;
    }
    if (value != null && (value.equals("mt-suggestion") || value.equals("leveraged-mt"))) {
      return Qualifier.NONE;
    }
    return percent == 100 ? Qualifier.EXACT_MATCH : Qualifier.FUZZY_MATCH;
  }
}
