package org.korpu.format.xliff;

import java.io.IOException;
import org.korpu.fuzz.FuzzFile;

/** Any file that may be XLIFF 1.2; see {@link XliffInvariants}. */
public final class Xliff1Fuzz {

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(
          FuzzFile.XML,
          "v12.xlf",
          "studio.sdlxliff",
          "memoq.mqxliff",
          "phrase.mxliff",
          "matecat.xlf");

  private Xliff1Fuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    XliffInvariants.check(FILES.of(input));
  }
}
