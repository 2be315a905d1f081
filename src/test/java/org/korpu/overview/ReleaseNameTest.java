package org.korpu.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;

class ReleaseNameTest {

  @ParameterizedTest
  @CsvSource({
    "visit.en-az.xlf, visit",
    "visit.en.en-az.xlf, visit",
    "visit.EN-az.sdlxliff, visit",
    "out/visit.en-az.xlf, out/visit",
    "out.d/visit, out.d/visit",
    "visit.en-ru.xlf, visit.en-ru",
    "en-az.xlf, en-az",
    "a/.en-az.xlf, a/.en-az"
  })
  void filesOfOneReleaseHaveOneName(String path, String name) {
    assertThat(ReleaseName.ofXliff(path, LanguageTag.EN, LanguageTag.AZ)).isEqualTo(name);
  }

  @Test
  void documentHasTheNameOfItsXliffFiles() {
    assertThat(ReleaseName.ofDocument("out/visit.en.docx", LanguageTag.EN)).isEqualTo("out/visit");
    assertThat(ReleaseName.ofDocument("visit.docx", LanguageTag.EN)).isEqualTo("visit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21-visit.en-az.xlf",
        "visit_20261121.docx",
        "2026.11.21/visit.docx",
        "visit 21.11.2026.docx",
        "2025-01-01/visit-2026-11-21.docx",
        "visit-2026-11-21-99999999.docx"
      })
  void dayIsTheLastOneThatThePathNames(String path) {
    assertThat(ReleaseName.day(path)).contains(LocalDate.of(2026, 11, 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"visit.docx", "2026-13-40.docx", "120261121.docx", "2026-11.21.docx", "3.14.2026"})
  void numbersThatAreNoDayNameNone(String path) {
    assertThat(ReleaseName.day(path)).isEmpty();
  }
}
