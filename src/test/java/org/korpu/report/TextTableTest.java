package org.korpu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void barsStandInOneColumnBesideWideAndCombiningCharacters() throws IOException {
    assertThat(
            lines(
                new TextTable(new Bars(80))
                    .row("", "Words")
                    .bar(1, "日本語", "8")
                    .bar(0.5, "e\u0301te\u0301", "123456")
                    .bar(0.001, "x", "1")
                    .bar(0, "none", "0")
                    .row("Total", "9")))
        .containsExactly(
            "         Words",
            "日本語       8  ████████████████████",
            "e\u0301te\u0301     123456  ██████████",
            "x            1  ▏",
            "none         0",
            "Total        9");
  }

  @Test
  void barsShrinkToTheTerminalAndGoWhereThereIsNoRoom() throws IOException {
    assertThat(lines(table(new Bars(13)))).containsExactly("a  12  ████▌", "b   3");
    assertThat(lines(table(new Bars(12)))).containsExactly("a  12", "b   3");
    assertThat(lines(table(Bars.NONE))).containsExactly("a  12", "b   3");
  }

  @Property(seed = "20261123")
  void barIsAsLongAsItsShareToTheNearestEighth(
      @ForAll @DoubleRange(min = -0.5, max = 1.5) double share,
      @ForAll @IntRange(min = 6, max = 20) int cells) {
    String bar = Bars.of(share, cells);

    double length = 0;
    for (char c : bar.toCharArray()) {
      length += (0x2590 - c) / 8.0; // U+2588 is a whole cell, U+258F an eighth
    }
    double whole = Math.max(0, Math.min(1, share)) * cells;
    assertThat(length)
        .isBetween(whole - 1 / 16.0 - 1e-9, Math.max(1 / 8.0, whole + 1 / 16.0) + 1e-9);
    assertThat(length > 0).isEqualTo(share > 0);
    assertThat(DisplayWidth.of(bar)).isEqualTo((int) Math.ceil(length)).isLessThanOrEqualTo(cells);
  }

  private static TextTable table(Bars bars) {
    return new TextTable(bars).bar(0.75, "a", "12").bar(0, "b", "3");
  }

  private static List<String> lines(TextTable table) throws IOException {
    StringBuilder out = new StringBuilder();
    table.writeTo(out);
    return out.toString().lines().toList();
  }
}
