package org.korpu.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.format.docx.DocxWriter;
import org.korpu.format.office.StyledText;
import org.korpu.format.office.StyledText.Style;
import org.korpu.format.office.TableCell;
import org.korpu.format.office.TableCell.Access;
import org.korpu.format.office.TableColumn;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffNote;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xlsx.FormSheetWriter;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.review.SegmentForm.Closure;

/**
 * XLIFF files of one pair of languages as a table: a segment a row, in the order of the files.
 *
 * <p>Source and target stand side by side with their codes as visible tags. What a reviewer may not
 * change is grey. The same files give the same bytes.
 */
public final class ReviewExport {

  /** Categories of notes that say nothing to a reader. */
  private static final List<String> SILENT = List.of("memory", "glossary", ReviewImport.CATEGORY);

  private final List<ReviewedFile> files;
  private final Function<Message, String> words;
  private final LanguageTag source;
  private final LanguageTag target;
  private final List<ReviewColumn> columns = new ArrayList<>();

  /**
   * Of files.
   *
   * @param files at least one; all from one language into one
   * @param words words messages in the language of the reviewer
   */
  public ReviewExport(List<ReviewedFile> files, Function<Message, String> words) {
    this.files = List.copyOf(files);
    this.words = words;
    this.source = files.get(0).content().source();
    this.target = files.get(0).target();
  }

  /** Writes a Word document: a table for each document. */
  public void writeDocx(OutputStream out) throws IOException {
    choose(false);
    String page = words.apply(Message.of(ReviewMessage.PAGE, DocxWriter.PAGE, DocxWriter.PAGES));
    try (DocxWriter docx = new DocxWriter(out, title(), page)) {
      docx.heading(1, title());
      docx.paragraph(List.of(new StyledText(howTo(), Style.MUTED)));
      int number = 0;
      for (int i = 0; i < files.size(); i++) {
        for (XliffFile document : files.get(i).content().files()) {
          if (documents() > 1) {
            docx.heading(2, name(files.get(i), document));
          }
          docx.beginTable(tableColumns(), TableOrigin.written(files));
          for (XliffUnit unit : document.units()) {
            for (XliffPart part : unit.segments()) {
              SegmentForm form = new SegmentForm(unit, part, ReviewFormat.DOCX.longestCell());
              RowKey key = key(i, document, unit, form);
              List<TableCell> cells = cells(++number, "", unit, form);
              cells.set(0, withKey(cells.get(0), key));
              docx.row(cells, access(form));
            }
          }
          docx.endTable();
        }
      }
    }
  }

  /**
   * Writes an Excel workbook of one sheet.
   *
   * @return how many segments are longer than a cell can be; they are cut and cannot be edited
   * @throws org.korpu.model.InputException if there are more segments than a sheet has rows
   */
  public int writeXlsx(OutputStream out) throws IOException {
    choose(documents() > 1);
    int number = 0;
    int cut = 0;
    String page = words.apply(Message.of(ReviewMessage.PAGE, "&P", "&N"));
    String about = TableOrigin.written(files).strip();
    try (FormSheetWriter sheet =
        new FormSheetWriter(
            out,
            source + "-" + target,
            new FormSheetWriter.Top(List.of(title(), howTo()), ReviewColumn.ON_TOP, about),
            page,
            tableColumns())) {
      for (int i = 0; i < files.size(); i++) {
        for (XliffFile document : files.get(i).content().files()) {
          for (XliffUnit unit : document.units()) {
            for (XliffPart part : unit.segments()) {
              if (sheet.isFull()) {
                throw ReviewFormat.fullSheet(files.get(i).path());
              }
              SegmentForm form = new SegmentForm(unit, part, ReviewFormat.XLSX.longestCell());
              cut += form.closure() == Closure.TOO_LONG ? 1 : 0;
              String name = name(files.get(i), document);
              sheet.row(
                  key(i, document, unit, form).written(),
                  cells(++number, name, unit, form),
                  access(form));
            }
          }
        }
      }
    }
    return cut;
  }

  /** How many documents the files are of. */
  private int documents() {
    return files.stream().mapToInt(file -> file.content().files().size()).sum();
  }

  private void choose(boolean document) {
    columns.clear();
    columns.addAll(List.of(ReviewColumn.values()));
    if (!document) {
      columns.remove(ReviewColumn.DOCUMENT);
    }
    boolean notes =
        files.stream()
            .flatMap(file -> file.content().files().stream())
            .flatMap(file -> file.units().stream())
            .anyMatch(unit -> !unit.notes().isEmpty());
    if (!notes) {
      columns.remove(ReviewColumn.NOTES);
    }
  }

  private List<TableColumn> tableColumns() {
    int taken =
        columns.stream().filter(column -> !isText(column)).mapToInt(ReviewColumn::width).sum();
    int rest = (TableColumn.PAGE_WIDTH - taken) / 2;
    return columns.stream()
        .map(
            column ->
                new TableColumn(
                    heading(column),
                    column.key(),
                    isText(column) ? rest : column.width(),
                    column == ReviewColumn.SOURCE
                        ? source
                        : column == ReviewColumn.TARGET ? target : null))
        .toList();
  }

  private static boolean isText(ReviewColumn column) {
    return column == ReviewColumn.SOURCE || column == ReviewColumn.TARGET;
  }

