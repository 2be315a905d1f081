package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.korpu.model.LanguageTag;

class EnglishInflectionTest {

  private static final Inflection EN = Inflections.of(LanguageTag.EN);

  /** A line: the lemma, then its forms. */
  private static final String RIGHT =
      """
      president      presidents president's presidents'
      ministry       ministries ministry's
      policy         policies policy's
      country        countries country's countries'
      man            men man's men's
      child          children children's
      criterion      criteria
      crisis         crises
      wife           wives
      big            bigger biggest
      good           better best
      azerbaijani    azerbaijanis
      armenian       armenians
      ratify         ratified ratifies ratifying
      vice-president vice-presidents vice-president's
      spokesman      spokesmen
      press-woman    press-women
      xalqrayon      xalqrayons
      mixbox         mixboxes
      mobily         mobilies
      """;

  /** A line: the lemma, then words that are no forms of it. */
  private static final String WRONG =
      """
      police         policy policies polite
      policy         police polices
      president      presidential presidency
      minister       ministry ministerial
      elections      election
      account        accounting accountant
      interest       interested interesting
      state          statement station
      nation         national nationality
      general        generally
      press          president
      """;

  static Stream<Arguments> right() {
    return FormTable.rows(RIGHT);
  }

  static Stream<Arguments> wrong() {
    return FormTable.rows(WRONG);
  }

  @ParameterizedTest(name = "{1} is a form of {0}")
  @MethodSource("right")
  void formsOfTheLemma(String lemma, String form) {
    assertThat(EN.isFormOf(form, lemma)).isTrue();
    assertThat(EN.table(List.of(lemma)).lemmasOf(form)).containsExactly(0);
  }

  @ParameterizedTest(name = "{1} is no form of {0}")
  @MethodSource("wrong")
  void otherWords(String lemma, String form) {
    assertThat(EN.isFormOf(form, lemma)).isFalse();
  }

  @Test
  void everyWordIsAFormOfItself() {
    for (String word : Stream.of("", "s", "'s", "-", "a-", "i", "+").toList()) {
      assertThat(EN.isFormOf(word, word)).as(word).isTrue();
      assertThat(EN.table(List.of(word)).lemmasOf(word)).as(word).containsExactly(0);
    }
  }
}
