package org.korpu.format.xliff;

import java.io.IOException;
import org.korpu.fuzz.FuzzFile;

/** Any file that may be XLIFF 2.x; see {@link XliffInvariants}. */
public final class Xliff2Fuzz {

  private static final FuzzFile FILES = FuzzFile.ofSeeds(FuzzFile.XML, "v21.xlf", "angular2.xlf");

  private Xliff2Fuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    XliffInvariants.check(FILES.of(input));
  }
}
