package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.LanguageTag;

class LanguageGuessTest {

  private static String guess(String text) {
    return LanguageGuess.of(text).map(LanguageTag::value).orElse("unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          az      | Prezident yeni məktəbin açılışında iştirak edib
          az      | DÖVLƏT MİQRASİYA XİDMƏTİ
          az      | Bakı, 21 noyabr 2012-ci il
          az      | Qəbələdə yeni idarə
          az      | Aǝrobusdan düşǝn sǝrnişin
          en      | State Migration Service opens regional office
          en      | Prime Minister of Azerbaijan visits Ganja
          en      | President İlham Əliyev met with the delegation in Şuşa and Gəncə
          ru      | Открыто новое управление
          ru      | В Баку прошла встреча министров
          az-Cyrl | Азәрбајҹан Республикасы
          az-Cyrl | Бу ҝүн јени мәктәб ачылыб
          """)
  void knowsOurLanguagesFromAHeadline(String language, String text) {
    assertThat(guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "2012",
        "21.11.2012 – 10:30",
        "***",
        "AB 12",
        "Bu gün çok güzel bir gün ve hava çok sıcak olduğu için denize gittik",
        "Cumhurbaşkanı yeni okulun açılışına katıldı ve öğrencilerle görüştü",
        "Der Präsident hat die neue Schule in der Hauptstadt eröffnet",
        "Le président a inauguré une nouvelle école dans la capitale",
        "El presidente inauguró una nueva escuela en la capital",
        "Il presidente ha inaugurato la nuova scuola della capitale",
        "Prezydent otworzył nową szkołę w stolicy państwa",
        "Президентът ще открие новото училище и след това ще се срещне с учениците",
        "Президент відкрив нову школу в столиці",
        "Президент астанада жаңа мектепті ашты және оқушылармен кездесті",
        "პრეზიდენტმა ახალი სკოლა გახსნა",
        "رئيس الجمهورية يفتتح مدرسة جديدة"
      })
  void saysNothingWithoutGroundOrForAnotherLanguage(String text) {
    assertThat(guess(text)).isEqualTo("unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"az", "en", "ru"})
  void knowsEveryParagraphOfARelease(String language) throws IOException {
    for (String line : Files.readAllLines(Path.of("src/samples/release." + language + ".txt"))) {
      if (WordCount.of(line) > 4) {
        assertThat(guess(line)).as(line).isEqualTo(language);
      }
    }
  }

  @Property(seed = "20261123")
  void anyTextHasAnAnswerOrNone(@ForAll String text) {
    assertThat(guess(text)).isIn("az", "az-Cyrl", "en", "ru", "unknown");
  }
}
