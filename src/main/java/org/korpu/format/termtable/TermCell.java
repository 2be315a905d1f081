package org.korpu.format.termtable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermDetails;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Message;

/** The terms of one cell: separated by bars, each with its attributes in braces behind it. */
final class TermCell {

  /** What a backslash takes the meaning from in a term. */
  private static final String SPECIAL = "|{";

  private TermCell() {}

  /**
   * The terms of a cell.
   *
   * @param faults gets what is wrong with attributes, which are left out
   */
  static List<Term> parse(String cell, TermColumn.Terms column, Consumer<Message> faults) {
    List<Term> terms = new ArrayList<>();
    TermStatus status = column.status() == null ? TermStatus.PREFERRED : column.status();
    for (String part : CellText.split(cell, CellText.BAR)) {
      int brace = attributes(part);
      String text = brace < 0 ? part : part.substring(0, brace).strip();
      TermDetails details =
          brace < 0
              ? TermDetails.NONE
              : TermAttributes.parse(part.substring(brace + 1, part.length() - 1), faults);
      terms.add(new Term(CellText.unescape(text, SPECIAL), column.language(), status, details));
      if (column.status() == null) {
        status = TermStatus.ADMITTED;
      }
    }
    return terms;
  }

  /** Where the attributes begin, at their brace; -1 where there are none. */
  private static int attributes(String part) {
    int last = -1;
    for (int at = CellText.find(part, '{', 0); at >= 0; at = CellText.find(part, '{', at + 1)) {
      last = at;
    }
    boolean closed = last > 0 && CellText.find(part, '}', last) == part.length() - 1;
    return closed && !part.substring(0, last).isBlank() ? last : -1;
  }

  /** The cell that {@link #parse} reads as these terms. */
  static String of(List<Term> terms) {
    return terms.stream().map(TermCell::text).collect(Collectors.joining("|"));
  }

  private static String text(Term term) {
    String text = CellText.escape(term.text(), SPECIAL);
    String attributes = TermAttributes.text(term.details());
    return attributes.isEmpty() ? text : text + " {" + attributes + '}';
  }
}
