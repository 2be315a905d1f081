package org.korpu.handoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.handoff.MergePolicy.ChangedSource;
import org.korpu.handoff.MergePolicy.Untranslated;
import org.korpu.handoff.SourceChange.Kind;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;

/** Finds the unit of the document for each unit of one file. */
final class MergeVerification {

  private final String xliff;
  private final XliffFile file;
  private final LanguageTag language;
  private final MergePolicy policy;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Diagnostic> warnings = new ArrayList<>();

  MergeVerification(String xliff, XliffFile file, LanguageTag language, MergePolicy policy) {
    this.xliff = xliff;
    this.file = file;
    this.language = language;
    this.policy = policy;
  }

  TranslationMerge merge(String digest, List<TextUnit> document) {
    List<TextUnit> texts = document.stream().filter(unit -> !unit.content().isBlank()).toList();
    Map<String, TextUnit> byId = new LinkedHashMap<>();
    document.forEach(unit -> byId.put(unit.id(), unit));
    boolean exported = file.digest() == null ? isTextOf(byId) : digest.equals(file.digest());
    Map<TextUnit, XliffUnit> pairs = exported ? sent(byId) : held(texts);
    if (exported) {
      findDropped(texts);
    }
    UnitVerification units = new UnitVerification(xliff, policy, faults, warnings);
    Map<String, Segment> translations = new LinkedHashMap<>();
    pairs.forEach(
        (original, unit) -> {
          Segment translation = units.translation(unit, original.content());
          if (translation != null) {
            translations.put(original.id(), translation);
          }
        });
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return new TranslationMerge(
        translations, units.segments(), units.untranslated(), units.unconfirmed(), warnings);
  }

  /** Without a digest of the document: whether each unit of the file was made from it. */
  private boolean isTextOf(Map<String, TextUnit> document) {
    return file.units().stream()
        .allMatch(
            unit -> {
              TextUnit original = document.get(unit.id());
              return original != null
                  && (isSource(unit, original.content())
                      || SourceIdentity.digest(original.content()).equals(unit.digest()));
            });
  }

  private static boolean isSource(XliffUnit unit, Segment original) {
    return SourceIdentity.of(unit.source()).equals(SourceIdentity.of(original));
  }

