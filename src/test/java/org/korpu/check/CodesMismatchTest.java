package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.model.TextRun;

class CodesMismatchTest {

  private final PairCheck check = new CodesMismatch();

  @Test
  void missingCodeIsFoundAndOfAPairOnlyItsStart() {
    assertThat(messages("<1>Note</1> here<2/>", "Qeyd"))
        .containsExactly(
            Message.of(TranslationMessage.CODE_MISSING, "<a>"),
            Message.of(TranslationMessage.CODE_MISSING, "<x2/>"));
  }

  @Test
  void lostBoldIsAWarningOnly() {
    Segment bold =
        new Segment(
            List.of(
                InlineCode.of(Kind.OPEN, "1", "bold", "<b>"),
                new TextRun("Note"),
                InlineCode.of(Kind.CLOSE, "1", "bold", "</b>")));

    assertThat(Samples.findings(check, pair(bold, Segment.of("Qeyd"))))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void addedCodeIsFoundWhereItStands() {
    List<Finding> findings =
        Samples.findings(check, pair(segment("<1/>Note"), segment("<1/>Qeyd<1/>")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).targetSpan()).isEqualTo(new Finding.Span(4, 4));
    assertThat(findings.get(0).message().key()).isEqualTo(TranslationMessage.CODE_ADDED);
  }

  @Test
  void misnestedCodesAreFound() {
    assertThat(messages("<1>a</1> <2>b</2>", "<1>a <2>b</1></2>"))
        .containsExactly(Message.of(TranslationMessage.CODE_MISNESTED, "</a>"));
    assertThat(messages("<1>a</1>", "</1>a<1>"))
        .containsExactly(Message.of(TranslationMessage.CODE_MISNESTED, "</a>"));
  }

  @Test
  void orderAndNumbersAreFreeWhereTheNativeCodesAgree() {
    assertThat(messages("<1/>a <2/>b", "<2/>b <1/>a")).isEmpty();
    Segment one = new Segment(List.of(InlineCode.of(Kind.PLACEHOLDER, "1", null, "<br/>")));
    Segment two = new Segment(List.of(InlineCode.of(Kind.PLACEHOLDER, "7", null, "<br/>")));
    assertThat(Samples.findings(check, pair(one, two))).isEmpty();
  }

  @Test
  void emptyTranslationIsNotAskedForCodes() {
    assertThat(messages("<1>Note</1>", "")).isEmpty();
  }

  private List<Message> messages(String source, String target) {
    return Samples.findings(check, pair(segment(source), segment(target))).stream()
        .map(Finding::message)
        .toList();
  }

  private static SegmentPair pair(Segment source, Segment target) {
    return new SegmentPair("f", "1", null, LanguageTag.EN, LanguageTag.AZ, source, target);
  }

  /**
   * Text with {@code <1>}, {@code </1>} for a link and {@code <2/>} for a code that stands alone.
   */
  private static Segment segment(String notation) {
    List<Inline> content = new ArrayList<>();
    for (String part : notation.split("(?=<)|(?<=>)", -1)) {
      if (!part.startsWith("<")) {
        content.addAll(Segment.of(part).content());
        continue;
      }
      String id = part.replaceAll("\\D", "");
      content.add(
          part.endsWith("/>")
              ? InlineCode.of(Kind.PLACEHOLDER, id, null, "<x" + id + "/>")
              : part.startsWith("</")
                  ? InlineCode.of(Kind.CLOSE, id, "link", "</a>")
                  : InlineCode.of(Kind.OPEN, id, "link", "<a>"));
    }
    return new Segment(content);
  }
}
