package org.korpu.filter;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.archive.ArchiveLimits;

/**
 * What is taken out of documents, where translators want to choose. The same options must hold for
 * the export of a document and for its merge: other options give other units.
 *
 * @param word {@code .docx}
 * @param sheets {@code .xlsx}
 * @param slides {@code .pptx}
 * @param openDocument {@code .odt}, {@code .ods}, {@code .odp}
 * @param json {@code .json}
 * @param properties {@code .properties}
 * @param xml {@code .xml}
 * @param limits how much is done for one document before it is refused
 */
public record FilterOptions(
    Word word,
    Sheets sheets,
    Slides slides,
    OpenDocument openDocument,
    Json json,
    Properties properties,
    Xml xml,
    Limits limits) {

  /** What holds where nothing is said. */
  public static final FilterOptions DEFAULT =
      new FilterOptions(
          new Word(Taken.NO, Taken.NO),
          new Sheets(Taken.NO, Taken.NO, Set.of()),
          new Slides(Taken.YES, Taken.NO, Taken.NO),
          new OpenDocument(Taken.NO),
          new Json(List.of(), List.of()),
          new Properties(Letters.AS_THEY_ARE),
          new Xml(null),
          new Limits(ArchiveLimits.DEFAULT, Duration.ofSeconds(60)));

  /** Whether something is taken for text to translate. */
  public enum Taken {
    YES,
    NO
  }

  /** How letters outside ASCII are written. */
  public enum Letters {
    /** As letters, in UTF-8. */
    AS_THEY_ARE,
    /** As <code>&#92;u0259</code>, for programs in Java before version 9. */
    ESCAPED
  }

  /**
   * Options for Word.
   *
   * @param comments remarks of reviewers
   * @param hidden hidden text
   */
  public record Word(Taken comments, Taken hidden) {}

  /**
   * Options for Excel.
   *
   * @param comments remarks at cells
   * @param hidden sheets, rows and columns that are hidden
   * @param excludedColumns {@code B} for the column in all sheets, {@code Sheet!B} in one
   */
  public record Sheets(Taken comments, Taken hidden, Set<String> excludedColumns) {
    public Sheets {
      excludedColumns = Set.copyOf(excludedColumns);
    }
  }

  /**
   * Options for PowerPoint.
   *
   * @param notes notes of the speaker
   * @param masters text on masters and layouts
   * @param hidden slides that are not shown
   */
  public record Slides(Taken notes, Taken masters, Taken hidden) {}

  /**
   * Options for OpenDocument.
   *
   * @param comments remarks of reviewers
   */
  public record OpenDocument(Taken comments) {}

  /**
   * Options for JSON. A path is the keys from the root, joined by dots; items of lists have their
   * number, from 0; {@code *} stands for any characters, also none.
   *
   * @param keys paths of the strings to take; all if empty
   * @param excludedKeys paths of the strings to leave
   */
  public record Json(List<String> keys, List<String> excludedKeys) {
    public Json {
      keys = List.copyOf(keys);
      excludedKeys = List.copyOf(excludedKeys);
    }
  }

  /**
   * Options for files of properties.
   *
   * @param letters how letters outside ASCII are written in a translation
   */
  public record Properties(Letters letters) {}

  /**
   * Options for XML.
   *
   * @param rules which elements are text; null for the rules in the document alone
   */
  public record Xml(@Nullable Rules rules) {}

  /**
   * Rules of ITS 2.0.
   *
   * @param name the file, for messages
   * @param text the document of rules
   */
  public record Rules(String name, String text) {}

  /**
   * How much is done for one document before it is refused: it may have been made to exhaust the
   * memory or the patience.
   *
   * @param archives how much is unpacked of a document that is an archive
   * @param time how long a document in HTML, Markdown or XML may be read or written
   */
  public record Limits(ArchiveLimits archives, Duration time) {}

  /** These options with other rules for XML. */
  public FilterOptions withXml(Xml other) {
    return new FilterOptions(word, sheets, slides, openDocument, json, properties, other, limits);
  }

  /** These options with other limits. */
  public FilterOptions withLimits(Limits other) {
    return new FilterOptions(word, sheets, slides, openDocument, json, properties, xml, other);
  }
}