  /** The document is the one that was exported: what differs was damaged on the way. */
  private Map<TextUnit, XliffUnit> sent(Map<String, TextUnit> document) {
    if (!file.units().isEmpty()
        && file.units().stream().noneMatch(unit -> document.containsKey(unit.id()))) {
      throw new InputException(
          fault(null, Message.of(HandoffMessage.FILE_NOT_FOR_DOCUMENT, file.original()))
              .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
    }
    Map<TextUnit, XliffUnit> pairs = new LinkedHashMap<>();
    for (XliffUnit unit : file.units()) {
      TextUnit original = document.get(unit.id());
      if (original == null) {
        faults.add(
            fault(unit, Message.of(HandoffMessage.UNIT_UNKNOWN, unit.id(), file.original()))
                .withAdvice(Message.of(MergeMessage.TAKE_FILE_AS_SENT)));
      } else if (!isSource(unit, original.content())) {
        ChangedWords words =
            ChangedWords.between(
                CodeEnds.text(original.content()), CodeEnds.text(TornPairs.joined(unit.source())));
        faults.add(
            fault(
                    unit,
                    Message.of(
                        MergeMessage.SOURCE_ALTERED, unit.id(), words.before(), words.after()))
                .withAdvice(Message.of(MergeMessage.TAKE_FILE_AS_SENT)));
      } else {
        pairs.put(original, unit);
      }
    }
    return pairs;
  }

  /** Units that were exported and did not come back. */
  private void findDropped(List<TextUnit> document) {
    Set<String> returned = new HashSet<>();
    file.units().forEach(unit -> returned.add(unit.id()));
    List<String> dropped =
        document.stream().map(TextUnit::id).filter(id -> !returned.contains(id)).toList();
    if (dropped.isEmpty()) {
      return;
    }
    Message cause =
        Message.of(HandoffMessage.UNITS_DROPPED, dropped.size(), file.original(), dropped.get(0));
    if (policy.untranslated() == Untranslated.REFUSE) {
      faults.add(fault(null, cause).withAdvice(Message.of(HandoffMessage.TRANSLATE_OR_ALLOW)));
    } else {
      warnings.add(Diagnostic.warning(xliff, null, cause));
    }
  }

  /** The document has changed: the units whose source is the same, if that is wanted. */
  private Map<TextUnit, XliffUnit> held(List<TextUnit> document) {
    SourceComparison comparison = SourceComparison.of(file.units(), document, language);
    if (!file.units().isEmpty() && !comparison.isOfDocument()) {
      throw new InputException(
          fault(null, Message.of(HandoffMessage.FILE_NOT_FOR_DOCUMENT, file.original()))
              .withAdvice(Message.of(HandoffMessage.EXPORT_AGAIN)));
    }
    Map<TextUnit, XliffUnit> pairs = new LinkedHashMap<>();
    List<Diagnostic> report = new ArrayList<>();
    report.add(summary(comparison));
    boolean complete = true;
    for (SourceChange change : comparison.changes()) {
      Message told = told(change);
      XliffUnit before = change.before();
      TextUnit after = change.after();
      if (told != null) {
        report.add(fault(before, told));
      }
      if (change.holds() && before != null && after != null) {
        pairs.put(after, before);
      } else {
        complete &= after == null;
      }
    }
    if (file.digest() == null && report.size() == 1 && complete) {
      // All texts in their order under other ids: nothing says that the document has changed.
      return pairs;
    }
    if (policy.changedSource() == ChangedSource.REFUSE) {
      report.set(0, report.get(0).withAdvice(Message.of(MergeMessage.MERGE_SAFE_OR_UPDATE)));
      throw new InputException(report);
    }
    if (!complete && policy.untranslated() == Untranslated.REFUSE) {
      report.set(0, report.get(0).withAdvice(Message.of(MergeMessage.UPDATE_FIRST)));
      throw new InputException(report);
    }
    report.forEach(each -> warnings.add(Diagnostic.warning(xliff, each.position(), each.cause())));
    return pairs;
  }

  private Diagnostic summary(SourceComparison comparison) {
    int same = comparison.count(Kind.UNCHANGED);
    Message cause =
        same == comparison.changes().size()
            ? Message.of(MergeMessage.DOCUMENT_RESAVED, file.original(), same)
            : Message.of(
                MergeMessage.UNITS_CHANGED,
                file.original(),
                same,
                comparison.count(Kind.MOVED),
                comparison.count(Kind.CHANGED),
                comparison.count(Kind.VANISHED),
                comparison.count(Kind.ADDED));
    return fault(null, cause);
  }

  /** What is to be told of a unit; null for one that is as it was. */
  private static @Nullable Message told(SourceChange change) {
    String before =
        change.before() == null ? "" : CodeEnds.text(TornPairs.joined(change.before().source()));
    String after = change.after() == null ? "" : CodeEnds.text(change.after().content());
    String old = change.before() == null ? "" : change.before().id();
    String ids = old.equals(change.id()) ? old : old + " → " + change.id();
    if (!change.holds() && change.kind() != Kind.CHANGED && change.percent() > 0) {
      return Message.of(MergeMessage.UNIT_AMBIGUOUS, ids, ChangedWords.excerpt(after));
    }
    return switch (change.kind()) {
      case UNCHANGED -> null;
      case MOVED -> Message.of(MergeMessage.UNIT_MOVED, ids, ChangedWords.excerpt(after));
      case CHANGED -> {
        ChangedWords words = ChangedWords.between(before, after);
        yield Message.of(MergeMessage.UNIT_CHANGED, ids, words.before(), words.after());
      }
      case VANISHED -> Message.of(MergeMessage.UNIT_VANISHED, old, ChangedWords.excerpt(before));
      case ADDED -> Message.of(MergeMessage.UNIT_ADDED, change.id(), ChangedWords.excerpt(after));
    };
  }

  private Diagnostic fault(@Nullable XliffUnit unit, Message cause) {
    return Diagnostic.error(xliff, unit == null ? null : unit.segments().get(0).position(), cause);
  }
}
