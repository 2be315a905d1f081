package org.korpu.report.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.model.Severity;
import org.korpu.overview.AlignmentFigures;
import org.korpu.overview.CheckFigures;
import org.korpu.overview.MemoryFigures;
import org.korpu.overview.Overview;
import org.korpu.overview.ReleaseLeverage;
import org.korpu.overview.TermFigures;
import org.korpu.pretranslate.Leverage;
import org.korpu.pretranslate.Leverage.Band;
import org.korpu.pretranslate.Leverage.Count;

/** Figures that try the page: long names, markup, numbers large and small, many of each kind. */
final class SampleOverview {

  /** Text that would end the element it stands in, or turn the direction of writing. */
  static final String HOSTILE = "</script><script>document.title='caught'</script>\u202Egpj.exe";

  static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  static final Overview EMPTY =
      new Overview(
          Overview.Subject.WORKSPACE,
          "empty",
          null,
          LanguageTag.EN,
          List.of(LanguageTag.AZ, LanguageTag.RU),
          List.of(),
          List.of(),
          new AlignmentFigures(
              0, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), 0, 0, 0, new TreeMap<>()),
          new TermFigures(0, 0, 0, 0, Map.of(), List.of(), List.of()),
          new CheckFigures(CheckFigures.Scope.TERMS, 0, 0, List.of()));

  static final Overview FULL =
      new Overview(
          Overview.Subject.WORKSPACE,
          "press " + HOSTILE,
          LocalDate.of(2025, 1, 1),
          LanguageTag.EN,
          List.of(LanguageTag.AZ, LanguageTag.RU),
          releases(),
          memories(),
          new AlignmentFigures(
              5550,
              List.of(1L, 2L, 3L, 4L, 40L, 100L, 400L, 1000L, 1500L, 2500L),
              50,
              12,
              3,
              new TreeMap<>(Map.of("1-1-1", 5000L, "1-2-1", 300L, "1-1-0", 250L))),
          terms(),
          checks());

  private SampleOverview() {}

  private static List<ReleaseLeverage> releases() {
    List<ReleaseLeverage> releases = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      String name =
          i == 3
              ? "handoff/" + "a-very-long-name-of-a-release-".repeat(6)
              : "handoff/release-" + i + (i == 4 ? HOSTILE : "");
      for (LanguageTag to : List.of(LanguageTag.AZ, LanguageTag.RU)) {
        Map<Band, Count> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
          int n = (i * 7 + band.ordinal() * 13 + to.value().length()) % 17;
          counts.put(band, new Count(n, n * 18 * (i == 5 ? 10_000 : 1)));
        }
        releases.add(
            new ReleaseLeverage(
                name,
                name + ".en-" + to + ".xlf",
                LocalDate.of(2025, 1, 15).plusMonths(i),
                LanguageTag.EN,
                to,
                new Leverage(counts)));
      }
    }
    return releases;
  }

  private static List<MemoryFigures> memories() {
    List<MemoryFigures> memories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      SortedMap<YearMonth, Long> months = new TreeMap<>();
      for (int month = 0; month < 60; month += i + 1) {
        months.put(YearMonth.of(2021, 6).plusMonths(month), 100L * (i + 1) + month);
      }
      long dated = months.values().stream().mapToLong(Long::longValue).sum();
      memories.add(
          new MemoryFigures(
              i == 2 ? "tm/" + "folder/".repeat(20) + "x.tmx" : "tm/memory-" + i + ".tmx",
              dated + i,
              i,
              months,
              Map.of(LanguageTag.EN, dated + i, LanguageTag.AZ, dated, LanguageTag.RU, dated / 3),
              dated / 3));
    }
    return memories;
  }

  private static TermFigures terms() {
    List<TermFigures.Use> uses = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Concept concept =
          new Concept(
              "concept-" + i,
              ConceptDescription.NONE,
              List.of(
                  new Term(
                      i == 1 ? "State Committee on Affairs of Refugees ".repeat(3) : "Term " + i,
                      LanguageTag.EN,
                      TermStatus.PREFERRED),
                  new Term("Termin " + HOSTILE, LanguageTag.AZ, TermStatus.PREFERRED)));
      uses.add(new TermFigures.Use(concept, 40_000 / (i + 1), 20 - i));
    }
    return new TermFigures(
        721,
        123_456,
        300,
        20,
        Map.of(LanguageTag.EN, 0, LanguageTag.AZ, 20, LanguageTag.RU, 721),
        uses,
        uses);
  }

  private static CheckFigures checks() {
    List<CheckFigures.Count> counts = new ArrayList<>();
    List<String> names =
        List.of("TermMissing", "NumberMismatch", "QuotesStyle", "WhiteSpace", "OwnCheck");
    for (int i = 0; i < 28; i++) {
      counts.add(
          new CheckFigures.Count(
              i % 4 == 0 ? CheckFigures.Kind.MEMORY : CheckFigures.Kind.RELEASE,
              i % 4 == 0 ? "tm/memory-" + i % 3 + ".tmx" : "handoff/release-" + i % 14,
              names.get(i % names.size()),
              Severity.values()[i % 3],
              1 + i * i));
    }
    return new CheckFigures(CheckFigures.Scope.TERMS, 1000, 5, counts);
  }
}
