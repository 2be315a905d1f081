package org.korpu.filter.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet (ISO/IEC 29500-1, 18.3.1). */
final class Worksheet {

  /** Whether a sheet is shown. */
  enum Visibility {
    SHOWN,
    HIDDEN
  }

  /** Columns that Excel can have. */
  private static final int COLUMNS = 16_384;

  private final XmlPart part;
  private final String name;
  private final Visibility visibility;
  private final BitSet hiddenColumns = new BitSet();
  private final List<Cell> cells = new ArrayList<>();

  /**
   * A sheet.
   *
   * @param name as its tab shows it
   */
  Worksheet(XmlPart part, String name, Visibility visibility) {
    this.part = part;
    this.name = name;
    this.visibility = visibility;
    readColumns();
    readCells();
  }

  /**
   * A cell.
   *
   * @param part the sheet's
   * @param node the cell's
   * @param reference {@code B2}
   * @param row its row's node
   */
  record Cell(XmlPart part, XmlNode node, String reference, XmlNode row) {

    /** The letters of its column. */
    String column() {
      return reference.replaceAll("[0-9]", "");
    }

    /** Whether its value is a string that somebody has typed. */
    boolean isText() {
      return node.child("x:f") == null && (sharedString() >= 0 || inlineString() != null);
    }

    /** The number of its string among the shared ones, or -1. */
    int sharedString() {
      XmlNode value = node.child("x:v");
      if (value == null || !"s".equals(node.attribute("t"))) {
        return -1;
      }
      try {
        return Integer.parseInt(value.allText().strip());
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    /** Its own string, or null. */
    @Nullable XmlNode inlineString() {
      return "inlineStr".equals(node.attribute("t")) ? node.child("x:is") : null;
    }

    /** Its formula, or nothing. */
    String formula() {
      XmlNode formula = node.child("x:f");
      return formula == null ? "" : formula.allText();
    }

    /** Where its value stands in the part. */
    Markup.Range valueExtent() {
      XmlNode value = node.child("x:v");
      if (value == null) {
        throw new IllegalStateException("no value: " + this);
      }
      return new Markup.Range(value.contentStart(), value.contentEnd());
    }
  }

  XmlPart part() {
    return part;
  }

  String name() {
    return name;
  }

  Visibility visibility() {
    return visibility;
  }

  /** The name of its part without folder and extension. */
  String stem() {
    String file = part.name().substring(part.name().lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** Its cells, row by row. */
  List<Cell> cells() {
    return cells;
  }

  /** Whether nobody sees a cell. */
  boolean isHidden(Cell cell) {
    return visibility == Visibility.HIDDEN
        || isTrue(cell.row().attribute("hidden"))
        || hiddenColumns.get(columnNumber(cell.reference()));
  }

  private void readColumns() {
    XmlNode columns = part.root().child("x:cols");
    for (XmlNode column : columns == null ? List.<XmlNode>of() : columns.children()) {
      if (isTrue(column.attribute("hidden"))) {
        int from = number(column.attribute("min"));
        int to = Math.min(COLUMNS, number(column.attribute("max")));
        if (from > 0 && to >= from) {
          hiddenColumns.set(from, to + 1);
        }
      }
    }
  }

  private void readCells() {
    XmlNode rows = part.root().child("x:sheetData");
    int rowNumber = 0;
    for (XmlNode row : rows == null ? List.<XmlNode>of() : rows.children()) {
      if (!row.is("x:row")) {
        continue;
      }
      int given = number(row.attribute("r"));
      rowNumber = given > 0 ? given : rowNumber + 1;
      int column = 0;
      for (XmlNode node : row.children()) {
        if (node.is("x:c")) {
          String reference = node.attribute("r");
          column = reference == null ? column + 1 : columnNumber(reference);
          cells.add(
              new Cell(
                  part, node, reference == null ? columnName(column) + rowNumber : reference, row));
        }
      }
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  private static int number(@Nullable String value) {
    try {
      return value == null ? -1 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The number of a column, from 1, by the letters at the start of a reference. */
  static int columnNumber(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      number = number * 26 + (reference.charAt(i) - 'A' + 1);
    }
    return number;
  }

  /** The letters of a column by its number, from 1. */
  static String columnName(int number) {
    StringBuilder name = new StringBuilder();
    for (int left = number; left > 0; left = (left - 1) / 26) {
      name.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return name.toString();
  }
}
