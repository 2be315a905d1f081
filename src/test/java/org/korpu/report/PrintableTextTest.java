package org.korpu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

  @Test
  void escapeSequenceIsShownByItsCode() {
    assertThat(PrintableText.of("a\u001B[2Jb\u007F\u009B")).isEqualTo("a\\u001B[2Jb\\u007F\\u009B");
  }

  @Test
  void lineBreaksBecomeSpacesAndTabsStay() {
    assertThat(PrintableText.of("a\nb\tc")).isEqualTo("a b\tc");
  }

  @Test
  void lettersOfEveryLanguageStay() {
    assertThat(PrintableText.of("Dövlət Миграция 👍")).isEqualTo("Dövlət Миграция 👍");
  }
}
