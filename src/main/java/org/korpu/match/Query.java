package org.korpu.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * What is looked up in the memory.
 *
 * @param source the language of the text
 * @param targets the languages wanted; a unit that has none of them is no match. Empty: any
 * @param segment the text
 * @param context its neighbours, null where it stands alone
 * @param threshold the least percent of a match, 1 to 100
 * @param max how many matches at most
 */
public record Query(
    LanguageTag source,
    List<LanguageTag> targets,
    Segment segment,
    @Nullable Context context,
    int threshold,
    int max) {
  public Query {
    targets = List.copyOf(targets);
    if (threshold < 1 || threshold > 100 || max < 1) {
      throw new IllegalArgumentException("threshold " + threshold + ", max " + max);
    }
  }
}
