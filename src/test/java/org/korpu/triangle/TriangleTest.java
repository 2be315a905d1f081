package org.korpu.triangle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.Run;
import org.korpu.check.Check;
import org.korpu.check.CheckOptions;
import org.korpu.check.Checks;
import org.korpu.check.Finding;
import org.korpu.check.Orthographies;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.SuffixInflection;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/** The triangle on texts whose alignment is given. */
class TriangleTest {

  private static final Checks CHECKS =
      new Checks(glossary(), Orthographies.NONE, CheckOptions.USUAL);

  /** What stands at the places of a text: for each place the segments of all versions. */
  private final List<List<String>> places = new ArrayList<>();

  private final List<Double> confidences = new ArrayList<>();
  private int doubtful;

  @Test
  void numberThatOneVersionHasOtherwiseIsItsFault() {
    place(
        "2025-ci ildə 40 səfər olub.",
        "There were 40 visits in 2025.",
        "В 2025 году было 50 визитов.");

    assertThat(told())
        .containsExactly(
            "NumberMismatch ru DIFFERS_FROM_BOTH [50, 40, az, en] | az ⟦40⟧ | ru ⟦50⟧ | en ⟦40⟧");
  }

  @Test
  void partOfADateIsCalledSoThoughOneVersionHasItInDigits() {
    place(
        "Müqavilə 21.11.2026-da imzalanıb.",
        "Signed on 21 October 2026.",
        "Подписан 21 ноября 2026 года.");

    assertThat(told())
        .containsExactly(
            "DateMismatch en DIFFERS [October, 11, az, ноября, ru] | az ⟦11⟧ | en ⟦October⟧ | ru ⟦ноября⟧");
  }

  @Test
  void whatTwoVersionsHaveIsMissingInTheThird() {
    place(
        "Layihə 24 ay davam edəcək.",
        "The project will run for months.",
        "Проект продлится 24 месяца.");

    assertThat(told())
        .containsExactly("NumberMismatch en MISSING_OF_BOTH [24, az, ru] | az ⟦24⟧ | en | ru ⟦24⟧");
  }

  @Test
  void whatOneVersionAloneHasIsToldThere() {
    place("Qonaqlar 7 zalla tanış olub.", "Guests toured the halls.", "Гости осмотрели залы.");

    assertThat(told()).containsExactly("NumberMismatch az ALONE [7, en, ru] | en | az ⟦7⟧ | ru");
  }

  @Test
  void nobodyIsRightWhereAllDiffer() {
    place("Cəmi 100 nəfər.", "A total of 200 people.", "Всего 300 человек.");

    assertThat(told())
        .containsExactly(
            "NumberMismatch en ALL_DIFFER [100, az, 200, en, 300, ru] | az ⟦100⟧ | en ⟦200⟧ | ru ⟦300⟧");
  }

  @Test
  void nobodyIsRightWhereTwoDifferAndTheThirdHasNothing() {
    place("Cəmi 100 nəfər.", "A total of 200 people.", "Всего много человек.");

    assertThat(told())
        .containsExactly(
            "NumberMismatch en THIRD_LACKS [100, az, 200, en, ru] | az ⟦100⟧ | en ⟦200⟧ | ru");
  }

  @Test
  void ofTwoVersionsNobodyIsRight() {
    place("Cəmi 100 nəfər.", "A total of 200 people.");
    place("Onlardan 15 qadın.", "Among them women.");

    assertThat(told())
        .containsExactly(
            "NumberMismatch en TWO_DIFFER [100, az, 200, en] | az ⟦100⟧ | en ⟦200⟧",
            "NumberMismatch en ONE_LACKS [15, az, en] | az ⟦15⟧ | en");
  }

  @Test
  void severalNumbersOfOneVersionAreAFaultEach() {
    place(
        "2024-cü ildə 40, 2025-ci ildə 60.",
        "In 2024, 41; in 2025, 61.",
        "В 2024 году 40, в 2025 году 60.");

    assertThat(told())
        .containsExactly(
            "NumberMismatch en DIFFERS_FROM_BOTH [41, 40, az, ru] | az ⟦40⟧ | en ⟦41⟧ | ru ⟦40⟧",
            "NumberMismatch en DIFFERS_FROM_BOTH [61, 60, az, ru] | az ⟦60⟧ | en ⟦61⟧ | ru ⟦60⟧");
  }

