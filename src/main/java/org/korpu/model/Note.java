package org.korpu.model;

import org.jspecify.annotations.Nullable;

/**
 * A remark for people.
 *
 * @param text the remark
 * @param language its language, null where not said
 */
public record Note(String text, @Nullable LanguageTag language) {

  /** A note whose language is not said. */
  public static Note of(String text) {
    return new Note(text, null);
  }
}
