package org.korpu.format.tbx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.korpu.fuzz.FuzzFile;
import org.korpu.fuzz.Holds;
import org.korpu.glossary.Glossary;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;

/** Any file: a clear refusal, or a glossary that both versions of TBX bring back as it was. */
public final class TbxFuzz {

  private static final String FILE = "terms.tbx";

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(FuzzFile.XML, "dca.tbx", "dct.tbx", "martif.tbx", "min.tbx");

  private TbxFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Glossary glossary;
    try {
      glossary = read(FILES.of(input));
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of());
      return;
    }
    for (TbxVersion version : TbxVersion.values()) {
      byte[] written = write(glossary, version);
      Glossary again = read(written);
      Holds.equal(again.concepts(), glossary.concepts(), "read back, " + version);
      Holds.equal(write(again, version), written, "what was written is stable, " + version);
    }
  }

  private static Glossary read(byte[] file) {
    List<Diagnostic> faults = new ArrayList<>();
    try {
      return TbxReader.read(new ByteArrayInputStream(file), FILE, faults::add);
    } finally {
      faults.forEach(fault -> Holds.diagnostic(fault, FILE));
    }
  }

  private static byte[] write(Glossary glossary, TbxVersion version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TbxWriter.write(glossary, version, out);
    return out.toByteArray();
  }
}
