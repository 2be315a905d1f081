package org.korpu.format.po;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Position;

/**
 * A message of a catalogue.
 *
 * @param context its {@code msgctxt}, null where it has none
 * @param source its {@code msgid}; empty for the header
 * @param plural its {@code msgid_plural}, null where it has none
 * @param translations its {@code msgstr} or, with a plural, each form in order; empty strings where
 *     untranslated
 * @param remarks remarks of the translator
 * @param state what may be done with it
 * @param position where its {@code msgid} stands
 */
public record PoText(
    @Nullable String context,
    String source,
    @Nullable String plural,
    List<String> translations,
    List<String> remarks,
    State state,
    Position position) {

  /** What may be done with a message. */
  public enum State {
    /** Whatever one likes. */
    CURRENT,
    /** Its translation is a guess ({@code #, fuzzy}). */
    FUZZY,
    /** The program has it no longer ({@code #~}). */
    OBSOLETE
  }

  public PoText {
    translations = List.copyOf(translations);
    remarks = List.copyOf(remarks);
  }

  /** Whether this is the header of the catalogue. */
  public boolean isHeader() {
    return source.isEmpty() && context == null;
  }
}
