package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static String tokens(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::text).collect(Collectors.joining("|"));
  }

  private static List<Token.Kind> kinds(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::kind).toList();
  }

  @Test
  void suffixesBehindApostropheAndHyphenBelongToTheWord() {
    assertThat(tokens("BMT-nin NATO’nun üzvü, премьер-министр don't"))
        .isEqualTo("BMT-nin|NATO’nun|üzvü|,|премьер-министр|don't");
  }

  @Test
  void separatorsBetweenDigitsBelongToTheNumber() {
    assertThat(tokens("26,750 21.11.2012 10:30-da 5–10 2012-ci."))
        .isEqualTo("26,750|21.11.2012|10:30-da|5|–|10|2012-ci|.");
  }

  @Test
  void addressesAreOneTokenWithoutThePointAfterThem() {
    assertThat(tokens("(https://migration.example/az?a=1), press@migration.example."))
        .isEqualTo("(|https://migration.example/az?a=1|)|,|press@migration.example|.");
    assertThat(kinds("www.example.az")).containsExactly(Token.Kind.ADDRESS);
  }

  @Test
  void aDecomposedLetterDoesNotCutTheWord() {
    assertThat(tokens("i\u0307l o\u0308lkə")).isEqualTo("i\u0307l|o\u0308lkə");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u202F", "\u2028", "\u3000", "\u001F", "\u0085"})
  void anAddressEndsAtWhiteSpaceOfAnyKind(String space) {
    assertThat(Tokenizer.tokenize("www.korpu.az" + space + "saytı https://" + space))
        .extracting(Token::text)
        .containsExactly("www.korpu.az", "saytı", "https", ":", "/", "/");
  }

  @Test
  void aLongRunThatIsNoAddressIsReadInLinearTime() {
    String run = "a.".repeat(200_000) + " x@";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Tokenizer.tokenize(run)).hasSizeGreaterThan(9));
  }

  @Test
  void translatorsCountWordsNumbersAndAddresses() {
    assertThat(WordCount.of("")).isZero();
    assertThat(WordCount.of(" – … « » ")).isZero();
    assertThat(WordCount.of("Bakı, 21 noyabr 2012-ci il – press@migration.example"))
        .isEqualTo(5 + 1);
    assertThat(WordCount.of("don't премьер-министр 20 000")).isEqualTo(4);
  }

  @Property(seed = "20261123")
  void tokensStandInOrderAndLeaveOnlyWhatNobodyReads(@ForAll String text) {
    int last = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      assertThat(text.substring(last, token.start()).codePoints())
          .noneMatch(Character::isLetterOrDigit);
      last = token.end();
    }
  }
}
