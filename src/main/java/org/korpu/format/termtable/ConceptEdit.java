package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.ConceptRelations;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

/** Changes of a concept that are given as the cells of its row. */
public final class ConceptEdit {

  private ConceptEdit() {}

  /**
   * The concept with another cell under a column. A term of the cell that the concept has in the
   * same language with another status gets the new one.
   *
   * @param cell as it stands in a table; an empty one takes away what is there
   * @throws InputException if the cell has an attribute, holder or property that cannot be read
   */
  public static Concept set(Concept concept, TermColumn column, String cell) {
    return with(concept, column, part(concept.id(), column, cell), false);
  }

  /**
   * The concept with more in the cell under a column of which several things can stand: terms,
   * holders or properties.
   *
   * @throws InputException as {@link #set}
   */
  public static Concept add(Concept concept, TermColumn column, String cell) {
    return with(concept, column, part(concept.id(), column, cell), true);
  }

  /** Whether several things can stand in a cell of a column. */
  public static boolean takesSeveral(TermColumn column) {
    return column instanceof TermColumn.Terms
        || column == TermColumn.Plain.HOLDERS
        || column == TermColumn.Plain.PROPERTIES;
  }

  /** A concept of which only one column is known. */
  private static Concept part(String id, TermColumn column, String cell) {
    List<Diagnostic> faults = new ArrayList<>();
    TermTableReader reader = new TermTableReader(column.header(), faults::add);
    Set<TermColumn> columns = new LinkedHashSet<>();
    columns.add(TermColumn.Plain.ID);
    columns.add(column);
    columns.add(new TermColumn.Terms(LanguageTag.EN, null));
    reader.header(columns.stream().map(TermColumn::header).toList(), 1);
    Concept part = reader.row(List.of(id, cell), 1).orElseThrow();
    if (!faults.isEmpty()) {
      throw new InputException(
          faults.stream()
              .map(
                  fault ->
                      new Diagnostic(
                          fault.severity(), fault.file(), null, fault.cause(), fault.advice()))
              .toList());
    }
    return part;
  }

  private static Concept with(Concept concept, TermColumn column, Concept part, boolean more) {
    if (column instanceof TermColumn.Terms terms) {
      return concept.withTerms(terms(concept, terms, part.terms(), more));
    }
    ConceptDescription old = concept.description();
    ConceptDescription fresh = part.description();
    SortedMap<LanguageTag, String> definitions = new TreeMap<>(old.definitions());
    if (column instanceof TermColumn.Definition definition) {
      definitions.remove(definition.language());
      definitions.putAll(fresh.definitions());
    }
    ConceptDescription description =
        new ConceptDescription(
            column == TermColumn.Plain.DOMAIN ? fresh.domain() : old.domain(),
            definitions,
            column == TermColumn.Plain.NOTE ? fresh.note() : old.note(),
            column == TermColumn.Plain.SOURCE ? fresh.source() : old.source(),
            list(
                column == TermColumn.Plain.PROPERTIES, old.properties(), fresh.properties(), more));
    ConceptRelations relations =
        new ConceptRelations(
            column == TermColumn.Plain.BROADER
                ? part.relations().broader()
                : concept.relations().broader(),
            column == TermColumn.Plain.REPLACED_BY
                ? part.relations().replacedBy()
                : concept.relations().replacedBy());
    return new Concept(
        concept.id(),
        description,
        concept.terms(),
        relations,
        list(column == TermColumn.Plain.HOLDERS, concept.holders(), part.holders(), more));
  }

  private static <T> List<T> list(boolean changes, List<T> old, List<T> fresh, boolean more) {
    if (!changes) {
      return old;
    }
    Collection<T> all = new LinkedHashSet<>(more ? old : List.of());
    all.addAll(fresh);
    return List.copyOf(all);
  }

  private static List<Term> terms(
      Concept concept, TermColumn.Terms column, List<Term> fresh, boolean more) {
    List<Term> result = new ArrayList<>();
    int place = -1;
    boolean preferred = false;
    for (Term term : concept.terms()) {
      boolean own = term.language().equals(column.language());
      boolean again = own && fresh.stream().anyMatch(other -> other.text().equals(term.text()));
      boolean replaced = own && !more && isUnder(term, column.status());
      if (again || replaced) {
        place = replaced && place < 0 ? result.size() : place;
      } else {
        result.add(term);
        preferred |= own && term.status() == TermStatus.PREFERRED;
      }
    }
    if (place < 0) {
      place = lastOf(result, column.language());
    }
    List<Term> added = new ArrayList<>();
    for (Term term : fresh) {
      boolean second =
          more && column.status() == null && preferred && term.status() == TermStatus.PREFERRED;
      added.add(
          second
              ? new Term(term.text(), term.language(), TermStatus.ADMITTED, term.details())
              : term);
    }
    result.addAll(place, added);
    return result;
  }

  private static boolean isUnder(Term term, @Nullable TermStatus status) {
    return status == null ? term.status().isApproved() : term.status() == status;
  }

  /** The place behind the last term of a language. */
  private static int lastOf(List<Term> terms, LanguageTag language) {
    int place = terms.size();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).language().equals(language)) {
        place = i + 1;
      }
    }
    return place;
  }
}
