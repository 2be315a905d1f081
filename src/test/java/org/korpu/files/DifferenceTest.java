package org.korpu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Property(seed = "20261123")
  void prefixAndSuffixAreThoseOfTheNaiveComparison(
      @ForAll long seed, @ForAll @IntRange(max = 200_000) int size) throws IOException {
    Random random = new Random(seed);
    byte[] before = RandomEdits.text(random, size);
    byte[] after = RandomEdits.edited(random, before);
    Path folder = Files.createTempDirectory("difference");
    Path old = Files.write(folder.resolve("old"), before);
    Path fresh = Files.write(folder.resolve("new"), after);

    Difference difference = Difference.between(old, fresh);

    int prefix = 0;
    int most = Math.min(before.length, after.length);
    while (prefix < most && before[prefix] == after[prefix]) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < most - prefix
        && before[before.length - 1 - suffix] == after[after.length - 1 - suffix]) {
      suffix++;
    }
    assertThat(difference)
        .isEqualTo(
            new Difference(
                new FileState(before.length, Sha256.of(before)),
                new FileState(after.length, Sha256.of(after)),
                prefix,
                suffix));
    if (!Arrays.equals(before, after)) {
      assertThat(
              Difference.between(
                  new FileState(before.length, Sha256.of(before)),
                  old,
                  new FileState(after.length, Sha256.of(after)),
                  fresh))
          .isEqualTo(difference);
    }
    Files.delete(old);
    Files.delete(fresh);
    Files.delete(folder);
  }

  @Test
  void missingFilesHaveNothingInCommon() throws IOException {
    assertThat(Difference.between(null, null)).isEqualTo(new Difference(null, null, 0, 0));
  }
}
