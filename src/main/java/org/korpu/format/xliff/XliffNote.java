package org.korpu.format.xliff;

import org.jspecify.annotations.Nullable;

/**
 * A remark for people.
 *
 * @param text the remark
 * @param category what it is about, such as {@code memory} or {@code glossary}, null where not said
 * @param segment the id of the segment it is on, null where it is on the whole unit or file
 */
public record XliffNote(String text, @Nullable String category, @Nullable String segment) {
  public XliffNote {
    if (category != null && category.isEmpty()) {
      throw new IllegalArgumentException("an empty category");
    }
  }
}