  @Test
  void valueThatStandsInTheNextSentenceIsNoFault() {
    place("Tədbir 20 noyabrda olub.", "The event took place.", "Мероприятие прошло 20 ноября.");
    place("Qonaqlar gəlib.", "Guests came on 20 November.", "Гости приехали.");

    assertThat(told()).isEmpty();
  }

  @Test
  void personWhomTwoVersionsNameIsTheRightOne() {
    place("Çıxışı Orxan İbrahimov edib.", "Orkhan Ibrahimov spoke.", "Выступил Орхан Гасанов.");

    assertThat(told())
        .containsExactly(
            "NameInconsistent ru DIFFERS [Гасанов, İbrahimov, az, Ibrahimov, en]"
                + " | az ⟦İbrahimov⟧ | ru ⟦Гасанов⟧ | en ⟦Ibrahimov⟧");
  }

  /** Nobody can tell three transcriptions of a foreign name from three persons. */
  @Test
  void foreignNameThatEachVersionSpellsInItsOwnWayIsNoFault() {
    place(
        "Layihənin rəhbəri T.Şivon iclasda iştirak edib.",
        "The head of the project, T. Siobhan, attended the meeting.",
        "Руководитель проекта Т. Чхавонн участвовала в заседании.");

    assertThat(told()).isEmpty();
  }

  @Test
  void foreignNameThatTwoVersionsSpellInTheirOwnWaysIsNoFaultBesideAThird() {
    place(
        "Layihənin rəhbəri T.Şivon iclasda iştirak edib.",
        "The head of the project, T. Maughan, attended the meeting.",
        "Руководитель проекта участвовала в заседании.");

    assertThat(told()).isEmpty();
  }

  @Test
  void personNamedInTwoVersionsOnlyIsNoFault() {
    place("Orxan İbrahimov bildirib.", "Orkhan Ibrahimov said.", "Он сообщил.");

    assertThat(told()).isEmpty();
  }

  @Test
  void titleThatTwoVersionsHaveIsMissingInTheThird() {
    place(
        "Dövlət Miqrasiya Xidməti bildirib.",
        "The Federal Migration Bureau said.",
        "Сообщила Государственная миграционная служба.");

    assertThat(told())
        .containsExactly(
            "TermMissing en MISSING [Dövlət Miqrasiya Xidməti, az, Государственная миграционная служба,"
                + " ru] | az ⟦Dövlət Miqrasiya Xidməti⟧ | en | ru ⟦Государственная миграционная служба⟧");
  }

  @Test
  void titleThatOneVersionRepeatsIsNoFault() {
    place("Dövlət Miqrasiya Xidməti bildirib.", "The Service said.", "Служба сообщила.");

    assertThat(told()).isEmpty();
  }

