package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.validation.XliffFault;
import org.korpu.format.xliff.validation.XliffFaultKind;
import org.korpu.format.xliff.validation.XliffValidator;
import org.korpu.fuzz.Holds;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/**
 * What holds for any file: a clear refusal, or a document that is written in both versions, read
 * back with the same texts, stable to the byte, and valid if the file was.
 */
final class XliffInvariants {

  private static final String FILE = "in.xlf";

  private XliffInvariants() {}

  static void check(byte[] file) throws IOException {
    boolean isValid = !hasError(validate(file));
    List<Diagnostic> warnings = new ArrayList<>();
    XliffDocument document;
    try {
      document = XliffReader.read(new ByteArrayInputStream(file), FILE, warnings::add);
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of());
      return;
    } finally {
      warnings.forEach(fault -> Holds.diagnostic(fault, FILE));
    }
    for (Version version : Version.values()) {
      if (version == Version.V2_1 || document.target() != null) {
        written(document.withVersion(version), isValid, hasForeignCode(warnings));
      }
    }
  }

  private static void written(XliffDocument document, boolean wasValid, boolean hasForeignCode)
      throws IOException {
    byte[] once = XliffFiles.write(document);
    XliffDocument again;
    try {
      again = XliffFiles.read(once).document();
    } catch (InputException e) {
      throw new AssertionError("what was written is refused: " + new String(once, "UTF-8"), e);
    }
    Holds.equal(texts(again), texts(document), "texts of what was written");
    byte[] twice = XliffFiles.write(again);
    if (hasForeignCode) {
      // A code that the source lacks is read as a copy of one with the same native code.
      Holds.equal(
          XliffFiles.write(XliffFiles.read(twice).document()), twice, "stable after a reading");
    } else {
      Holds.equal(twice, once, "what was written is stable");
    }
    List<XliffFault> faults = validate(once);
    Holds.that(!wasValid || !hasError(faults), "what was valid is written validly: " + faults);
  }

  private static boolean hasForeignCode(List<Diagnostic> warnings) {
    return warnings.stream()
        .anyMatch(warning -> warning.cause().key() == XliffMessage.CODE_WITHOUT_SOURCE);
  }

  private static List<XliffFault> validate(byte[] file) throws IOException {
    List<XliffFault> faults = new ArrayList<>();
    try {
      XliffValidator.validate(new ByteArrayInputStream(file), FILE, faults::add);
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of());
      faults.add(new XliffFault(XliffFaultKind.values()[0], null, e.diagnostics().get(0)));
    }
    faults.forEach(fault -> Holds.diagnostic(fault.diagnostic(), FILE));
    return faults;
  }

  private static boolean hasError(List<XliffFault> faults) {
    return faults.stream().anyMatch(fault -> fault.diagnostic().severity() == Severity.ERROR);
  }

  private static List<String> texts(XliffDocument document) {
    List<String> texts = new ArrayList<>();
    for (XliffFile file : document.files()) {
      for (XliffUnit unit : file.units()) {
        texts.add(unit.id());
        for (XliffPart part : unit.parts()) {
          if (part.kind() == XliffPart.Kind.SEGMENT) {
            Segment target = part.target();
            texts.add(part.source().text() + "\n" + (target == null ? null : target.text()));
            texts.add(part.state() + " " + part.lock() + " " + part.source().codes().size());
          }
        }
      }
    }
    return texts;
  }
}
