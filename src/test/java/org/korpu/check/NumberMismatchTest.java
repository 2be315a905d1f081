package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;

class NumberMismatchTest {

  private final PairCheck check = new NumberMismatch();

  @Test
  void changedLostAndAddedNumbersAreFound() {
    Samples.verify(
        check,
        """
        en The delegation had ⟦25⟧ members.
        az Nümayəndə heyətində ⟦24⟧ nəfər var idi.

        en There were ⟦120⟧ applications.
        ru Поступили заявления.

        en Applications were received.
        ru Поступило ⟦120⟧ заявлений.

        en ⟦26,750⟧ people and 14 centres
        ru ⟦26,75⟧ человека и 14 центров

        en between ⟦10⟧ and ⟦20⟧ visits
        az bir neçə səfər

        az 3 milyon manat, ⟦1,5⟧ faiz
        en 3 million manats, ⟦15⟧ per cent

        en the meeting at ⟦10⟧:30
        az saat ⟦11⟧:30-da görüş

        en growth of ⟦11 million⟧
        az artım ⟦11⟧

        en 72 per cent in March, ⟦72⟧ per cent in May, 74 in all
        ru 72 процента, 74 процента, всего ⟦74⟧
        """);
  }

  @Test
  void otherWritingOfTheSameValueIsNoFault() {
    Samples.verify(
        check,
        """
        en three offices, 12 people
        az 3 idarə, on iki nəfər

        en 26,750 applications, 1.5 per cent
        az 26 750 müraciət, 1,5 faiz

        en 20,000 and 1.2 million, $3bn
        ru 20 000 и 1,2 млн, 3 млрд долл.

        en the 21st century, World War II, the 1990s
        ru XXI век, Вторая мировая война, 90-е годы

        en by 1 p.m. and at 6:30 pm
        az saat 13:00-a qədər və 18:30-da

        en the 2nd meeting on 5 May
        az 2-ci iclas mayın 5-də

        en a crowd of 25,000 people
        ru 25-тысячная толпа

        en pages 10–15, 1-0
        az 10-15-ci səhifələr, 1-0 hesabı
        """);
  }

  @Test
  void howOftenANumberIsRepeatedIsStyle() {
    Samples.verify(
        check,
        """
        en In 2012 it opened; in 2012 it closed.
        az 2012-ci ildə açıldı və bağlandı.
        """);
  }

  @Test
  void wordsThatImplyANumberExcuseIt() {
    Samples.verify(
        check,
        """
        en They met a decade later, after a week.
        ru Они встретились 10 лет спустя, через 1 неделю.

        en two decades and half an hour
        az 20 il və 30 dəqiqə

        en in 1.5 years, in 24 hours
        ru за полтора года, за сутки

        en both countries
        az 2 ölkə

        en two dozen cases
        ru 24 случая

        en half a million people, two-thirds of them
        ru 500 тысяч человек, 2/3 из них

        en a 25-year-old, a 10-day trip, the 40th anniversary
        ru двадцатипятилетний, десятидневная поездка, сорокалетие

        en a 5-day visit
        az beşgünlük səfər

        en a seminar of ⟦7⟧
        ru семинар

        ru 5 домов, оба новые
        en 5 houses, 2 of them new
        """);
  }

  @Test
  void exponentOfAUnitIsNoNumber() {
    Samples.verify(
        check,
        """
        en 110 cubic metres of 40 square kilometres
        az 110 m3, 40 km2

        en the group of nations
        az G⟦7⟧
        """);
  }

  @Test
  void measureMayBeConverted() {
    Samples.verify(
        check,
        """
        en a 550 pound hog
        ru свинья весом в 250 килограммов

        en 300 km (190 miles) north of the city
        ru в 300 км к северу от города

        en about 130 miles
        az təxminən 130 mil (209 km)

        en 10 to 15 miles
        ru от 16 до 24 километров

        en 77°F
        az 25 dərəcə Selsi

        en waves of six metres (18 feet)
        ru волны высотой шесть метров
        """);
  }