  @Test
  void missingSentencesOfAParagraphAreOneFinding() {
    place("Birinci cümlə.", "First sentence.", "Первое предложение.");
    paragraphGoesOn("İkinci cümlə.", "Second sentence.", "");
    paragraphGoesOn("Üçüncü cümlə.", "Third sentence.", "");
    place("Yeni abzas.", "New paragraph.", "");

    assertThat(told())
        .containsExactly(
            "SegmentMissing ru SEGMENT_MISSING [2, İkinci cümlə. Üçüncü cümlə., az, en] | az | ru | en",
            "SegmentMissing ru SEGMENT_MISSING [1, Yeni abzas., az, en] | az | ru | en");
    assertThat(findings().get(0).pair().unit()).isEqualTo("p1/1");
    assertThat(findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void sentenceOfOneVersionAloneIsAWarningThere() {
    place("", "Only the English version says so.", "");

    assertThat(told())
        .containsExactly(
            "SegmentMissing en SEGMENT_ONLY_HERE [1, Only the English version says so., az, ru] | az | en");
    assertThat(findings().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void whatIsAlignedWithoutConfidenceIsComparedInGroups() {
    place(0.2, "Cəmi 40 səfər.", "", "Всего 50 визитов.");
    place(0.3, "Bu, azdır.", "A total of 40 visits, which is few.", "");

    assertThat(told())
        .containsExactly(
            "NumberMismatch ru DIFFERS_FROM_BOTH [50, 40, az, en] | az ⟦40⟧ | ru ⟦50⟧ | en ⟦40⟧");
    assertThat(doubtful).isEqualTo(4);
  }

  @Test
  void eachVersionIsCheckedByItselfOnce() {
    place("Bu mərasim mərasim bаşlayıb.", "The event began.", "Мероприятие началось.");

    assertThat(told())
        .containsExactly(
            "RepeatedWord az REPEATED_WORD [mərasim] | en | az ⟦mərasim mərasim⟧",
            "LookAlike az LOOK_ALIKE [bаşlayıb, U+0430, a, U+0061] | en | az ⟦а⟧");
  }

  @Test
  void severityIsThatOfTheSettings() {
    place("Cəmi 100 nəfər.", "A total of 200 people.");

    assertThat(findings(Map.of("NumberMismatch", Severity.INFO)))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void checksThatNeedASourceHaveNothingToSay() {
    assertThat(CHECKS.all())
        .filteredOn(check -> !Triangle.comparesVersions(check))
        .extracting(Check::name)
        .containsExactly(
            "TargetEmpty",
            "TargetEqualsSource",
            "UntranslatedWord",
            "LengthRatio",
            "CodesMismatch",
            "Punctuation",
            "Brackets",
            "Capitalisation",
            "TargetInconsistent",
            "SourceInconsistent");
  }

  private final List<Boolean> begins = new ArrayList<>();

  private void place(String... texts) {
    place(1, texts);
  }

  private void place(double confidence, String... texts) {
    places.add(List.of(texts));
    confidences.add(confidence);
    begins.add(true);
  }

  private void paragraphGoesOn(String... texts) {
    place(texts);
    begins.set(begins.size() - 1, false);
  }

  private List<String> told() {
    return findings().stream().map(TriangleTest::shown).toList();
  }

  private static String shown(Finding finding) {
    Finding.Third third = finding.third();
    return finding.check()
        + " "
        + finding.pair().to()
        + " "
        + finding.message().key()
        + " "
        + finding.message().arguments()
        + shown(finding.pair().from(), finding.pair().source(), finding.sourceSpan())
        + shown(finding.pair().to(), finding.pair().target(), finding.targetSpan())
        + (third == null ? "" : shown(third.text().language(), third.text().text(), third.span()));
  }

  private static String shown(LanguageTag language, Segment segment, Finding.Span span) {
    return " | " + language + (span == null ? "" : " ⟦" + span.of(segment.text()) + "⟧");
  }

  private List<Finding> findings() {
    return findings(Map.of());
  }

  private List<Finding> findings(Map<String, Severity> severities) {
    List<LanguageTag> languages =
        List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU).subList(0, places.get(0).size());
    List<List<VersionSegment>> segments = languages.stream().map(each -> side()).toList();
    List<Bead> beads = new ArrayList<>();
    int paragraph = 0;
    int number = 0;
    for (int i = 0; i < places.size(); i++) {
      paragraph += begins.get(i) ? 1 : 0;
      number = begins.get(i) ? 1 : number + 1;
      List<Run> runs = new ArrayList<>();
      for (int side = 0; side < languages.size(); side++) {
        List<VersionSegment> own = segments.get(side);
        int start = own.size();
        String text = places.get(i).get(side);
        if (!text.isEmpty()) {
          own.add(new VersionSegment("p" + paragraph, number, null, Segment.of(text)));
        }
        runs.add(new Run(start, own.size()));
      }
      beads.add(new Bead(runs, confidences.get(i), Bead.Order.IN_PLACE));
    }
    List<Version> versions = new ArrayList<>();
    for (int side = 0; side < languages.size(); side++) {
      versions.add(
          new Version("text." + languages.get(side), languages.get(side), segments.get(side)));
    }
    List<Finding> findings = new ArrayList<>();
    doubtful =
        new Triangle(CHECKS.defaults(), severities, 0.5)
            .inspect(versions, new Alignment(beads), findings::add)
            .doubtful();
    return findings;
  }

  private static List<VersionSegment> side() {
    return new ArrayList<>();
  }

  private static TermMatchers glossary() {
    List<Term> terms =
        Stream.of(
                "en State Migration Service",
                "az Dövlət Miqrasiya Xidməti",
                "ru Государственная миграционная служба")
            .map(line -> line.split(" ", 2))
            .map(term -> new Term(term[1], new LanguageTag(term[0]), TermStatus.PREFERRED))
            .toList();
    return new TermMatchers(
        Glossary.of(List.of(new Concept("service", ConceptDescription.NONE, terms))),
        SuffixInflection::new);
  }
}
