package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/** Reads XLIFF 1.2, and 1.0 and 1.1, from its root element on. */
final class Xliff1Reader {

  private final XmlCursor xml;
  private final Faults faults;
  private final XliffVisitor visitor;
  private final Languages languages;
  private final String core;
  private final FileIds fileIds = new FileIds();
  private final SdlDefinitions definitions = new SdlDefinitions();
  private final Set<String> unitIds = new HashSet<>();
  private @Nullable LanguageTag source;
  private @Nullable LanguageTag target;

  Xliff1Reader(XmlCursor xml, Faults faults, XliffVisitor visitor) {
    this.xml = xml;
    this.faults = faults;
    this.visitor = visitor;
    this.languages = new Languages(faults);
    this.core = xml.namespace();
  }

  void read() throws IOException {
    Position position = xml.position();
    Inherited inherited = Inherited.DEFAULT.with(xml);
    while (xml.nextChild()) {
      if (xml.is(core, "file")) {
        readFile(inherited.with(xml));
      } else if (xml.namespace().equals(XliffNames.SDL)) {
        definitions.read(xml);
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
    readLanguages(position);
    String original = xml.attribute("original");
    String digest = xml.own("digest");
    String own = xml.own("id");
    String id = fileIds.take(own == null ? "" : own);
    definitions.beginFile();
    unitIds.clear();
    List<XliffNote> notes = new ArrayList<>();
    boolean begun = false;
    while (xml.nextChild()) {
      if (xml.is(core, "header")) {
        readHeader(notes);
      } else if (xml.is(core, "body")) {
        begun = true;
        visitor.file(file(id, original, digest, notes));
        while (xml.nextChild()) {
          readChild(inherited);
        }
      } else {
        xml.skip();
      }
    }
    if (!begun) {
      visitor.file(file(id, original, digest, notes));
    }
  }

  private static XliffFile file(
      String id, @Nullable String original, @Nullable String digest, List<XliffNote> notes) {
    return new XliffFile(id, original == null ? "" : original, digest, notes, List.of());
  }

  /** The languages of the first file hold for all: a document has one pair. */
  private void readLanguages(Position position) {
    LanguageTag ofFile = languages.source(xml.attribute("source-language"), position);
    LanguageTag into = languages.target(xml.attribute("target-language"), position);
    if (source == null) {
      source = ofFile;
      target = into;
      visitor.document(XliffDocument.Version.V1_2, source, target);
      return;
    }
    if (!source.equals(ofFile)) {
      faults.error(position, XliffMessage.LANGUAGES_DIFFER, ofFile, source);
    }
    if (into != null && !into.equals(target)) {
      faults.error(position, XliffMessage.LANGUAGES_DIFFER, into, target == null ? "" : target);
    }
  }

  private void readHeader(List<XliffNote> notes) throws IOException {
    while (xml.nextChild()) {
      if (xml.is(core, "note")) {
        notes.add(Xliff1Unit.readNote(xml));
      } else if (xml.namespace().equals(XliffNames.SDL)) {
        definitions.read(xml);
      } else {
        xml.skip();
      }
    }
  }

  /** A child of a body or group; a {@code <bin-unit>} holds no text. */
  private void readChild(Inherited inherited) throws IOException {
    if (xml.is(core, "group")) {
      readGroup(inherited.with(xml));
    } else if (xml.is(core, "trans-unit")) {
      readUnit(inherited.with(xml));
    } else {
      xml.skip();
    }
  }

  private void readGroup(Inherited inherited) throws IOException {
    String id = xml.attribute("id");
    String name = xml.attribute("resname");
    List<XliffNote> notes = new ArrayList<>();
    boolean begun = false;
    while (xml.nextChild()) {
      if (xml.is(core, "note")) {
        notes.add(Xliff1Unit.readNote(xml));
        continue;
      }
      if (!begun && (xml.is(core, "trans-unit") || xml.is(core, "group"))) {
        begun = true;
        visitor.startGroup(new XliffGroup(id == null ? "" : id, name, notes));
      }
      readChild(inherited);
    }
    if (!begun) {
      visitor.startGroup(new XliffGroup(id == null ? "" : id, name, notes));
    }
    visitor.endGroup();
  }

  private void readUnit(Inherited inherited) throws IOException {
    Position position = xml.position();
    String name = xml.attribute("resname");
    String id = xml.attribute("id");
    if (id == null || id.isEmpty()) {
      faults.error(position, XliffMessage.MISSING_ID, xml.name());
      id = "@" + position.line() + ":" + position.column();
    }
    boolean first = unitIds.add(id);
    if (!first) {
      faults.error(position, XliffMessage.DUPLICATE_UNIT, id);
    }
    XliffUnit unit = new Xliff1Unit(xml, faults, languages, core, id, definitions).read(inherited);
    if (unit != null && first) {
      visitor.unit(unit, name);
    }
  }
}
