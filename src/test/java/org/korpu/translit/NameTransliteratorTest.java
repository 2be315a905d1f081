package org.korpu.translit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class NameTransliteratorTest {

  private static final NameTransliterator NAMES = new NameTransliterator();

  @ParameterizedTest
  @CsvSource({
    "az,ru,Firudin Nəbiyev,Фирудин Набиев",
    "az,en,Firudin Nəbiyev,Firudin Nabiyev",
    "ru,az,Фирудин Набиев,Firudin Nəbiyev",
    "az,ru,Vüsal Hüseynov,Вюсал Гусейнов",
    "az,en,Vüsal Hüseynov,Vusal Huseynov",
    "en,ru,Sergey Lavrov,Сергей Лавров",
    "ru,en,Михаил Мишустин,Mikhail Mishustin",
    "en,az,Joe Biden,Co Bayden",
    "en,ru,New York,Нью-Йорк",
    "az,en,Nyu-York,New York",
    "ru,az,Баку,Bakı"
  })
  void namesAreWrittenAsTheyAreEstablished(String from, String to, String name, String best) {
    assertThat(best(from, to, name)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "az,Vüsal,true",
    "az,nəbiyev,true",
    "ru,Гусейнова,true",
    "en,Rahimzade,true",
    "en,Michael,false",
    "ru,Шварценеггер,false",
    "az,Bakı,false"
  })
  void namesOfAzerbaijanArePersonsAndWhatIsMadeOfThem(
      String language, String word, boolean azerbaijani) {
    assertThat(NAMES.isAzerbaijani(word, new LanguageTag(language))).isEqualTo(azerbaijani);
  }

  @ParameterizedTest
  @CsvSource({
    "az,ru,F.Nəbiyev,Ф.Набиев",
    "az,ru,F. Ə. Nəbiyev,Ф. А. Набиев",
    "ru,az,Ф.Набиев,F.Nəbiyev",
    "az,ru,C.Bayramov,Дж.Байрамов",
    "ru,az,Дж. Байрамов,C. Bayramov",
    "en,az,Sh. Mustafayev,Ş. Mustafayev",
    "az,en,Ş.Mustafayev,Sh.Mustafayev"
  })
  void initialsStayInitials(String from, String to, String name, String best) {
    assertThat(best(from, to, name)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "az,ru,Əli Heydər oğlu Əliyev,Али Гейдар оглы Алиев",
    "az,ru,Leyla İlham qızı Əliyeva,Лейла Ильхам кызы Алиева",
    "az,ru,Həsən bəy Zərdabi,Гасан-бек Зардаби",
    "ru,az,Гасан-бек Зардаби,Həsən bəy Zərdabi",
    "az,en,Həsən bəy Zərdabi,Hasan bey Zardabi",
    "az,ru,Salmanlı,Салманлы",
    "az,ru,Əkrəmli,Акрамли",
    "az,ru,Məsudlu,Масудлу",
    "az,ru,Rəhimzadə,Рагимзаде",
    "az,ru,Kamilov,Камилов",
    "ru,az,Камилова,Kamilova",
    "az,en,Əmiraslanov,Amiraslanov"
  })
  void suffixesAndTitlesFollowTheName(String from, String to, String name, String best) {
    assertThat(best(from, to, name)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "az,ru,İLHAM ƏLİYEV,ИЛЬХАМ АЛИЕВ",
    "ru,az,ИЛЬХАМ АЛИЕВ,İLHAM ƏLİYEV",
    "en,az,ILHAM ALIYEV,İLHAM ƏLİYEV",
    "az,ru,bakı,баку",
    "az,en,İsgəndərli-Qarayeva,Isgandarli-Garayeva",
    "az,ru,2026 Bakı!,2026 Баку!",
    "ru,en,Нью-Йорк,New York",
    "ru,en,НЬЮ-ЙОРК,NEW YORK"
  })
  void caseAndWhatIsNoLetterStay(String from, String to, String name, String best) {
    assertThat(best(from, to, name)).isEqualTo(best);
  }

  @Test
  void rankedVariantsComeAfterTheBest() {
    assertThat(NAMES.render("Hüseynov", LanguageTag.AZ, LanguageTag.RU).variants())
        .containsExactly("Гусейнов", "Хусейнов");
    assertThat(NAMES.render("Naxçıvan", LanguageTag.AZ, LanguageTag.RU).variants())
        .containsExactly("Нахчыван", "Нахичевань");
  }

  @Test
  void companyTellsWhoseNameItIs() {
    assertThat(best("ru", "az", "Марина Гордеева")).isEqualTo("Marina Qordeyeva");
    assertThat(best("en", "ru", "Robert Kennedy")).isEqualTo("Роберт Кеннеди");
  }

  @Test
  void evidenceIsThatOfTheWeakestWord() {
    assertThat(evidence("Firudin")).isEqualTo(Evidence.LISTED);
    assertThat(evidence("Firudin Rəhimov")).isEqualTo(Evidence.DERIVED);
    assertThat(evidence("Firudin Quşçuluov")).isEqualTo(Evidence.RULES);
    assertThat(evidence("123")).isEqualTo(Evidence.LISTED);
  }

  @Test
  void scriptIsWrongOnlyWhereNoLetterIsRight() {
    assertThat(NameTransliterator.isInWrongScript("Набиев", LanguageTag.AZ)).isTrue();
    assertThat(NameTransliterator.isInWrongScript("Nabiyev", LanguageTag.RU)).isTrue();
    assertThat(NameTransliterator.isInWrongScript("Nəbiyev", tag("az-Cyrl"))).isTrue();
    assertThat(NameTransliterator.isInWrongScript("Нәбијев", tag("az-Cyrl"))).isFalse();
    assertThat(NameTransliterator.isInWrongScript("Nəbiyev Набиев", LanguageTag.AZ)).isFalse();
    assertThat(NameTransliterator.isInWrongScript("123", LanguageTag.RU)).isFalse();
  }

  @Test
  void cyrillicAzerbaijaniIsReadAndWritten() {
    assertThat(best("az-Cyrl", "ru", "Фирудин Нәбијев")).isEqualTo("Фирудин Набиев");
    assertThat(best("ru", "az-Cyrl", "Фирудин Набиев")).isEqualTo("Фирудин Нәбијев");
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThat(NameTransliterator.knows(tag("de"))).isFalse();
    assertThatThrownBy(() -> NAMES.render("Ali", tag("de"), LanguageTag.AZ))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(seed = "20261123")
  void anyTextHasAFormWithItsGapsKept(@ForAll String text) {
    for (LanguageTag from : List.of(LanguageTag.AZ, LanguageTag.RU, LanguageTag.EN)) {
      for (LanguageTag to : List.of(LanguageTag.AZ, LanguageTag.RU, LanguageTag.EN)) {
        NameRendering got = NAMES.render(text, from, to);
        assertThat(got.variants()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(got.variants().size()).isLessThanOrEqualTo(NameTransliterator.MOST_VARIANTS);
      }
    }
  }

  private static Evidence evidence(String name) {
    return NAMES.render(name, LanguageTag.AZ, LanguageTag.RU).evidence();
  }

  private static String best(String from, String to, String name) {
    return NAMES.render(name, tag(from), tag(to)).best();
  }

  private static LanguageTag tag(String value) {
    return LanguageTag.parse(value).orElseThrow();
  }
}
