package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.korpu.check.CheckMessage;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/** Accepted findings stay silent, others do not. */
class BaselineTest {

  private static final Set<String> FILES = Set.of("a.xlf");
  private static final Set<String> CHECKS = Set.of("NumberMismatch", "Dashes");

  @Test
  void acceptedFindingIsKnownInAnotherPlaceAndUnderAnotherName() {
    Baseline read = Baseline.read(accepting(finding("a.xlf", 3, "5 men", "6 nəfər")), "b");

    assertThat(read.accepts(finding("moved/b.xlf", 99, "5 men", "6 nəfər"))).isTrue();
  }

  @Test
  void acceptedFindingIsKnownHoweverItsSpacesAndLettersAreWritten() {
    Baseline read = Baseline.read(accepting(finding("a.xlf", 3, "5 men ö", "6 nəfər")), "b");

    assertThat(read.accepts(finding("a.xlf", 3, "5\u00a0 men o\u0308", "6  nəfər "))).isTrue();
  }

  @Test
  void otherTextOtherSpotOrOtherCheckIsAnotherFinding() {
    Baseline read = Baseline.read(accepting(finding("a.xlf", 3, "5 men", "6 nəfər")), "b");
    Finding same = finding("a.xlf", 3, "5 men", "6 nəfər");

    assertThat(read.accepts(finding("a.xlf", 3, "5 men", "7 nəfər"))).isFalse();
    assertThat(read.accepts(with(same, "Dashes", same.targetSpan()))).isFalse();
    assertThat(read.accepts(with(same, "NumberMismatch", new Finding.Span(0, 3)))).isFalse();
    assertThat(read.accepts(with(same, "NumberMismatch", null))).isFalse();
  }

  @Test
  void listIsSortedAndTheSameWhateverTheOrder() {
    Finding one = finding("a.xlf", 3, "5 men", "6 nəfər");
    Finding two = finding("a.xlf", 9, "7 men", "8 nəfər");

    assertThat(accepting(one, two, one)).isEqualTo(accepting(two, one));
    assertThat(accepting(one, two))
        .startsWith("# korpu baseline 1\nNumberMismatch\ten-az\t")
        .contains("\ta.xlf\t6\n")
        .hasLineCount(3);
  }

  @Test
  void lineWhoseFaultIsGoneIsStaleOnlyIfItsFileWasCheckedByItsCheck() {
    Baseline read = Baseline.read(accepting(finding("a.xlf", 3, "5 men", "6 nəfər")), "b");

    assertThat(read.stale(FILES, CHECKS)).isEqualTo(1);
    assertThat(read.stale(Set.of("other.xlf"), CHECKS)).isZero();
    assertThat(read.stale(FILES, Set.of("Dashes"))).isZero();
    assertThat(read.updated(FILES, CHECKS)).isEqualTo("# korpu baseline 1\n");
    assertThat(read.updated(Set.of("other.xlf"), CHECKS)).contains("NumberMismatch");
  }

  @Test
  void metLineIsNotStale() {
    Finding finding = finding("a.xlf", 3, "5 men", "6 nəfər");
    Baseline read = Baseline.read(accepting(finding), "b");

    assertThat(read.accepts(finding)).isTrue();
    assertThat(read.stale(FILES, CHECKS)).isZero();
  }

  @Test
  void linesThatAreNoneAreFaultsAndRemarksAreNot() {
    assertThat(Baseline.read("# a remark\n\n# korpu baseline 1\n", "b").stale(FILES, CHECKS))
        .isZero();
    assertThatThrownBy(() -> Baseline.read("<<<<<<< HEAD\nNumberMismatch\ten-az\tx\ta\n", "b"))
        .isInstanceOfSatisfying(
            InputException.class, fault -> assertThat(fault.diagnostics()).hasSize(2));
    assertThatThrownBy(() -> Baseline.read("# korpu baseline 2\n", "b"))
        .isInstanceOf(InputException.class);
  }

  @Test
  void textWithTabsAndLineBreaksStaysOnItsLine() {
    String list = accepting(finding("a.xlf", 3, "5 men", "6\tnə\nfər"));

    assertThat(list).hasLineCount(2);
    assertThat(Baseline.read(list, "b").accepts(finding("a.xlf", 3, "5 men", "6 nə fər"))).isTrue();
  }

  private static String accepting(Finding... findings) {
    Baseline baseline = new Baseline();
    for (Finding finding : List.of(findings)) {
      baseline.accept(finding, name -> name);
    }
    return baseline.updated(FILES, CHECKS);
  }

  private static Finding with(Finding finding, String check, Finding.@Nullable Span target) {
    return new Finding(check, finding.severity(), finding.pair(), finding.message(), null, target);
  }

  private static Finding finding(String file, int line, String source, String target) {
    return new Finding(
        "NumberMismatch",
        Severity.ERROR,
        new SegmentPair(
            file,
            "u" + line,
            new Position(line, 1),
            LanguageTag.EN,
            LanguageTag.AZ,
            Segment.of(source),
            Segment.of(target)),
        Message.of(CheckMessage.NUMBER_ADDED, "6"),
        null,
        new Finding.Span(0, 1));
  }
}
