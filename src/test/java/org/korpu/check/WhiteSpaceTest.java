package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class WhiteSpaceTest {

  private final PairCheck check = new WhiteSpace();

  @Test
  void spacesTooManyAndTooFewAreFound() {
    Samples.verify(
        check,
        """
        en the new office
        az yeni⟦  ⟧idarə

        en Yes, of course.
        ru Да⟦ ⟧, конечно.

        en (EU)
        az (⟦ ⟧Aİ)

        en Yes, of course.
        az Bəli,⟦⟧əlbəttə.

        en He came. Then he left.
        az O gəldikdən sonra oturdu.⟦⟧Sonra getdi.
        """);
  }

  @Test
  void spacesThatAreRightAreLeft() {
    Samples.verify(
        check,
        """
        en a .NET course and R. Aghazade
        az .NET kursu, R.Ağazadə və prof.Əliyev

        en 3,5 and 10:30
        ru 3,5 и 10:30 (время)

        en Wait ... for
        ru Ждите ... и

        en Hello !
        az Salam !
        """);
  }

  @Test
  void spacesAreMended() {
    assertThat(Samples.mended(check, "en the new office", "az yeni  idarə"))
        .isEqualTo("yeni idarə");
    assertThat(Samples.mended(check, "en Yes, of course.", "ru Да , конечно."))
        .isEqualTo("Да, конечно.");
    assertThat(Samples.mended(check, "en Yes, of course.", "az Bəli,əlbəttə."))
        .isEqualTo("Bəli, əlbəttə.");
  }

  @Test
  void spacesAtTheEndsFollowTheSource() {
    assertThat(mended("Yes", " Bəli ")).isEqualTo("Bəli");
    assertThat(mended(" Yes\n", "Bəli")).isEqualTo(" Bəli\n");
  }

  @Test
  void spacesWithACodeBetweenAreNoNeighbours() {
    InlineCode code = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<x/>");
    Segment target = new Segment(List.of(new TextRun("bir "), code, new TextRun(" , iki ")));
    SegmentPair pair = pair(Segment.of("one two "), target);

    assertThat(Samples.findings(check, pair)).isEmpty();
  }

  private String mended(String source, String target) {
    List<Fix.Replacement> replacements = new ArrayList<>();
    for (Finding each : Samples.findings(check, pair(Segment.of(source), Segment.of(target)))) {
      assertThat(each.fix()).isNotNull();
      replacements.addAll(each.fix().replacements());
    }
    return new Fix(replacements).applyTo(target);
  }

  private static SegmentPair pair(Segment source, Segment target) {
    return new SegmentPair("f", "1", null, LanguageTag.EN, LanguageTag.AZ, source, target);
  }
}
