package org.korpu.report.findings;

import org.korpu.check.Finding;
import org.korpu.i18n.Messages;
import org.korpu.report.PrintableText;

/** A finding on one line, where its place and its texts are shown already. */
public final class FindingLine {

  private FindingLine() {}

  /** How bad it is, the check, and what is wrong. */
  public static String of(Finding finding, Messages messages) {
    return SeverityNames.of(finding.severity(), messages)
        + ": "
        + finding.check()
        + ": "
        + PrintableText.of(messages.text(finding.message()));
  }
}
