package org.korpu.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.korpu.model.LanguageTag;

/** What the path of a file tells of its release. */
public final class ReleaseName {

  /** Year, month and day, or day, month and year; not part of a longer number. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])(?:((?:19|20)[0-9]{2})([-._]?)([0-9]{2})\\2([0-9]{2})"
              + "|([0-9]{2})([-._])([0-9]{2})\\6((?:19|20)[0-9]{2}))(?![0-9])");

  private ReleaseName() {}

  /**
   * The name of the release that an XLIFF file belongs to: its path without ending, without the
   * languages that an export adds, and without the language of the document. {@code
   * out/visit.en-az.xlf}, {@code out/visit.en-ru.xlf} and {@code out/visit.en.en-ru.xlf} are of one
   * release, {@code out/visit}.
   *
   * @param path with slashes
   */
  public static String ofXliff(String path, LanguageTag from, LanguageTag to) {
    String stem = without(stem(path), "." + from.value() + "-" + to.value());
    return without(stem, "." + from.value());
  }

  /**
   * The name of the release that a document is: its path without ending and without its language,
   * so that it has the name of the XLIFF files that are made of it.
   *
   * @param path with slashes
   */
  public static String ofDocument(String path, LanguageTag from) {
    return without(stem(path), "." + from.value());
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  private static String without(String name, String ending) {
    int length = name.length() - ending.length();
    boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
    return ends && length > name.lastIndexOf('/') + 1 ? name.substring(0, length) : name;
  }

  /**
   * The day that a path names: {@code 2026-11-21}, {@code 20261121} or {@code 21.11.2026}, with
   * hyphens, full stops, underscores or nothing between; the last one if there are several.
   */
  public static Optional<LocalDate> day(String path) {
    return DAY.matcher(path)
        .results()
        .map(ReleaseName::day)
        .flatMap(Optional::stream)
        .reduce((earlier, later) -> later);
  }

  /** Nothing where a number only looks like a day. */
  private static Optional<LocalDate> day(MatchResult found) {
    boolean yearFirst = found.group(1) != null;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(yearFirst ? 1 : 8)),
              Integer.parseInt(found.group(yearFirst ? 3 : 7)),
              Integer.parseInt(found.group(yearFirst ? 4 : 5))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
