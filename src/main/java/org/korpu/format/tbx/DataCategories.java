package org.korpu.format.tbx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korpu.glossary.TermStatus;

/** The data categories of TBX-Basic that korpu knows, and their values. */
final class DataCategories {

  static final String STATUS = "administrativeStatus";
  static final String SUBJECT_FIELD = "subjectField";
  static final String DEFINITION = "definition";
  static final String SOURCE = "source";
  static final String NOTE = "note";
  static final String CONTEXT = "context";

  /** Other names of the status of a term: TBX-Default 2008, TBX-Min 2. */
  static final Set<String> STATUSES = Set.of(STATUS, "normativeAuthorization", "termStatus");

  /** Names of a source. */
  static final Set<String> SOURCES = Set.of(SOURCE, "entrySource", "sourceIdentifier");

  /** Relations to a broader concept in TBX-Default 2008. */
  static final Set<String> BROADER =
      Set.of(
          "broaderConceptGeneric",
          "broaderConceptPartitive",
          "superordinateConceptGeneric",
          "superordinateConceptPartitive");

  /** Those that stand in {@code admin} at concepts and terms. */
  static final Set<String> ADMIN = Set.of("customerSubset", "projectSubset");

  /** Those that stand in {@code termNote}, with the values that TBX-Basic allows; none: any. */
  private static final Map<String, Set<String>> TERM_NOTES =
      Map.of(
          "partOfSpeech",
          Set.of("noun", "verb", "adjective", "adverb", "other"),
          "grammaticalGender",
          Set.of("masculine", "feminine", "neuter", "other"),
          "termType",
          Set.of("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"),
          "geographicalUsage",
          Set.of());

  private DataCategories() {}

  /** Whether TBX-Basic has a {@code termNote} of that type with that value. */
  static boolean isTermNote(String type, String value) {
    Set<String> values = TERM_NOTES.get(type);
    return values != null && (values.isEmpty() ? !value.isEmpty() : values.contains(value));
  }

  /** What a status is called in TBX-Basic. */
  static String nameOf(TermStatus status) {
    return switch (status) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED -> "admittedTerm-admn-sts";
      case DEPRECATED -> "supersededTerm-admn-sts";
      case FORBIDDEN -> "deprecatedTerm-admn-sts";
    };
  }

  /**
   * The status of a name, as this and other tools write it; nothing where it is none.
   *
   * <p>In TBX {@code deprecatedTerm} is one that must not be used, and {@code supersededTerm} one
   * that was preferred once.
   */
  static Optional<TermStatus> status(String name) {
    String bare =
        name.toLowerCase(Locale.ROOT).replaceAll("-admn-sts$", "").replaceAll("[\\s_-]", "");
    return switch (bare.replaceAll("term$", "")) {
      case "preferred", "approved" -> Optional.of(TermStatus.PREFERRED);
      case "admitted", "allowed" -> Optional.of(TermStatus.ADMITTED);
      case "superseded", "obsolete" -> Optional.of(TermStatus.DEPRECATED);
      case "deprecated", "forbidden", "notrecommended" -> Optional.of(TermStatus.FORBIDDEN);
      default -> Optional.empty();
    };
  }
}
