package org.korpu.format.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeArchive;
import org.korpu.format.office.OfficeArchive.Relation;
import org.korpu.format.office.OfficeXml;
import org.korpu.format.office.ReadCell;
import org.korpu.format.office.ReadCell.Oddity;
import org.korpu.format.office.ReadRow;
import org.korpu.format.office.ReadTable;

/**
 * Reads the sheets of an Excel workbook as a person left them: rows that are hidden or filtered out
 * too, in the order in which they stand. A whole number that is shown as it was typed is text;
 * other numbers, dates, formulas and the like are {@link Oddity oddities}.
 */
public final class SheetReader {

  /** Letters in the name of a column. */
  private static final int LETTERS = 26;

  private final OfficeArchive archive;
  private final List<String> strings;
  private final CellFormats formats;
  private final Map<String, String> persons = new HashMap<>();

  private SheetReader(OfficeArchive archive, List<String> strings, CellFormats formats) {
    this.archive = archive;
    this.strings = strings;
    this.formats = formats;
  }

  /**
   * The sheets of a workbook in order, each as a table.
   *
   * @throws org.korpu.model.InputException if it is damaged
   */
  public static List<ReadTable> tables(OfficeArchive archive) {
    String main = archive.mainPart();
    Map<String, Relation> relations = archive.relations(main);
    List<String> strings = new ArrayList<>();
    CellFormats formats = CellFormats.NONE;
    Map<String, String> persons = new HashMap<>();
    for (Relation relation : relations.values()) {
      OfficeXml part = archive.part(relation.target());
      if (part == null) {
        continue;
      }
      if (relation.type().endsWith("/sharedStrings")) {
        readStrings(part, strings);
      } else if (relation.type().endsWith("/styles")) {
        formats = CellFormats.read(part);
      } else if (relation.type().endsWith("/person")) {
        SheetComments.readPersons(part, persons);
      }
    }
    SheetReader reader = new SheetReader(archive, strings, formats);
    reader.persons.putAll(persons);
    List<ReadTable> tables = new ArrayList<>();
    OfficeXml workbook = archive.requiredPart(main);
    workbook.enterRoot();
    while (workbook.nextChild()) {
      if (!workbook.name().equals("sheets")) {
        workbook.skip();
        continue;
      }
      while (workbook.nextChild()) {
        Relation sheet = relations.get(String.valueOf(workbook.relation()));
        if (sheet != null && sheet.type().endsWith("/worksheet")) {
          tables.add(reader.table(sheet.target()));
        }
        workbook.skip();
      }
    }
    return tables;
  }

  private static void readStrings(OfficeXml xml, List<String> strings) {
    xml.enterRoot();
    while (xml.nextChild()) {
      strings.add(SheetText.read(xml));
    }
  }

  private ReadTable table(String part) {
    Map<Integer, Map<Integer, ReadCell>> rows = new TreeMap<>();
    Set<String> merged = new HashSet<>();
    OfficeXml xml = archive.requiredPart(part);
    xml.enterRoot();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "sheetData" -> readRows(xml, rows);
        case "mergeCells" -> readMerged(xml, merged);
        default -> xml.skip();
      }
    }
    for (Map.Entry<String, List<String>> each :
        SheetComments.read(archive, part, persons).entrySet()) {
      change(rows, each.getKey(), cell -> withComments(cell, each.getValue()));
    }
    for (String range : merged) {
      markMerged(rows, range);
    }
    List<ReadRow> result = new ArrayList<>();
    rows.forEach(
        (number, cells) -> {
          List<ReadCell> list = new ArrayList<>();
          cells.forEach(
              (column, cell) -> {
                while (list.size() < column) {
                  list.add(ReadCell.EMPTY);
                }
                list.add(cell);
              });
          result.add(new ReadRow(number, list));
        });
    return new ReadTable(result);
  }

  private void readRows(OfficeXml xml, Map<Integer, Map<Integer, ReadCell>> rows) {
    int number = 0;
    while (xml.nextChild()) {
      String written = xml.attribute("r");
      number = written == null ? number + 1 : SheetText.number(written);
      Map<Integer, ReadCell> cells = rows.computeIfAbsent(number, key -> new TreeMap<>());
      int column = -1;
      while (xml.nextChild()) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : column(reference);
        cells.put(column, cell(xml));
      }
    }
  }

  private ReadCell cell(OfficeXml xml) {
    String type = xml.attribute("t");
    int style = SheetText.number(xml.attribute("s"));
    String text = "";
    boolean formula = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "f" -> {
          formula = true;
          xml.skip();
        }
        case "v" -> text = xml.text();
        case "is" -> text = SheetText.read(xml);
        default -> xml.skip();
      }
    }
    if (formula) {
      return odd(text, Oddity.FORMULA);
    }
    return switch (type == null ? "n" : type) {
      case "s" -> plain(string(text));
      case "inlineStr" -> plain(text);
      case "str" -> plain(SheetText.unescaped(text));
      case "b" -> odd(text, Oddity.TRUTH_VALUE);
      case "e" -> odd(text, Oddity.ERROR);
      case "d" -> odd(text, Oddity.DATE);
      default -> formats.number(text, style);
    };
  }

  private String string(String index) {
    int number = SheetText.number(index);
    return number >= 0 && number < strings.size() ? strings.get(number) : "";
  }

  static ReadCell plain(String text) {
    return text.isEmpty() ? ReadCell.EMPTY : new ReadCell(text, "", List.of(), Set.of());
  }

  static ReadCell odd(String text, Oddity oddity) {
    return new ReadCell(text, "", List.of(), Set.of(oddity));
  }

  private static void readMerged(OfficeXml xml, Set<String> merged) {
    while (xml.nextChild()) {
      String range = xml.attribute("ref");
      if (range != null) {
        merged.add(range);
      }
      xml.skip();
    }
  }

  private static void markMerged(Map<Integer, Map<Integer, ReadCell>> rows, String range) {
    int colon = range.indexOf(':');
    if (colon < 0) {
      return;
    }
    int left = column(range.substring(0, colon));
    int right = column(range.substring(colon + 1));
    int top = row(range.substring(0, colon));
    int bottom = row(range.substring(colon + 1));
    rows.forEach(
        (number, cells) -> {
          if (number >= top && number <= bottom) {
            cells.replaceAll(
                (column, cell) ->
                    column >= left && column <= right ? with(cell, Oddity.MERGED) : cell);
          }
        });
  }

  private static ReadCell with(ReadCell cell, Oddity oddity) {
    Set<Oddity> oddities = new HashSet<>(cell.oddities());
    oddities.add(oddity);
    return new ReadCell(cell.text(), cell.hidden(), cell.comments(), oddities);
  }

  private static ReadCell withComments(ReadCell cell, List<String> comments) {
    return new ReadCell(cell.text(), cell.hidden(), comments, cell.oddities());
  }

  private static void change(
      Map<Integer, Map<Integer, ReadCell>> rows,
      String reference,
      java.util.function.UnaryOperator<ReadCell> change) {
    Map<Integer, ReadCell> cells = rows.computeIfAbsent(row(reference), key -> new TreeMap<>());
    int column = column(reference);
    cells.put(column, change.apply(cells.getOrDefault(column, ReadCell.EMPTY)));
  }

  /** The number of the column, from 0, that a reference such as {@code AB12} names. */
  private static int column(@Nullable String reference) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * LETTERS + (c - 'A' + 1);
      }
    }
    return Math.max(0, column - 1);
  }

  /** The number of the row that a reference names. */
  private static int row(String reference) {
    return SheetText.number(reference.replaceAll("[^0-9]", ""));
  }
}
