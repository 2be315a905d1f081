package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SequenceAlignmentTest {

  @Property(seed = "20261123")
  void partnersAreALongestCommonSubsequence(
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> some,
      @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> others) {
    List<String> before = some.stream().map(String::valueOf).toList();
    List<String> after = others.stream().map(String::valueOf).toList();

    int[] partners = SequenceAlignment.partners(before, after);

    int last = -1;
    int length = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        assertThat(after.get(partners[i])).isEqualTo(before.get(i));
        assertThat(partners[i]).isGreaterThan(last);
        last = partners[i];
        length++;
      }
    }
    assertThat(length).isEqualTo(longest(before, after));
  }

  /** By the book: the whole table. */
  private static int longest(List<String> before, List<String> after) {
    int[][] lengths = new int[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        lengths[i][j] =
            before.get(i - 1).equals(after.get(j - 1))
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    return IntStream.of(lengths[before.size()]).max().orElse(0);
  }
}