  @Test
  void wrongConversionIsAFaultAndSoIsALostNumberWhoseUnitIsStillNamed() {
    Samples.verify(
        check,
        """
        en a ⟦550⟧ pound hog
        ru свинья весом в ⟦350⟧ килограммов

        en about ⟦130⟧ miles
        az təxminən mil (209 km)

        en 800 km/h (⟦497⟧ mph)
        az saatda 800 km (⟦479⟧ mil)

        en ⟦130⟧ miles
        az ⟦131⟧ mil
        """);
  }

  @Test
  void oneNumberThatChangedIsOneFinding() {
    List<Finding> findings = Samples.findings(check, Samples.pair("en 25 members", "az 24 üzv"));

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(Message.of(CheckMessage.NUMBER_DIFFERS, "25", "24"));
  }

  @Test
  void datesAreLeftToTheirOwnCheck() {
    Samples.verify(
        check,
        """
        en on 21.11.2012
        az 22.11.2012-ci il tarixində
        """);
  }

  @Property(seed = "20261123")
  void textsWithTheSameNumbersInAnyOrderAgree(
      @ForAll @IntRange(min = 1, max = 99_999) int a,
      @ForAll @IntRange(min = 1, max = 99_999) int b,
      @ForAll @IntRange(min = 1, max = 99_999) int c) {
    SegmentPair pair =
        Samples.pair(
            "en x " + a + " y " + b + " z " + c + " w", "az p " + c + " q " + a + " r " + b + " s");

    assertThat(Samples.findings(check, pair)).isEmpty();
  }

  @Property(seed = "20261123")
  void anyTextAgreesWithItself(
      @ForAll
          @StringLength(max = 40)
          @Chars({' ', '.', ',', ':', '-', '–', '%', '/', '(', ')', 'm', 'k', 'X', 'I', 'V', 's'})
          @CharRange(from = '0', to = '9')
          String text) {
    for (LanguageTag language : List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU)) {
      SegmentPair pair =
          new SegmentPair("f", "1", null, language, language, Segment.of(text), Segment.of(text));

      assertThat(Samples.findings(check, pair)).isEmpty();
      assertThat(Samples.findings(new DateMismatch(), pair)).isEmpty();
    }
  }

  @Test
  void squaredAndCubedMeasuresAreConverted() {
    Samples.verify(
        check,
        """
        en 10 sq miles and 100 square feet
        az 26 kvadrat kilometr və 9,3 kv. metr

        en 5 acres, 20 barrels
        ru 2 га, 3,2 м³

        en ⟦10⟧ sq miles
        ru ⟦36⟧ кв. км
        """);
  }

  @Test
  void hoursAreCountedFromMidnightOrNoon() {
    Samples.verify(
        check,
        """
        en at 7 o’clock in the evening
        ru в 19:00

        en at 19:30
        az axşam saat 7:30-da

        en at ⟦7⟧ in the evening
        ru в ⟦20⟧:00

        en at ⟦7⟧ o’clock
        ru в ⟦19⟧:00
        """);
  }

  @Test
  void numberWordsOfSeveralWordsAreRead() {
    Samples.verify(
        check,
        """
        en one hundred and twenty people, a tenfold rise
        az 120 nəfər, 10 dəfə artım

        en two hundred and fifty-six people, a third of them around the clock
        ru 256 человек, 33 % из них 24 часа 7 дней

        en one hundred and twenty people
        az ⟦121⟧ nəfər
        """);
  }

  @Test
  void amountsAgreeHoweverTheCurrencyIsWritten() {
    Samples.verify(
        check,
        """
        en AZN 26.5 thousand
        ru 26,5 тыс. манатов

        en ₼500 and $5bn
        az 500 manat və 5 milyard dollar

        en ₼⟦500⟧
        ru ⟦5000⟧ ₼
        """);
  }
}
