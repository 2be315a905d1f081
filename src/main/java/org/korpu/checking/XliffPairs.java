package org.korpu.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.check.SegmentPair;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffVisitor;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** Makes pairs of the segments of an XLIFF file as it is read. */
final class XliffPairs implements XliffVisitor {

  private final String name;
  private final PairLanguages languages;
  private final Set<String> checks;
  private final Consumer<SegmentPair> pairs;
  private final Consumer<Diagnostic> faults;
  private @Nullable LanguageTag from;
  private @Nullable LanguageTag to;
  private Set<String> silencedInFile = Set.of();

  XliffPairs(
      String name,
      PairLanguages languages,
      Set<String> checks,
      Consumer<SegmentPair> pairs,
      Consumer<Diagnostic> faults) {
    this.name = name;
    this.languages = languages;
    this.checks = checks;
    this.pairs = pairs;
    this.faults = faults;
  }

  @Override
  public void document(
      XliffDocument.Version version, LanguageTag source, @Nullable LanguageTag target) {
    if (target == null) {
      throw new InputException(
          Diagnostic.error(name, null, Message.of(CheckingMessage.TARGET_MISSING)));
    }
    if (languages.wants(source, target)) {
      from = source;
      to = target;
    }
  }

  @Override
  public void file(XliffFile file) {
    silencedInFile = silenced(file.notes(), null, null);
  }

  @Override
  public void unit(XliffUnit unit) {
    if (from == null || to == null) {
      return;
    }
    for (XliffPart part : unit.segments()) {
      SegmentPair pair = pair(unit, part, from, to);
      if (pair != null) {
        pairs.accept(pair);
      }
    }
  }

  /** The pair that a segment is; null if it is not translated or must not be. */
  @Nullable SegmentPair pair(
      XliffUnit unit, XliffPart part, LanguageTag source, LanguageTag target) {
    Segment translation = part.target();
    boolean finished = part.state() != XliffPart.State.INITIAL;
    if (!unit.translate() || translation == null || (translation.isBlank() && !finished)) {
      return null;
    }
    Set<String> silenced = silenced(unit.notes(), part.id(), part.position());
    silenced.addAll(silencedInFile);
    return new SegmentPair(
        name,
        unit.id() + "/" + part.id(),
        part.position(),
        source,
        target,
        part.source(),
        translation,
        silenced);
  }

  private Set<String> silenced(
      List<XliffNote> notes, @Nullable String segment, @Nullable Position position) {
    Set<String> silenced = new HashSet<>();
    for (XliffNote note : notes) {
      if (note.segment() == null || note.segment().equals(segment)) {
        SilencingNote silencing = SilencingNote.of(note.text(), checks);
        silenced.addAll(silencing.names());
        silencing.fault(name, position).ifPresent(faults);
      }
    }
    return silenced;
  }
}
