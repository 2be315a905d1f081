package org.korpu.filter.strings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message of a catalogue.
 *
 * @param number its number in the catalogue, the header counted, from 0
 * @param context whether it has a {@code msgctxt}, and which
 * @param source {@code msgid}
 * @param plural {@code msgid_plural}
 * @param translations {@code msgstr}, or all forms of it
 * @param first where the message starts, comments included
 * @param start where the first {@code msgstr} starts
 * @param end where the last line of the message ends
 * @param fuzzyStart where the line with the mark {@code fuzzy} starts; -1 if there is none
 * @param fuzzyEnd where it ends
 */
record PoMessage(
    int number,
    @Nullable String context,
    String source,
    @Nullable String plural,
    List<String> translations,
    int first,
    int start,
    int end,
    int fuzzyStart,
    int fuzzyEnd) {

  PoMessage {
    translations = List.copyOf(translations);
  }

  /** Whether this is the header of the catalogue. */
  boolean isHeader() {
    return source.isEmpty() && context == null;
  }

  boolean isFuzzy() {
    return fuzzyStart >= 0;
  }

  /** Whether every form has a translation that nobody doubts. */
  boolean isTranslated() {
    return !isFuzzy() && translations.stream().noneMatch(String::isEmpty);
  }

  /** The id of the unit of a plural form; of the only unit for form 0 of a message without. */
  String unit(int form) {
    return plural == null ? "m" + number : "m" + number + "." + form;
  }

  /** A message while its lines are read. */
  static final class Draft {
    private @Nullable StringBuilder context;
    private @Nullable StringBuilder source;
    private @Nullable StringBuilder plural;
    private final List<StringBuilder> translations = new ArrayList<>();
    private int first = -1;
    private int translationAt = -1;
    private int end = -1;
    private int fuzzyStart = -1;
    private int fuzzyEnd = -1;

    int start() {
      return first;
    }

    void startAt(int at) {
      first = at;
    }

    void endAt(int at) {
      end = at;
    }

    void fuzzyAt(int from, int to) {
      if (first < 0) {
        first = from;
      }
      fuzzyStart = from;
      fuzzyEnd = to;
    }

    boolean hasTranslation() {
      return !translations.isEmpty();
    }

    /** The field that a keyword starts. */
    StringBuilder field(String keyword, int at) {
      StringBuilder field = new StringBuilder();
      switch (keyword) {
        case "msgctxt" -> context = field;
        case "msgid" -> source = field;
        case "msgid_plural" -> plural = field;
        default -> {
          if (translations.isEmpty()) {
            translationAt = at;
          }
          translations.add(field);
        }
      }
      return field;
    }

    /** The message, or null if its lines make none. */
    @Nullable PoMessage message(int number) {
      if (source == null || translations.isEmpty()) {
        return null;
      }
      return new PoMessage(
          number,
          context == null ? null : context.toString(),
          source.toString(),
          plural == null ? null : plural.toString(),
          translations.stream().map(StringBuilder::toString).toList(),
          first,
          translationAt,
          end,
          fuzzyStart,
          fuzzyEnd);
    }
  }
}
