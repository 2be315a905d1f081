package org.korpu.format.xliff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document.
 *
 * @param id unique in the XLIFF document
 * @param original path of the document, relative to the folder of the XLIFF file, with slashes
 * @param digest SHA-256 of the document's bytes in lower-case hexadecimal, null where the file was
 *     not written by korpu or a tool dropped it
 * @param notes remarks for the translator on the whole file
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
  }
}
