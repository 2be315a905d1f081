package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.MergePolicy.EmptyTarget;
import org.korpu.handoff.MergePolicy.Untranslated;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** Puts the translation of each unit together and verifies its codes. */
final class UnitVerification {

  private final String xliff;
  private final MergePolicy policy;
  private final List<Diagnostic> faults;
  private final List<Diagnostic> warnings;
  private int segments;
  private int untranslated;
  private int unconfirmed;

  /** What is wrong is added to the lists. */
  UnitVerification(
      String xliff, MergePolicy policy, List<Diagnostic> faults, List<Diagnostic> warnings) {
    this.xliff = xliff;
    this.policy = policy;
    this.faults = faults;
    this.warnings = warnings;
  }

  /** How many segments were looked at. */
  int segments() {
    return segments;
  }

  /** How many of them keep their source. */
  int untranslated() {
    return untranslated;
  }

  /** How many of them have a translation that nobody has confirmed. */
  int unconfirmed() {
    return unconfirmed;
  }

  /** The translation of a unit; null where it has none, or one that cannot be used. */
  @Nullable Segment translation(XliffUnit unit, Segment original) {
    LostSpace lost = LostSpace.of(unit, original);
    List<Inline> content = new ArrayList<>();
    boolean any = false;
    for (XliffPart part : unit.targetOrder()) {
      if (part.kind() == XliffPart.Kind.IGNORABLE) {
        addGap(part, content);
        continue;
      }
      lost.before(part).ifPresent(space -> addSpace(space, content));
      segments++;
      Segment target = part.target();
      if (target == null || !isTranslation(unit, part, target)) {
        leave(unit, part);
        content.addAll(part.source().content());
      } else {
        any = true;
        content.addAll(target.content());
        unconfirmed += part.state() == State.INITIAL ? 1 : 0;
      }
    }
    Segment translation = TornPairs.joined(new Segment(content));
    int before = faults.size();
    verifyCodes(unit, original, translation);
    return any && faults.size() == before ? restored(original, translation) : null;
  }

  private boolean isTranslation(XliffUnit unit, XliffPart part, Segment target) {
    if (target.isBlank() && !part.source().isBlank()) {
      if (part.state() != State.INITIAL && policy.emptyTarget() == EmptyTarget.TRANSLATION) {
        return true;
      }
      if (part.state() != State.INITIAL) {
        warnings.add(
            Diagnostic.warning(
                xliff,
                part.position(),
                Message.of(MergeMessage.EMPTY_CONFIRMED, unit.id(), part.id())));
      }
      return false;
    }
    return part.state() != State.INITIAL || !isCopy(part.source(), target);
  }

  /** Whether a tool has put the source there, which is no translation. A number is its own. */
  private static boolean isCopy(Segment source, Segment target) {
    String text = source.text();
    return text.equals(target.text()) && text.codePoints().anyMatch(Character::isLetter);
  }

  private void leave(XliffUnit unit, XliffPart part) {
    untranslated++;
    if (policy.untranslated() == Untranslated.REFUSE) {
      faults.add(
          fault(part, Message.of(HandoffMessage.UNTRANSLATED, unit.id(), part.id()))
              .withAdvice(Message.of(HandoffMessage.TRANSLATE_OR_ALLOW)));
    }
  }

  /**
   * What stands between two sentences: a tool that drops the space there would glue them. What the
   * translator has put there stays.
   */
  private static void addGap(XliffPart part, List<Inline> content) {
    Segment target = part.target();
    Segment source = part.source();
    boolean dropped = target == null || target.equals(Segment.EMPTY) || onlyCodes(target, source);
    if (target == null || (dropped && source.hasCodes())) {
      content.addAll(source.content());
      return;
    }
    content.addAll(target.content());
    if (target.text().isEmpty() && source.isBlank()) {
      addSpace(source.text(), content);
    }
  }

  /** Whether a gap has kept its codes and lost its space. */
  private static boolean onlyCodes(Segment target, Segment source) {
    return target.text().isEmpty() && CodeEnds.of(target).equals(CodeEnds.of(source));
  }

  /** Adds white space that was lost, unless a tool has moved it into the segment before. */
  private static void addSpace(String space, List<Inline> content) {
    String before = content.isEmpty() ? "" : new Segment(content).text();
    if (!before.isEmpty() && !SourceIdentity.isSpace(before.charAt(before.length() - 1))) {
      content.add(new TextRun(space));
    }
  }

  private void verifyCodes(XliffUnit unit, Segment original, Segment translation) {
    List<String> deleted = CodeEnds.missing(original, translation);
    List<String> added = CodeEnds.missing(translation, original);
    for (String code : deleted) {
      XliffPart part = partOf(unit, code);
      faults.add(
          fault(part, Message.of(HandoffMessage.CODE_DELETED, unit.id(), part.id(), code))
              .withAdvice(Message.of(HandoffMessage.RESTORE_CODES)));
    }
    for (String code : added) {
      XliffPart part = partOf(unit, code);
      faults.add(
          fault(part, Message.of(HandoffMessage.CODE_ADDED, unit.id(), part.id(), code))
              .withAdvice(Message.of(HandoffMessage.RESTORE_CODES)));
    }
    if (deleted.isEmpty() && added.isEmpty() && !TornPairs.isWellNested(translation)) {
      XliffPart part = unit.segments().get(0);
      faults.add(
          fault(part, Message.of(HandoffMessage.CODES_MISNESTED, unit.id(), part.id()))
              .withAdvice(Message.of(HandoffMessage.RESTORE_CODES)));
    }
  }

  /** The segment in whose source or target the code stands; the first where it stands in none. */
  private static XliffPart partOf(XliffUnit unit, String code) {
    for (XliffPart part : unit.segments()) {
      Segment target = part.target();
      boolean here = CodeEnds.of(part.source()).contains(code);
      boolean there = target != null && CodeEnds.of(target).contains(code);
      if (here || there) {
        return part;
      }
    }
    return unit.segments().get(0);
  }

  private Diagnostic fault(XliffPart part, Message cause) {
    return Diagnostic.error(xliff, part.position(), cause);
  }

  /** The translation with the document's own codes: those of the file lack native data. */
  private static Segment restored(Segment original, Segment translation) {
    Map<String, InlineCode> codes = new HashMap<>();
    for (InlineCode code : original.codes()) {
      codes.put(code.kind().closes() + code.id(), code);
    }
    List<Inline> content = new ArrayList<>();
    for (Inline inline : translation.content()) {
      content.add(
          inline instanceof InlineCode code
              ? codes.getOrDefault(code.kind().closes() + code.id(), code)
              : inline);
    }
    return new Segment(content);
  }
}
