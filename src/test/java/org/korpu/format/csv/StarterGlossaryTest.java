package org.korpu.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryValidation;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatcher;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;

/** The glossary that korpu comes with, found in texts with the real inflections. */
class StarterGlossaryTest {

  private static Glossary glossary = Glossary.EMPTY;
  private static final List<Diagnostic> FAULTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (String name : List.of("official-titles", "terms")) {
      Path path = Path.of("glossary", name + ".csv");
      try (InputStream in = Files.newInputStream(path)) {
        glossary = glossary.plus(GlossaryCsvReader.read(in, path.toString(), FAULTS::add));
      }
    }
  }

  @Test
  void itHasNoFaults() {
    assertThat(FAULTS).isEmpty();
    assertThat(GlossaryValidation.validate(glossary)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          az | BMT-nin Baş Assambleyasında çıxış | BMT-nin Baş Assambleyasında
          az | Türk Dövlətləri Təşkilatına üzv    | Türk Dövlətləri Təşkilatına
          az | Dünya Bankının nümayəndələri       | Dünya Bankının
          az | işsizlik səviyyəsinin azalması     | işsizlik səviyyəsinin
          en | the World Bank's report            | World Bank's
          en | two plenary meetings               | plenary meetings
          ru | в Организации Объединённых Наций   | Организации Объединённых Наций
          ru | двусторонними встречами            | двусторонними встречами
          ru | у Международной организации по миграции | Международной организации по миграции
          """)
  void inflectedTitlesAreFoundWhole(String language, String text, String expected) {
    LanguageTag tag = new LanguageTag(language);
    TermMatcher matcher =
        new TermMatcher(glossary, tag, Inflections.of(tag), EnumSet.allOf(TermStatus.class));

    assertThat(matcher.find(text)).extracting(TermHit::text).contains(expected.strip());
  }
}
