package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/** Writes XLIFF 1.2. */
final class Xliff1Writer implements VersionWriter {

  private static final String TOOL = "korpu";

  private final XmlEmitter xml;
  private @Nullable LanguageTag from;
  private @Nullable LanguageTag into;
  private final Set<String> groups = new HashSet<>();

  Xliff1Writer(XmlEmitter xml) {
    this.xml = xml;
  }

  @Override
  public void begin(LanguageTag source, @Nullable LanguageTag target) throws IOException {
    from = source;
    into = target;
    xml.declaration();
    xml.block("xliff")
        .attribute("xmlns", XliffNames.CORE_1_2)
        .attribute("xmlns:korpu", XliffNames.KORPU)
        .attribute("version", XliffDocument.Version.V1_2.number());
  }

  @Override
  public void end() throws IOException {
    xml.close();
    xml.finish();
  }

  @Override
  public void startFile(XliffFile file) throws IOException {
    groups.clear();
    xml.block("file")
        .attribute("original", file.original())
        .attribute("source-language", from == null ? null : from.value())
        .attribute("target-language", into == null ? null : into.value())
        .attribute("datatype", datatype(file.original()))
        .attribute("tool-id", TOOL)
        .attribute("korpu:id", file.id())
        .attribute("korpu:digest", file.digest());
    xml.block("header");
    for (XliffNote note : file.notes()) {
      write(note);
    }
    xml.block("tool").attribute("tool-id", TOOL).attribute("tool-name", TOOL).close();
    xml.close();
    xml.block("body");
  }

  @Override
  public void endFile() throws IOException {
    xml.close();
    xml.close();
  }

  @Override
  public void startGroup(XliffGroup group) throws IOException {
    boolean named = !group.id().isEmpty() && groups.add(group.id());
    xml.block("group")
        .attribute("id", named ? group.id() : null)
        .attribute("resname", group.name());
    for (XliffNote note : group.notes()) {
      write(note);
    }
  }

  @Override
  public void endGroup() throws IOException {
    xml.close();
  }

  @Override
  public void unit(XliffUnit unit, @Nullable String name) throws IOException {
    new UnitWriter(unit).write(name);
  }

