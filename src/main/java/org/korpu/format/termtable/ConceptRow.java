package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Property;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/** A concept as the cells of a row. */
public final class ConceptRow {

  private final Map<TermColumn, String> cells = new LinkedHashMap<>();

  private ConceptRow() {}

  /** The cells of a concept, of which none is empty. */
  public static ConceptRow of(Concept concept) {
    ConceptRow row = new ConceptRow();
    row.put(TermColumn.Plain.ID, concept.id());
    row.terms(concept);
    row.put(TermColumn.Plain.DOMAIN, concept.domain());
    row.put(TermColumn.Plain.NOTE, concept.note());
    concept
        .description()
        .definitions()
        .forEach((language, text) -> row.put(new TermColumn.Definition(language), text));
    row.put(TermColumn.Plain.SOURCE, concept.description().source());
    row.put(TermColumn.Plain.BROADER, concept.relations().broader());
    row.put(TermColumn.Plain.REPLACED_BY, concept.relations().replacedBy());
    row.put(
        TermColumn.Plain.HOLDERS,
        concept.holders().stream()
            .map(Tenure::text)
            .map(text -> CellText.escape(text, "|"))
            .collect(Collectors.joining("|")));
    row.put(
        TermColumn.Plain.PROPERTIES,
        concept.description().properties().stream()
            .map(ConceptRow::text)
            .collect(Collectors.joining("|")));
    return row;
  }

  private static String text(Property property) {
    return CellText.escape(property.name(), "|=") + '=' + CellText.escape(property.value(), "|");
  }

  private void put(TermColumn column, String cell) {
    if (!cell.isEmpty()) {
      cells.put(column, cell);
    }
  }

  private void terms(Concept concept) {
    Map<LanguageTag, List<Term>> byLanguage = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      byLanguage.computeIfAbsent(term.language(), tag -> new ArrayList<>()).add(term);
    }
    Map<TermColumn.Terms, List<Term>> byColumn = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, terms) -> {
          boolean plain = onePreferred(terms);
          for (Term term : terms) {
            @Nullable TermStatus status =
                plain && term.status().isApproved() ? null : term.status();
            byColumn
                .computeIfAbsent(new TermColumn.Terms(language, status), c -> new ArrayList<>())
                .add(term);
          }
        });
    byColumn.forEach((column, terms) -> put(column, TermCell.of(terms)));
  }

  /** Whether the approved terms are what the column of a language means: the first preferred. */
  private static boolean onePreferred(List<Term> terms) {
    List<TermStatus> approved =
        terms.stream().map(Term::status).filter(TermStatus::isApproved).toList();
    return !approved.isEmpty() && approved.lastIndexOf(TermStatus.PREFERRED) == 0;
  }

  /** The columns that it needs. */
  public List<TermColumn> columns() {
    return List.copyOf(cells.keySet());
  }

  /** The cells under columns, an empty one where the concept has nothing there. */
  public List<String> cells(List<? extends @Nullable TermColumn> columns) {
    List<String> row = new ArrayList<>(columns.size());
    for (TermColumn column : columns) {
      row.add(cell(column));
    }
    return row;
  }

  /** The cell of a column, empty where the concept has nothing there. */
  public String cell(@Nullable TermColumn column) {
    return column == null ? "" : cells.getOrDefault(column, "");
  }
}
