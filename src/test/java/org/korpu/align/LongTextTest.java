package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;

/** Texts too long to be looked at as a whole. */
class LongTextTest {

  private static final int SEGMENTS = 1_200;

  @Test
  void missingChapterIsJumpedOver() {
    Random random = new Random(20261123);
    List<String> english = new ArrayList<>();
    List<String> azerbaijani = new ArrayList<>();
    for (int n = 0; n < SEGMENTS; n++) {
      int number = 100 + random.nextInt(900);
      int place = random.nextInt(AlignmentSource.EN.size());
      english.add(AlignmentSource.EN.get(place) + " (" + number + ")");
      if (n < 500 || n >= 620) {
        azerbaijani.add(AlignmentSource.AZ.get(place) + " (" + number + ")");
      }
    }
    Aligner aligner = new Aligner(List.of(LanguageTag.EN, LanguageTag.AZ), SeedDictionary.NONE);
    Alignment alignment = aligner.align(List.of(AlignmentSource.text(english, azerbaijani))).get(0);
    int right = 0;
    int alone = 0;
    for (Bead bead : alignment.beads()) {
      Run of = bead.sides().get(0);
      Run to = bead.sides().get(1);
      int shift = of.start() < 500 ? 0 : 120;
      right += bead.type().equals("1-1") && of.start() == to.start() + shift ? 1 : 0;
      alone += bead.type().equals("1-0") && of.start() >= 500 && of.start() < 620 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(1_070);
    assertThat(alone).isGreaterThan(115);
  }
}
