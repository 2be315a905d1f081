package org.korpu.triangle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.align.Alignment;
import org.korpu.check.Check;
import org.korpu.check.CheckRun;
import org.korpu.check.ConsistencyCheck;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.check.VersionCheck;
import org.korpu.check.VersionGap;
import org.korpu.check.VersionText;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/**
 * Checks at work on the versions of one text in two or three languages.
 *
 * <p>Numbers, dates, addresses, titles and names are compared at each place of the text; what only
 * one of three versions has or lacks is a finding at that one, whatever number of checks and pairs
 * shows it. What does not agree at a place is looked at once more together with the place before or
 * behind it, in case a sentence of one version says what two of another do. Letters, spaces and the
 * like are checked in each version by itself, and so is whether it spells a name in one way. What
 * one version has and others have not is a gap.
 *
 * <p>Stateless but for what checks keep of words; for one thread.
 */
public final class Triangle {

  /** Checks that look at one text, with another to excuse what it has as well. */
  private static final Set<String> OF_ONE_TEXT =
      Set.of(
          "TermForbidden",
          "TitleCase",
          "OrdinalSuffix",
          "NumberFormat",
          "WrongLanguage",
          "WhiteSpace",
          "NoBreakSpace",
          "RepeatedWord",
          "QuotesStyle",
          "Dashes",
          "LookAlike",
          "MixedScript",
          "ForbiddenCharacters",
          "VowelHarmony",
          "Spelling");

  /** Checks of how the whole text calls somebody or something. */
  private static final Set<String> OF_THE_WHOLE = Set.of("NameInconsistent", "TermInconsistent");

  private final Map<String, Severity> severities;
  private final double least;
  private final Comparison comparison;
  private final List<Check> ofOneText;
  private final List<Check> ofTheWhole;
  private final List<VersionCheck> ofVersions = new ArrayList<>();

  /**
   * What has been looked at.
   *
   * @param places how many places the text has
   * @param doubtful how many segments, of all versions, could not be aligned with confidence
   */
  public record Outcome(int places, int doubtful) {}

  /**
   * Checks for versions.
   *
   * @param checks what to look for; those that {@linkplain #comparesVersions have nothing to say}
   *     of versions are left out
   * @param severities how grave findings of a check are, by its name, where not as it says itself
   * @param least beads of less confidence are compared in groups only, and make no gaps
   */
  public Triangle(List<Check> checks, Map<String, Severity> severities, double least) {
    this.severities = Map.copyOf(severities);
    this.least = least;
    comparison = new Comparison(checks, this::severity);
    ofOneText = checks.stream().filter(check -> OF_ONE_TEXT.contains(check.name())).toList();
    ofTheWhole =
        checks.stream()
            .filter(ConsistencyCheck.class::isInstance)
            .filter(check -> OF_THE_WHOLE.contains(check.name()))
            .toList();
    for (Check check : checks) {
      if (check instanceof VersionCheck versionCheck) {
        ofVersions.add(versionCheck);
      }
    }
  }

  /** Whether a check has anything to say of versions of equal standing. */
  public static boolean comparesVersions(Check check) {
    if (check instanceof VersionCheck
        || OF_ONE_TEXT.contains(check.name())
        || OF_THE_WHOLE.contains(check.name())) {
      return true;
    }
    for (Matter matter : Matter.values()) {
      if (matter.checks().contains(check.name())) {
        return true;
      }
    }
    return false;
  }

  private Severity severity(Check check) {
    return severities.getOrDefault(check.name(), check.severity());
  }

