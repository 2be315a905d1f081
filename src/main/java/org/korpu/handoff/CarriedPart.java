package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffMatch;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffTerm;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.CarriedSegment.Fate;
import org.korpu.handoff.CarriedSegment.Place;
import org.korpu.match.ScorableText;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.pretranslate.CodeTransfer;

/** Makes the units that are not taken over as a whole: segment by segment. */
final class CarriedPart {

  private final String name;
  private final LanguageTag language;
  private final Function<Message, String> words;
  private final Map<String, XliffUnit> olds = new HashMap<>();

  /** With the file that is brought up to date. */
  CarriedPart(XliffFile old, String name, LanguageTag language, Function<Message, String> words) {
    old.units().forEach(unit -> olds.put(unit.id(), unit));
    this.name = name;
    this.language = language;
    this.words = words;
  }

  /** Whether all codes of the old target find their place in the new segment. */
  boolean fits(Place before, Place after) {
    Segment target = before.segment().target();
    return target == null
        || transferred(before, after, target).codes().size() == target.codes().size();
  }

  /**
   * A unit with what its segments keep.
   *
   * @param exported the unit as it was exported just now
   * @param before the unit that it was, null for a new one
   * @param links where its segments come from
   */
  XliffUnit unit(XliffUnit exported, @Nullable XliffUnit before, Map<Place, CarriedSegment> links) {
    List<XliffPart> parts = new ArrayList<>();
    Set<XliffNote> notes = new LinkedHashSet<>();
    Set<String> replaced = new HashSet<>();
    Set<String> linked = new HashSet<>();
    for (XliffPart part : exported.parts()) {
      Place here = new Place(exported.id(), part);
      CarriedSegment link = part.kind() == Kind.SEGMENT ? links.get(here) : null;
      Place from = link == null ? null : link.before();
      if (link == null || from == null) {
        parts.add(part);
        continue;
      }
      if (before != null && from.unit().equals(before.id())) {
        linked.add(from.segment().id());
      }
      boolean proposed = link.fate() == Fate.CHANGED;
      if (proposed) {
        parts.add(proposed(link, from, here));
        notes.add(changeNote(link, from, here));
      } else {
        parts.add(kept(from, here));
        if (from.segment().target() != null) {
          replaced.add(part.id());
        }
      }
      for (XliffNote note : old(from.unit()).notes()) {
        if (from.segment().id().equals(note.segment()) && !(proposed && isOfTarget(note))) {
          notes.add(new XliffNote(note.text(), note.category(), part.id()));
        }
      }
    }
    exported.notes().stream()
        .filter(note -> note.segment() == null || !replaced.contains(note.segment()))
        .forEach(notes::add);
    if (before != null) {
      before.notes().stream()
          .filter(note -> !isOfTarget(note) && !linked.contains(note.segment()))
          .map(note -> new XliffNote(note.text(), note.category(), null))
          .forEach(notes::add);
    }
    return new XliffUnit(
        exported.id(),
        exported.preserveSpace(),
        before == null || before.translate(),
        List.copyOf(notes),
        parts,
        exported.digest());
  }

  private XliffUnit old(String id) {
    XliffUnit unit = olds.get(id);
    if (unit == null) {
      throw new IllegalStateException(id);
    }
    return unit;
  }

  /** Whether korpu noted it on a target, so that it goes with that; remarks of people stay. */
  private static boolean isOfTarget(XliffNote note) {
    return XliffExport.MEMORY_NOTE.equals(note.category())
        || XliffUpdate.CHANGE_NOTE.equals(note.category());
  }

  /** The segment with the target that it had, locked if it was. */
  private static XliffPart kept(Place before, Place after) {
    XliffPart old = before.segment();
    XliffPart part = after.segment().withLock(old.lock());
    Segment target = old.target();
    if (target != null) {
      part =
          part.withTarget(transferred(before, after, target), old.state(), old.qualifier())
              .withTerms(terms(old, part));
    }
    return old.matches().isEmpty() ? part : part.withMatches(old.matches());
  }

  /** Terms as the glossary has them now; where it has none, as they were. */
  private static List<XliffTerm> terms(XliffPart old, XliffPart part) {
    boolean same = old.source().text().equals(part.source().text());
    return part.terms().isEmpty() && same ? old.terms() : part.terms();
  }

  /** The segment without the target that it had, but with that as its first proposal. */
  private XliffPart proposed(CarriedSegment link, Place before, Place after) {
    XliffPart old = before.segment();
    List<XliffMatch> matches = new ArrayList<>();
    Segment target = old.target();
    if (target != null && !target.isBlank()) {
      matches.add(
          new XliffMatch(
              link.percent() == 100 ? Qualifier.EXACT_MATCH : Qualifier.FUZZY_MATCH,
              link.percent(),
              name + "#" + before.unit() + "/" + old.id(),
              old.source(),
              transferred(before, after, target)));
    } else {
      // An update of an update: what was proposed for the segment is as good as its target.
      old.matches().stream().map(match -> rated(match, after)).forEach(matches::add);
    }
    matches.addAll(after.segment().matches());
    return after.segment().withMatches(matches.stream().distinct().toList());
  }

  private XliffMatch rated(XliffMatch match, Place place) {
    if (match.kind() == Qualifier.NONE || match.source().isBlank()) {
      return match;
    }
    int percent =
        new Scorer()
            .score(
                ScorableText.of(match.source(), language),
                ScorableText.of(place.segment().source(), language))
            .percent();
    Qualifier kind = percent == 100 ? Qualifier.EXACT_MATCH : Qualifier.FUZZY_MATCH;
    return new XliffMatch(kind, percent, match.origin(), match.source(), match.target());
  }

  private XliffNote changeNote(CarriedSegment link, Place before, Place after) {
    Message message = Message.of(MergeMessage.TRANSLATION_UNSURE);
    if (link.percent() < 100) {
      ChangedWords changed =
          ChangedWords.between(
              CodeEnds.text(before.segment().source()), CodeEnds.text(after.segment().source()));
      message = Message.of(MergeMessage.SOURCE_CHANGED, changed.before(), changed.after());
    }
    return new XliffNote(words.apply(message), XliffUpdate.CHANGE_NOTE, after.segment().id());
  }

  private static Segment transferred(Place before, Place after, Segment target) {
    return CodeTransfer.transfer(after.segment().source(), before.segment().source(), target);
  }
}
