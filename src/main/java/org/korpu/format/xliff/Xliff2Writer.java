package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

/** Writes XLIFF 2.1 with the modules for matches and glossaries. */
final class Xliff2Writer implements VersionWriter {

  private final XmlEmitter xml;
  private final Set<String> files = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private boolean empty;

  Xliff2Writer(XmlEmitter xml) {
    this.xml = xml;
  }

  @Override
  public void begin(LanguageTag from, @Nullable LanguageTag into) throws IOException {
    xml.declaration();
    xml.block("xliff")
        .attribute("xmlns", XliffNames.CORE_2)
        .attribute("xmlns:mtc", XliffNames.MATCHES)
        .attribute("xmlns:gls", XliffNames.GLOSSARY)
        .attribute("xmlns:korpu", XliffNames.KORPU)
        .attribute("version", XliffDocument.Version.V2_1.number())
        .attribute("srcLang", from.value())
        .attribute("trgLang", into == null ? null : into.value());
  }

  @Override
  public void end() throws IOException {
    xml.close();
    xml.finish();
  }

  @Override
  public void startFile(XliffFile file) throws IOException {
    xml.block("file")
        .attribute("id", NameTokens.take(file.id(), files))
        .attribute("original", file.original().isEmpty() ? null : file.original())
        .attribute("korpu:digest", file.digest());
    writeNotes(file.notes(), Map.of());
    units.clear();
    groups.clear();
    empty = true;
  }

  @Override
  public void endFile() throws IOException {
    if (empty) {
      // A file without content is invalid, a group without content is not.
      xml.block("group").attribute("id", "korpu").close();
    }
    xml.close();
  }

  @Override
  public void startGroup(XliffGroup group) throws IOException {
    empty = false;
    String id = group.id().isEmpty() ? "g" + (groups.size() + 1) : group.id();
    xml.block("group")
        .attribute("id", NameTokens.take(id, groups))
        .attribute("name", filled(group.name()));
    writeNotes(group.notes(), Map.of());
  }

  @Override
  public void endGroup() throws IOException {
    xml.close();
  }

  @Override
  public void unit(XliffUnit unit, @Nullable String name) throws IOException {
    empty = false;
    new UnitWriter(unit).write(NameTokens.take(unit.id(), units), filled(name));
  }

  private static @Nullable String filled(@Nullable String name) {
    return name == null || name.isEmpty() ? null : name;
  }

