package org.korpu.curate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

class RegexPatternTest {

  @Test
  void everyMatchIsAHit() {
    assertThat(find("\\d+", "12 və 345")).containsExactly(new TextSpan(0, 2), new TextSpan(6, 9));
  }

  @Test
  void wordsAndTheirEdgesKnowEveryLetter() {
    assertThat(find("\\bə\\w+", "və əcnəbilər")).containsExactly(new TextSpan(3, 12));
  }

  @Test
  void caseCountsUnlessToldOtherwise() {
    assertThat(find("xidmət", "Xidmət")).isEmpty();
    assertThat(find("(?i)xidmət", "Xidmət")).hasSize(1);
  }

  @Test
  void emptyMatchIsNone() {
    assertThat(find("x*", "abc")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "(ab, 4, ( without )",
    "ab), 3, ) without (",
    "[ab, 4, [ without ]",
    "*a, 1, nothing to repeat before it",
    "\\y, 2, this letter has no meaning"
  })
  void wrongExpressionIsRefusedWithItsPlace(String expression, int place, String reason) {
    InputException fault =
        catchThrowableOfType(InputException.class, () -> new RegexPattern(expression));

    assertThat(text(fault)).contains("at character " + place + ":").contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(.*,){30}\\d{9}x", "(a|aa)+b", "(a|b)*c\\1"})
  void endlessExpressionIsStopped(String expression) {
    RegexPattern pattern = new RegexPattern(expression);
    String text = "a,".repeat(200) + "a".repeat(40_000);

    assertThatThrownBy(() -> pattern.find(text, LanguageTag.EN))
        .isInstanceOfSatisfying(
            InputException.class,
            fault -> assertThat(text(fault)).contains("takes too long on a text of 40,400"));
  }

  private static List<TextSpan> find(String expression, String text) {
    return new RegexPattern(expression).find(text, LanguageTag.AZ);
  }

  private static String text(InputException fault) {
    return new Messages(InterfaceLanguage.EN).text(fault.diagnostics().get(0).cause());
  }
}
