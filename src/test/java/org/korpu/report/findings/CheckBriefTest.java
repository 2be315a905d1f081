package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;

class CheckBriefTest {

  @Test
  void everyCheckIsExplainedInAzerbaijaniAndRussian() {
    for (CheckTitle title : CheckTitle.values()) {
      for (InterfaceLanguage language : List.of(InterfaceLanguage.AZ, InterfaceLanguage.RU)) {
        assertThat(CheckBrief.of(name(title), new Messages(language)))
            .as("%s in %s", title, language)
            .hasValueSatisfying(
                text -> assertThat(text).endsWith("explain " + name(title) + " --ui en"));
      }
    }
  }

  @Test
  void inEnglishThereIsTheWholePage() {
    assertThat(CheckBrief.of("Brackets", new Messages(InterfaceLanguage.EN))).isEmpty();
  }

  private static String name(CheckTitle title) {
    StringBuilder name = new StringBuilder();
    Stream.of(title.name().split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .forEach(name::append);
    return name.toString();
  }
}
