package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/**
 * A glossary as a header and rows.
 *
 * <p>Columns: {@code id}, the languages (English, Azerbaijani, Russian, then the others by tag),
 * {@code domain}, {@code note}, then those for a status, definitions and the rest, each only where
 * a concept needs it. A glossary without terms gets the first three languages. What is read from
 * the table is the same glossary.
 *
 * @param columns of the header, in order
 * @param rows the concepts in the order of the glossary, a cell for each column
 */
public record TermTable(List<TermColumn> columns, List<List<String>> rows) {

  private static final List<LanguageTag> FIRST =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  /** The columns of a status, in their order after {@code note}. */
  private static final List<TermStatus> STATUSES =
      List.of(
          TermStatus.FORBIDDEN, TermStatus.DEPRECATED, TermStatus.ADMITTED, TermStatus.PREFERRED);

  public TermTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The table of a glossary. */
  public static TermTable of(Glossary glossary) {
    List<ConceptRow> rows = new ArrayList<>();
    Set<TermColumn> used = new HashSet<>();
    for (Concept concept : glossary.concepts()) {
      ConceptRow row = ConceptRow.of(concept);
      rows.add(row);
      used.addAll(row.columns());
    }
    List<LanguageTag> languages =
        (glossary.languages().isEmpty() ? FIRST : glossary.languages())
            .stream().sorted(Concept.LANGUAGE_ORDER).toList();
    List<TermColumn> columns = new ArrayList<>();
    columns.add(TermColumn.Plain.ID);
    languages.forEach(language -> columns.add(new TermColumn.Terms(language, null)));
    columns.add(TermColumn.Plain.DOMAIN);
    columns.add(TermColumn.Plain.NOTE);
    for (TermStatus status : STATUSES) {
      languages.stream()
          .map(language -> new TermColumn.Terms(language, status))
          .filter(used::contains)
          .forEach(columns::add);
    }
    used.stream()
        .filter(TermColumn.Definition.class::isInstance)
        .map(TermColumn.Definition.class::cast)
        .sorted(Comparator.comparing(TermColumn.Definition::language, Concept.LANGUAGE_ORDER))
        .forEach(columns::add);
    for (TermColumn.Plain plain : TermColumn.Plain.values()) {
      if (used.contains(plain) && !columns.contains(plain)) {
        columns.add(plain);
      }
    }
    return new TermTable(columns, rows.stream().map(row -> row.cells(columns)).toList());
  }

  /** The names of the columns. */
  public List<String> header() {
    return columns.stream().map(TermColumn::header).toList();
  }
}
