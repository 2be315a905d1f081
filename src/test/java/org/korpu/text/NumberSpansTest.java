package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.model.LanguageTag;

class NumberSpansTest {

  private static final String NBSP = "\u00A0";

  /** The values of each span: readings joined by /, spans by a space. */
  private static String values(String text, LanguageTag language) {
    return render(NumberSpans.in(text, language));
  }

  private static String render(List<NumberSpan> spans) {
    return spans.stream()
        .map(
            span ->
                span.values().stream()
                    .map(BigDecimal::toPlainString)
                    .collect(Collectors.joining("/")))
        .collect(Collectors.joining(" "));
  }

  private static String kinds(String text, LanguageTag language) {
    return NumberSpans.in(text, language).stream()
        .map(span -> span.kind() + "=" + span.in(text))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1,234             | 1234
          az | 1,234             | 1.234/1234
          ru | 1,234             | 1.234/1234
          en | 1.234             | 1.234
          az | 26.750            | 26.75/26750
          az | 0,125             | 0.125
          en | 0.50              | 0.5
          az | 98,6              | 98.6
          en | 1,234,567         | 1234567
          az | 1.234.567,5       | 1234567.5
          en | 1,234.56          | 1234.56
          az | 20 000            | 20000
          ru | 118 600,25 манат  | 118600.25
          en | 1.2.3             | 1 2 3
          en | 007               | 7
          ru | 1 2345            | 1 2345
          en | 2019 500          | 2019 500
          en | COVID-19 100      | 19 100
          az | (+994 12) 000-00-00 | 994 12 0 0 0
          """)
  void readsGroupsAndDecimalsByTheHabitsOfTheLanguage(String tag, String text, String expected) {
    assertThat(values(text, new LanguageTag(tag))).isEqualTo(expected);
  }

  @Test
  void groupsMayBeApartByAnySpace() {
    for (String space : List.of(" ", NBSP, "\u202F", "\u2009")) {
      assertThat(values("20" + space + "000", LanguageTag.EN)).as(space).isEqualTo("20000");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1.2 million people      | 1200000
          az | 1,2 milyon nəfər        | 1200000
          az | 5 milyonluq              | 5000000
          ru | 1,2 млн евро            | 1200000
          ru | 3 тыс. человек          | 3000
          ru | 5 миллионеров           | 5
          az | 2 mlrd manat            | 2000000000
          az | 30 min nəfər            | 30000
          az | 30 mindən çox           | 30000
          en | 30 min                  | 30
          en | $5m                     | 5/5000000
          en | $3bn                    | 3000000000
          en | £11million deal          | 11000000
          ru | 25-тысячная толпа        | 25000
          en | a 10-million prize      | 10000000
          az | 3 milyon 200 min        | 3200000
          az | 5 min 300 nəfər         | 5300
          en | 5 thousand 300          | 5000 300
          en | 5–10 million            | 5/5000000 10000000
          az-Cyrl | 30 мин нәфәр       | 30000
          """)
  void scaleWordsMultiply(String tag, String text, String expected) {
    assertThat(values(text, new LanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          az | 21.11.2012                   | 21 11 2012
          en | 2012-11-21                   | 2012 11 21
          en | 11/21/2012                   | 11 21 2012
          ru | 01.02.12                     | 1 2 12/1912/2012
          az | 21 noyabr 2012-ci il         | 21 11 2012
          az | 2026-cı il noyabrın 20-də    | 2026 11 20
          az | 2012-ci ilin noyabrında      | 2012 11
          en | November 21, 2012            | 11 21 2012
          en | 21st of May 2012             | 21 5 2012
          en | Nov. 5                       | 11 5
          ru | 21 ноября 2012 года          | 21 11 2012
          ru | в мае 2012 г.                | 5 2012
          az-Cyrl | 21 нојабр 2012          | 21 11 2012
          """)
  void datesAreDayMonthAndYearHoweverWritten(String tag, String text, String expected) {
    assertThat(values(text, new LanguageTag(tag))).isEqualTo(expected);
  }

  @Test
  void aMonthNameWithoutANumberIsNoSpan() {
    assertThat(NumberSpans.in("in November of this year", LanguageTag.EN)).isEmpty();
    assertThat(NumberSpans.in("people may 5 times march", LanguageTag.EN)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          az | saat 10:30-da              | 10 30
          en | at 10.30 a.m.              | 10 30
          en | 2.30pm                     | 2/14 30
          en | 6 p.m.                     | 6/18
          en | 12 a.m.                    | 0/12
          az | saat 9.00-dan 18.00-dək    | 9 0 18 0
          ru | в 10.30                    | 10 30
          en | 10:30:59                   | 10 30 59
          en | rose 10.30 points          | 10.3
          en | 2:1                        | 2 1
          en | 9 amendments               | 9
          """)
  void timesAreHourAndMinute(String tag, String text, String expected) {
    assertThat(values(text, new LanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | the '90s            | 90/1990
          en | the 1990s           | 1990
          az | 90-cı illərdə       | 90/1990
          ru | 90-е годы           | 90/1990
          ru | 90-е место          | 90
          en | 2024/25             | 2024 25/2025
          en | 2024–25             | 2024 25/2025
          en | 5–10                | 5 10
          """)
  void decadesAndShortYears(String tag, String text, String expected) {
    assertThat(values(text, new LanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          az | XXI əsr                     | ROMAN=XXI
          az | III dərəcəli                | ROMAN=III
          az | I dərəcəli, I. Əliyev       | ROMAN=I
          en | I have the V rank           | ROMAN=V
          ru | ХХІ век                     | ROMAN=ХХІ
          ru | Х век                       |
          en | XXIV, IIX, MIX, CD          | ROMAN=XXIV
          en | 1st and 22nd                | ORDINAL=1st / ORDINAL=22nd
          az | 2012-ci ildən               | ORDINAL=2012-ci
          az | 5-inci                      | ORDINAL=5-inci
          az | NATO 2012-nin               | NUMBER=2012
          ru | 5-й и 5-го                  | ORDINAL=5-й / ORDINAL=5-го
          en | 98.6 per cent, 5%           | PERCENT=98.6 / PERCENT=5
          az | 98,6 %-i, 5 faizə           | PERCENT=98,6 / PERCENT=5
          ru | 5 процентов                 | PERCENT=5
          en | 5 per day                   | NUMBER=5
          az | 1,2 milyon faiz             | PERCENT=1,2 milyon
          en | 6 p.m. on 21.11.2012        | HOUR=6 p.m. / DAY=21 / MONTH=11 / YEAR=2012
          """)
  void theKindSaysHowItIsWritten(String tag, String text, String expected) {
    assertThat(kinds(text, new LanguageTag(tag)).replace('|', '/'))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Twelve of twenty-one states   | 12 21
          en | two hundred thousand          | 200000
          en | one, two and three            | 1 2 3
          en | dozens                        |
          az | on iki üzvdən beşi            | 12 5
          az | iyirmi beş min nəfər          | 25000
          az | 30 min nəfər                  |
          az | birinci və üçüncüyə           | 1 3
          ru | двести пятьдесят тысяч        | 250000
          ru | первого и двух из двенадцати  | 1 2 12
          ru | третьего                      | 3
          """)
  void numberWordsJoinToOneNumber(String tag, String text, String expected) {
    assertThat(render(NumberSpans.inWords(text, new LanguageTag(tag))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void spansOfTranslationsMayBeEqual() {
    NumberSpan en = NumberSpans.in("26,750", LanguageTag.EN).get(0);
    NumberSpan az = NumberSpans.in("26,750", LanguageTag.AZ).get(0);
    NumberSpan cut = NumberSpans.in("26,75", LanguageTag.AZ).get(0);
    assertThat(en.mayEqual(az)).isTrue();
    assertThat(en.mayEqual(cut)).isFalse();
  }

  @Test
  void theSampleReleaseHasTheSameNumbersInThreeLanguages() throws IOException {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.RU)) {
      List<String> english = Files.readAllLines(Path.of("src/samples/release.en.txt"));
      List<String> other = Files.readAllLines(Path.of("src/samples/release." + language + ".txt"));
      for (int i = 0; i < english.size(); i++) {
        List<NumberSpan> left = new ArrayList<>(NumberSpans.in(english.get(i), LanguageTag.EN));
        for (NumberSpan span : NumberSpans.in(other.get(i), language)) {
          boolean minuteOfAFullHour =
              span.kind() == NumberSpan.Kind.MINUTE && span.values().contains(BigDecimal.ZERO);
          if (!minuteOfAFullHour && span.kind() != NumberSpan.Kind.MONTH_NAME) {
            NumberSpan same = left.stream().filter(span::mayEqual).findFirst().orElse(null);
            assertThat(same).as("%s in line %d, %s", span, i + 1, language).isNotNull();
            left.remove(same);
          }
        }
        left.removeIf(span -> span.kind() == NumberSpan.Kind.MONTH_NAME);
        assertThat(left).as("line %d, %s", i + 1, language).isEmpty();
      }
    }
  }

  @Test
  void endlessRunsAreReadInLinearTime() {
    for (String run :
        List.of("1", "1.", "1 111 ", "1:", "1-", "1 min ", "X", "5 a", "1.1.1", "'90s ")) {
      String text = run.repeat(100_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertThat(NumberSpans.in(text, LanguageTag.AZ)).as(run).isNotNull());
    }
  }

  @Property(seed = "20261123")
  void everyDigitIsInExactlyOneSpanWhateverTheText(
      @ForAll
          @StringLength(max = 40)
          @CharRange(from = '0', to = '9')
          @Chars({'.', ',', ':', '/', '-', ' ', '\u00A0', 'a', 'p', 'm', 'V', 'I', 'ı', '\''})
          String text) {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      List<Integer> covered = new ArrayList<>();
      int last = 0;
      for (NumberSpan span : NumberSpans.in(text, language)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        last = span.end();
        for (int i = span.start(); i < span.end(); i++) {
          if (Character.isDigit(text.charAt(i))) {
            covered.add(i);
          }
        }
      }
      List<Integer> digits = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          digits.add(i);
        }
      }
      assertThat(covered).as(text).isEqualTo(digits);
    }
  }

  @Test
  void monthNamesAreFoundWithoutANumber() {
    assertThat(render(NumberSpans.monthNames("the Fourth of July, we may march", LanguageTag.EN)))
        .isEqualTo("7");
    assertThat(render(NumberSpans.monthNames("iyulun əvvəlində", LanguageTag.AZ))).isEqualTo("7");
    assertThat(render(NumberSpans.monthNames("в июле", LanguageTag.RU))).isEqualTo("7");
  }
}
