package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.ConceptRelations;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.PlacedConcept;
import org.korpu.glossary.Property;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

/**
 * Makes concepts of the rows of a table, as the package describes them. A row may be short: its
 * last cells are then empty. Blank rows are passed over.
 *
 * <p>A bad row – too many cells, no id, an id that was there before – is reported and left out, and
 * so is a column whose name means nothing, and an attribute, holder or property that cannot be
 * read; the rest is taken. For one thread.
 */
public final class TermTableReader {

  private final String file;
  private final Consumer<Diagnostic> faults;
  private final List<@Nullable TermColumn> columns = new ArrayList<>();
  private final List<PlacedConcept> concepts = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new HashMap<>();

  /**
   * For one table.
   *
   * @param file the file as the user named it, for diagnostics
   * @param faults takes what is wrong with rows and columns, in their order
   */
  public TermTableReader(String file, Consumer<Diagnostic> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * Takes the names of the columns.
   *
   * @throws InputException if there is no {@code id} or no language among them
   */
  public void header(List<String> names, int line) {
    Set<TermColumn> seen = new HashSet<>();
    for (String name : names) {
      @Nullable TermColumn column = TermColumn.parse(name).orElse(null);
      if (column == null) {
        // An empty name above a column of empty cells is what spreadsheets leave behind.
        if (!name.isBlank()) {
          report(
              line,
              Message.of(TermTableMessage.UNKNOWN_COLUMN, name.strip()),
              TermTableMessage.HEADER_ADVICE);
        }
      } else if (!seen.add(column)) {
        report(line, Message.of(TermTableMessage.DUPLICATE_COLUMN, name.strip()), null);
        column = null;
      }
      columns.add(column);
    }
    if (!seen.contains(TermColumn.Plain.ID)) {
      throw noHeader(TermTableMessage.NO_ID_COLUMN, line);
    }
    if (seen.stream().noneMatch(TermColumn.Terms.class::isInstance)) {
      throw noHeader(TermTableMessage.NO_LANGUAGE_COLUMN, line);
    }
  }

  /**
   * The fault of a table that ends before its header.
   *
   * @param line where the header should be
   */
  public InputException noHeader(int line) {
    return noHeader(TermTableMessage.NO_ID_COLUMN, line);
  }

  private InputException noHeader(TermTableMessage cause, int line) {
    return new InputException(
        Diagnostic.error(file, Position.ofLine(line), Message.of(cause))
            .withAdvice(Message.of(TermTableMessage.HEADER_ADVICE)));
  }

  /** The columns of the header; null for one that is passed over. */
  public List<@Nullable TermColumn> columns() {
    return Collections.unmodifiableList(columns);
  }

  /**
   * Takes a row.
   *
   * @param line where it begins
   * @return the concept that it made; nothing where it made none
   */
  public Optional<Concept> row(List<String> values, int line) {
    List<String> cells = values.stream().map(String::strip).toList();
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled == 0) {
      return Optional.empty();
    }
    if (filled > columns.size()) {
      report(
          line,
          Message.of(TermTableMessage.TOO_MANY_CELLS, filled, columns.size()),
          TermTableMessage.TOO_MANY_CELLS_ADVICE);
      return Optional.empty();
    }
    String id = plain(cells, TermColumn.Plain.ID);
    if (id.isEmpty()) {
      report(line, Message.of(TermTableMessage.BLANK_ID), null);
      return Optional.empty();
    }
    Integer known = lineOfId.putIfAbsent(id, line);
    if (known != null) {
      report(line, Message.of(TermTableMessage.DUPLICATE_ID, id, known), null);
      return Optional.empty();
    }
    Concept concept = concept(id, cells, line);
    concepts.add(new PlacedConcept(concept, file, Position.ofLine(line)));
    return Optional.of(concept);
  }

  /** The concepts of all rows so far. */
  public Glossary glossary() {
    return Glossary.ofPlaced(concepts);
  }

  private Concept concept(String id, List<String> cells, int line) {
    ConceptDescription description =
        new ConceptDescription(
            plain(cells, TermColumn.Plain.DOMAIN),
            definitions(cells),
            plain(cells, TermColumn.Plain.NOTE),
            plain(cells, TermColumn.Plain.SOURCE),
            properties(plain(cells, TermColumn.Plain.PROPERTIES), line));
    ConceptRelations relations =
        new ConceptRelations(
            plain(cells, TermColumn.Plain.BROADER), plain(cells, TermColumn.Plain.REPLACED_BY));
    List<Tenure> holders = holders(plain(cells, TermColumn.Plain.HOLDERS), line);
    return new Concept(id, description, terms(cells, line), relations, holders);
  }

  private String plain(List<String> cells, TermColumn.Plain wanted) {
    int column = columns.indexOf(wanted);
    return column < 0 || column >= cells.size() ? "" : cells.get(column);
  }

  private SortedMap<LanguageTag, String> definitions(List<String> cells) {
    SortedMap<LanguageTag, String> definitions = new TreeMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i) instanceof TermColumn.Definition column && !cells.get(i).isEmpty()) {
        definitions.put(column.language(), cells.get(i));
      }
    }
    return definitions;
  }

  private List<Term> terms(List<String> cells, int line) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (columns.get(i) instanceof TermColumn.Terms column) {
        terms.addAll(
            TermCell.parse(
                cells.get(i),
                column,
                fault -> report(line, fault, TermTableMessage.ATTRIBUTE_ADVICE)));
      }
    }
    return terms;
  }

  private List<Tenure> holders(String cell, int line) {
    List<Tenure> holders = new ArrayList<>();
    for (String part : CellText.split(cell, CellText.BAR)) {
      Tenure.parse(CellText.unescape(part, "|"))
          .ifPresentOrElse(
              holders::add,
              () ->
                  report(
                      line,
                      Message.of(TermTableMessage.BAD_HOLDER, part),
                      TermTableMessage.HOLDER_ADVICE));
    }
    return holders;
  }

  private List<Property> properties(String cell, int line) {
    List<Property> properties = new ArrayList<>();
    for (String part : CellText.split(cell, CellText.BAR)) {
      int equals = CellText.find(part, '=', 0);
      if (equals <= 0) {
        report(
            line,
            Message.of(TermTableMessage.BAD_PROPERTY, part),
            TermTableMessage.PROPERTY_ADVICE);
      } else {
        properties.add(
            new Property(
                CellText.unescape(part.substring(0, equals).strip(), "|="),
                CellText.unescape(part.substring(equals + 1).strip(), "|")));
      }
    }
    return properties;
  }

  private void report(int line, Message cause, @Nullable TermTableMessage advice) {
    Diagnostic fault = Diagnostic.error(file, Position.ofLine(line), cause);
    faults.accept(advice == null ? fault : fault.withAdvice(Message.of(advice)));
  }
}
