package org.korpu.format.tbx;

import java.util.Optional;

/**
 * A note that holds what TBX-Basic has no place for: {@code [korpu:KEY] VALUE}.
 *
 * @param key what it is
 * @param value its text
 */
record KorpuNote(String key, String value) {

  static final String ID = "id";
  static final String BROADER = "broader";
  static final String REPLACED_BY = "replaced-by";
  static final String HOLDER = "holder";
  static final String PROPERTY = "property";
  static final String NOTE = "note";
  static final String VALID = "valid";
  static final String CASE = "case";

  private static final String START = "[korpu:";

  /** The note of a text, or nothing where it is a note for people. */
  static Optional<KorpuNote> parse(String text) {
    int end = text.indexOf(']');
    if (!text.startsWith(START) || end < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new KorpuNote(text.substring(START.length(), end), text.substring(end + 1).strip()));
  }

  /** The text that {@link #parse} reads as this one. */
  String text() {
    return START + key + "] " + value;
  }

  /** The text of a note for people, which must not be taken for another one. */
  static String ofNote(String note) {
    return note.startsWith(START) ? new KorpuNote(NOTE, note).text() : note;
  }
}
