package org.korpu.format.xliff;

import java.util.List;
import org.korpu.model.Segment;

/**
 * A text unit with its segments ({@code <unit>} of 2.x, {@code <trans-unit>} of 1.2).
 *
 * @param id unique in its file; the id of the text unit in the document
 * @param preserveSpace whether white space is kept as it is
 * @param translate false where the text must stay as it is
 * @param notes remarks for the translator
 * @param parts segments and what stands between them, in order
 */
public record XliffUnit(
    String id,
    boolean preserveSpace,
    boolean translate,
    List<XliffNote> notes,
    List<XliffPart> parts) {
  public XliffUnit {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /** The source of the whole unit: its parts put together. */
  public Segment source() {
    return new Segment(parts.stream().flatMap(part -> part.source().content().stream()).toList());
  }
}
