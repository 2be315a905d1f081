package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korpu.check.AllowedSpots;
import org.korpu.check.Check;
import org.korpu.check.CheckOptions;
import org.korpu.check.CheckRun;
import org.korpu.check.Checks;
import org.korpu.check.Finding;
import org.korpu.check.Orthographies;
import org.korpu.check.SegmentPair;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.morph.Inflections;

/** Checks on all cores find what checks on one pair after the other find, in the same order. */
class InspectionTest {

  private static final List<Check> CHECKS =
      new Checks(
              new TermMatchers(Glossary.EMPTY, Inflections::of),
              Orthographies.NONE,
              CheckOptions.USUAL)
          .all();

  private static List<SegmentPair> pairs() {
    Random random = new Random(20261123);
    String[] sources = {
      "On 5 May Vusal Huseynov came.", "Open (now)", "It is 26,750.", "See www.a.az", "The the end"
    };
    String[] targets = {
      "Mayın 6-da Vüsal Həsənov gəlib.", "Açıq (indi", "26750  nəfər .", "Bax: www.a.ru", "son sоn"
    };
    List<SegmentPair> pairs = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      // A source often comes twice in a row, as in a unit of three languages.
      Segment source = Segment.of(sources[random.nextInt(5)] + (random.nextBoolean() ? "" : " x"));
      for (int j = random.nextInt(3); j >= 0; j--) {
        Segment target = Segment.of(targets[random.nextInt(5)]);
        pairs.add(
            new SegmentPair(
                "f", i + "/" + j, null, LanguageTag.EN, LanguageTag.AZ, source, target));
      }
    }
    return pairs;
  }

  @Test
  void manyPairsAreFoundAtFaultAsEachAlone() {
    List<Finding> alone = new ArrayList<>();
    CheckRun run = new CheckRun(CHECKS);
    for (SegmentPair pair : pairs()) {
      run.take(pair, alone::add);
    }
    run.finish(alone::add);
    List<Finding> together = new ArrayList<>();

    try (Inspection inspection =
        new Inspection(CHECKS, Map.of(), AllowedSpots.NONE, together::add)) {
      pairs().forEach(inspection::add);
      inspection.finish();
    }

    assertThat(together).isEqualTo(alone);
    assertThat(together.stream().map(Finding::check).distinct().count()).isGreaterThan(8);
  }

  @Test
  void findingsAreAsGraveAsTheSettingsSayAndNoneWhereTheyAllowIt() {
    List<Finding> found = new ArrayList<>();

    try (Inspection inspection =
        new Inspection(
            CHECKS,
            Map.of("NumberMismatch", Severity.INFO),
            new AllowedSpots(Map.of("Brackets", List.of("("))),
            found::add)) {
      pairs().forEach(inspection::add);
      inspection.finish();
    }

    assertThat(found)
        .filteredOn(finding -> finding.check().equals("NumberMismatch"))
        .isNotEmpty()
        .allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(found).noneMatch(finding -> finding.check().equals("Brackets"));
  }
}
