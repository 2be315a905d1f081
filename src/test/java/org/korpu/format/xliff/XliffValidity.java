package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** What independent validators say of XLIFF files. */
public final class XliffValidity {

  private XliffValidity() {}

  /** Throws what is wrong: by the schemas, and for 2.x by Okapi's maximal validation too. */
  public static void assertValid(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (new String(bytes, StandardCharsets.UTF_8).contains("version=\"1.2\"")) {
      Schemas.validate(Schemas.XLIFF_1_2_TRANSITIONAL, bytes);
      Schemas.validate(Schemas.XLIFF_1_2_STRICT, bytes);
    } else {
      assertValid2(bytes);
    }
  }

  /** Throws what is wrong with an XLIFF 2 file. */
  static void assertValid2(byte[] file) {
    Schemas.validate(Schemas.XLIFF_2, file);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }
}