  private void writeNotes(List<XliffNote> notes, Map<String, String> segmentTokens)
      throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    xml.block("notes");
    for (XliffNote note : notes) {
      xml.block("note").attribute("category", note.category());
      String segment = note.segment();
      if (segment != null) {
        xml.attribute("korpu:segment", segmentTokens.getOrDefault(segment, segment));
      }
      xml.text(note.text()).close();
    }
    xml.close();
  }

  /** The terms of a part that say something, in the order in which their elements begin. */
  static List<XliffTerm> inOrder(List<XliffTerm> terms) {
    return terms.stream()
        .filter(XliffTerm::tellsSomething)
        .sorted(
            Comparator.comparingInt(XliffTerm::start)
                .thenComparing(Comparator.comparingInt(XliffTerm::end).reversed()))
        .toList();
  }

  /** One unit: its ids and native codes are known before its first line is written. */
  private final class UnitWriter {

    private final XliffUnit unit;
    private final List<XliffPart> parts;
    private final Map<String, String> partTokens = new HashMap<>();
    private final List<Map<Integer, PlannedCode>> source;
    private final Map<Integer, Map<Integer, PlannedCode>> target = new HashMap<>();
    private final List<List<XliffTerm>> terms = new ArrayList<>();
    private final List<List<String>> termTokens = new ArrayList<>();
    private final Xliff2Inline.OriginalCodes data = new Xliff2Inline.OriginalCodes();
    private final List<Integer> orders;

    UnitWriter(XliffUnit unit) {
      this.unit = unit;
      this.parts = unit.parts();
      this.orders = orders();
      CodePlan plan = new CodePlan();
      for (XliffPart part : parts) {
        if (!part.id().isEmpty()) {
          partTokens.put(part.id(), plan.take(part.id()));
        }
      }
      source = plan.source(parts.stream().map(XliffPart::source).toList());
      data.add(source);
      List<Integer> translated = new ArrayList<>();
      List<Segment> targets = new ArrayList<>();
      for (int index : unit.targetOrderIndexes()) {
        Segment text = parts.get(index).target();
        if (text != null) {
          translated.add(index);
          targets.add(text);
        }
      }
      List<Map<Integer, PlannedCode>> targetPlan = plan.target(targets);
      data.add(targetPlan);
      for (int i = 0; i < translated.size(); i++) {
        target.put(translated.get(i), targetPlan.get(i));
      }
      int number = 0;
      for (XliffPart part : parts) {
        List<XliffTerm> ordered = inOrder(part.terms());
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
          number++;
          tokens.add(plan.take("t" + number));
        }
        terms.add(ordered);
        termTokens.add(tokens);
      }
    }

    void write(String token, @Nullable String name) throws IOException {
      xml.block("unit")
          .attribute("id", token)
          .attribute("name", name)
          .attribute("translate", unit.translate() ? null : "no")
          .attribute("xml:space", unit.preserveSpace() ? "preserve" : null)
          .attribute("korpu:digest", unit.digest())
          .attribute("korpu:locked", locked());
      writeMatches();
      writeGlossary();
      writeNotes(unit.notes(), partTokens);
      data.write(xml);
      for (int i = 0; i < parts.size(); i++) {
        write(i);
      }
      xml.close();
    }

    /** The segments that are locked; the standard lets only a unit say something of ours. */
    private @Nullable String locked() {
      String tokens =
          parts.stream()
              .filter(part -> part.lock() == Lock.LOCKED)
              .map(part -> partTokens.getOrDefault(part.id(), part.id()))
              .collect(Collectors.joining(" "));
      return tokens.isEmpty() ? null : tokens;
    }

    /**
     * The places of the targets. A part without target cannot say that it has another place than
     * its own: then the others share the places that are left, in their order.
     */
    private List<Integer> orders() {
      List<Integer> orders = new ArrayList<>(parts.stream().map(XliffPart::order).toList());
      if (parts.stream().noneMatch(part -> part.order() != 0 && part.target() == null)) {
        return orders;
      }
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).target() != null) {
          places.add(i);
        }
      }
      int next = 0;
      for (int index : unit.targetOrderIndexes()) {
        if (parts.get(index).target() != null) {
          int place = places.get(next++);
          orders.set(index, place == index ? 0 : place + 1);
        }
      }
      return orders;
    }

    private void write(int index) throws IOException {
      XliffPart part = parts.get(index);
      boolean segment = part.kind() == Kind.SEGMENT;
      xml.block(segment ? "segment" : "ignorable").attribute("id", partTokens.get(part.id()));
      if (segment && (part.state() != State.INITIAL || part.qualifier() != Qualifier.NONE)) {
        String qualifier = XliffNames.qualifier(part.qualifier());
        xml.attribute("state", XliffNames.state(part.state()))
            .attribute("subState", qualifier == null ? null : XliffNames.KORPU_VALUE + qualifier);
      }
      xml.block("source");
      InlineFlow.write(
          part.source(),
          source.get(index),
          terms.get(index),
          new Xliff2Inline(xml, data, termTokens.get(index)));
      xml.close();
      Segment text = part.target();
      if (text != null) {
        int order = orders.get(index);
        xml.block("target").attribute("order", order == 0 ? null : Integer.toString(order));
        InlineFlow.write(
            text,
            target.getOrDefault(index, Map.of()),
            List.of(),
            new Xliff2Inline(xml, data, List.of()));
        xml.close();
      }
      xml.close();
    }

    private void writeMatches() throws IOException {
      if (parts.stream().allMatch(part -> part.matches().isEmpty())) {
        return;
      }
      xml.block("mtc:matches");
      for (XliffPart part : parts) {
        for (XliffMatch match : part.matches()) {
          write(match, partTokens.getOrDefault(part.id(), part.id()));
        }
      }
      xml.close();
    }

    private void write(XliffMatch match, String segment) throws IOException {
      @Nullable String percent = match.percent() == 0 ? null : Integer.toString(match.percent());
      @Nullable String qualifier = XliffNames.qualifier(match.kind());
      xml.block("mtc:match")
          .attribute("ref", "#" + segment)
          .attribute("type", matchType(match.kind()))
          .attribute("subType", qualifier == null ? null : XliffNames.KORPU_VALUE + qualifier)
          .attribute("similarity", percent)
          .attribute("matchQuality", percent)
          .attribute("origin", match.origin().isEmpty() ? null : match.origin());
      CodePlan plan = new CodePlan();
      List<Map<Integer, PlannedCode>> sourcePlan = plan.source(List.of(match.source()));
      List<Map<Integer, PlannedCode>> targetPlan = plan.target(List.of(match.target()));
      Xliff2Inline.OriginalCodes codes = new Xliff2Inline.OriginalCodes();
      codes.add(sourcePlan);
      codes.add(targetPlan);
      codes.write(xml);
      Xliff2Inline dialect = new Xliff2Inline(xml, codes, List.of());
      xml.block("source");
      InlineFlow.write(match.source(), sourcePlan.get(0), List.of(), dialect);
      xml.close();
      xml.block("target");
      InlineFlow.write(match.target(), targetPlan.get(0), List.of(), dialect);
      xml.close();
      xml.close();
    }

    private void writeGlossary() throws IOException {
      if (terms.stream().allMatch(List::isEmpty)) {
        return;
      }
      xml.block("gls:glossary");
      for (int i = 0; i < terms.size(); i++) {
        for (int t = 0; t < terms.get(i).size(); t++) {
          write(terms.get(i).get(t), termTokens.get(i).get(t));
        }
      }
      xml.close();
    }

    private void write(XliffTerm term, String token) throws IOException {
      xml.block("gls:glossEntry").attribute("ref", "#" + token);
      if (!term.concept().isEmpty()) {
        xml.attribute("korpu:concept", term.concept());
      }
      xml.block("gls:term").text(term.term()).close();
      for (String translation : term.translations()) {
        xml.block("gls:translation").text(translation).close();
      }
      if (!term.form().isEmpty()) {
        xml.block("gls:translation").attribute("korpu:form", "inflected").text(term.form()).close();
      }
      if (!term.note().isEmpty()) {
        xml.block("gls:definition").text(term.note()).close();
      }
      xml.close();
    }

    private String matchType(Qualifier kind) {
      return switch (kind) {
        case CONTEXT_MATCH -> "icm";
        case EXACT_MATCH, FUZZY_MATCH -> "tm";
        case NONE -> "other";
      };
    }
  }
}
