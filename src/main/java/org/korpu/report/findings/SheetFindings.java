package org.korpu.report.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.format.xlsx.SheetWriter;
import org.korpu.i18n.Messages;

/**
 * Findings as a workbook, a row each, with filters in the first row. Every cell is text, whatever a
 * translation begins with.
 */
final class SheetFindings implements FindingWriter {

  /** Rows for findings: all but the first and the last. */
  private static final int MOST = SheetWriter.MOST_ROWS - 2;

  private final Messages messages;
  private final SheetWriter sheet;
  private int rows;
  private int leftOut;

  SheetFindings(OutputStream out, ReportSetting setting) {
    messages = setting.messages();
    sheet =
        new SheetWriter(
            out,
            messages.text(FindingsMessage.TITLE),
            List.of(
                new SheetWriter.Column(messages.text(FindingsMessage.SEVERITY), 14),
                new SheetWriter.Column(messages.text(FindingsMessage.CHECK), 20),
                new SheetWriter.Column(messages.text(FindingsMessage.MESSAGE), 45),
                new SheetWriter.Column(messages.text(FindingsMessage.SOURCE), 55),
                new SheetWriter.Column(messages.text(FindingsMessage.TARGET), 55),
                new SheetWriter.Column(messages.text(FindingsMessage.FIX), 45),
                new SheetWriter.Column(messages.text(FindingsMessage.LANGUAGES), 12),
                new SheetWriter.Column(messages.text(FindingsMessage.FILE), 30),
                new SheetWriter.Column(messages.text(FindingsMessage.LINE), 8),
                new SheetWriter.Column(messages.text(FindingsMessage.UNIT), 20)),
            SheetWriter.Filters.SHOWN);
  }

  @Override
  public void write(Finding finding) throws IOException {
    if (rows == MOST) {
      leftOut++;
      return;
    }
    rows++;
    SegmentPair pair = finding.pair();
    String target = pair.target().text();
    sheet.write(
        List.of(
            SeverityNames.of(finding.severity(), messages),
            finding.check(),
            cell(messages.text(finding.message())),
            cell(others(finding)),
            cell(MarkedText.of(target, finding.targetSpan())),
            cell(finding.fix() == null ? "" : finding.fix().applyTo(target)),
            languages(finding),
            cell(pair.file()),
            pair.position() == null ? "" : Integer.toString(pair.position().line()),
            cell(pair.unit())));
  }

  @Override
  public void finish() throws IOException {
    if (leftOut > 0) {
      sheet.write(List.of("", "", messages.text(FindingsMessage.LEFT_OUT, leftOut)));
    }
    sheet.close();
  }

  /** The source; with a third version both, each after its language. */
  private static String others(Finding finding) {
    SegmentPair pair = finding.pair();
    String source = MarkedText.of(pair.source().text(), finding.sourceSpan());
    Finding.Third third = finding.third();
    if (third == null) {
      return source;
    }
    String other = MarkedText.of(third.text().text().text(), third.span());
    return pair.from() + ": " + source + "\n" + third.text().language() + ": " + other;
  }

  private static String languages(Finding finding) {
    SegmentPair pair = finding.pair();
    Finding.Third third = finding.third();
    return pair.from() + (third == null ? "" : ", " + third.text().language()) + " → " + pair.to();
  }

  private static String cell(String text) {
    if (text.length() <= SheetWriter.LONGEST_CELL) {
      return text;
    }
    int end = SheetWriter.LONGEST_CELL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
