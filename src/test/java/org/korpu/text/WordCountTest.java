package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "' – … ', 0",
    "'20 000 nəfər', 3",
    "'26,750 people', 2",
    "'премьер-министр и don’t', 3",
    "'info@example.az və https://example.az/a.', 3",
    "'15–20', 2"
  })
  void wordsAreCountedAsAWordProcessorDoes(String text, int words) {
    assertThat(WordCount.of(text)).isEqualTo(words);
  }

  @Property(seed = "20261123")
  void countIsThatOfTheTokens(
      @ForAll
          @Chars({' ', '-', '’', '.', ',', '@', '/', ':', '\u00AD', '\u0307', 'ə', 'Ж', '5', '٣'})
          @CharRange(from = 'a', to = 'e')
          String text) {
    long words = Tokenizer.tokenize(text).stream().filter(Token::isWord).count();

    assertThat(WordCount.of(text)).isEqualTo((int) words);
  }
}
