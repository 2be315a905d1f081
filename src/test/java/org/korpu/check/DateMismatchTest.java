package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateMismatchTest {

  private final PairCheck check = new DateMismatch();

  @Test
  void wrongDayMonthOrYearIsFound() {
    Samples.verify(
        check,
        """
        en on ⟦21⟧.11.2012
        az ⟦22⟧.11.2012-ci il tarixində

        en signed on 21 ⟦November⟧ 2012
        ru подписано 21 ⟦декабря⟧ 2012 года

        az 05.03.⟦2021⟧
        ru 05.03.⟦2012⟧

        en from 1 ⟦May⟧ on
        az ayın 1-dən

        az ⟦21⟧ noyabr 2025-ci il
        en ⟦22⟧ November 2025

        en November 21, ⟦2025⟧
        ru 21 ноября ⟦2026⟧ года

        az 2025-ci il noyabrın ⟦21⟧-də
        ru ⟦22⟧ ноября 2025 года

        en ⟦21 November 2025⟧
        az ⟦22 dekabr 2025-ci il⟧
        """);
  }

  @Test
  void sameDateInAnotherOrderOrFormIsNoFault() {
    Samples.verify(
        check,
        """
        en November 21, 2012
        az 21 noyabr 2012-ci il

        en 21 November 2012
        ru 21.11.2012

        en on 5 May
        az mayın 5-də

        az 21.11.2012
        en 2012-11-21

        en the Fourth of July
        az 4 iyul
        """);
  }

  @Test
  void findingNamesBothDates() {
    List<Finding> findings =
        Samples.findings(check, Samples.pair("az 21 noyabr 2025-ci il", "en 22 November 2025"));

    assertThat(findings)
        .extracting(each -> each.message().arguments())
        .containsExactly(List.of("21 noyabr 2025-ci il", "22 November 2025"));
  }

  @Test
  void numbersOutsideDatesAreLeftToTheirOwnCheck() {
    Samples.verify(
        check,
        """
        en 25 members
        az 24 üzv
        """);
  }
}
