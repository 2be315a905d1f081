package org.korpu.format.xlsx;

import java.util.List;
import org.korpu.format.office.TableCell.Access;

/** How cells of a form look and whether they can be changed; the order is that in the file. */
enum SheetStyle {
  PLAIN("fontId=\"0\" fillId=\"0\" borderId=\"0\"", ""),
  TITLE("fontId=\"1\" fillId=\"0\" borderId=\"0\"", ""),
  LINE("fontId=\"2\" fillId=\"0\" borderId=\"0\"", Constants.TOP),
  HEADING(
      "fontId=\"3\" fillId=\"2\" borderId=\"1\"",
      "<alignment vertical=\"center\" wrapText=\"1\"/>"),
  CLOSED("fontId=\"0\" fillId=\"0\" borderId=\"1\"", Constants.TOP),
  OPEN("fontId=\"0\" fillId=\"0\" borderId=\"1\"", Constants.TOP + Constants.UNLOCKED),
  CLOSED_GREY("fontId=\"0\" fillId=\"3\" borderId=\"1\"", Constants.TOP),
  OPEN_GREY("fontId=\"0\" fillId=\"3\" borderId=\"1\"", Constants.TOP + Constants.UNLOCKED);

  private static final class Constants {
    private static final String TOP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String UNLOCKED = "<protection locked=\"0\"/>";
  }

  private final String parts;
  private final String content;

  SheetStyle(String parts, String content) {
    this.parts = parts;
    this.content = content;
  }

  static SheetStyle ofCell(Access cell, Access row) {
    if (row == Access.OPEN) {
      return cell == Access.OPEN ? OPEN : CLOSED;
    }
    return cell == Access.OPEN ? OPEN_GREY : CLOSED_GREY;
  }

  /** Its place in the file, from 0. */
  int number() {
    return List.of(values()).indexOf(this);
  }

  /** The style as the file has it. All cells are texts: format 49. */
  String markup() {
    return "<xf numFmtId=\"49\" "
        + parts
        + " xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
        + " applyAlignment=\"1\" applyProtection=\"1\">"
        + content
        + "</xf>";
  }
}
