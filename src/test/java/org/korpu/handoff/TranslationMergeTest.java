package org.korpu.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TextUnit;

class TranslationMergeTest {

  private static final String DIGEST = "d1";

  private static final Segment SOURCE =
      of("The ", open("1"), "State Migration Service", close("1"), " opened an office.");

  @Test
  void translationIsPutTogetherFromItsSegmentsAndTheSpaceBetweenThem() {
    TextUnit original = unit("u1", Segment.of("First. Second."));
    XliffUnit translated =
        xliff(
            "u1",
            segment("s1", Segment.of("First."), Segment.of("Birinci.")),
            XliffPart.ignorable(Segment.of(" ")),
            segment("s2", Segment.of("Second."), Segment.of("İkinci.")));

    assertThat(merge(original, translated).translations().get("u1").text())
        .isEqualTo("Birinci. İkinci.");
  }

  @Test
  void spaceThatAToolDroppedBetweenSentencesIsPutBack() {
    TextUnit original = unit("u1", Segment.of("First. Second."));
    XliffUnit translated =
        xliff(
            "u1",
            segment("s1", Segment.of("First."), Segment.of("Birinci.")),
            XliffPart.ignorable(Segment.of(" "))
                .withTarget(Segment.EMPTY, State.INITIAL, Qualifier.NONE),
            segment("s2", Segment.of("Second."), Segment.of("İkinci.")));

    assertThat(merge(original, translated).translations().get("u1").text())
        .isEqualTo("Birinci. İkinci.");
  }

