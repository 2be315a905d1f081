package org.korpu.pretranslate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.pretranslate.Proposal.Target.Codes;

class CodeTransferTest {

  private static final Segment DOCUMENT =
      of("The ", code(Kind.OPEN, "7"), "Service", code(Kind.CLOSE, "7"), " opened.");

  @Test
  void codesOfTheMemoryBecomeThoseOfTheDocument() {
    Segment unitSource =
        of("The ", code(Kind.OPEN, "1"), "Service", code(Kind.CLOSE, "1"), " opened.");
    Segment unitTarget = of(code(Kind.OPEN, "1"), "Xidmət", code(Kind.CLOSE, "1"), " açıldı.");

    Segment transferred = CodeTransfer.transfer(DOCUMENT, unitSource, unitTarget);

    assertThat(transferred)
        .isEqualTo(of(code(Kind.OPEN, "7"), "Xidmət", code(Kind.CLOSE, "7"), " açıldı."));
    assertThat(CodeTransfer.fit(DOCUMENT, transferred)).isEqualTo(Codes.COMPLETE);
  }

  @Test
  void codesKeepTheirPartnersWhenTheTranslationTurnsThemRound() {
    Segment document =
        of(
            code(Kind.OPEN, "7"),
            "a",
            code(Kind.CLOSE, "7"),
            code(Kind.OPEN, "8"),
            "b",
            code(Kind.CLOSE, "8"));
    Segment unitSource =
        of(
            code(Kind.OPEN, "1"),
            "a",
            code(Kind.CLOSE, "1"),
            code(Kind.OPEN, "2"),
            "b",
            code(Kind.CLOSE, "2"));
    Segment unitTarget =
        of(
            code(Kind.OPEN, "2"),
            "B",
            code(Kind.CLOSE, "2"),
            code(Kind.OPEN, "1"),
            "A",
            code(Kind.CLOSE, "1"));

    assertThat(CodeTransfer.transfer(document, unitSource, unitTarget))
        .isEqualTo(
            of(
                code(Kind.OPEN, "8"),
                "B",
                code(Kind.CLOSE, "8"),
                code(Kind.OPEN, "7"),
                "A",
                code(Kind.CLOSE, "7")));
  }

  @Test
  void codeWithoutCounterpartIsLeftOut() {
    Segment unitSource = of("The Service opened.", code(Kind.PLACEHOLDER, "1"));
    Segment unitTarget = of("Xidmət açıldı.", code(Kind.PLACEHOLDER, "1"));

    Segment transferred = CodeTransfer.transfer(DOCUMENT, unitSource, unitTarget);

    assertThat(transferred).isEqualTo(Segment.of("Xidmət açıldı."));
    assertThat(CodeTransfer.fit(DOCUMENT, transferred)).isEqualTo(Codes.INCOMPLETE);
  }

  @Test
  void plainTranslationOfAPlainSegmentIsComplete() {
    Segment plain = Segment.of("Xidmət açıldı.");

    assertThat(CodeTransfer.fit(Segment.of("The Service opened."), plain))
        .isEqualTo(Codes.COMPLETE);
  }

  private static InlineCode code(Kind kind, String id) {
    return InlineCode.of(kind, id, null, "");
  }

  private static Segment of(Object... parts) {
    List<Inline> content = new ArrayList<>();
    for (Object part : parts) {
      content.add(part instanceof String text ? new TextRun(text) : (Inline) part);
    }
    return new Segment(content);
  }
}
