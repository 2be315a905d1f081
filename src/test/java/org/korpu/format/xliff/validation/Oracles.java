package org.korpu.format.xliff.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.validation.Schema;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.korpu.format.xliff.Schemas;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Severity;

/** What korpu and others say of a file: nothing, or why they refuse it. */
final class Oracles {

  private Oracles() {}

  /** All that korpu finds, as it names it; a file that it cannot read is one fault. */
  static List<XliffFault> korpu(byte[] file) {
    List<XliffFault> faults = new ArrayList<>();
    try {
      XliffValidator.validate(new ByteArrayInputStream(file), "in.xlf", faults::add);
    } catch (InputException e) {
      Diagnostic first = e.diagnostics().get(0);
      faults.add(new XliffFault(XliffFaultKind.BROKEN_MARKUP, null, first));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }

  static List<XliffFault> errors(byte[] file) {
    return korpu(file).stream()
        .filter(fault -> fault.diagnostic().severity() == Severity.ERROR)
        .toList();
  }

  /** The schema alone. */
  static Optional<String> schema(Schema schema, byte[] file) {
    try {
      Schemas.validate(schema, file);
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Okapi, with its schemas and without; the first thing it finds. */
  static Optional<String> okapi(byte[] file) {
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        reader.next();
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
