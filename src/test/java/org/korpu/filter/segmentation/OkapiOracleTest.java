package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import net.sf.okapi.lib.segmentation.SRXSegmenter;
import org.korpu.model.LanguageTag;

/** Our engine against Okapi's on our rules: the same places. */
class OkapiOracleTest {

  private static final SrxSegmenter OURS = SrxSegmenter.builtIn();
  private static final SRXDocument RULES = rules();

  @Property(seed = "20121121")
  void cutsAreThoseOfOkapi(@ForAll("texts") String text, @ForAll("languages") String language) {
    assertThat(OURS.breaks(text, new LanguageTag(language)))
        .as("%s: %s", language, text)
        .isEqualTo(okapi(text, language));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("az", "en", "ru", "de");
  }

  /**
   * Golden and official segments of all languages in any order, and pieces that make rules meet.
   */
  @Provide
  Arbitrary<String> texts() {
    List<String> parts = new ArrayList<>();
    for (String language : List.of("az", "en", "ru")) {
      GoldenParagraphs.of(language).forEach(parts::addAll);
      OfficialItems.of(language).forEach(item -> parts.addAll(item.segments()));
    }
    parts.addAll(
        List.of(".", "…", "?", "!”", "A.", "O.", "və s.", "т.е.", "No.", "12.", "Bu", "–"));
    return Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(8).map(p -> String.join(" ", p));
  }

  static List<Integer> okapi(String text, String language) {
    SRXSegmenter segmenter =
        (SRXSegmenter) RULES.compileLanguageRules(LocaleId.fromBCP47(language), null);
    segmenter.computeSegments(text);
    return segmenter.getSplitPositions().stream()
        .filter(place -> place > 0 && place < text.length())
        .toList();
  }

  private static SRXDocument rules() {
    try (InputStream in = SrxSegmenter.class.getResourceAsStream("korpu.srx")) {
      SRXDocument document = new SRXDocument();
      document.loadRules((CharSequence) new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return document;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
