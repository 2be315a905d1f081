package org.korpu.report.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.i18n.Messages;
import org.korpu.model.Severity;
import org.korpu.report.DisplayWidth;
import org.korpu.report.Highlight;
import org.korpu.report.PrintableText;
import org.korpu.report.TextTable;

/**
 * Findings for people: place, severity and fault on a line, both texts below it with the spot
 * marked, and at the end how many there are, by check.
 */
final class TextFindings implements FindingWriter {

  private final Writer out;
  private final ReportSetting setting;
  private final Messages messages;
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
  private final Map<String, Integer> checks = new TreeMap<>();

  TextFindings(OutputStream out, ReportSetting setting) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.setting = setting;
    this.messages = setting.messages();
  }

  @Override
  public void write(Finding finding) throws IOException {
    severities.merge(finding.severity(), 1, Integer::sum);
    checks.merge(finding.check(), 1, Integer::sum);
    SegmentPair pair = finding.pair();
    out.append(place(pair)).append(": ").append(SeverityNames.of(finding.severity(), messages));
    out.append(": ").append(finding.check()).append(": ");
    out.append(PrintableText.of(messages.text(finding.message())));
    out.append('\n');
    text(pair.from().value(), pair.source().text(), finding.sourceSpan());
    Finding.Third third = finding.third();
    if (third != null) {
      text(third.text().language().value(), third.text().text().text(), third.span());
    }
    text(pair.to().value(), pair.target().text(), finding.targetSpan());
    if (finding.fix() != null) {
      text("→", finding.fix().applyTo(pair.target().text()), null);
    }
  }

  @Override
  public void finish() throws IOException {
    if (checks.size() > 1) {
      TextTable table = new TextTable();
      checks.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(each -> table.row("  " + each.getKey(), each.getValue().toString()));
      table.writeTo(out);
    }
    out.append(
        checks.isEmpty()
            ? messages.text(FindingsMessage.NO_FINDINGS)
            : messages.text(
                FindingsMessage.FINDINGS,
                severities.getOrDefault(Severity.ERROR, 0),
                severities.getOrDefault(Severity.WARNING, 0),
                severities.getOrDefault(Severity.INFO, 0)));
    out.append('\n');
    out.flush();
  }

  private static String place(SegmentPair pair) {
    StringBuilder place = new StringBuilder(pair.file());
    if (pair.position() != null) {
      place.append(':').append(pair.position().line());
      place.append(':').append(pair.position().column());
    }
    return PrintableText.of(place.append(": ").append(pair.unit()).toString());
  }

  /** The text on one line, the spot marked. */
  private void text(String label, String text, Finding.@Nullable Span spot) throws IOException {
    String start = "    " + label + " ".repeat(Math.max(1, 4 - DisplayWidth.of(label)));
    out.append(start);
    if (spot == null || spot.start() == spot.end()) {
      out.append(PrintableText.of(text).strip()).append('\n');
      return;
    }
    String before = PrintableText.of(text.substring(0, spot.start())).stripLeading();
    String after = PrintableText.of(text.substring(spot.end())).stripTrailing();
    out.append(before).append(setting.highlight().of(spot.of(text))).append(after).append('\n');
    if (setting.highlight() == Highlight.COLOUR) {
      caret(start + before, PrintableText.of(spot.of(text)), after);
    }
  }

  private void caret(String before, String spot, String after) throws IOException {
    int indent = DisplayWidth.of(before);
    int marked = DisplayWidth.of(spot);
    if (indent + marked + DisplayWidth.of(after) <= setting.width()) {
      out.append(" ".repeat(indent)).append("^".repeat(Math.max(1, marked))).append('\n');
    }
  }
}
