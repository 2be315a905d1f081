package org.korpu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class DirectionTest {

  private static final Direction USUAL =
      new Direction(LanguageTag.EN, List.of(LanguageTag.AZ, LanguageTag.RU));

  @Test
  void textTellsItsLanguageAndAllOthersAreWanted() {
    assertThat(USUAL.of("Nazirlər Kabinetinin qərarı ilə təsdiq edilib")).hasToString("az→en,ru");
    assertThat(USUAL.of("Кабинет Министров утвердил перечень")).hasToString("ru→en,az");
    assertThat(USUAL.of("The list was approved by the Cabinet")).hasToString("en→az,ru");
  }

  @Test
  void textThatTellsNothingIsInTheSourceLanguage() {
    assertThat(USUAL.of("12 345")).isEqualTo(USUAL);
  }

  @Test
  void languageThatTheWorkspaceDoesNotHaveIsNotGuessed() {
    Direction english = new Direction(LanguageTag.EN, List.of(LanguageTag.AZ));
    assertThat(english.of("Кабинет Министров утвердил перечень")).isEqualTo(english);
  }
}
