package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.korpu.check.CheckMessage;
import org.korpu.check.Finding;
import org.korpu.check.Fix;
import org.korpu.check.Fix.Replacement;
import org.korpu.check.SegmentPair;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Severity;
import org.korpu.model.TextRun;

/** Targets are changed as findings say, and nothing else is. */
class MendingTest {

  private static final Mending SPACES = new Mending(MendingTest::doubledSpaces, found -> true);

  @Test
  void findingsAreMendedUntilNoneIsLeft() {
    Mending.Mended mended = SPACES.mend(pair(Segment.of("a    b  c")));

    assertThat(mended.target().text()).isEqualTo("a b c");
    assertThat(mended.changes()).isEqualTo(4);
  }

  @Test
  void findingThatIsNotWantedStays() {
    Mending none = new Mending(MendingTest::doubledSpaces, found -> false);

    assertThat(none.mend(pair(Segment.of("a  b"))).changes()).isZero();
  }

  @Test
  void fixesThatUndoEachOtherEnd() {
    Mending swing =
        new Mending(
            pair -> {
              String text = pair.target().text();
              return List.of(finding(pair, new Finding.Span(0, 1), text.equals("a") ? "b" : "a"));
            },
            found -> true);

    assertThat(swing.mend(pair(Segment.of("a"))).target().text()).isIn("a", "b");
  }

  @Property(seed = "20261123")
  void textOfASegmentWithCodesChangesAsPlainTextDoes(
      @ForAll @Size(max = 6) List<@Size(max = 4) String> runs,
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(max = 6) int length) {
    List<Inline> content = new ArrayList<>();
    for (String run : runs) {
      if (!run.isEmpty()) {
        content.add(new TextRun(run));
      }
      content.add(
          InlineCode.of(
              InlineCode.Kind.PLACEHOLDER, Integer.toString(content.size()), null, "<br/>"));
    }
    Segment segment = new Segment(content);
    String text = segment.text();
    int start = Math.min(from, text.length());
    int end = Math.min(text.length(), start + length);
    Fix fix = Fix.of(new Finding.Span(start, end), text.isEmpty() ? "" : "XY");

    Segment changed = ReplacedText.apply(segment, fix.replacements());

    assertThat(changed.text()).isEqualTo(fix.applyTo(text));
    assertThat(changed.codes()).isEqualTo(segment.codes());
  }

  @Test
  void replacementAcrossACodeLeavesTheCode() {
    Segment segment =
        new Segment(
            List.of(
                new TextRun("a "),
                InlineCode.of(InlineCode.Kind.PLACEHOLDER, "1", null, "<br/>"),
                new TextRun(" b")));

    Segment changed =
        ReplacedText.apply(segment, List.of(new Replacement(new Finding.Span(1, 3), " ")));

    assertThat(changed.content()).first().isEqualTo(new TextRun("a "));
    assertThat(changed.content()).last().isEqualTo(new TextRun("b"));
  }

  @Test
  void onlyTheBytesOfAMendedTargetChangeInXliff() throws IOException {
    String xliff =
        "<?xml version='1.0'?>\r\n<!-- kept -->\n<xliff version=\"2.0\"\n xmlns=\"urn:oasis:names:tc:"
            + "xliff:document:2.0\" srcLang=\"en\" trgLang=\"az\"><file id=\"f\"><unit id=\"u\">"
            + "<segment id=\"s\" state=\"reviewed\"><source>a b</source><target>a  &#98;</target>"
            + "</segment><segment id=\"t\"><source>c</source><target>c &amp;#x41;</target></segment>"
            + "</unit></file></xliff>";

    MendedText mended = mended(xliff);

    assertThat(mended.changes()).isEqualTo(1);
    assertThat(mended.after()).isEqualTo(xliff.replace("a  &#98;", "a b"));
    assertThat(new String(mended.bytes(), StandardCharsets.UTF_8)).isEqualTo(mended.after());
  }

  @Test
  void lockedAndSilencedSegmentsStay() throws IOException {
    String locked =
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\""
            + " xmlns:m=\"MQXliff\"><file original=\"a\" source-language=\"en\""
            + " target-language=\"az\" datatype=\"x\"><body><trans-unit id=\"1\""
            + " m:locked=\"locked\"><source>a</source><target>a  b</target></trans-unit>"
            + "<trans-unit id=\"2\"><source>a</source><target>a  b</target>"
            + "<note>korpu: off WhiteSpace</note></trans-unit></body></file></xliff>";

    MendedText mended = mended(locked);

    assertThat(mended.changes()).isZero();
    assertThat(mended.closed()).isEqualTo(1);
    assertThat(mended.after()).isEqualTo(locked);
  }

  private static MendedText mended(String xliff) throws IOException {
    return MendedXliff.of(
        xliff.getBytes(StandardCharsets.UTF_8),
        "a.xlf",
        new PairLanguages(null, List.of(), LanguageTag.EN),
        Set.of("WhiteSpace"),
        SPACES,
        fault -> {});
  }

  /** A check with a fix: of two spaces the second goes. */
  private static List<Finding> doubledSpaces(SegmentPair pair) {
    List<Finding> findings = new ArrayList<>();
    Matcher spaces = Pattern.compile("  ").matcher(pair.target().text());
    while (!pair.silenced().contains("WhiteSpace") && spaces.find()) {
      findings.add(finding(pair, new Finding.Span(spaces.start(), spaces.end()), " "));
    }
    return findings;
  }

  private static Finding finding(SegmentPair pair, Finding.Span span, String text) {
    return new Finding(
        "WhiteSpace",
        Severity.INFO,
        pair,
        Message.of(CheckMessage.NUMBER_ADDED, "x"),
        null,
        span,
        Fix.of(span, text));
  }

  private static SegmentPair pair(Segment target) {
    return new SegmentPair("f", "u", null, LanguageTag.EN, LanguageTag.AZ, Segment.of("x"), target);
  }
}
