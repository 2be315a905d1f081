package org.korpu.review;

import org.korpu.format.xlsx.SheetWriter;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/** The files that a reviewer works in. */
public enum ReviewFormat {
  DOCX(Integer.MAX_VALUE),
  XLSX(SheetWriter.LONGEST_CELL);

  private final int longestCell;

  ReviewFormat(int longestCell) {
    this.longestCell = longestCell;
  }

  /** What a cell can hold, in UTF-16 units. */
  int longestCell() {
    return longestCell;
  }

  static InputException fullSheet(String file) {
    return new InputException(
        Diagnostic.error(file, null, Message.of(ReviewMessage.SHEET_FULL, SheetWriter.MOST_ROWS)));
  }
}
