package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/** Reads XLIFF 2.x from its root element on. */
final class Xliff2Reader {

  private final XmlCursor xml;
  private final Faults faults;
  private final XliffVisitor visitor;
  private final Languages languages;
  private final String core;
  private final FileIds fileIds = new FileIds();
  private final Set<String> unitIds = new HashSet<>();

  Xliff2Reader(XmlCursor xml, Faults faults, XliffVisitor visitor) {
    this.xml = xml;
    this.faults = faults;
    this.visitor = visitor;
    this.languages = new Languages(faults);
    this.core = xml.namespace();
  }

  void read() throws IOException {
    Position position = xml.position();
    LanguageTag source = languages.source(xml.attribute("srcLang"), position);
    LanguageTag target = languages.target(xml.attribute("trgLang"), position);
    visitor.document(XliffDocument.Version.V2_1, source, target);
    Inherited inherited = Inherited.DEFAULT.with(xml);
    while (xml.nextChild()) {
      if (xml.is(core, "file")) {
        readFile(inherited.with(xml));
      } else {
        xml.skip();
      }
    }
    if (fileIds.isEmpty()) {
      faults.error(position, XliffMessage.NO_FILE);
    }
  }

  private void readFile(Inherited inherited) throws IOException {
    Position position = xml.position();
    String token = id();
    String original = xml.attribute("original");
    String digest = xml.own("digest");
    String unique = fileIds.take(NameTokens.id(token));
    if (!unique.equals(NameTokens.id(token))) {
      faults.warning(position, XliffMessage.DUPLICATE_FILE, token);
    }
    unitIds.clear();
    List<XliffNote> notes = new ArrayList<>();
    boolean begun = false;
    while (xml.nextChild()) {
      boolean notesOfFile = xml.is(core, "notes");
      if (!begun && (xml.is(core, "unit") || xml.is(core, "group"))) {
        begun = true;
        visitor.file(file(unique, original, digest, notes));
      }
      if (notesOfFile) {
        while (xml.nextChild()) {
          XliffNote note = Xliff2Unit.readNote(xml);
          notes.add(new XliffNote(note.text(), note.category(), null));
        }
      } else {
        readChild(inherited);
      }
    }
    if (!begun) {
      visitor.file(file(unique, original, digest, notes));
    }
  }

  private static XliffFile file(
      String id, @Nullable String original, @Nullable String digest, List<XliffNote> notes) {
    return new XliffFile(id, original == null ? "" : original, digest, notes, List.of());
  }

  /** A child of a file or group. */
  private void readChild(Inherited inherited) throws IOException {
    if (xml.is(core, "group")) {
      readGroup(inherited.with(xml));
    } else if (xml.is(core, "unit")) {
      readUnit(inherited.with(xml));
    } else {
      xml.skip();
    }
  }

  private void readGroup(Inherited inherited) throws IOException {
    String token = xml.attribute("id");
    String name = xml.attribute("name");
    List<XliffNote> notes = new ArrayList<>();
    boolean begun = false;
    while (xml.nextChild()) {
      if (xml.is(core, "notes")) {
        while (xml.nextChild()) {
          XliffNote note = Xliff2Unit.readNote(xml);
          notes.add(new XliffNote(note.text(), note.category(), null));
        }
        continue;
      }
      if (!begun && (xml.is(core, "unit") || xml.is(core, "group"))) {
        begun = true;
        visitor.startGroup(group(token, name, notes));
      }
      readChild(inherited);
    }
    if (!begun) {
      visitor.startGroup(group(token, name, notes));
    }
    visitor.endGroup();
  }

  private static XliffGroup group(
      @Nullable String token, @Nullable String name, List<XliffNote> notes) {
    return new XliffGroup(token == null ? "" : NameTokens.id(token.strip()), name, notes);
  }

  private void readUnit(Inherited inherited) throws IOException {
    Position position = xml.position();
    String name = xml.attribute("name");
    String token = id();
    boolean first = unitIds.add(token);
    if (!first) {
      faults.error(position, XliffMessage.DUPLICATE_UNIT, token);
    }
    XliffUnit unit =
        new Xliff2Unit(xml, faults, languages, core, NameTokens.id(token)).read(inherited);
    if (unit != null && first) {
      visitor.unit(unit, name);
    }
  }

  /**
   * The id of the element at the cursor; a name of our own where it has none, which is an error.
   */
  private String id() {
    String id = xml.attribute("id");
    if (id == null || id.isBlank()) {
      faults.error(xml.position(), XliffMessage.MISSING_ID, xml.name());
      return xml.name() + "@" + xml.position().line() + ":" + xml.position().column();
    }
    return id.strip();
  }
}
