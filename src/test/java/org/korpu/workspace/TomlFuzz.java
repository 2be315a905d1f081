package org.korpu.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.korpu.fuzz.FuzzFile;
import org.korpu.fuzz.Holds;
import org.korpu.model.InputException;

/** Any settings: they are read, the same twice, or refused with the places of all faults. */
public final class TomlFuzz {

  private static final String FILE = "korpu.toml";

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(FuzzFile.SETTINGS, "all.toml", "checks.toml", "short.toml");

  static {
    // Its parser asserts that an escape is known while it also reports that it is not.
    TomlFuzz.class.getClassLoader().setPackageAssertionStatus("org.tomlj", false);
  }

  private TomlFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(FILES.of(input), UTF_8);
    Object once = read(text);
    Holds.equal(read(text), once, "the same twice");
  }

  private static Object read(String text) {
    try {
      return ConfigurationReader.read(text, FILE);
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of("TOML_TOO_DEEP"));
      return e.diagnostics();
    }
  }
}
