package org.korpu.format.office;

import java.util.List;
import org.korpu.format.office.StyledText.Style;

/**
 * A cell of a table for people.
 *
 * @param texts what stands in it, in order
 * @param access whether people may change it, where the format can say so
 */
public record TableCell(List<StyledText> texts, Access access) {

  /** Whether people may change something. */
  public enum Access {
    OPEN,
    CLOSED
  }

  public TableCell {
    texts = List.copyOf(texts);
  }

  /** A cell of plain text that stays as it is. */
  public static TableCell closed(String text) {
    return text.isEmpty() ? new TableCell(List.of(), Access.CLOSED) : of(text, Access.CLOSED);
  }

  /** An empty cell to be filled in. */
  public static TableCell open() {
    return new TableCell(List.of(), Access.OPEN);
  }

  private static TableCell of(String text, Access access) {
    return new TableCell(List.of(StyledText.plain(text)), access);
  }

  /** All that people see. */
  public String visibleText() {
    StringBuilder visible = new StringBuilder();
    for (StyledText each : texts) {
      if (each.style() != Style.HIDDEN) {
        visible.append(each.text());
      }
    }
    return visible.toString();
  }
}
