package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

class AzerbaijaniScriptTest {

  private static final String LATIN =
      "AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz -.,0123456789";
  private static final String CYRILLIC =
      "АаБбВвГгҒғДдЕеӘәЖжЗзИиЫыЈјКкҜҝЛлМмНнОоӨөПпРрСсТтУуҮүФфХхҺһЧчҸҹШш -.,0123456789";

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withChars(LATIN.toCharArray()).ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> cyrillic() {
    return Arbitraries.strings().withChars(CYRILLIC.toCharArray()).ofMaxLength(60);
  }

  @Property(seed = "20261123")
  void latinComesBackUnchanged(@ForAll("latin") String text) {
    assertThat(AzerbaijaniScript.toLatin(AzerbaijaniScript.toCyrillic(text))).isEqualTo(text);
  }

  @Property(seed = "20261123")
  void cyrillicComesBackUnchanged(@ForAll("cyrillic") String text) {
    assertThat(AzerbaijaniScript.toCyrillic(AzerbaijaniScript.toLatin(text))).isEqualTo(text);
  }

  @Test
  void aSentenceIsRightInBothScripts() {
    String latin =
        "Azərbaycan Respublikasının Prezidenti İlham Əliyev Göygölə gəldi, çox şad oldu.";
    String cyrillic =
        "Азәрбајҹан Республикасынын Президенти Илһам Әлијев Ҝөјҝөлә ҝәлди, чох шад олду.";
    assertThat(AzerbaijaniScript.toCyrillic(latin)).isEqualTo(cyrillic);
    assertThat(AzerbaijaniScript.toLatin(cyrillic)).isEqualTo(latin);
  }

  @Test
  void lettersAgreeWithIcu() {
    com.ibm.icu.text.Transliterator icu =
        com.ibm.icu.text.Transliterator.getInstance("Azerbaijani-Latin/BGN");
    String cyrillic = "Гарабағ Ҹәбрајыл Ҝәнҹә Һүсејнов Мәммәдгулузадә Шәки Өрдәк Жалә";
    assertThat(AzerbaijaniScript.toLatin(cyrillic)).isEqualTo(icu.transliterate(cyrillic));
  }

  @Test
  void onlyTheScriptSaysThatAzerbaijaniIsCyrillic() {
    assertThat(AzerbaijaniScript.isCyrillic(LanguageTag.parse("az-Cyrl-AZ").orElseThrow()))
        .isTrue();
    assertThat(AzerbaijaniScript.isCyrillic(LanguageTag.AZ)).isFalse();
    assertThat(AzerbaijaniScript.isCyrillic(LanguageTag.RU)).isFalse();
  }
}
