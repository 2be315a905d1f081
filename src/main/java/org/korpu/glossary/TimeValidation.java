package org.korpu.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Severity;

/** Whether the days of office holders and of titles fit together. */
final class TimeValidation {

  private final FaultCollector faults;

  TimeValidation(FaultCollector faults) {
    this.faults = faults;
  }

  void validate(PlacedConcept placed) {
    List<Tenure> holders = placed.concept().holders();
    for (int i = 0; i < holders.size(); i++) {
      for (int k = i + 1; k < holders.size(); k++) {
        if (holders.get(i).period().overlaps(holders.get(k).period())) {
          faults.add(
              Severity.WARNING,
              placed,
              GlossaryMessage.TENURES_OVERLAP,
              holders.get(i).text(),
              holders.get(k).text());
        }
      }
    }
    placed.concept().terms().stream()
        .map(Term::language)
        .distinct()
        .forEach(language -> gaps(placed, language));
  }

  /** Days between two titles of a language on which there was none. */
  private void gaps(PlacedConcept placed, LanguageTag language) {
    List<Period> periods = new ArrayList<>();
    for (Term term : placed.concept().terms()) {
      boolean official = term.status() != TermStatus.FORBIDDEN;
      if (official && term.language().equals(language)) {
        periods.add(term.details().validity());
      }
    }
    // A title without dates may be a short form that was always used: it fills no gap by itself,
    // but tells that the dates of the others are not complete.
    if (periods.contains(Period.ALWAYS)) {
      return;
    }
    periods.sort(
        Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    @Nullable LocalDate end = periods.isEmpty() ? null : periods.get(0).to();
    for (Period period : periods) {
      LocalDate from = period.from();
      if (end != null && from != null && from.isAfter(end.plusDays(1))) {
        faults.add(
            Severity.WARNING,
            placed,
            GlossaryMessage.VALIDITY_GAP,
            language.value(),
            end.plusDays(1).toString(),
            from.minusDays(1).toString());
      }
      LocalDate to = period.to();
      if (end == null || to == null) {
        end = end == null ? null : to;
      } else if (to.isAfter(end)) {
        end = to;
      }
      if (end == null) {
        return;
      }
    }
  }
}
