package org.korpu.filter.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.korpu.filter.CutExplanation;
import org.korpu.filter.SegmentationRule;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.model.Diagnostic;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class SrxSegmenterTest {

  private static final InlineCode B = InlineCode.of(Kind.OPEN, "1", "bold", "<b>");
  private static final InlineCode END_B = InlineCode.of(Kind.CLOSE, "1", "bold", "</b>");
  private static final InlineCode NOTE = InlineCode.of(Kind.PLACEHOLDER, "2", "fnote", "<n/>");
  private static final InlineCode BR = InlineCode.of(Kind.PLACEHOLDER, "3", "lb", "<br>");

  private final SrxSegmenter segmenter = SrxSegmenter.builtIn();

  @Test
  void closingCodeStaysWithTheSegmentBefore() {
    assertThat(shown("One ", B, "two.", END_B, " Three.")).isEqualTo("[One <b>two.</b>] [Three.]");
  }

  @Test
  void openingCodeGoesWithTheSegmentAfter() {
    assertThat(shown("One. ", B, "Two.", END_B)).isEqualTo("[One.] [<b>Two.</b>]");
  }

  @Test
  void tornPairBecomesIsolated() {
    List<Piece> pieces = split("One ", B, "two. Three", END_B, " four.");

    assertThat(pieces.get(0).content().codes()).containsExactly(B.as(Kind.ISOLATED_OPEN));
    assertThat(pieces.get(2).content().codes()).containsExactly(END_B.as(Kind.ISOLATED_CLOSE));
  }

  @Test
  void noteAfterTheMarkStaysWithItsSentence() {
    assertThat(shown("One.", NOTE, " Two.")).isEqualTo("[One.<n/>] [Two.]");
  }

  @Test
  void noteBeforeTheFirstWordGoesWithItsSentence() {
    assertThat(shown("One. ", NOTE, "Two.")).isEqualTo("[One.] [<n/>Two.]");
  }

  @Test
  void lineBreakBetweenSentencesIsTheSpaceBetweenThem() {
    assertThat(shown("One.", BR, "Two.")).isEqualTo("[One.]<br>[Two.]");
  }

  @Test
  void lineBreakInsideASentenceDoesNotCut() {
    assertThat(shown("One", BR, "two.")).isEqualTo("[One<br>two.]");
  }

  @Test
  void whiteSpaceAtTheEndsOfTheUnitStandsAlone() {
    assertThat(split(" One. ").stream().map(Piece::kind))
        .containsExactly(Piece.Kind.IGNORABLE, Piece.Kind.SEGMENT, Piece.Kind.IGNORABLE);
  }

  @Test
  void codesWithoutTextAreNoSegment() {
    assertThat(split(NOTE, BR).stream().map(Piece::kind)).containsExactly(Piece.Kind.IGNORABLE);
  }

  @Test
  void emptyUnitHasNoPieces() {
    assertThat(split()).isEmpty();
  }

  @Test
  void regionOfTheTagDoesNotMatter() {
    assertThat(segmenter.breaks("Prof. Ə. Əli gəlib. O gedib.", new LanguageTag("az-Latn-AZ")))
        .containsExactly(19);
  }

  @Test
  void languageWithoutRulesOfItsOwnIsCutByTheGeneralOnes() {
    assertThat(segmenter.breaks("Guten Tag. Auf Wiedersehen.", new LanguageTag("de")))
        .containsExactly(10);
  }

  @Test
  void rulesOfTheUserReplaceOurs() {
    SrxSegmenter own = read(srx("no", "<rule break=\"yes\"><beforebreak>;</beforebreak></rule>"));

    assertThat(own.breaks("a; b. c", LanguageTag.EN)).containsExactly(2);
    assertThat(own.breaks("a; b. c", LanguageTag.RU)).isEmpty();
  }

  @Test
  void exceptionBeforeABreakWins() {
    String exception = "<rule break=\"no\"><beforebreak>a;</beforebreak></rule>";
    String rule = "<rule break=\"yes\"><beforebreak>;</beforebreak></rule>";

    assertThat(read(srx("no", exception + rule)).breaks("a; b; c", LanguageTag.EN))
        .containsExactly(5);
    assertThat(read(srx("no", rule + exception)).breaks("a; b; c", LanguageTag.EN))
        .containsExactly(2, 5);
  }

  /** What stands before the first place shares a letter with what stands before the second. */
  @Test
  void anExceptionIsFoundAgainInsideItsMatch() {
    String exception = "<rule break='no'><beforebreak>\\w\\.\\s\\w\\.</beforebreak></rule>";
    String rule = "<rule break='yes'><beforebreak>\\.</beforebreak></rule>";

    assertThat(read(srx("no", exception + rule)).breaks("A. B. C. dd. e", LanguageTag.EN))
        .containsExactly(2, 12);
  }

  @Test
  void aRuleThatSeesNothingDoesNotCutACharacterInTwo() {
    SrxSegmenter own = read(srx("no", "<rule break='yes'><beforebreak/><afterbreak/></rule>"));

    assertThat(own.breaks("a\uD83D\uDE00b", LanguageTag.EN)).containsExactly(1, 3);
  }

  @Test
  void withoutCascadeOnlyTheFirstMapCounts() {
    String rule = "<rule break=\"yes\"><beforebreak>;</beforebreak></rule>";
    String two =
        srx("no", rule)
            .replace(
                "<maprules>",
                "<maprules><languagemap languagepattern=\"en\" languagerulename=\"None\"/>")
            .replace(
                "</languagerules>", "<languagerule languagerulename=\"None\"/></languagerules>");

    assertThat(read(two).breaks("a; b", LanguageTag.EN)).isEmpty();
    assertThat(
            read(two.replace("cascade=\"no\"", "cascade=\"yes\"")).breaks("a; b", LanguageTag.EN))
        .containsExactly(2);
  }

  @Test
  void everyBadExpressionIsReportedWithItsRuleAndPlace() {
    InputException fault =
        fault(
            srx(
                "no",
                "<rule><beforebreak>(</beforebreak></rule>\n<rule><afterbreak>[</afterbreak></rule>"));

    assertThat(fault.diagnostics())
        .extracting(d -> d.cause().key().toString(), d -> d.cause().arguments().get(0))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("BAD_EXPRESSION", 1),
            org.assertj.core.groups.Tuple.tuple("BAD_EXPRESSION", 2));
    assertThat(fault.diagnostics()).extracting(d -> d.position().line()).containsExactly(1, 2);
  }

  @Test
  void fileThatIsNoXmlIsRefusedWithItsPlace() {
    Diagnostic fault = fault("<srx\n<").diagnostics().get(0);

    assertThat(fault.cause().key()).isEqualTo(SegmentationMessage.NOT_XML);
    assertThat(fault.position()).isEqualTo(new Position(2, 1));
    assertThat(fault.file()).isEqualTo("rules.srx");
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithAPlace() {
    byte[] srx = srx("no", "<rule/><!-- \u00E9 -->").getBytes(StandardCharsets.ISO_8859_1);
    InputException e =
        catchThrowableOfType(
            InputException.class,
            () -> SrxSegmenter.read(new ByteArrayInputStream(srx), "rules.srx"));

    assertThat(e.diagnostics().get(0).cause().key()).isEqualTo(SegmentationMessage.NOT_XML);
    assertThat(e.diagnostics().get(0).position()).isNotNull();
  }

  @Test
  void otherXmlIsRefused() {
    assertThat(fault("<tmx/>").diagnostics().get(0).cause().key())
        .isEqualTo(SegmentationMessage.NOT_SRX);
  }

  @Test
  void fileWithoutRulesIsRefused() {
    assertThat(fault("<srx/>").diagnostics().get(0).cause().key())
        .isEqualTo(SegmentationMessage.NO_RULES);
  }

  @Test
  void mapToMissingRulesIsRefused() {
    String wrong = srx("no", "").replace("\"Own\"/>", "\"Other\"/>");

    assertThat(fault(wrong).diagnostics().get(0).cause().key())
        .isEqualTo(SegmentationMessage.UNKNOWN_RULE_SET);
  }

  @Test
  void explanationHasTheCutsOfTheText() {
    String text = "Prof. Ə. Əli gəlib. O gedib. 5 m. Yol var";
    CutExplanation explanation = segmenter.explain(Segment.of(text), LanguageTag.AZ);

    assertThat(
            explanation.decisions().stream()
                .filter(CutExplanation.Decision::isCut)
                .map(CutExplanation.Decision::place))
        .isEqualTo(segmenter.breaks(text, LanguageTag.AZ));
    assertThat(explanation.decisions())
        .filteredOn(decision -> !decision.isCut())
        .extracting(CutExplanation.Decision::place)
        .containsExactly(5, 8);
  }

  @Test
  void explanationNamesTheRuleByItsComment() {
    String rules =
        """
        <!-- Not after
             an a: a;^ b -->
        <rule break="no"><beforebreak>a;</beforebreak></rule>
        <rule break="yes"><beforebreak>;</beforebreak></rule>
        """;
    CutExplanation explanation =
        read(srx("no", rules)).explain(Segment.of("a; b; c"), LanguageTag.EN);

    CutExplanation.Decision kept = explanation.decisions().get(0);
    assertThat(kept.rule())
        .isEqualTo(
            new SegmentationRule(
                "rules.srx", "Own", 1, "Not after an a: a;^ b", kept.rule().position()));
    assertThat(kept.rule().position().line()).isEqualTo(3);
    assertThat(kept.overruled().number()).isEqualTo(2);
    assertThat(kept.overruled().comment()).isEmpty();
    assertThat(kept.matched()).isEqualTo("a;");
    assertThat(explanation.decisions().get(1).isCut()).isTrue();
  }

  private static String srx(String cascade, String rules) {
    return "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"><header cascade=\""
        + cascade
        + "\"/><body><languagerules><languagerule languagerulename=\"Own\">"
        + rules
        + "</languagerule></languagerules><maprules>"
        + "<languagemap languagepattern=\"en.*\" languagerulename=\"Own\"/></maprules></body></srx>";
  }

  private static SrxSegmenter read(String srx) {
    return SrxSegmenter.read(
        new ByteArrayInputStream(srx.getBytes(StandardCharsets.UTF_8)), "rules.srx");
  }

  private static InputException fault(String srx) {
    return catchThrowableOfType(InputException.class, () -> read(srx));
  }

  private List<Piece> split(Object... parts) {
    return segmenter.split(new Segment(inlines(parts)), LanguageTag.EN);
  }

  private String shown(Object... parts) {
    return split(parts).stream()
        .map(p -> p.kind() == Piece.Kind.SEGMENT ? "[" + show(p) + "]" : show(p))
        .collect(Collectors.joining());
  }

  private static String show(Piece piece) {
    return piece.content().content().stream()
        .map(i -> i instanceof TextRun run ? run.text() : ((InlineCode) i).data())
        .collect(Collectors.joining());
  }

  private static List<Inline> inlines(Object... parts) {
    return java.util.Arrays.stream(parts)
        .map(part -> part instanceof String text ? new TextRun(text) : (Inline) part)
        .toList();
  }
}
