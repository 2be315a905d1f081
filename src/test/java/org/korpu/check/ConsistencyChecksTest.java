package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korpu.model.Message;

class ConsistencyChecksTest {

  private final TermInconsistent terms =
      new TermInconsistent(
          SampleGlossary.matchers(
              """
              chief | en chief; az rəis, başçı
              office | en office; az idarə, ofis; ru управление
              un | en United Nations; az Birləşmiş Millətlər Təşkilatı, BMT
              baku | en Baku; ru Баку, бакинский
              """));

  @Test
  void otherTranslationOfTheSameSourceIsReportedOnce() {
    List<Finding> findings =
        run(
            new TargetInconsistent(),
            pair("a", "1", "en Key figures", "az Əsas göstəricilər"),
            pair("a", "2", "en Key figures", "az Əsas göstəricilər"),
            pair("b", "3", "en Key figures", "az Vacib rəqəmlər"),
            pair("b", "4", "en key  figures", "az Vacib rəqəmlər"),
            pair("b", "5", "en Key figures", "ru Показатели"));

    assertThat(findings).extracting(found -> found.pair().unit()).containsExactly("3");
    assertThat(findings.get(0).message())
        .isEqualTo(
            Message.of(ConsistencyMessage.TARGET_INCONSISTENT, "Əsas göstəricilər", "1", "a"));
  }

  @Test
  void inflectionCapitalsAndPunctuationMakeNoOtherTranslation() {
    assertThat(
            run(
                new TargetInconsistent(),
                pair("a", "1", "en the office", "az idarə"),
                pair("a", "2", "en The office", "az İdarənin."),
                pair("a", "3", "en visits", "ru визиты"),
                pair("a", "4", "en visits", "ru «визитов»")))
        .isEmpty();
  }

  @Test
  void otherSourceOfTheSameTranslationIsReported() {
    assertThat(
            run(
                new SourceInconsistent(),
                pair("a", "1", "en the office", "az idarə"),
                pair("a", "2", "en the board", "az idarə"),
                pair("a", "3", "en offices", "az idarələr")))
        .extracting(found -> found.pair().unit())
        .containsExactly("2");
  }

  @Test
  void rarerTermOfAFileIsReportedWhereItStandsFirst() {
    List<Finding> findings =
        run(
            terms,
            pair("a", "1", "en the chief", "az başçı"),
            pair("a", "2", "en the chief", "az rəis"),
            pair("a", "3", "en the chief", "az rəis"),
            pair("b", "4", "en the office", "az idarə"),
            pair("c", "5", "en the office", "az ofis"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).pair().unit()).isEqualTo("1");
    assertThat(findings.get(0).message())
        .isEqualTo(Message.of(ConsistencyMessage.TERM_INCONSISTENT, "başçı", "rəis", 2));
  }

  @Test
  void abbreviationsAdjectivesAndTermsOfNoSourceTermAreLeft() {
    assertThat(
            run(
                terms,
                pair("a", "1", "en the United Nations", "az BMT"),
                pair("a", "2", "en the United Nations", "az Birləşmiş Millətlər Təşkilatının"),
                pair("a", "3", "en in Baku", "ru в Баку"),
                pair("a", "4", "en of Baku", "ru бакинского"),
                pair("a", "5", "en the boss", "az rəis"),
                pair("a", "6", "en the head", "az başçı")))
        .isEmpty();
  }

  @Test
  void silencedPairTakesNoPart() {
    SegmentPair pair = pair("a", "2", "en Key figures", "az Vacib rəqəmlər");
    SegmentPair silenced =
        new SegmentPair(
            "a",
            "2",
            null,
            pair.from(),
            pair.to(),
            pair.source(),
            pair.target(),
            Set.of("TargetInconsistent"));

    assertThat(
            run(
                new TargetInconsistent(),
                pair("a", "1", "en Key figures", "az Əsas göstəricilər"),
                silenced))
        .isEmpty();
  }

  private static List<Finding> run(Check check, SegmentPair... pairs) {
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
