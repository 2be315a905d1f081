package org.korpu.format.xliff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document.
 *
 * @param id unique in the XLIFF document
 * @param original path of the document, relative to the folder of the XLIFF file, with slashes;
 *     empty where the file does not say
 * @param digest SHA-256 of the document's bytes in lower-case hexadecimal, null where the file was
 *     not written by korpu or a tool dropped it
 * @param notes remarks for the translator on the whole file; they name no segment
 * @param units its units in order
 */
public record XliffFile(
    String id,
    String original,
    @Nullable String digest,
    List<XliffNote> notes,
    List<XliffUnit> units) {
  public XliffFile {
    notes = List.copyOf(notes);
    units = List.copyOf(units);
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a file has an id");
    }
    Set<String> ids = new HashSet<>();
    for (XliffUnit unit : units) {
      if (!ids.add(unit.id())) {
        throw new IllegalArgumentException("file " + id + " has two units " + unit.id());
      }
    }
  }

  /** This file with other units. */
  public XliffFile withUnits(List<XliffUnit> changed) {
    return new XliffFile(id, original, digest, notes, changed);
  }
}
