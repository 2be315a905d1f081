package org.korpu.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.korpu.model.CodeComparison;
import org.korpu.model.Diagnostic;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.Segment;

/**
 * Whether translations can be put into a document: the codes must be those of the source, each once
 * and well nested. Codes for look only (bold, italic, a line break) may be left out; links, notes,
 * pictures and fields may not. Not safe for several threads.
 */
public final class TranslationCheck {

  private final Document document;
  private final List<Diagnostic> faults = new ArrayList<>();

  /** For the translations of one document. */
  public TranslationCheck(Document document) {
    this.document = document;
  }

  /**
   * Ends the check.
   *
   * @param left ids of translated units that the document does not have
   * @throws InputException with all that was wrong, if anything was
   */
  public void finish(Set<String> left) {
    for (String id : new TreeSet<>(left)) {
      faults.add(
          DocumentMessage.fault(
              document, DocumentMessage.EXPORT_AGAIN, DocumentMessage.UNKNOWN_UNIT, id));
    }
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
  }

  /**
   * Looks at one translation, and notes what is wrong with it.
   *
   * @param unit id of the unit, for messages
   * @return whether it can be put into the document
   */
  public boolean isSound(String unit, Segment source, Segment translation) {
    int before = faults.size();
    characters(unit, translation.text());
    Set<String> known = new HashSet<>();
    source.codes().forEach(code -> known.add(key(code)));
    Set<String> present = new HashSet<>();
    for (InlineCode code : translation.codes()) {
      if (!known.contains(key(code))) {
        fault(DocumentMessage.UNKNOWN_CODE, unit, code);
      } else if (!present.add(key(code))) {
        fault(DocumentMessage.REPEATED_CODE, unit, code);
      }
    }
    for (InlineCode code : source.codes()) {
      if (!present.contains(key(code)) && !code.isForLookOnly()) {
        fault(DocumentMessage.MISSING_CODE, unit, code);
      }
    }
    if (faults.size() == before) {
      InlineCode misnested = CodeComparison.misnested(source, translation);
      if (misnested != null && CodeComparison.misnested(source, source) == null) {
        fault(DocumentMessage.MISNESTED_CODE, unit, misnested);
      }
    }
    return faults.size() == before;
  }

  private void characters(String unit, String text) {
    text.codePoints()
        .filter(c -> !isAllowed(c))
        .findFirst()
        .ifPresent(
            c ->
                faults.add(
                    DocumentMessage.fault(
                        document,
                        DocumentMessage.REMOVE_CHARACTER,
                        DocumentMessage.FORBIDDEN_CHARACTER,
                        unit,
                        String.format(Locale.ROOT, "U+%04X", c))));
  }

  /** The characters of XML 1.0, without those by which Okapi marks codes inside strings. */
  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean marker = c >= 0xE101 && c <= 0xE103;
    return !control && !surrogate && !marker && c != 0xFFFE && c != 0xFFFF;
  }

  private void fault(DocumentMessage cause, String unit, InlineCode code) {
    faults.add(
        DocumentMessage.fault(
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