  /** The value of the standard's list where it has the format of the document. */
  private static String datatype(String original) {
    int dot = original.lastIndexOf('.');
    String extension = dot < 0 ? "" : original.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "html", "htm" -> "html";
      case "xhtml" -> "xhtml";
      case "xml" -> "xml";
      case "rtf" -> "rtf";
      case "docx", "xlsx", "pptx", "odt", "ods", "odp", "md" -> "x-" + extension;
      default -> "plaintext";
    };
  }

  /** The segment that a note is on stands after a number sign in {@code from}. */
  private void write(XliffNote note) throws IOException {
    String category = note.category();
    String segment = note.segment();
    String from = category == null ? "" : category;
    if (segment != null) {
      from = (from.isEmpty() ? "" : from + " ") + "#" + segment;
    }
    xml.block("note").attribute("from", from.isEmpty() ? null : from).text(note.text()).close();
  }

  /** One unit: its ids are known before its first line is written. */
  private final class UnitWriter {

    private final XliffUnit unit;
    private final List<XliffPart> parts;
    private final Map<String, String> mids = new HashMap<>();
    private final List<Map<Integer, PlannedCode>> source;
    private final List<Integer> targetOrder;
    private final List<Map<Integer, PlannedCode>> target;
    private final State state;
    private final Set<Qualifier> qualifiers;

    UnitWriter(XliffUnit unit) {
      this.unit = unit;
      this.parts = unit.parts();
      CodePlan plan = new CodePlan();
      for (XliffPart part : unit.segments()) {
        mids.put(part.id(), plan.take(part.id()));
      }
      source = plan.source(parts.stream().map(XliffPart::source).toList());
      targetOrder = unit.targetOrderIndexes();
      List<Segment> targets = new ArrayList<>();
      for (int index : targetOrder) {
        targets.add(target(parts.get(index)));
      }
      target = plan.target(targets);
      state =
          unit.segments().stream()
              .map(XliffPart::state)
              .min(Comparator.naturalOrder())
              .orElse(State.INITIAL);
      qualifiers =
          unit.segments().stream()
              .filter(part -> part.target() != null)
              .map(XliffPart::qualifier)
              .collect(Collectors.toSet());
    }

    void write(@Nullable String name) throws IOException {
      xml.block("trans-unit")
          .attribute("id", unit.id())
          .attribute("resname", name)
          .attribute("approved", state.compareTo(State.REVIEWED) >= 0 ? "yes" : null)
          .attribute("translate", unit.translate() ? null : "no")
          .attribute("xml:space", unit.preserveSpace() ? "preserve" : null)
          .attribute("korpu:digest", unit.digest());
      xml.block("source");
      int characters = 0;
      for (int i = 0; i < parts.size(); i++) {
        characters = write(parts.get(i).source(), source.get(i), List.of(), characters);
      }
      xml.close();
      xml.block("seg-source");
      characters = 0;
      for (int i = 0; i < parts.size(); i++) {
        XliffPart part = parts.get(i);
        startMark(part);
        if (part.lock() == Lock.LOCKED) {
          xml.attribute("korpu:locked", "yes");
        }
        characters =
            write(part.source(), source.get(i), Xliff2Writer.inOrder(part.terms()), characters);
        endMark(part);
      }
      xml.close();
      if (parts.stream().anyMatch(part -> part.target() != null)) {
        writeTarget();
      }
      for (XliffNote note : unit.notes()) {
        Xliff1Writer.this.write(withToken(note));
      }
      for (XliffPart part : parts) {
        for (XliffMatch match : part.matches()) {
          write(match, mids.getOrDefault(part.id(), part.id()));
        }
      }
      xml.close();
    }

    private XliffNote withToken(XliffNote note) {
      String segment = note.segment();
      return segment == null
          ? note
          : new XliffNote(note.text(), note.category(), mids.getOrDefault(segment, segment));
    }

    private void writeTarget() throws IOException {
      xml.block("target")
          .attribute("state", ForeignStates.toStandard(state))
          .attribute("state-qualifier", unitQualifier());
      int characters = 0;
      for (int i = 0; i < targetOrder.size(); i++) {
        XliffPart part = parts.get(targetOrder.get(i));
        startMark(part);
        if (part.kind() == Kind.SEGMENT && part.target() != null) {
          // An empty mark without state of its own is a segment without target.
          boolean known = part.state() == state && !Segment.EMPTY.equals(part.target());
          xml.attribute("korpu:state", known ? null : XliffNames.state(part.state()))
              .attribute("korpu:qualifier", ownQualifier(part));
        }
        characters = write(target(part), target.get(i), List.of(), characters);
        endMark(part);
      }
      xml.close();
    }

    private void startMark(XliffPart part) throws IOException {
      if (part.kind() == Kind.SEGMENT) {
        xml.inline("mrk").attribute("mtype", "seg").attribute("mid", mids.get(part.id()));
      }
    }

    private void endMark(XliffPart part) throws IOException {
      if (part.kind() == Kind.SEGMENT) {
        xml.close();
      }
    }

    private @Nullable String unitQualifier() {
      return qualifiers.size() == 1 ? qualifierName(qualifiers.iterator().next()) : null;
    }

    private @Nullable String ownQualifier(XliffPart part) {
      return qualifiers.size() == 1 ? null : XliffNames.qualifier(part.qualifier());
    }

    private void write(XliffMatch match, String mid) throws IOException {
      xml.block("alt-trans")
          .attribute("mid", mid)
          .attribute("match-quality", match.percent() == 0 ? null : "" + match.percent())
          .attribute("origin", match.origin().isEmpty() ? null : match.origin())
          .attribute("tool-id", TOOL)
          .attribute("xml:space", unit.preserveSpace() ? "preserve" : null);
      CodePlan plan = new CodePlan();
      xml.block("source");
      write(match.source(), plan.source(List.of(match.source())).get(0), List.of(), 0);
      xml.close();
      xml.block("target")
          .attribute(
              "state-qualifier",
              match.kind() == Qualifier.NONE ? "mt-suggestion" : qualifierName(match.kind()));
      write(match.target(), plan.target(List.of(match.target())).get(0), List.of(), 0);
      xml.close();
      xml.close();
    }

    private int write(
        Segment text, Map<Integer, PlannedCode> codes, List<XliffTerm> terms, int characters)
        throws IOException {
      Xliff1Inline dialect = new Xliff1Inline(xml, terms, characters);
      InlineFlow.write(text, codes, terms, dialect);
      return dialect.characters();
    }
  }

  /** What stands in {@code <target>} for a part: nothing for a segment that has no target. */
  private static Segment target(XliffPart part) {
    Segment target = part.target();
    if (target != null) {
      return target;
    }
    return part.kind() == Kind.IGNORABLE ? part.source() : Segment.EMPTY;
  }

  /** The value of {@code state-qualifier}; null for none. */
  static @Nullable String qualifierName(Qualifier qualifier) {
    return qualifier == Qualifier.CONTEXT_MATCH
        ? "x-context-match"
        : XliffNames.qualifier(qualifier);
  }
}
