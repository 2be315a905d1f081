package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/**
 * The translations of a document's text units, taken from a reviewed XLIFF file.
 *
 * <p>Everything is verified before anything is written: that the document is the one that was
 * exported, that each unit still has the source it had, and that each translation has the codes of
 * its source. A fault is named with unit and segment.
 *
 * @param translations the content by unit id; units without any translated segment are left out
 * @param segments how many segments the file has
 * @param untranslated how many of them have no target and keep their source
 * @param warnings what the translator's tool has lost, and what became of it
 */
public record TranslationMerge(
    Map<String, Segment> translations, int segments, int untranslated, List<Diagnostic> warnings) {

  /** What to do with a segment that has no target. */
  public enum Untranslated {
    /** Keep its source in the translated document. */
    KEEP_SOURCE,
    /** Refuse to merge. */
    REFUSE
  }

  public TranslationMerge {
    translations = Map.copyOf(translations);
    warnings = List.copyOf(warnings);
  }

  /**
   * Takes the translations of one {@code <file>}.
   *
   * @param xliff the path of the XLIFF file, for messages
   * @param file the file
   * @param digest SHA-256 of the document as it is now
   * @param document the text units of the document as it is now
   * @throws InputException with all that is wrong
   */
  public static TranslationMerge of(
      String xliff,
      XliffFile file,
      String digest,
      List<TextUnit> document,
      Untranslated untranslated) {
    return new Verification(xliff, file, untranslated).merge(digest, document);
  }

  private static final class Verification {
    private final String xliff;
    private final XliffFile file;
    private final Untranslated untranslated;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final List<Diagnostic> warnings = new ArrayList<>();
    private int segments;
    private int missing;

    Verification(String xliff, XliffFile file, Untranslated untranslated) {
      this.xliff = xliff;
      this.file = file;
      this.untranslated = untranslated;
    }

    TranslationMerge merge(String digest, List<TextUnit> document) {
      if (file.digest() != null && !file.digest().equals(digest)) {
        throw new InputException(
            fault(null, Message.of(HandoffMessage.DOCUMENT_CHANGED, file.original()))
                .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
      }
      Map<String, TextUnit> units = new HashMap<>();
      document.forEach(unit -> units.put(unit.id(), unit));
      if (!file.units().isEmpty()
          && file.units().stream().noneMatch(unit -> units.containsKey(unit.id()))) {
        throw new InputException(
            fault(null, Message.of(HandoffMessage.FILE_NOT_FOR_DOCUMENT, file.original()))
                .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
      }
      Map<String, Segment> translations = new LinkedHashMap<>();
      for (XliffUnit unit : file.units()) {
        Segment translation = verified(unit, units.get(unit.id()));
        if (translation != null) {
          translations.put(unit.id(), translation);
        }
      }
      findDropped(document);
      if (!faults.isEmpty()) {
        throw new InputException(faults);
      }
      return new TranslationMerge(translations, segments, missing, warnings);
    }

    /** Units that were exported and did not come back. */
    private void findDropped(List<TextUnit> document) {
      Set<String> returned = new HashSet<>();
      file.units().forEach(unit -> returned.add(unit.id()));
      List<String> dropped =
          document.stream()
              .filter(unit -> !unit.content().isBlank() && !returned.contains(unit.id()))
              .map(TextUnit::id)
              .toList();
      if (dropped.isEmpty()) {
        return;
      }
      Message cause =
          Message.of(HandoffMessage.UNITS_DROPPED, dropped.size(), file.original(), dropped.get(0));
      if (untranslated == Untranslated.REFUSE) {
        faults.add(fault(null, cause).withAdvice(Message.of(HandoffMessage.TRANSLATE_OR_ALLOW)));
      } else {
        warnings.add(Diagnostic.warning(xliff, null, cause));
      }
    }

    private @Nullable Segment verified(XliffUnit unit, @Nullable TextUnit original) {
      if (original == null) {
        faults.add(
            fault(first(unit), Message.of(HandoffMessage.UNIT_UNKNOWN, unit.id(), file.original()))
                .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
        return null;
      }
      Segment source = TornPairs.joined(unit.source());
      if (!sameSource(source, original.content())) {
        faults.add(
            fault(
                    first(unit),
                    Message.of(HandoffMessage.SOURCE_DIFFERS, unit.id(), file.original()))
                .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
        return null;
      }
      return translation(unit, original.content());
    }

    private @Nullable Segment translation(XliffUnit unit, Segment original) {
      List<Inline> content = new ArrayList<>();
      boolean any = false;
      for (XliffPart part : unit.targetOrder()) {
        Segment target = part.target();
        if (part.kind() == XliffPart.Kind.IGNORABLE) {
          content.addAll(gap(part).content());
          continue;
        }
        segments++;
        if (target == null || (target.isBlank() && !part.source().isBlank())) {
          missing++;
          content.addAll(part.source().content());
          if (untranslated == Untranslated.REFUSE) {
            faults.add(
                fault(part, Message.of(HandoffMessage.UNTRANSLATED, unit.id(), part.id()))
                    .withAdvice(Message.of(HandoffMessage.TRANSLATE_OR_ALLOW)));
          }
        } else {
          any = true;
          content.addAll(target.content());
        }
      }
      Segment translation = TornPairs.joined(new Segment(content));
      int before = faults.size();
      verifyCodes(unit, original, translation);
      return any && faults.size() == before ? restored(original, translation) : null;
    }

    /** What stands between two sentences: a tool that drops the space there would glue them. */
    private static Segment gap(XliffPart part) {
      Segment target = part.target();
      return target == null || target.equals(Segment.EMPTY) ? part.source() : target;
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
        XliffPart part = first(unit);
        faults.add(
            fault(part, Message.of(HandoffMessage.CODES_MISNESTED, unit.id(), part.id()))
                .withAdvice(Message.of(HandoffMessage.RESTORE_CODES)));
      }
    }

    /** The segment in whose source or target the code stands; the first where it stands in none. */
    private static XliffPart partOf(XliffUnit unit, String code) {
      for (XliffPart part : unit.parts()) {
        Segment target = part.target();
        boolean here = CodeEnds.of(part.source()).contains(code);
        boolean there = target != null && CodeEnds.of(target).contains(code);
        if (part.kind() == XliffPart.Kind.SEGMENT && (here || there)) {
          return part;
        }
      }
      return first(unit);
    }

    private static XliffPart first(XliffUnit unit) {
      return unit.segments().get(0);
    }

    private Diagnostic fault(@Nullable XliffPart part, Message cause) {
      return Diagnostic.error(xliff, part == null ? null : part.position(), cause);
    }

    private static boolean sameSource(Segment source, Segment original) {
      return source.text().equals(original.text())
          && CodeEnds.of(source).equals(CodeEnds.of(original));
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
}
