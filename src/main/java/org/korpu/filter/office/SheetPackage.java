package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.filter.office.Worksheet.Cell;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * A workbook: the strings of cells, sheet by sheet in the order of first use, then the text of
 * drawings and charts; comments on request.
 *
 * <p>Cells with the same string share it, and so do their translations. Numbers, dates and results
 * of formulas are no text; names of sheets are left, since formulas name them. A header of a table
 * is left where a formula names its column.
 */
final class SheetPackage implements OfficePackage {

  private final DocumentParts archive;
  private final FilterOptions.Sheets options;
  private final LanguageTag target;
  private final String main;
  private final SheetDialect strings = new SheetDialect();

  /** Where the cells of each shared string are: those to translate, and those to leave. */
  private final Map<Integer, List<Cell>> translated = new HashMap<>();

  private final Map<Integer, List<Cell>> left = new HashMap<>();

  /** The unit of each cell that heads a column of a table, by the node that names the column. */
  private final Map<XmlNode, String> columnUnits = new LinkedHashMap<>();

  private final Map<XmlNode, XmlPart> columnParts = new HashMap<>();

  /**
   * A workbook.
   *
   * @param main the name of the part that lists the sheets
   * @param target the language that translations are in
   */
  SheetPackage(
      DocumentParts archive, String main, FilterOptions.Sheets options, LanguageTag target) {
    this.archive = archive;
    this.main = main;
    this.options = options;
    this.target = target;
  }

  @Override
  public List<Place> places() {
    PlaceFinder finder = new PlaceFinder();
    XmlPart shared = sharedStrings();
    List<XmlNode> items = shared == null ? List.of() : items(shared);
    List<Worksheet> sheets = sheets();
    Set<String> named = namedColumns(sheets);
    Set<Integer> seen = new HashSet<>();
    for (Worksheet sheet : sheets) {
      Map<String, XmlNode> headers = headers(sheet);
      for (Cell cell : sheet.cells()) {
        XmlNode header = headers.get(cell.reference());
        boolean isNamed = header != null && named.contains(header.attribute("name"));
        boolean taken = cell.isText() && !isNamed && isWanted(sheet, cell);
        cell(cell, taken, sheet, shared, items, seen, finder);
        if (header != null && taken) {
          columnUnits.put(header, unitOf(cell, sheet));
        }
      }
    }
    sheets.forEach(sheet -> drawings(sheet, finder));
    return finder.places();
  }

  private void cell(
      Cell cell,
      boolean taken,
      Worksheet sheet,
      @Nullable XmlPart shared,
      List<XmlNode> items,
      Set<Integer> seen,
      PlaceFinder finder) {
    int index = cell.sharedString();
    if (index >= 0 && index < items.size() && shared != null) {
      (taken ? translated : left).computeIfAbsent(index, i -> new ArrayList<>()).add(cell);
      if (taken && seen.add(index)) {
        finder.add(new Place(unitOf(cell, sheet), shared, items.get(index), strings));
      }
    } else if (taken && cell.inlineString() != null) {
      finder.add(new Place(unitOf(cell, sheet), sheet.part(), cell.inlineString(), strings));
    }
  }

  /** {@code string.5} for the sixth shared string, {@code sheet1.B2} for a string of a cell. */
  private static String unitOf(Cell cell, Worksheet sheet) {
    return cell.sharedString() >= 0
        ? "string." + cell.sharedString()
        : sheet.stem() + "." + cell.reference();
  }

  private boolean isWanted(Worksheet sheet, Cell cell) {
    return !options.excludedColumns().contains(cell.column())
        && !options.excludedColumns().contains(sheet.name() + "!" + cell.column())
        && (options.hidden() == Taken.YES || !sheet.isHidden(cell));
  }

  private @Nullable XmlPart sharedStrings() {
    List<String> names = Relationships.of(archive, main).targets("sharedStrings");
    return names.isEmpty() ? null : archive.part(names.get(0));
  }

  private static List<XmlNode> items(XmlPart shared) {
    return shared.root().children().stream().filter(node -> node.is("x:si")).toList();
  }

  private List<Worksheet> sheets() {
    List<Worksheet> sheets = new ArrayList<>();
    Relationships relationships = Relationships.of(archive, main);
    XmlNode list = archive.required(main).root().child("x:sheets");
    for (XmlNode sheet : list == null ? List.<XmlNode>of() : list.children()) {
      String name = relationships.target(sheet.attribute("r:id"));
      XmlPart part = name == null ? null : archive.part(name);
      if (part != null && part.root().is("x:worksheet")) {
        String state = sheet.attribute("state");
        String title = sheet.attribute("name");
        boolean shown = state == null || state.equals("visible");
        sheets.add(
            new Worksheet(
                part,
                title == null ? "" : title,
                shown ? Worksheet.Visibility.SHOWN : Worksheet.Visibility.HIDDEN));
      }
    }
    return sheets;
  }

  private void drawings(Worksheet sheet, PlaceFinder finder) {
    if (sheet.visibility() == Worksheet.Visibility.HIDDEN && options.hidden() == Taken.NO) {
      return;
    }
    DrawingDialect drawing = new DrawingDialect(target);
    Relationships relationships = Relationships.of(archive, sheet.part().name());
    for (String name : relationships.targets("drawing")) {
      search(name, drawing, finder);
      for (String chart : Relationships.of(archive, name).targets("chart")) {
        search(chart, drawing, finder);
      }
    }
    if (options.comments() == Taken.YES) {
      relationships.targets("comments").forEach(name -> search(name, strings, finder));
    }
  }

