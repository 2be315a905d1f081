package org.korpu.format.tbx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korpu.glossary.GrammarText;
import org.korpu.glossary.TermStatus;

/** The data categories of TBX-Basic that korpu knows, and their values. */
final class DataCategories {

  static final String STATUS = "administrativeStatus";
  static final String SUBJECT_FIELD = "subjectField";
  static final String DEFINITION = "definition";
  static final String SOURCE = "source";
  static final String NOTE = "note";
  static final String CONTEXT = "context";
  static final String PART_OF_SPEECH = "partOfSpeech";
  static final String GENDER = "grammaticalGender";

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

  /** The data categories of grammar that korpu gives a meaning to, with its own names for them. */
  private static final Map<String, String> GRAMMAR =
      Map.of(
          PART_OF_SPEECH,
          GrammarText.PART_OF_SPEECH,
          GENDER,
          GrammarText.GENDER,
          "grammaticalNumber",
          GrammarText.NUMBER,
          "animacy",
          GrammarText.ANIMACY);

  private static final Set<String> GRAMMAR_VALUES =
      Set.of(
          "noun",
          "propernoun",
          "verb",
          "adjective",
          "masculine",
          "feminine",
          "neuter",
          "singular",
          "plural",
          "animate",
          "inanimate");

  /**
   * Those that stand in {@code termNote}, with the values that TBX-Basic allows and that are kept
   * as properties; none: any.
   */
  private static final Map<String, Set<String>> TERM_NOTES =
      Map.of(
          PART_OF_SPEECH,
          Set.of("adverb"),
          GENDER,
          Set.of("other"),
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

  /** Whether what a data category says of a term is grammar that korpu knows. */
  static boolean isGrammar(String category, String value) {
    return GRAMMAR.containsKey(category)
        && (GRAMMAR_VALUES.contains(value.toLowerCase(Locale.ROOT))
            || (category.equals(PART_OF_SPEECH) && value.equals("other")));
  }

  /** The name in {@link GrammarText} of a data category of grammar. */
  static String grammarName(String category) {
    return GRAMMAR.getOrDefault(category, category);
  }

  /** The value in {@link GrammarText} of one of TBX. */
  static String grammarValue(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.equals("propernoun") ? "proper-noun" : lower;
  }

  /**
   * What TBX-Basic calls a part of speech or a gender, so that other tools know it too; nothing
   * where it has no name for it.
   */
  static Optional<String> categoryOf(String grammarName) {
    return switch (grammarName) {
      case GrammarText.PART_OF_SPEECH -> Optional.of(PART_OF_SPEECH);
      case GrammarText.GENDER -> Optional.of(GENDER);
      default -> Optional.empty();
    };
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
