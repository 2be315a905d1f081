package org.korpu.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.korpu.archive.ArchiveLimits;
import org.korpu.files.Journal;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.segmentation.Abbreviation;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

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
 * @param srx the segmentation rules; korpu's own if empty
 * @param abbreviations abbreviations that are added to the rules
 * @param checks which checks run, and how
 * @param filters what is taken out of documents, but for rules of XML
 * @param itsRules the rules of ITS for XML
 * @param releases the folder of releases, relative to the workspace
 * @param journal how much the journal of the memories keeps
 */
public record Configuration(
    LanguageTag source,
    List<LanguageTag> targets,
    int threshold,
    int maxMatches,
    Map<String, Integer> penalties,
    Map<String, Integer> origins,
    Optional<NamedFile> srx,
    List<AbbreviationList> abbreviations,
    CheckSettings checks,
    FilterOptions filters,
    Optional<NamedFile> itsRules,
    String releases,
    Journal.Limits journal) {

  /** How much is unpacked of an archive. */
  public ArchiveLimits archives() {
    return filters.limits().archives();
  }

  /**
   * A file that the settings name.
   *
   * @param path relative to the workspace
   * @param position where it is named in {@code korpu.toml}
   */
  public record NamedFile(String path, Position position) {}

  /**
   * Abbreviations of a language that do not end a sentence.
   *
   * @param language the language
   * @param written those that stand in {@code korpu.toml} itself
   * @param file a text file with more, one a line
   */
  public record AbbreviationList(
      LanguageTag language, List<Abbreviation> written, Optional<NamedFile> file) {
    public AbbreviationList {
      written = List.copyOf(written);
    }
  }

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
          List.of(),
          CheckSettings.DEFAULT,
          FilterOptions.DEFAULT,
          Optional.empty(),
          "releases",
          new Journal.Limits(500, 1_000_000_000L));

  public Configuration {
    targets = List.copyOf(targets);
    penalties = Map.copyOf(penalties);
    origins = Map.copyOf(origins);
    abbreviations = List.copyOf(abbreviations);
  }
}
