package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Diagnostic;

/** Reading and writing in memory. */
final class XliffFiles {

  /**
   * What reading gave.
   *
   * @param warnings in the order in which they came
   */
  record Reading(XliffDocument document, List<Diagnostic> warnings) {
    List<String> warningKeys() {
      return warnings.stream().map(warning -> warning.cause().key().name()).toList();
    }

    XliffUnit unit() {
      return document.files().get(0).units().get(0);
    }
  }

  private XliffFiles() {}

  static byte[] write(XliffDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XliffWriter.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(XliffDocument document) {
    return new String(write(document), StandardCharsets.UTF_8);
  }

  static Reading read(byte[] file) {
    List<Diagnostic> warnings = new ArrayList<>();
    try {
      return new Reading(
          XliffReader.read(new ByteArrayInputStream(file), "in.xlf", warnings::add), warnings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(String file) {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The document as it was before it was written: nothing in it knows where it stands. */
  static XliffDocument withoutPositions(XliffDocument document) {
    return new XliffDocument(
        document.version(),
        document.source(),
        document.target(),
        document.files().stream()
            .map(file -> file.withUnits(file.units().stream().map(XliffFiles::plain).toList()))
            .toList());
  }

  private static XliffUnit plain(XliffUnit unit) {
    return new XliffUnit(
        unit.id(),
        unit.preserveSpace(),
        unit.translate(),
        unit.notes(),
        unit.parts().stream().map(XliffPart::withoutPosition).toList(),
        unit.digest());
  }
}
