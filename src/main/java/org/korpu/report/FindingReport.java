package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.i18n.Messages;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;

/** What checks found. */
public final class FindingReport {

  private final Messages messages;

  /** In the language of the messages. */
  public FindingReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes findings for people: place, severity and fault on a line, both texts below it, and at
   * the end how many there are.
   */
  public void writeText(List<Finding> findings, Writer out) throws IOException {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      counts.merge(finding.severity(), 1, Integer::sum);
      SegmentPair pair = finding.pair();
      out.append(place(pair)).append(": ").append(severity(finding.severity())).append(": ");
      out.append(finding.check())
          .append(": ")
          .append(PrintableText.of(messages.text(finding.message())));
      out.append('\n');
      text(out, pair.from().value(), pair.source().text(), finding.sourceSpan());
      text(out, pair.to().value(), pair.target().text(), finding.targetSpan());
    }
    out.append(
        findings.isEmpty()
            ? messages.text(ReportMessage.NO_FINDINGS)
            : messages.text(
                Message.of(
                    ReportMessage.FINDINGS,
                    counts.getOrDefault(Severity.ERROR, 0),
                    counts.getOrDefault(Severity.WARNING, 0),
                    counts.getOrDefault(Severity.INFO, 0))));
    out.append('\n');
  }

  /** Writes a JSON object a line for each finding. */
  public void writeJson(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : findings) {
      SegmentPair pair = finding.pair();
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("check", finding.check());
            json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("file", pair.file());
            json.writeStringField("unit", pair.unit());
            Position position = pair.position();
            if (position != null) {
              json.writeNumberField("line", position.line());
              json.writeNumberField("column", position.column());
            }
            json.writeStringField("from", pair.from().value());
            json.writeStringField("to", pair.to().value());
            json.writeStringField("message", messages.text(finding.message()));
            json.writeStringField("source", pair.source().text());
            json.writeStringField("target", pair.target().text());
            Finding.Span spot = finding.targetSpan();
            if (spot != null) {
              json.writeNumberField("targetStart", spot.start());
              json.writeNumberField("targetEnd", spot.end());
            }
            Finding.Span origin = finding.sourceSpan();
            if (origin != null) {
              json.writeNumberField("sourceStart", origin.start());
              json.writeNumberField("sourceEnd", origin.end());
            }
          });
    }
  }

  private static String place(SegmentPair pair) {
    StringBuilder place = new StringBuilder(pair.file());
    if (pair.position() != null) {
      place.append(':').append(pair.position().line());
      place.append(':').append(pair.position().column());
    }
    return PrintableText.of(place.append(": ").append(pair.unit()).toString());
  }

  /** The text on one line, the spot between ⟦ and ⟧. */
  private static void text(Writer out, String language, String text, Finding.@Nullable Span spot)
      throws IOException {
    String marked =
        spot == null || spot.start() == spot.end()
            ? text
            : text.substring(0, spot.start())
                + "⟦"
                + spot.of(text)
                + "⟧"
                + text.substring(spot.end());
    out.append("    ").append(language).append("  ");
    out.append(PrintableText.of(marked).strip()).append('\n');
  }

  private String severity(Severity severity) {
    return messages.text(
        switch (severity) {
          case ERROR -> ReportMessage.SEVERITY_ERROR;
          case WARNING -> ReportMessage.SEVERITY_WARNING;
          case INFO -> ReportMessage.SEVERITY_INFO;
        });
  }
}