  private void search(String name, Dialect dialect, PlaceFinder finder) {
    XmlPart part = archive.part(name);
    if (part != null) {
      finder.search(part, dialect);
    }
  }

  /** The columns of the tables of a sheet, by the cell that heads them. */
  private Map<String, XmlNode> headers(Worksheet sheet) {
    Map<String, XmlNode> headers = new HashMap<>();
    for (String name : Relationships.of(archive, sheet.part().name()).targets("table")) {
      XmlPart table = archive.part(name);
      XmlNode columns = table == null ? null : table.root().child("x:tableColumns");
      String area = table == null ? null : table.root().attribute("ref");
      if (table == null || columns == null || area == null || hasNoHeader(table)) {
        continue;
      }
      String corner = area.split(":", 2)[0];
      int column = Worksheet.columnNumber(corner);
      String row = corner.replaceAll("[^0-9]", "");
      for (XmlNode node : columns.children()) {
        if (node.is("x:tableColumn")) {
          headers.put(Worksheet.columnName(column++) + row, node);
          columnParts.put(node, table);
        }
      }
    }
    return headers;
  }

  private static boolean hasNoHeader(XmlPart table) {
    return "0".equals(table.root().attribute("headerRowCount"));
  }

  /** The columns of tables that formulas name, such as {@code Table1[Price]}. */
  private Set<String> namedColumns(List<Worksheet> sheets) {
    StringBuilder formulas = new StringBuilder();
    for (Worksheet sheet : sheets) {
      sheet.cells().forEach(cell -> formulas.append(cell.formula()).append('\n'));
      Relationships.of(archive, sheet.part().name())
          .targets("table")
          .forEach(name -> collectFormulas(archive.part(name), formulas));
    }
    XmlNode defined = archive.required(main).root().child("x:definedNames");
    formulas.append(defined == null ? "" : defined.allText());
    Set<String> named = new HashSet<>();
    if (formulas.indexOf("[") >= 0) {
      for (Worksheet sheet : sheets) {
        for (XmlNode column : headers(sheet).values()) {
          String name = column.attribute("name");
          if (name != null && formulas.indexOf(name + "]") >= 0) {
            named.add(name);
          }
        }
      }
    }
    return named;
  }

  private static void collectFormulas(@Nullable XmlPart table, StringBuilder formulas) {
    XmlNode columns = table == null ? null : table.root().child("x:tableColumns");
    if (columns != null) {
      formulas.append(columns.allText()).append('\n');
    }
  }

  /**
   * Gives cells that are left a string of their own where they share one with translated cells, and
   * names columns of tables as the cells above them, without which Excel repairs the workbook.
   */
  @Override
  public void adapt(Map<String, Segment> translations, Rewrites rewrites) {
    XmlPart shared = sharedStrings();
    if (shared != null) {
      separate(shared, translations, rewrites);
    }
    columnUnits.forEach(
        (column, unit) -> {
          Segment translation = translations.get(unit);
          XmlPart part = columnParts.get(column);
          if (translation != null && part != null) {
            rewrites
                .of(part)
                .replace(
                    new Markup.Range(column.start(), column.contentStart()),
                    out -> out.append(renamed(part, column, translation.text())));
          }
        });
  }

  private void separate(XmlPart shared, Map<String, Segment> translations, Rewrites rewrites) {
    List<XmlNode> items = items(shared);
    StringBuilder added = new StringBuilder();
    int next = items.size();
    for (int index = 0; index < items.size(); index++) {
      List<Cell> others = left.get(index);
      if (others == null
          || !translated.containsKey(index)
          || !translations.containsKey("string." + index)) {
        continue;
      }
      XmlNode item = items.get(index);
      added.append(shared.xml(), item.start(), item.end());
      String number = String.valueOf(next++);
      for (Cell cell : others) {
        rewrites.of(cell.part()).replace(cell.valueExtent(), out -> out.append(number));
      }
    }
    if (added.length() > 0) {
      int end = shared.root().contentEnd();
      XmlNode extension = shared.root().child("x:extLst");
      int at = extension == null ? end : extension.start();
      rewrites.of(shared).replace(new Markup.Range(at, at), out -> out.append(added));
      dropCounts(shared, rewrites);
    }
  }

  /** The counts of strings are optional, and no longer true. */
  private static void dropCounts(XmlPart shared, Rewrites rewrites) {
    XmlNode root = shared.root();
    String tag = shared.xml().substring(root.start(), root.contentStart());
    String changed = tag.replaceAll("\\s(?:count|uniqueCount)=(?:\"[^\"]*\"|'[^']*')", "");
    rewrites
        .of(shared)
        .replace(new Markup.Range(root.start(), root.contentStart()), out -> out.append(changed));
  }

  private static String renamed(XmlPart part, XmlNode column, String name) {
    String tag = part.xml().substring(column.start(), column.contentStart());
    String value = XmlText.escapedAttribute(name.replace("\n", "_x000a_"));
    return tag.replaceFirst(
        "(\\sname=)(?:\"[^\"]*\"|'[^']*')",
        "$1\"" + java.util.regex.Matcher.quoteReplacement(value) + "\"");
  }
}