  private String heading(ReviewColumn column) {
    return words.apply(
        switch (column) {
          case SOURCE -> Message.of(column.heading(), source);
          case TARGET -> Message.of(column.heading(), target);
          default -> Message.of(column.heading());
        });
  }

  private String title() {
    String names = files.stream().map(ReviewedFile::name).collect(Collectors.joining(", "));
    return words.apply(Message.of(ReviewMessage.TITLE, names));
  }

  private String howTo() {
    String howTo =
        words.apply(
            Message.of(
                ReviewMessage.HOW_TO,
                heading(ReviewColumn.TARGET),
                heading(ReviewColumn.CONFIRMED),
                heading(ReviewColumn.COMMENT)));
    boolean tags =
        files.stream()
            .flatMap(file -> file.content().files().stream())
            .flatMap(file -> file.units().stream())
            .flatMap(unit -> unit.segments().stream())
            .anyMatch(part -> part.source().hasCodes());
    return tags ? howTo + " " + words.apply(Message.of(ReviewMessage.HOW_TO_TAGS)) : howTo;
  }

  /** The document as people know it: by its own name, else by that of the XLIFF file. */
  private static String name(ReviewedFile file, XliffFile document) {
    String original = document.original();
    String name =
        original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? file.name() : name;
  }

  private static RowKey key(int file, XliffFile document, XliffUnit unit, SegmentForm form) {
    String identity = RowKey.identity(document.id(), unit.id(), form.part().id());
    return RowKey.of(file + 1, identity, form);
  }

  private static TableCell withKey(TableCell cell, RowKey key) {
    List<StyledText> texts = new ArrayList<>(cell.texts());
    texts.add(new StyledText(key.written(), Style.HIDDEN));
    return new TableCell(texts, cell.access());
  }

  private static Access access(SegmentForm form) {
    return form.closure() == Closure.OPEN ? Access.OPEN : Access.CLOSED;
  }

  private List<TableCell> cells(int number, String document, XliffUnit unit, SegmentForm form) {
    List<TableCell> cells = new ArrayList<>();
    for (ReviewColumn column : columns) {
      cells.add(
          switch (column) {
            case NUMBER ->
                new TableCell(
                    List.of(new StyledText(String.valueOf(number), Style.MUTED)), Access.CLOSED);
            case DOCUMENT -> TableCell.closed(document);
            case SOURCE -> new TableCell(TaggedText.styled(form.source()), Access.CLOSED);
            case TARGET -> new TableCell(TaggedText.styled(form.target()), access(form));
            case CONFIRMED -> new TableCell(List.of(), access(form));
            case COMMENT -> TableCell.open();
            case STATE -> muted(state(form));
            case NOTES -> muted(notes(unit, form.part()));
          });
    }
    return cells;
  }

  private static TableCell muted(String text) {
    return text.isEmpty()
        ? TableCell.closed("")
        : new TableCell(List.of(new StyledText(text, Style.MUTED)), Access.CLOSED);
  }

  private String state(SegmentForm form) {
    XliffPart part = form.part();
    List<Message> lines = new ArrayList<>();
    if (form.closure() == Closure.NOT_TRANSLATED) {
      lines.add(Message.of(ReviewMessage.NOT_TRANSLATED));
    } else {
      lines.add(Message.of(stateName(part)));
    }
    if (part.lock() == XliffPart.Lock.LOCKED) {
      lines.add(Message.of(ReviewMessage.LOCKED));
    }
    @Nullable Integer percent = percent(part);
    if (part.qualifier() == Qualifier.CONTEXT_MATCH) {
      lines.add(Message.of(ReviewMessage.CONTEXT_MATCH));
    } else if (percent != null) {
      lines.add(Message.of(ReviewMessage.MATCH, percent));
    }
    return lines.stream().map(words).collect(Collectors.joining("\n"));
  }

  private static ReviewMessage stateName(XliffPart part) {
    if (part.target() == null) {
      return ReviewMessage.UNTRANSLATED;
    }
    return switch (part.state()) {
      case INITIAL -> ReviewMessage.STATE_INITIAL;
      case TRANSLATED -> ReviewMessage.STATE_TRANSLATED;
      case REVIEWED -> ReviewMessage.STATE_REVIEWED;
      case FINAL -> ReviewMessage.STATE_FINAL;
    };
  }

  /** How far the target's origin matched, null where it has none. */
  private static @Nullable Integer percent(XliffPart part) {
    if (part.target() == null) {
      return null;
    }
    if (part.percent() > 0) {
      return part.percent();
    }
    boolean matched = part.qualifier() != Qualifier.NONE && !part.matches().isEmpty();
    return matched ? Integer.valueOf(part.matches().get(0).percent()) : null;
  }

  /** The remarks on a segment; those on the unit stand with its first one. */
  private static String notes(XliffUnit unit, XliffPart part) {
    boolean first = unit.segments().get(0).equals(part);
    return unit.notes().stream()
        .filter(note -> note.segment() == null ? first : note.segment().equals(part.id()))
        .map(ReviewExport::text)
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String text(XliffNote note) {
    String category = Objects.requireNonNullElse(note.category(), "");
    String text = note.text().strip();
    return category.isEmpty() || SILENT.contains(category) ? text : category + ": " + text;
  }
}
