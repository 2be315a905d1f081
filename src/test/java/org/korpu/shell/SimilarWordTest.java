package org.korpu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarWordTest {

  private static final List<String> COMMANDS = List.of("tm", "check", "glossary", "xliff", "init");

  @ParameterizedTest
  @ValueSource(strings = {"tn", "chekc", "chck", "glosary", "glossayr", "xlif", "ini"})
  void mistypedWordIsLikeOne(String word) {
    assertThat(SimilarWord.isIn(word, COMMANDS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The", "a", "Check", "yoxla", "cədvəl", "report", "the", "chocolate"})
  void otherWordIsNot(String word) {
    assertThat(SimilarWord.isIn(word, COMMANDS)).isFalse();
  }
}
