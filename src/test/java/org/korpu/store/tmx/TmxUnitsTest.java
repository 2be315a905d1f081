package org.korpu.store.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;

class TmxUnitsTest {

  @Test
  void oneFileKeepsItsHeaderAndItsUnits() throws IOException {
    TmxUnits units =
        units(
            tmx(
                "az",
                "sentence",
                "<tu tuid=\"1\"><tuv xml:lang=\"en\"><seg>Talks</seg></tuv></tu>"));

    assertThat(units.header().sourceLanguage()).contains(LanguageTag.AZ);
    assertThat(units.header().metadata().attributes()).containsEntry("creationtool", "t");
    assertThat(read(units).get(0).sourceLanguage()).isNull();
  }

  @Test
  void unitsOfFilesWithOtherSourcesSayTheirs() throws IOException {
    TmxUnits units =
        units(
            tmx(
                "az",
                "sentence",
                "<tu tuid=\"1\"><tuv xml:lang=\"en\"><seg>Talks</seg></tuv></tu>"),
            tmx(
                "en-GB",
                "sentence",
                "<tu tuid=\"2\" srclang=\"ru\"><tuv xml:lang=\"en\"><seg>Law</seg></tuv></tu>"),
            tmx(
                "*all*",
                "sentence",
                "<tu tuid=\"3\"><tuv xml:lang=\"en\"><seg>Visit</seg></tuv></tu>"));

    assertThat(units.header().sourceLanguage()).isEmpty();
    assertThat(units.header().metadata().attributes())
        .containsEntry("srclang", "*all*")
        .containsEntry("creationtool", "korpu");
    assertThat(read(units))
        .extracting(
            unit -> Optional.ofNullable(unit.sourceLanguage()).map(LanguageTag::value).orElse("-"))
        .containsExactly("az", "ru", "-");
  }

  @Test
  void filesThatAgreeOnTheSourceKeepIt() throws IOException {
    TmxUnits units = units(tmx("en", "sentence", ""), tmx("en", "paragraph", ""));

    assertThat(units.header().sourceLanguage()).contains(LanguageTag.EN);
    assertThat(units.header().metadata().attributes()).containsEntry("segtype", "sentence");
  }

  @Test
  void damagedUnitsAreReportedOnEveryPassButNotForTheHeader() throws IOException {
    TmxUnits units = units(tmx("en", "sentence", "<tu><tuv><seg>x</seg></tuv></tu>"));
    List<Diagnostic> faults = new ArrayList<>();

    units.forEach(unit -> fail("damaged"), faults::add);
    assertThat(faults).hasSize(1);
  }

  private static List<TranslationUnit> read(TmxUnits units) {
    List<TranslationUnit> read = new ArrayList<>();
    units.forEach(read::add, fault -> {});
    return read;
  }

  private static TmxUnits units(String... files) throws IOException {
    List<TmxUnits.Source> sources = new ArrayList<>();
    for (String file : files) {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      sources.add(new TmxUnits.Source("x.tmx", () -> new ByteArrayInputStream(bytes)));
    }
    return new TmxUnits(sources, "1");
  }

  private static String tmx(String source, String segmentation, String body) {
    return "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\" segtype=\""
        + segmentation
        + "\" o-tmf=\"t\" adminlang=\"en\" srclang=\""
        + source
        + "\" datatype=\"plaintext\"/><body>"
        + body
        + "</body></tmx>";
  }
}
