package org.korpu.morph;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Tables of words for tests: on a line a lemma, then words that are forms of it, or that are not.
 */
final class FormTable {

  private FormTable() {}

  /** The lemma with each word of its line. */
  static Stream<Arguments> rows(String table) {
    return table
        .lines()
        .map(line -> List.of(line.split(" +")))
        .flatMap(
            words ->
                words.subList(1, words.size()).stream()
                    .map(word -> Arguments.of(words.get(0), word)));
  }
}
