package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;
import org.korpu.morph.Inflections;

/** Terms in running text, with the inflection of their language; wrong capitals are marked. */
class InflectedTermsTest {

  private static String found(LanguageTag language, String term, String text) {
    Concept concept =
        new Concept(
            "c", ConceptDescription.NONE, List.of(new Term(term, language, TermStatus.PREFERRED)));
    TermMatcher matcher =
        new TermMatcher(
            Glossary.of(List.of(concept)),
            language,
            Inflections.of(language),
            EnumSet.allOf(TermStatus.class));
    return matcher.find(text).stream()
        .map(hit -> hit.capitalisation() == Capitalisation.WRONG ? "!" + hit.text() : hit.text())
        .collect(Collectors.joining(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          az | Dövlət Miqrasiya Xidməti | Dövlət Miqrasiya xidmətinin | !Dövlət Miqrasiya xidmətinin
          az | Dövlət Miqrasiya Xidməti | dövlətin miqrasiya xidmətçisi |
          az | Dövlət Miqrasiya Xidməti | DÖVLƏT MİQRASİYA XİDMƏTİNDƏ | DÖVLƏT MİQRASİYA XİDMƏTİNDƏ
          az | BMT    | BMT-nin BMT’yə BMTnin BMT–dən bmt-nin BMT-çi | BMT-nin;BMT’yə;BMTnin;BMT–dən;BMT
          az | NATO   | NATO-nun NATO'ya NATO`da                   | NATO-nun;NATO'ya;NATO`da
          az | DMX    | DMX-nın DMX\u2011da                        | DMX-nın;DMX\u2011da
          az | ABŞ    | ABŞ-ın ABŞ-dan abşın                       | ABŞ-ın;ABŞ-dan
          az | AŞPA   | AŞPA-dakı nümayəndələr                     | AŞPA-dakı
          az | Bakı   | Bakı’nın Bakı‘nın Bakıda bakıda            | Bakı’nın;Bakı‘nın;Bakıda;!bakıda
          az | INTERPOL | INTERPOL-un İnterpolun Interpol'a        | INTERPOL-un;İnterpolun;Interpol'a
          az | iş     | İŞİN IŞIN işçinin                          | İŞİN;IŞIN
          az | ASAN xidmət | “ASAN xidmət”in «ASAN» xidmətin «ASAN xidmət» | ASAN xidmət;«ASAN» xidmətin;ASAN xidmət
          az | xidmət | xid\u00ADmət\u00ADin                       | xid\u00ADmət\u00ADin
          az | şura   | s\u0327urasının S\u0327URASI                | s\u0327urasının;S\u0327URASI
          az | prezident | prezidentin prezidentliyin               | prezidentin
          ru | Государственная миграционная служба | в Государственной\u00A0миграционной службе | Государственной\u00A0миграционной службе
          ru | Государственная миграционная служба | государственной Миграционной  службой | !государственной Миграционной  службой
          ru | ГМС    | ГМС, ГМС-ник, гмс                          | ГМС;ГМС
          ru | ООН    | ООН-овский, оон, ООН                       | ООН
          ru | МВД    | МВД Азербайджана                           | МВД
          ru | ОАО «Азеравтойол» | в ОАО «Азеравтойол»             | ОАО «Азеравтойол»
          ru | счётная палата | счетной палатой, СЧЁТНУЮ ПАЛАТУ    | счетной палатой;СЧЁТНУЮ ПАЛАТУ
          ru | полиция | полицией полицейский                      | полицией
          en | EU     | EU’s EU's EU\u2011wide eu                       | EU’s;EU's;EU
          en | NGO    | NGOs, NGOs’, ngos                          | NGOs;NGOs
          en | UN     | UN's un's                                  | UN's
          en | US     | us US U.S.                                 | US
          en | Ministry of Justice | ministry of justice’s         | !ministry of justice’s
          de | Bundesamt für Migration | BUNDESAMT FÜR MIGRATION, Bundesamtes für Migration | BUNDESAMT FÜR MIGRATION
          tr | Dışişleri Bakanlığı | DIŞİŞLERİ BAKANLIĞI           | DIŞİŞLERİ BAKANLIĞI
          """)
  void termsAreFoundAsTheyStandInTexts(String language, String term, String text, String expected) {
    assertThat(found(new LanguageTag(language), term, text))
        .isEqualTo(expected == null ? "" : expected);
  }
}
