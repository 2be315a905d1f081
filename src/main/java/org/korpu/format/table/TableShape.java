package org.korpu.format.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * How a table is cut and what its columns are.
 *
 * @param delimiter what stands between cells
 * @param columns the language of each column, null for one that is passed over; none at all if the
 *     first row says it
 */
public record TableShape(char delimiter, List<@Nullable LanguageTag> columns) {

  public TableShape {
    columns = Collections.unmodifiableList(new ArrayList<>(columns));
    if (delimiter == '"' || delimiter == '\n' || delimiter == '\r') {
      throw new IllegalArgumentException("delimiter " + (int) delimiter);
    }
  }

  /** Whether the first row names the languages. */
  public boolean hasHeader() {
    return columns.isEmpty();
  }
}
