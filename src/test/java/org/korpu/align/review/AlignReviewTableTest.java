package org.korpu.align.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reviewer gets. */
class AlignReviewTableTest {

  private static final List<String> LINES =
      SampleAlignment.table(SampleAlignment.DOCUMENTS).lines().toList();

  @Test
  void columnsHaveNamesThatAreNeverTranslated() {
    assertThat(LINES.get(0).split("\t"))
        .containsExactly(
            "document",
            "title",
            "bead",
            "verdict",
            "mark",
            "type",
            "confidence",
            "en.segments",
            "az.segments",
            "en",
            "az",
            "key");
  }

  @Test
  void rowTellsWhatIsJoinedAndHowSureThatIs() {
    assertThat(LINES.get(3).split("\t"))
        .startsWith(
            "1",
            "12.html",
            "3",
            "",
            "doubtful",
            "1–2",
            "0.57",
            "3",
            "3+4",
            "Three and four.",
            "Üç. ‖ Dörd.");
  }

  @Test
  void marksTellWhatToLookAt() {
    assertThat(LINES.stream().skip(1).map(line -> line.split("\t", -1)[4]))
        .containsExactly("", "doubtful", "doubtful", "moved", "doubtful unpaired", "", "unpaired");
  }

  @Test
  void beadOfAReviewerIsConfirmedAlready() {
    assertThat(LINES.get(6).split("\t", -1)[3]).isEqualTo("ok");
  }

  @Test
  void noCellBeginsAFormula() {
    assertThat(LINES.get(6)).contains("\t'=cmd.html\t", "\t\"'=1+1 \"\"a\"\"\"\t", "\"'@SUM(1)");
    assertThat(LINES.get(7)).contains("\t''=x\t");
  }
}
