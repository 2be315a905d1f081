package org.korpu.format.office;

import java.util.List;
import java.util.Set;

/**
 * A cell as a person left it.
 *
 * @param text what is seen in it: lines end with a line feed, tracked changes are taken for made
 * @param hidden text that is not seen
 * @param comments remarks that hang on it, with their author where he is named
 * @param oddities what else is to be known
 */
public record ReadCell(String text, String hidden, List<String> comments, Set<Oddity> oddities) {

  /** What a cell can hold beside text. */
  public enum Oddity {
    /** Words were inserted or deleted with the changes tracked. */
    TRACKED_CHANGES,
    /** It spreads over others, or is spread over. */
    MERGED,
    /** There is a table in it. */
    TABLE,
    /** There is a picture, a drawing or an object in it. */
    PICTURE,
    /** There is a footnote or an endnote in it. */
    FOOTNOTE,
    /** There is an equation in it. */
    EQUATION,
    /** The program numbers it as a list: what stands before the text is no text. */
    LIST,
    /** There is a letter in it that only a certain font has. */
    SYMBOL,
    /** It is calculated. */
    FORMULA,
    /** The program took what was typed for a number that can be written in several ways. */
    NUMBER,
    /** The program took what was typed for a date or a time. */
    DATE,
    /** The program took what was typed for true or false. */
    TRUTH_VALUE,
    /** The program shows an error. */
    ERROR
  }

  public ReadCell {
    comments = List.copyOf(comments);
    oddities = Set.copyOf(oddities);
  }

  /** A cell with nothing in it. */
  public static final ReadCell EMPTY = new ReadCell("", "", List.of(), Set.of());

  /** All text, seen or not. */
  public String allText() {
    return hidden.isEmpty() ? text : text + "\n" + hidden;
  }
}
