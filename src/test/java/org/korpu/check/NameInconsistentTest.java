package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korpu.model.Message;

class NameInconsistentTest {

  private final NameInconsistent check = new NameInconsistent();

  @Test
  void nameThatIsAnotherOneIsFound() {
    Samples.verify(
        check,
        """
        az Firudin ⟦Nəbiyev⟧ bildirib
        ru Фирудин ⟦Нагиев⟧ сообщил

        en Firudin ⟦Nabiyev⟧ said
        az Firudin ⟦Nağıyev⟧ bildirib

        az F.⟦Nəbiyevin⟧ sözlərinə görə
        ru По словам Ф. ⟦Нагиева⟧

        ru Встреча с Вюсалом ⟦Гусейновым⟧
        az Vüsal ⟦Həsənovla⟧ görüş

        en Mr ⟦Rahimov⟧ and Leyla Mammadova
        az cənab ⟦Kərimov⟧ və Leyla Məmmədova

        az ⟦Vüsal⟧ Hüseynov
        en ⟦Vugal⟧ Huseynov
        """);
  }

  @Test
  void sameNameInAnyFormIsLeft() {
    Samples.verify(
        check,
        """
        az Firudin Nəbiyevə
        ru Фирудину Набиеву

        ru у Лейлы Мамедовой
        en at Leyla Mammadova’s

        az Vüsal Hüseynovla
        ru с Вюсалом Хусейновым

        az F. Ə. Nəbiyev
        en Firudin Nabiyev
        """);
  }

  @Test
  void otherWordsAndNamesOfOtherCountriesAreLeft() {
    Samples.verify(
        check,
        """
        en Edward Johnson
        az Eduard Conson

        az Firudin Nəbiyev və Əli Nağıyev
        ru Фирудин Набиев и Али Нагиев

        az Firudin Nəbiyev bildirib
        ru Он сообщил в Нагорном Карабахе

        az Nəbiyev
        ru Нагиев

        en New York
        az Bakı şəhəri
        """);
  }

  @Test
  void languagesWithoutNamesAndOneLanguageAreLeft() {
    Samples.verify(
        check,
        """
        de Firudin Nabiyev
        az Firudin Nağıyev

        az Firudin Nəbiyev
        az Firudin Nağıyev
        """);
  }

  @Test
  void rarerSpellingIsReportedWithTheUsualOneAndItsPlace() {
    List<Finding> findings =
        run(
            pair("a", "1", "en Robert Redford’s film", "ru Фильм Роберта Рэдфорда"),
            pair("a", "2", "en Robert Redford", "ru Роберт Редфорд"),
            pair("b", "3", "en to Robert Redford", "ru Роберту Редфорду"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pair().unit()).isEqualTo("1");
    assertThat(findings.get(0).targetSpan()).isEqualTo(new Finding.Span(14, 22));
    assertThat(findings.get(0).message())
        .isEqualTo(
            Message.of(ConsistencyMessage.NAME_INCONSISTENT, "Рэдфорда", "Редфорд", "2", "a"));
  }

  @Test
  void laterOneOfSpellingsAsRareAsEachOtherIsReported() {
    assertThat(
            run(
                pair("a", "1", "az Vüsal Hüseynov", "ru Вюсал Гусейнов"),
                pair("b", "2", "az Vüsal Hüseynovun", "ru Вюсала Хусейнова")))
        .extracting(found -> found.pair().unit())
        .containsExactly("2");
  }

  @Test
  void formsCopiesOtherLanguagesAndSilencedPairsAreNoSecondSpelling() {
    SegmentPair other = pair("a", "5", "az Vüsal Hüseynov", "ru Вусал Гусейнов");
    assertThat(
            run(
                pair("a", "1", "az Vüsal Hüseynov", "ru Вюсалом Гусейновым"),
                pair("a", "2", "az Vüsal Hüseynov", "ru у Вюсала Гусейнова"),
                pair("a", "3", "az Vüsal Hüseynov", "en Vusal Huseynov"),
                pair("a", "4", "az Vüsalə Hüseynova", "ru Вюсаля Гусейнова"),
                new SegmentPair(
                    "a",
                    "5",
                    null,
                    other.from(),
                    other.to(),
                    other.source(),
                    other.target(),
                    Set.of("NameInconsistent")),
                pair("a", "6", "en Declan Gallagher", "az Declan Gallagher"),
                pair("a", "7", "en Declan Gallagher", "az Deklan Qallaqer")))
        .isEmpty();
  }

  private List<Finding> run(SegmentPair... pairs) {
    List<Finding> findings = new ArrayList<>();
    CheckRun run = new CheckRun(List.of(check));
    for (SegmentPair pair : pairs) {
      run.take(pair, findings::add);
    }
    run.finish(findings::add);
    return findings;
  }

  private static SegmentPair pair(String file, String unit, String source, String target) {
    SegmentPair pair = Samples.pair(source, target);
    return new SegmentPair(file, unit, null, pair.from(), pair.to(), pair.source(), pair.target());
  }
}