  /**
   * Inspects the versions of a text.
   *
   * @param alignment of their texts, in the same order
   * @param findings takes what is found, in the order of the text
   */
  public Outcome inspect(List<Version> versions, Alignment alignment, Consumer<Finding> findings) {
    Places places = Places.of(versions, alignment, least);
    List<List<Finding>> byPlace = new ArrayList<>();
    places.places().forEach(place -> byPlace.add(new ArrayList<>()));
    Set<Integer> joined = new HashSet<>();
    for (Matter matter : Matter.values()) {
      new NeighbouringPlaces(places.places(), place -> comparison.of(place, matter))
          .settle(byPlace, joined);
    }
    inspectGaps(versions, places.places(), joined, byPlace);
    Set<String> told = new HashSet<>();
    CheckRun single = new CheckRun(ofOneText);
    CheckRun whole = new CheckRun(ofTheWhole);
    for (int i = 0; i < byPlace.size(); i++) {
      for (Finding found : distinct(byPlace.get(i))) {
        told.add(key(found));
        findings.accept(found);
      }
      Place place = places.places().get(i).place();
      inspectEach(place, single, findings);
      survey(place, whole);
    }
    whole.finish(
        found -> {
          if (told.add(key(found))) {
            findings.accept(weighed(found));
          }
        });
    return new Outcome(byPlace.size(), places.doubtful());
  }

  private Finding weighed(Finding finding) {
    return finding.withSeverity(severities.getOrDefault(finding.check(), finding.severity()));
  }

  private void inspectGaps(
      List<Version> versions,
      List<Places.Spot> places,
      Set<Integer> joined,
      List<List<Finding>> byPlace) {
    Gaps gaps = new Gaps(versions);
    for (int i = 0; i < places.size(); i++) {
      Places.Spot spot = places.get(i);
      boolean settled = joined.contains(i) || spot.trust() == Places.Trust.DOUBTFUL;
      tell(settled ? gaps.pass(spot.place()) : gaps.take(spot.place()), byPlace.get(i));
    }
    if (!places.isEmpty()) {
      tell(gaps.finish(), byPlace.get(places.size() - 1));
    }
  }

  private void tell(@Nullable VersionGap gap, List<Finding> findings) {
    if (gap != null) {
      ofVersions.forEach(check -> check.inspect(gap, found -> findings.add(weighed(found))));
    }
  }

  /** Looks at each segment by itself. */
  private void inspectEach(Place place, CheckRun run, Consumer<Finding> findings) {
    for (int side : place.holding()) {
      VersionText other = other(place, side);
      Version version = place.versions().get(side);
      for (VersionSegment segment : place.sides().get(side)) {
        Position position = segment.position();
        VersionText text =
            new VersionText(
                version.file(), segment.unit(), position, version.language(), segment.content());
        run.take(text.against(other), found -> findings.accept(weighed(found)));
      }
    }
  }

  /** What another version has at a place; nothing, if there is none. */
  private static VersionText other(Place place, int side) {
    for (int other : place.holding()) {
      if (other != side) {
        return place.text(other);
      }
    }
    Version version = place.versions().get(side == 0 ? 1 : 0);
    return new VersionText(version.file(), "", null, version.language(), Segment.EMPTY);
  }

  /** Looks at a place for what is told at the end; what single pairs tell has been compared. */
  private static void survey(Place place, CheckRun run) {
    for (int from : place.holding()) {
      for (int to : place.holding()) {
        if (from != to) {
          run.take(place.text(to).against(place.text(from)), found -> {});
        }
      }
    }
  }

  /** Without findings inside others: the numbers of a telephone number. */
  private static List<Finding> distinct(List<Finding> findings) {
    return findings.stream()
        .filter(each -> findings.stream().noneMatch(other -> isPart(each, other)))
        .toList();
  }

  private static boolean isPart(Finding part, Finding whole) {
    return !part.check().equals(whole.check())
        && part.pair().equals(whole.pair())
        && isWithin(part.sourceSpan(), whole.sourceSpan())
        && isWithin(part.targetSpan(), whole.targetSpan());
  }

  private static boolean isWithin(Finding.@Nullable Span part, Finding.@Nullable Span whole) {
    return part == null
        || (whole != null && whole.start() <= part.start() && part.end() <= whole.end());
  }

  /** The same for findings of one fault from two pairs. */
  private static String key(Finding finding) {
    SegmentPair pair = finding.pair();
    Finding.Span span = finding.targetSpan();
    return String.join(
        "\u0000",
        finding.check(),
        pair.to().value(),
        span == null ? pair.unit() : span.of(pair.target().text()));
  }
}
