package org.korpu.format.csv;

import java.util.ArrayList;
import java.util.List;

/** The terms of one cell: separated by bars, a backslash before a bar or backslash of a term. */
final class TermCell {

  private TermCell() {}

  /** The terms of a cell, without white space around them and without blank ones. */
  static List<String> parse(String cell) {
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
      if (c == '\\' && (next == '|' || next == '\\')) {
        term.append(next);
        i++;
      } else if (c == '|') {
        terms.add(term.toString().strip());
        term.setLength(0);
      } else {
        term.append(c);
      }
    }
    terms.add(term.toString().strip());
    terms.removeIf(String::isBlank);
    return terms;
  }

  /** The cell that {@link #parse} reads as these terms. */
  static String of(List<String> terms) {
    StringBuilder cell = new StringBuilder();
    for (String term : terms) {
      if (cell.length() > 0) {
        cell.append('|');
      }
      cell.append(term.replace("\\", "\\\\").replace("|", "\\|"));
    }
    return cell.toString();
  }
}
