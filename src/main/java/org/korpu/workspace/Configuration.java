package org.korpu.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korpu.files.Journal;
import org.korpu.model.LanguageTag;

/**
 * What {@code korpu.toml} says, defaults filled in.
 *
 * @param source the language releases are written in
 * @param targets the languages they are translated into
 * @param threshold the least percent of a match that is offered, 1 to 100
 * @param maxMatches how many matches a segment gets at most
 * @param penalties percent points taken off matches of a memory, by its name such as {@code
 *     tm/web.tmx}
 * @param origins percent points taken off matches by their origin: who or what made them
 * @param srx path of the segmentation rules, relative to the workspace; the built-in rules if empty
 * @param checksOff names of checks that do not run unless they are asked for
 * @param journal how much the journal of the memories keeps
 */
public record Configuration(
    LanguageTag source,
    List<LanguageTag> targets,
    int threshold,
    int maxMatches,
    Map<String, Integer> penalties,
    Map<String, Integer> origins,
    Optional<String> srx,
    Set<String> checksOff,
    Journal.Limits journal) {

  /** What holds without a {@code korpu.toml}. */
  public static final Configuration DEFAULT =
      new Configuration(
          LanguageTag.EN,
          List.of(LanguageTag.AZ, LanguageTag.RU),
          75,
          5,
          Map.of(),
          Map.of(),
          Optional.empty(),
          Set.of(),
          new Journal.Limits(500, 1_000_000_000L));

  public Configuration {
    targets = List.copyOf(targets);
    penalties = Map.copyOf(penalties);
    origins = Map.copyOf(origins);
    checksOff = Set.copyOf(checksOff);
  }
}
