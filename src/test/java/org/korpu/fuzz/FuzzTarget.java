package org.korpu.fuzz;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;

/**
 * What is fuzzed. Named by class, not by reference: a class must not be loaded before the fuzzer
 * has instrumented it.
 */
public enum FuzzTarget {
  TMX("format.tmx.TmxFuzz", "codes.tmx", "metadata.tmx", "plain.tmx"),
  XLIFF1(
      "format.xliff.Xliff1Fuzz",
      "v12.xlf",
      "studio.sdlxliff",
      "memoq.mqxliff",
      "phrase.mxliff",
      "matecat.xlf"),
  XLIFF2("format.xliff.Xliff2Fuzz", "v21.xlf", "angular2.xlf"),
  TBX("format.tbx.TbxFuzz", "dca.tbx", "dct.tbx", "martif.tbx", "min.tbx"),
  CSV("format.csv.CsvFuzz", "terms.csv", "titles.csv", "pairs.csv"),
  SRX("filter.segmentation.SrxFuzz", "rules-1.srx", "rules-2.srx"),
  TOML("workspace.TomlFuzz", "all.toml", "checks.toml", "short.toml"),
  INDEX("store.index.IndexFuzz"),
  SEGMENTER("filter.segmentation.SegmenterFuzz", "texts.txt"),
  TOKENIZER("text.TokenizerFuzz", "texts.txt"),
  MORPHOLOGY("morph.MorphologyFuzz", "terms.txt"),
  MATCHER("store.index.MatcherFuzz"),
  SCORER("match.ScorerFuzz", "terms.txt");

  private final String type;
  private final List<String> seeds;

  FuzzTarget(String type, String... seeds) {
    this.type = "org.korpu." + type;
    this.seeds = List.of(seeds);
  }

  /** Its name on the command line and of its folder of inputs. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its class, which has a method {@code fuzzerTestOneInput}. */
  public String type() {
    return type;
  }

  /** The valid files it begins with, beside this class in {@code seeds}. */
  public List<String> seeds() {
    return seeds;
  }

  /** Checks one input. */
  public void check(byte[] input) throws Throwable {
    try {
      Class.forName(type).getMethod("fuzzerTestOneInput", byte[].class).invoke(null, input);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
