package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.Message;
import org.korpu.model.Severity;
import org.korpu.morph.Inflections;

class TitleCaseTest {

  private final PairCheck check =
      new TitleCase(
          new TermMatchers(
              SampleGlossary.matchers(
                      """
                      sms | en State Migration Service; az Dövlət Miqrasiya Xidməti; ru Государственная миграционная служба
                      un | en United Nations, UN; az Birləşmiş Millətlər Təşkilatı, BMT
                      turkey | en Turkey; az Türkiyə; ru Турция
                      permit | en residence permit; az yaşamaq icazəsi
                      old | en State Committee, Committee of the State (deprecated); az x
                      """)
                  .glossary(),
              Inflections::of));

  @Test
  void smallLettersOfATitleAreFoundInAnyForm() {
    Samples.verify(
        check,
        """
        en The State Migration Service says
        az ⟦Dövlət Miqrasiya xidmətinin⟧ məlumatına görə, ⟦dövlət miqrasiya xidmətində⟧

        en The State Migration Service says
        ru По данным ⟦государственной миграционной службы⟧

        az Dövlət Miqrasiya Xidməti
        en The ⟦state migration service⟧ says, the ⟦state Migration Service’s⟧ aim

        en The UN in Turkey
        az ⟦türkiyədə⟧ BMT
        """);
  }

  @Test
  void rightCapitalsHeadingsAndBeginningsAreLeft() {
    Samples.verify(
        check,
        """
        en The State Migration Service says
        az Dövlət Miqrasiya Xidmətinin məlumatına görə

        en The State Migration Service says
        az DÖVLƏT MİQRASİYA XİDMƏTİ BİLDİRİR

        en The State Migration Service says
        ru Государственной Миграционной службы, «Государственная миграционная служба»

        en a residence permit
        az Yaşamaq icazəsi, Yaşamaq İcazəsi, yaşamaq icazəsi
        """);
  }

  @Test
  void everydayWordsThatAreATitleElsewhereAreLeft() {
    Samples.verify(
        check,
        """
        az Hinduşka əti
        en a roast turkey

        en Migration services of the state
        az Dövlət miqrasiya xidmətləri

        en The State Migration Services of both countries
        az İki ölkənin dövlət miqrasiya xidmətləri

        en state migration services
        ru государственные миграционные службы
        """);
  }

  @Test
  void titleThatIsOutOfUseIsTheBusinessOfAnotherCheck() {
    Samples.verify(
        check,
        """
        az x
        en the Committee of the state
        """);
  }

  @Test
  void fixPutsTheCapitalsAndKeepsTheEndings() {
    String source = "en The State Migration Service and the UN";
    assertThat(Samples.mended(check, source, "az Dövlət Miqrasiya xidmətinin işi"))
        .isEqualTo("Dövlət Miqrasiya Xidmətinin işi");
    assertThat(Samples.mended(check, source, "az bu gün dövlət miqrasiya xidmətindən"))
        .isEqualTo("bu gün Dövlət Miqrasiya Xidmətindən");
    assertThat(
            Samples.mended(
                check,
                source,
                "ru у Государственной миграционной службы и в государственной миграционной службе"))
        .isEqualTo("у Государственной миграционной службы и в Государственной миграционной службе");
  }

  @Test
  void messageNamesBothSpellings() {
    List<Finding> findings =
        Samples.findings(
            check, Samples.pair("en State Migration Service", "az Dövlət Miqrasiya xidmətinin"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).message())
        .isEqualTo(
            Message.of(
                CheckMessage.TITLE_CASE,
                "Dövlət Miqrasiya xidmətinin",
                "Dövlət Miqrasiya Xidmətinin"));
  }
}
