package org.korpu.align;

import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * A document in two or three languages, with its files.
 *
 * @param title what people call it
 * @param languages the language of each side
 * @param files the file of each side, as the user named it
 * @param text its text on each side
 */
public record ParallelDocument(
    String title, List<LanguageTag> languages, List<String> files, ParallelText text) {

  public ParallelDocument {
    languages = List.copyOf(languages);
    files = List.copyOf(files);
    if (languages.size() != files.size() || languages.size() != text.sides().size()) {
      throw new IllegalArgumentException(languages + " " + files);
    }
  }

  /** The segments of one side. */
  public List<String> segments(int side) {
    return text.sides().get(side).segments();
  }
}
