package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units that belong together: a chapter, a dialog box. Groups may stand in groups.
 *
 * @param id empty where the file gives none
 * @param name {@code resname} of 1.2, {@code name} of 2.x; null where the file gives none
 * @param notes remarks on the whole group; they name no segment
 */
public record XliffGroup(String id, @Nullable String name, List<XliffNote> notes) {
  public XliffGroup {
    notes = List.copyOf(notes);
  }
}