  @Test
  void unitThatDidNotComeBackKeepsItsSourceAndIsNamed() {
    List<TextUnit> document =
        List.of(unit("u1", Segment.of("First.")), unit("u2", Segment.of("Second.")));
    XliffFile file = file(xliff("u1", segment("s1", Segment.of("First."), Segment.of("Birinci."))));

    TranslationMerge merge =
        TranslationMerge.of("a.xlf", file, LanguageTag.EN, DIGEST, document, MergePolicy.DEFAULT);

    assertThat(merge.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.cause().key()).isEqualTo(HandoffMessage.UNITS_DROPPED);
              assertThat(warning.cause().arguments()).containsExactly(1, "release.docx", "u2");
            });
    assertThatThrownBy(
            () ->
                TranslationMerge.of(
                    "a.xlf", file, LanguageTag.EN, DIGEST, document, MergePolicy.COMPLETE))
        .satisfies(fault -> assertCauses(fault, HandoffMessage.UNITS_DROPPED));
  }

  @Test
  void segmentWithoutTranslationKeepsItsSourceAndIsCounted() {
    TextUnit original = unit("u1", Segment.of("First. Second."));
    XliffUnit translated =
        xliff(
            "u1",
            segment("s1", Segment.of("First."), Segment.of("Birinci.")),
            XliffPart.ignorable(Segment.of(" ")),
            XliffPart.segment("s2", Segment.of("Second.")));

    TranslationMerge merge = merge(original, translated);

    assertThat(merge.translations().get("u1").text()).isEqualTo("Birinci. Second.");
    assertThat(merge.untranslated()).isEqualTo(1);
    assertThat(merge.segments()).isEqualTo(2);
  }

  @Test
  void segmentWithoutTranslationIsRefusedWhereAllAreRequired() {
    TextUnit original = unit("u1", Segment.of("First."));
    XliffUnit translated = xliff("u1", XliffPart.segment("s1", Segment.of("First.")));

    assertThatThrownBy(
            () ->
                TranslationMerge.of(
                    "a.xlf",
                    file(translated),
                    LanguageTag.EN,
                    DIGEST,
                    List.of(original),
                    MergePolicy.COMPLETE))
        .satisfies(fault -> assertCauses(fault, HandoffMessage.UNTRANSLATED));
  }

  @Test
  void translationHasTheDocumentsOwnCodes() {
    TextUnit original = unit("u1", SOURCE);
    Segment target =
        of(bare(Kind.OPEN), "Dövlət Miqrasiya Xidməti", bare(Kind.CLOSE), " ofis açıb.");

    Segment merged =
        merge(original, xliff("u1", segment("s1", SOURCE, target))).translations().get("u1");

    assertThat(merged.codes()).containsExactly(open("1"), close("1"));
  }

  @Test
  void deletedCodeIsRefusedAndNamed() {
    TextUnit original = unit("u1", SOURCE);
    Segment target = Segment.of("Dövlət Miqrasiya Xidməti ofis açıb.");

    assertThatThrownBy(() -> merge(original, xliff("u1", segment("s1", SOURCE, target))))
        .satisfies(
            fault -> {
              assertCauses(fault, HandoffMessage.CODE_DELETED, HandoffMessage.CODE_DELETED);
              assertThat(((InputException) fault).diagnostics().get(0).cause().arguments())
                  .containsExactly("u1", "s1", "<1>");
            });
  }

  @Test
  void doubledCodeIsRefused() {
    TextUnit original = unit("u1", SOURCE);
    Segment target = of(open("1"), "Xidmət", close("1"), open("1"), " açıb.", close("1"));

    assertThatThrownBy(() -> merge(original, xliff("u1", segment("s1", SOURCE, target))))
        .satisfies(
            fault -> assertCauses(fault, HandoffMessage.CODE_ADDED, HandoffMessage.CODE_ADDED));
  }

  @Test
  void pairThatClosesBeforeItOpensIsRefused() {
    TextUnit original = unit("u1", SOURCE);
    Segment target = of(close("1"), "Xidmət", open("1"), " açıb.");

    assertThatThrownBy(() -> merge(original, xliff("u1", segment("s1", SOURCE, target))))
        .satisfies(fault -> assertCauses(fault, HandoffMessage.CODES_MISNESTED));
  }

  @Test
  void pairTornByACutIsWholeAgain() {
    TextUnit original = unit("u1", of(open("1"), "First. Second.", close("1")));
    XliffUnit translated =
        xliff(
            "u1",
            segment(
                "s1",
                of(open("1").as(Kind.ISOLATED_OPEN), "First."),
                of(open("1").as(Kind.ISOLATED_OPEN), "Birinci.")),
            XliffPart.ignorable(Segment.of(" ")),
            segment(
                "s2",
                of("Second.", close("1").as(Kind.ISOLATED_CLOSE)),
                of("İkinci.", close("1").as(Kind.ISOLATED_CLOSE))));

    assertThat(merge(original, translated).translations().get("u1"))
        .isEqualTo(of(open("1"), "Birinci. İkinci.", close("1")));
  }

  @Test
  void documentThatChangedIsRefusedBeforeAnythingElse() {
    TextUnit original = unit("u1", Segment.of("First."));
    XliffUnit translated = xliff("u1", segment("s1", Segment.of("First."), Segment.of("Birinci.")));

    assertThatThrownBy(
            () ->
                TranslationMerge.of(
                    "a.xlf",
                    file(translated),
                    LanguageTag.EN,
                    "d2",
                    List.of(original),
                    MergePolicy.DEFAULT))
        .satisfies(fault -> assertCauses(fault, MergeMessage.DOCUMENT_RESAVED));
  }

  @Test
  void unitWhoseSourceIsNotThatOfTheDocumentIsRefused() {
    TextUnit original = unit("u1", Segment.of("Other text."));
    XliffUnit translated = xliff("u1", segment("s1", Segment.of("First."), Segment.of("Birinci.")));

    assertThatThrownBy(() -> merge(original, translated))
        .satisfies(fault -> assertCauses(fault, MergeMessage.SOURCE_ALTERED));
  }

  @Test
  void fileOfAnotherDocumentIsRefusedAsAWhole() {
    TextUnit original = unit("p1", Segment.of("First."));
    XliffUnit translated = xliff("u1", segment("s1", Segment.of("First."), Segment.of("Birinci.")));

    assertThatThrownBy(() -> merge(original, translated))
        .satisfies(fault -> assertCauses(fault, HandoffMessage.FILE_NOT_FOR_DOCUMENT));
  }

  @Test
  void allFaultsAreReportedTogether() {
    List<TextUnit> document =
        List.of(unit("u1", Segment.of("First.")), unit("u2", Segment.of("Second.")));
    XliffFile file =
        file(
            xliff("u1", segment("s1", Segment.of("Frist."), Segment.of("Birinci."))),
            xliff("u2", segment("s1", Segment.of("Secnod."), Segment.of("İkinci."))));

    assertThatThrownBy(
            () ->
                TranslationMerge.of(
                    "a.xlf", file, LanguageTag.EN, DIGEST, document, MergePolicy.DEFAULT))
        .satisfies(
            fault -> assertCauses(fault, MergeMessage.SOURCE_ALTERED, MergeMessage.SOURCE_ALTERED));
  }

  private static void assertCauses(Throwable fault, MessageKey... causes) {
    assertThat(fault)
        .asInstanceOf(InstanceOfAssertFactories.type(InputException.class))
        .satisfies(
            input ->
                assertThat(input.diagnostics())
                    .extracting(Diagnostic::cause)
                    .extracting(Message::key)
                    .containsExactly(causes));
  }

  private static TranslationMerge merge(TextUnit original, XliffUnit translated) {
    return TranslationMerge.of(
        "a.xlf", file(translated), LanguageTag.EN, DIGEST, List.of(original), MergePolicy.DEFAULT);
  }

  private static XliffFile file(XliffUnit... units) {
    return new XliffFile("f1", "release.docx", DIGEST, List.of(), List.of(units));
  }

  private static XliffUnit xliff(String id, XliffPart... parts) {
    return new XliffUnit(id, false, true, List.of(), List.of(parts));
  }

  private static XliffPart segment(String id, Segment source, Segment target) {
    return XliffPart.segment(id, source).withTarget(target, State.REVIEWED, Qualifier.NONE);
  }

  private static TextUnit unit(String id, Segment content) {
    return new TextUnit(id, content, false);
  }

  private static InlineCode open(String id) {
    return InlineCode.of(Kind.OPEN, id, "bold", "<b>");
  }

  private static InlineCode close(String id) {
    return InlineCode.of(Kind.CLOSE, id, "bold", "</b>");
  }

  private static InlineCode bare(Kind kind) {
    return InlineCode.of(kind, "1", null, "");
  }

  private static Segment of(Object... parts) {
    List<Inline> content = new ArrayList<>();
    for (Object part : parts) {
      content.add(part instanceof String text ? new TextRun(text) : (Inline) part);
    }
    return new Segment(content);
  }
}
