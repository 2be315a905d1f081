package org.korpu.format.table;

import java.util.List;
import org.korpu.model.Diagnostic;
import org.korpu.model.Position;
import org.korpu.model.Variant;

/** Takes the rows of a table as they are read. */
public interface TableVisitor {

  /**
   * A row.
   *
   * @param variants its cells that are not blank, in the order of the columns; none for a blank row
   * @param position where it begins
   */
  void row(List<Variant> variants, Position position);

  /** A row that cannot be read. */
  void damaged(Diagnostic fault);

  /** Something is odd but can be read. */
  void warning(Diagnostic fault);
}
