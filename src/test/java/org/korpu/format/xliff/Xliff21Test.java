package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.korpu.format.xliff.XliffDocument.Version;

class Xliff21Test extends XliffVersionContract {

  @Override
  Version version() {
    return Version.V2_1;
  }

  /** The schemas, and Okapi's checks of what schemas cannot say. */
  @Override
  void validate(XliffDocument document, byte[] file) {
    Schemas.validate(Schemas.XLIFF_2, file);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }
}
