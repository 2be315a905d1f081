package org.korpu.align;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandTest {

  @Test
  void fullBandHasEveryPair() {
    Band band = Band.full(2, 3);
    assertThat(band.area()).isEqualTo(12);
    assertThat(band.rows()).isEqualTo(2);
    assertThat(band.columns()).isEqualTo(3);
  }

  @Property(seed = "20261123")
  void bandHoldsWhatWasAskedForAndIsNeverTornApart(
      @ForAll @Size(min = 1, max = 12) int[] wanted,
      @ForAll @IntRange(min = 0, max = 9) int columns) {
    int[] from = new int[wanted.length];
    int[] to = new int[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      from[i] = Math.floorMod(wanted[i], columns + 1);
      to[i] = Math.min(columns, from[i] + Math.floorMod(wanted[i] / 7, 3));
    }
    Band band = Band.around(from, to, columns);
    assertThat(band.from(0)).isZero();
    assertThat(band.to(wanted.length - 1)).isEqualTo(columns);
    for (int i = 0; i < wanted.length; i++) {
      assertThat(band.from(i)).isLessThanOrEqualTo(from[i]);
      assertThat(band.to(i)).isGreaterThanOrEqualTo(to[i]).isLessThanOrEqualTo(columns);
      if (i > 0) {
        assertThat(band.from(i)).isGreaterThanOrEqualTo(band.from(i - 1));
        assertThat(band.to(i)).isGreaterThanOrEqualTo(band.to(i - 1));
        assertThat(band.from(i)).isLessThanOrEqualTo(band.to(i - 1));
      }
    }
  }

  @Test
  void emptyIntervalAsksForNothing() {
    Band band = Band.around(new int[] {0, 9, 4}, new int[] {0, -1, 4}, 4);
    assertThat(band.from(1)).isLessThanOrEqualTo(band.to(1));
  }
}
