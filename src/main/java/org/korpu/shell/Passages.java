package org.korpu.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.korpu.match.Context;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.text.Folding;

/**
 * A file that is worked through, in reading order.
 *
 * @param name the file as the user named it
 * @param direction the language it is in, and those that are wanted
 * @param all its segments
 */
public record Passages(String name, Direction direction, List<Passage> all) {

  public Passages {
    all = List.copyOf(all);
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  /** The neighbours of a segment, which decide whether a match is one in context. */
  public Context context(int number) {
    return Context.between(
        direction.from(),
        number == 0 ? null : all.get(number - 1).source(),
        number + 1 == all.size() ? null : all.get(number + 1).source());
  }

  /**
   * The next segment that has a text in its source or its translation, whatever the case of its
   * letters; after the last one the search begins again with the first.
   *
   * @param after the search begins behind this one, which is looked at last
   */
  public OptionalInt find(String text, int after) {
    return IntStream.rangeClosed(1, all.size())
        .map(step -> (after + step) % all.size())
        .filter(number -> has(all.get(number), text))
        .findFirst();
  }

  private boolean has(Passage passage, String text) {
    return has(passage.source(), text, direction.from())
        || passage
            .translation()
            .filter(
                translation ->
                    direction.to().stream().anyMatch(to -> has(translation.text(), text, to)))
            .isPresent();
  }

  private static boolean has(Segment segment, String text, LanguageTag language) {
    return Folding.fold(segment.text(), language).contains(Folding.fold(text, language));
  }
}
