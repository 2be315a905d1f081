package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.korpu.model.Message;

class TermMissingTest {

  private final PairCheck check =
      new TermMissing(
          SampleGlossary.matchers(
              """
              un | en United Nations, UN; az Birləşmiş Millətlər Təşkilatı, BMT; ru ООН
              assembly | en General Assembly; az Baş Assambleya
              un-assembly | en UN General Assembly; az BMT-nin Baş Assambleyası
              old | en Turkic Council (deprecated), Organization of Turkic States; az Türk Dövlətləri Təşkilatı
              bank-money | en bank; az bank
              bank-river | en bank; az sahil
              residence | en permanent residence permit; az daimi yaşamaq üçün icazə; ru разрешение на постоянное проживание
              only-english | en charter; ru устав
              spring-water | en spring; az bulaq
              spring-season | en spring; ru весна
              """));

  @Test
  void termWithoutItsCounterpartIsFound() {
    Samples.verify(
        check,
        """
        en The ⟦UN⟧ met.
        az Birlik toplandı.

        en The ⟦United Nations⟧ and the ⟦bank⟧ met.
        az Onlar toplandılar.

        en the ⟦UN General Assembly⟧
        az BMT və Baş Assambleya

        en the ⟦Turkic Council⟧
        az Türk Şurası
        """);
  }

  @Test
  void anyApprovedTermInAnyFormWillDo() {
    Samples.verify(
        check,
        """
        en The United Nations met.
        az BMT-nin iclası oldu.

        en The UN met.
        ru Заседание ООН

        en The Turkic Council
        az Türk Dövlətləri Təşkilatı
        """);
  }

  @Test
  void termInsideALongerOneOfTheTargetWillDo() {
    Samples.verify(
        check,
        """
        en The UN and its General Assembly
        az BMT-nin Baş Assambleyası və Baş Assambleya
        """);
  }

  @Test
  void termThatSharesWordsWithAnotherWillDo() {
    Samples.verify(
        check,
        """
        en temporary and permanent residence permits
        ru разрешений на временное и постоянное проживание

        en a ⟦permanent residence permit⟧
        ru разрешение, которое выдано там на срок проживания
        """);
  }

  @Test
  void oneCounterpartIsEnoughForRepeatedTerms() {
    Samples.verify(
        check,
        """
        en The UN is the UN.
        az BMT elə odur.

        en The ⟦UN⟧ is the UN.
        az Elə odur.
        """);
  }

  @Test
  void termOfAnyMeaningWillDo() {
    Samples.verify(
        check,
        """
        en on the bank
        az sahildə, sahil

        en on the ⟦bank⟧
        az orada
        """);
  }

  @Test
  void conceptWithoutTermInTheTargetLanguageDemandsNothing() {
    Samples.verify(
        check,
        """
        en the charter
        az nizamnamə

        en in spring
        az yazda
        """);
  }

  @Test
  void messageNamesTheTermAsItStandsAndTheApprovedOne() {
    assertThat(Samples.findings(check, Samples.pair("en UN's aims", "az məqsədlər")))
        .extracting(Finding::message)
        .containsExactly(
            Message.of(CheckMessage.TERM_MISSING, "UN's", "Birləşmiş Millətlər Təşkilatı"));
  }
}
