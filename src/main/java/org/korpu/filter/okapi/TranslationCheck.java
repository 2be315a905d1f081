package org.korpu.filter.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.okapi.common.resource.TextFragment;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.Document;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;

/** Whether the codes of a translation can be put into the document. */
final class TranslationCheck {

  private final Document document;
  private final List<Diagnostic> faults = new ArrayList<>();

  TranslationCheck(Document document) {
    this.document = document;
  }

  /** What is wrong with the translations looked at, in their order. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /** Notes a translation of a unit that the document does not have. */
  void unknownUnit(String id) {
    faults.add(
        OkapiFormat.fault(
            document, DocumentMessage.EXPORT_AGAIN, DocumentMessage.UNKNOWN_UNIT, id));
  }

  /** Looks at one translation: whether {@link FragmentConversion#fragment} may be called. */
  boolean isSound(String unit, FragmentConversion source, Segment translation) {
    int before = faults.size();
    characters(unit, translation.text());
    Set<String> present = new HashSet<>();
    for (InlineCode code : translation.codes()) {
      if (!source.has(code)) {
        fault(DocumentMessage.UNKNOWN_CODE, unit, code);
      } else if (!present.add(key(code))) {
        fault(DocumentMessage.REPEATED_CODE, unit, code);
      }
    }
    for (InlineCode code : source.segment().codes()) {
      if (!present.contains(key(code)) && !CodeType.isDispensable(code)) {
        fault(DocumentMessage.MISSING_CODE, unit, code);
      }
    }
    if (faults.size() == before) {
      InlineCode misnested = misnested(source.segment(), translation);
      if (misnested != null && misnested(source.segment(), source.segment()) == null) {
        fault(DocumentMessage.MISNESTED_CODE, unit, misnested);
      }
    }
    return faults.size() == before;
  }

  /** The first code of a pair of the source that stands wrongly, or null. */
  private static @Nullable InlineCode misnested(Segment source, Segment translation) {
    Set<String> pairs = new HashSet<>();
    for (InlineCode code : source.codes()) {
      if (code.kind() == Kind.OPEN) {
        pairs.add(code.id());
      }
    }
    Deque<InlineCode> open = new ArrayDeque<>();
    for (InlineCode code : translation.codes()) {
      if (!pairs.contains(code.id())) {
        continue;
      }
      if (code.kind().opens()) {
        open.push(code);
      } else if (code.kind().closes()) {
        if (open.isEmpty() || !open.pop().id().equals(code.id())) {
          return code;
        }
      }
    }
    return open.peek();
  }

  private void characters(String unit, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (TextFragment.isMarker(text.charAt(i))) {
        String shown = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i));
        faults.add(
            OkapiFormat.fault(
                document,
                DocumentMessage.REMOVE_CHARACTER,
                DocumentMessage.PRIVATE_USE_CHARACTER,
                unit,
                shown));
        return;
      }
    }
  }

  private void fault(DocumentMessage cause, String unit, InlineCode code) {
    faults.add(
        OkapiFormat.fault(
            document,
            DocumentMessage.CORRECT_CODES,
            cause,
            unit,
            code.data().isEmpty() ? code.id() : code.data()));
  }

  /** Equal for codes that stand for the same native one. */
  private static String key(InlineCode code) {
    String side = code.kind().opens() ? "<" : code.kind().closes() ? ">" : "=";
    return side + code.id();
  }
}
