package org.korpu.format.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/**
 * Writes a glossary in CSV, as the package describes it: UTF-8 without a byte order mark, commas,
 * line feeds, quotes only where needed, concepts in the order of the glossary. The same glossary
 * gives the same bytes.
 *
 * <p>Columns: {@code id}, the languages (English, Azerbaijani, Russian, then the others by tag),
 * {@code domain}, {@code note}, then columns for a status where a term needs one. A glossary
 * without terms gets the first three languages. What the reader makes of the file is the same
 * glossary with the terms of each concept in the order of the columns.
 */
public final class GlossaryCsvWriter {

  private static final List<LanguageTag> FIRST =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU);

  private static final Comparator<LanguageTag> LANGUAGE_ORDER =
      Comparator.<LanguageTag>comparingInt(
              tag -> FIRST.contains(tag) ? FIRST.indexOf(tag) : FIRST.size())
          .thenComparing(Comparator.naturalOrder());

  /** The columns of a status, in their order after {@code note}. */
  private static final List<TermStatus> STATUS_COLUMNS =
      List.of(
          TermStatus.FORBIDDEN, TermStatus.DEPRECATED, TermStatus.ADMITTED, TermStatus.PREFERRED);

  private GlossaryCsvWriter() {}

  /**
   * Writes a glossary; the stream is flushed and left open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Glossary glossary, OutputStream out) throws IOException {
    List<Map<Column.Terms, List<String>>> rows =
        glossary.concepts().stream().map(GlossaryCsvWriter::cells).toList();
    List<Column.Terms> languages = new ArrayList<>();
    List<Column.Terms> statuses = new ArrayList<>();
    (glossary.languages().isEmpty() ? FIRST : glossary.languages())
        .stream()
            .sorted(LANGUAGE_ORDER)
            .forEach(language -> languages.add(new Column.Terms(language, null)));
    for (TermStatus status : STATUS_COLUMNS) {
      for (Column.Terms language : languages) {
        Column.Terms column = new Column.Terms(language.language(), status);
        if (rows.stream().anyMatch(row -> row.containsKey(column))) {
          statuses.add(column);
        }
      }
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter printer =
        new CSVPrinter(writer, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
    printer.printRecord(row("id", names(languages), "domain", "note", names(statuses)));
    for (int i = 0; i < rows.size(); i++) {
      Concept concept = glossary.concepts().get(i);
      Map<Column.Terms, List<String>> cells = rows.get(i);
      printer.printRecord(
          row(
              concept.id(),
              cells(languages, cells),
              concept.domain(),
              concept.note(),
              cells(statuses, cells)));
    }
    writer.flush();
  }

  private static Map<Column.Terms, List<String>> cells(Concept concept) {
    Map<LanguageTag, List<Term>> byLanguage = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      byLanguage.computeIfAbsent(term.language(), tag -> new ArrayList<>()).add(term);
    }
    Map<Column.Terms, List<String>> cells = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, terms) -> {
          boolean plain = onePreferred(terms);
          for (Term term : terms) {
            @Nullable TermStatus status =
                plain && term.status().isApproved() ? null : term.status();
            cells
                .computeIfAbsent(new Column.Terms(language, status), column -> new ArrayList<>())
                .add(term.text());
          }
        });
    return cells;
  }

  /** Whether the approved terms are what the column of a language means: the first preferred. */
  private static boolean onePreferred(List<Term> terms) {
    List<TermStatus> approved =
        terms.stream().map(Term::status).filter(TermStatus::isApproved).toList();
    return !approved.isEmpty() && approved.lastIndexOf(TermStatus.PREFERRED) == 0;
  }

  private static List<String> names(List<Column.Terms> columns) {
    return columns.stream().map(Column.Terms::name).toList();
  }

  private static List<String> cells(
      List<Column.Terms> columns, Map<Column.Terms, List<String>> cells) {
    return columns.stream()
        .map(column -> TermCell.of(cells.getOrDefault(column, List.of())))
        .toList();
  }

  private static List<String> row(
      String id, List<String> languages, String domain, String note, List<String> statuses) {
    List<String> row = new ArrayList<>();
    row.add(id);
    row.addAll(languages);
    row.add(domain);
    row.add(note);
    row.addAll(statuses);
    return row;
  }
}
