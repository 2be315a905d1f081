package org.korpu.report.findings;

import java.io.IOException;
import org.korpu.check.Finding;
import org.korpu.checking.FindingChanges;
import org.korpu.i18n.Messages;
import org.korpu.report.PrintableText;

/** What is new and what is mended since the last look at a file, a line for each. */
public final class FindingChangesReport {

  private final Messages messages;

  /** In the language of the messages. */
  public FindingChangesReport(Messages messages) {
    this.messages = messages;
  }

  /** Writes them: how many, then the new ones after a {@code +}, the mended ones after a ✓. */
  public void writeText(FindingChanges changes, String since, Appendable out) throws IOException {
    int fresh = changes.fresh().size();
    int mended = changes.mended().size();
    out.append(messages.text(FindingsMessage.CHANGES, fresh, mended, since)).append('\n');
    for (Finding each : changes.fresh()) {
      line('+', each, out);
    }
    for (Finding each : changes.mended()) {
      line('✓', each, out);
    }
  }

  private void line(char mark, Finding finding, Appendable out) throws IOException {
    String text = finding.pair().unit() + ": " + finding.check() + ": ";
    out.append("  ").append(mark).append(' ');
    out.append(PrintableText.of(text + messages.text(finding.message()))).append('\n');
  }
}
