package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.korpu.model.Message;
import org.korpu.model.Severity;

class TermForbiddenTest {

  private final PairCheck check =
      new TermForbidden(
          SampleGlossary.matchers(
              """
              republic | en Republic of Azerbaijan, Azerbaijan Republic (forbidden); ru Азербайджанская Республика
              press | en Azerbaijan Republic Press; ru x
              union | en European Union, Union of Europe (forbidden), Union (deprecated); ru y
              trade | en trade Union; ru z
              nothing | en bad word (forbidden), old word (deprecated); ru w
              office | en Office of Health, bureau (forbidden); ru q
              furniture | en bureau; ru r
              """));

  @Test
  void forbiddenAndDeprecatedTermsOfTheTargetAreFound() {
    Samples.verify(
        check,
        """
        ru В республике
        en In the ⟦Azerbaijan Republic⟧

        ru Европейский союз
        en the ⟦Union of Europe⟧ and the ⟦Union's⟧ aims
        """);
  }

  @Test
  void termInsideAnApprovedOneIsNoFault() {
    Samples.verify(
        check,
        """
        ru Издательство
        en Azerbaijan Republic Press

        ru профсоюз
        en a trade union

        ru Европейский союз
        en the European Union
        """);
  }

  @Test
  void wordThatIsApprovedForAnotherConceptIsNoFault() {
    Samples.verify(
        check,
        """
        ru бюро
        en a bureau
        """);
  }

  @Test
  void forbiddenTermOfTheSourceIsNoFault() {
    Samples.verify(
        check,
        """
        en Azerbaijan Republic
        ru Азербайджанская Республика
        """);
  }

  @Test
  void severityAndMessageFollowTheStatus() {
    assertThat(
            Samples.findings(
                check,
                Samples.pair("ru текст", "en bad word, old word, Azerbaijan Republic, Union")))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Severity.ERROR,
                Message.of(CheckMessage.TERM_FORBIDDEN_WITHOUT_APPROVED, "bad word")),
            tuple(
                Severity.WARNING,
                Message.of(CheckMessage.TERM_DEPRECATED_WITHOUT_APPROVED, "old word")),
            tuple(
                Severity.ERROR,
                Message.of(
                    CheckMessage.TERM_FORBIDDEN, "Azerbaijan Republic", "Republic of Azerbaijan")),
            tuple(
                Severity.WARNING,
                Message.of(CheckMessage.TERM_DEPRECATED, "Union", "European Union")));
  }
}
