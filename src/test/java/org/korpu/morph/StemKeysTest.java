package org.korpu.morph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;
import org.korpu.text.Folding;

class StemKeysTest {

  static Stream<Arguments> azerbaijaniForms() {
    return FormTable.rows(
        """
        nazirlik nazirliyi nazirliyə nazirliklər nazirliklərinin nazirliyimizdə nazirlikdir
        prezident prezidenti prezidentin prezidentdən prezidentlərin prezidentimizlə
        ölkə ölkəyə ölkəni ölkənin ölkədə ölkədən ölkələr ölkəmiz ölkəsinə ölkədəki
        torpaq torpağı torpağa torpaqdan torpaqların
        azərbaycan azərbaycanın azərbaycana azərbaycanı azərbaycanda azərbaycandır
        müqavilə müqaviləsi müqaviləni müqavilənin müqavilədə müqaviləyə
        ev evi evə evin evdə evindən evlərimizdə
        oğul oğlu oğlunun oğullar
        fikir fikri fikrin fikirlər
        etmək etməyə etməyi etməkdə etmə etməsi etməsinin
        bmt bmt-nin bmt-yə bmt-də
        nato nato-nun nato-ya
        bakı bakının bakıya bakı'nın
        2012 2012-ci
        baş-nazir baş-nazirin baş-nazirlər
        """);
  }

  @ParameterizedTest
  @MethodSource("azerbaijaniForms")
  void azerbaijaniFormSharesTheKeyOfItsLemma(String lemma, String form) {
    assertThat(key(form, "az")).isEqualTo(key(lemma, "az"));
  }

  static Stream<Arguments> azerbaijaniStrangers() {
    return FormTable.rows(
        """
        prezident prezidentlik prezidentliyi
        nazir nazirlik nazirliyin
        dil dilçi dilçilik
        ad ada adanın adam adamlar
        ev evli
        qad qadın qadının
        al alma
        tələb tələbə tələbəyə
        dəqiq dəqiqə dəqiqədə
        su söz
        """);
  }

  @ParameterizedTest
  @MethodSource("azerbaijaniStrangers")
  void otherAzerbaijaniWordHasAnotherKey(String word, String stranger) {
    assertThat(key(stranger, "az")).isNotEqualTo(key(word, "az"));
  }

  static Stream<Arguments> russianForms() {
    return FormTable.rows(
        """
        министерство министерства министерству министерством министерств министерствами
        договор договора договоры договорам
        материал материала материалов материалам
        азербайджан азербайджана азербайджану азербайджане азербайджаном
        алиев алиева алиеву алиевым алиеве
        отец отца отцом отцы
        список списка списков
        день дня дней днями
        еж ежа ежи
        премьер-министр премьер-министра премьер-министром
        состав состава составе
        """);
  }

  @ParameterizedTest
  @MethodSource("russianForms")
  void russianFormSharesTheKeyOfItsLemma(String lemma, String form) {
    assertThat(key(form, "ru")).isEqualTo(key(lemma, "ru"));
  }

  @ParameterizedTest
  @CsvSource({
    "полиция, полицейский",
    "независимость, независимый",
    "президент, президентство",
    "мир, мера",
    "капитал, капитан"
  })
  void otherRussianWordHasAnotherKey(String word, String stranger) {
    assertThat(key(stranger, "ru")).isNotEqualTo(key(word, "ru"));
  }

  static Stream<Arguments> englishForms() {
    return FormTable.rows(
        """
        agreement agreements agreement's agreements'
        party parties
        make makes making made
        plan plans planned planning
        call calls called calling
        travel travelled traveling
        box boxes
        child children children's
        crisis crises
        vice-chairman vice-chairman's
        """);
  }

  @ParameterizedTest
  @MethodSource("englishForms")
  void englishFormSharesTheKeyOfItsLemma(String lemma, String form) {
    assertThat(key(form, "en")).isEqualTo(key(lemma, "en"));
  }

  @ParameterizedTest
  @CsvSource({
    "car, care",
    "plan, plane",
    "new, news",
    "thin, thing",
    "build, building",
    "nation, national"
  })
  void otherEnglishWordHasAnotherKey(String word, String stranger) {
    assertThat(key(stranger, "en")).isNotEqualTo(key(word, "en"));
  }

  @ParameterizedTest
  @CsvSource({
    "az, İŞIĞIN, işığın",
    "az, İLİN, ilin",
    "az, QIZI, qızı",
    "ru, ЁЛКИ, елки",
    "en, PARTIES, parties"
  })
  void caseAndSpellingOfAWordDoNotMatter(String language, String word, String folded) {
    LanguageTag tag = new LanguageTag(language);
    assertThat(key(Folding.fold(word, tag), language)).isEqualTo(key(folded, language));
  }

  @Test
  void keyDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("az"));
      assertThat(key("titles", "en")).isEqualTo("titl");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wordOfALanguageWithoutRulesIsItsOwnKey() {
    assertThat(key("evlerinden", "tr")).isEqualTo("evlerinden");
    assertThat(key("нәтиҹәнин", "az-Cyrl")).isEqualTo("нәтиҹәнин");
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "ru", "en", "tr"})
  void nothingHasNoKey(String language) {
    assertThat(key("", language)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-nin", "n-", "-", "'s", "s'", "'", "--a"})
  void looseJointDoesNoHarm(String word) {
    for (String language : List.of("az", "ru", "en")) {
      assertThat(key(word, language)).isNotEmpty();
    }
  }

  @Test
  void regionOfTheTagDoesNotMatter() {
    assertThat(key("parties", "en-GB")).isEqualTo(key("party", "en"));
  }

  /** What an index was built with must not change without notice. */
  @Test
  void keysOfThisVersionAreKnown() {
    assertThat(StemKeys.VERSION).isEqualTo(1);
    assertThat(List.of("nazirliyinin", "ölkələrin", "adaya", "bmt-nin"))
        .map(word -> key(word, "az"))
        .containsExactly("nazirlik", "ölk", "ada", "bmt");
    assertThat(List.of("министерствами", "азербайджаном", "списков"))
        .map(word -> key(word, "ru"))
        .containsExactly("министерств", "азербайджа", "списк");
    assertThat(List.of("parties", "planned", "houses"))
        .map(word -> key(word, "en"))
        .containsExactly("parti", "plan", "hous");
  }

  @Property(seed = "20261123")
  void everyAzerbaijaniWordHasAKeyThatBeginsAsItDoes(
      @ForAll
          @StringLength(min = 1, max = 20)
          @Chars({'a', 'ı', 'ə', 'i', 'n', 'd', 'l', 'r', 'k', 'y', 'ğ', '-', '\'', '1'})
          String word) {
    assertThat(key(word, "az")).isNotEmpty().startsWith(word.substring(0, 1));
  }

  @Property(seed = "20261123")
  void everyRussianWordHasAKeyThatBeginsAsItDoes(
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'а', to = 'я') @Chars('-')
          String word) {
    assertThat(key(word, "ru")).isNotEmpty().startsWith(word.substring(0, 1));
  }

  @Property(seed = "20261123")
  void everyEnglishWordHasAKey(
      @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') @Chars({'-', '\''})
          String word) {
    assertThat(key(word, "en")).isNotEmpty();
  }

  private static String key(String word, String language) {
    return StemKeys.of(new LanguageTag(language)).key(word);
  }
}
