package org.korpu.format.office;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/**
 * A column of a table for people.
 *
 * @param heading what stands above it
 * @param key what tells it from others when the table comes back, whatever its heading and place;
 *     not seen by people
 * @param width in millimetres of a page that is {@link #PAGE_WIDTH} wide
 * @param language of its texts, null where that is the reader's own
 */
public record TableColumn(String heading, String key, int width, @Nullable LanguageTag language) {

  /** What a page can hold in its width, in millimetres: A4 on its side less margins. */
  public static final int PAGE_WIDTH = 267;

  public TableColumn {
    if (width < 1 || width > PAGE_WIDTH) {
      throw new IllegalArgumentException("a width of " + width);
    }
  }
}
