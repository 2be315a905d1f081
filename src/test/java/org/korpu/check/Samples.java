package org.korpu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * Pairs of sentences with the findings that a check must have, and no others, marked in them.
 *
 * <p>A sample is two lines, source and target, each a language tag, a space and the text; samples
 * are separated by blank lines. {@code ⟦…⟧} marks the span of a finding. So a sample without marks
 * is one in which nothing may be found.
 */
final class Samples {

  private Samples() {}

  static void verify(PairCheck check, String samples) {
    for (String sample : samples.strip().split("\n\\s*\n", -1)) {
      String[] lines = sample.strip().split("\n", -1);
      assertThat(lines).as(sample).hasSize(2);
      SegmentPair pair = pair(lines[0], lines[1]);
      List<Finding> findings = findings(check, pair);
      String source = marked(pair.source().text(), findings, true);
      String target = marked(pair.target().text(), findings, false);
      assertThat(pair.from() + " " + source + "\n" + pair.to() + " " + target)
          .isEqualTo(lines[0].strip() + "\n" + lines[1].strip());
      assertThat(findings).allMatch(finding -> finding.check().equals(check.name()));
      assertThat(findings)
          .allMatch(finding -> finding.sourceSpan() != null || finding.targetSpan() != null);
    }
  }

  static List<Finding> findings(PairCheck check, SegmentPair pair) {
    List<Finding> findings = new ArrayList<>();
    check.inspect(new InspectedPair(pair), findings::add);
    return findings;
  }

  /** The target of a sample after all fixes of a check. */
  static String mended(PairCheck check, String source, String target) {
    SegmentPair pair = pair(source, target);
    List<Fix.Replacement> replacements = new ArrayList<>();
    for (Finding finding : findings(check, pair)) {
      Fix fix = finding.fix();
      assertThat(fix).as(finding.toString()).isNotNull();
      replacements.addAll(fix == null ? List.of() : fix.replacements());
    }
    assertThat(replacements).as(target).isNotEmpty();
    return new Fix(replacements).applyTo(pair.target().text());
  }

  /** The pair of two lines, marks taken away. */
  static SegmentPair pair(String source, String target) {
    return new SegmentPair(
        "sample", "1", null, language(source), language(target), segment(source), segment(target));
  }

  private static LanguageTag language(String line) {
    return new LanguageTag(line.strip().split(" ", 2)[0]);
  }

  private static Segment segment(String line) {
    return Segment.of(line.strip().split(" ", 2)[1].replaceAll("[⟦⟧]", ""));
  }

  private static String marked(String text, List<Finding> findings, boolean source) {
    StringBuilder marked = new StringBuilder(text);
    findings.stream()
        .map(finding -> source ? finding.sourceSpan() : finding.targetSpan())
        .filter(span -> span != null)
        .sorted((a, b) -> Integer.compare(b.start(), a.start()))
        .forEach(span -> marked.insert(span.end(), '⟧').insert(span.start(), '⟦'));
    return marked.toString();
  }
}
