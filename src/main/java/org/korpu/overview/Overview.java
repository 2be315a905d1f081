package org.korpu.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * All figures of a report.
 *
 * @param subject what it is about
 * @param name the name of that: of a workspace's folder, or of the files
 * @param since the first day that is looked at, null for all
 * @param source the language of releases
 * @param targets the languages they are translated into
 * @param releases what the memory knew of releases, by day, name and target language
 * @param memories the memories in their order
 * @param alignment the units of all memories that were made by aligning
 * @param terms the glossary, as far as it is used
 * @param checks what was found
 */
public record Overview(
    Subject subject,
    String name,
    @Nullable LocalDate since,
    LanguageTag source,
    List<LanguageTag> targets,
    List<ReleaseLeverage> releases,
    List<MemoryFigures> memories,
    AlignmentFigures alignment,
    TermFigures terms,
    CheckFigures checks) {

  /** What a report is about. */
  public enum Subject {
    WORKSPACE,
    FILES
  }

  private static final Comparator<ReleaseLeverage> ORDER =
      Comparator.comparing(ReleaseLeverage::day)
          .thenComparing(ReleaseLeverage::release)
          .thenComparing(ReleaseLeverage::to)
          .thenComparing(ReleaseLeverage::file);

  public Overview {
    targets = List.copyOf(targets);
    releases = releases.stream().sorted(ORDER).toList();
    memories = List.copyOf(memories);
  }
}
