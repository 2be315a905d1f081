package org.korpu.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.model.Position;
import org.korpu.report.JsonLines;

/** Findings for scripts: a JSON object a line. */
final class JsonFindings implements FindingWriter {

  private final Writer out;
  private final ReportSetting setting;

  JsonFindings(OutputStream out, ReportSetting setting) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.setting = setting;
  }

  @Override
  public void write(Finding finding) throws IOException {
    SegmentPair pair = finding.pair();
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("check", finding.check());
          json.writeStringField("severity", SeverityNames.key(finding.severity()));
          json.writeStringField("file", pair.file());
          json.writeStringField("unit", pair.unit());
          Position position = pair.position();
          if (position != null) {
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
          }
          json.writeStringField("from", pair.from().value());
          json.writeStringField("to", pair.to().value());
          json.writeStringField("message", setting.messages().text(finding.message()));
          json.writeStringField("source", pair.source().text());
          json.writeStringField("target", pair.target().text());
          span(json, "target", finding.targetSpan());
          span(json, "source", finding.sourceSpan());
          Finding.Third third = finding.third();
          if (third != null) {
            json.writeStringField("thirdLanguage", third.text().language().value());
            json.writeStringField("third", third.text().text().text());
            span(json, "third", third.span());
          }
          if (finding.fix() != null) {
            json.writeStringField("fix", finding.fix().applyTo(pair.target().text()));
          }
        });
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private static void span(JsonGenerator json, String side, Finding.@Nullable Span span)
      throws IOException {
    if (span != null) {
      json.writeNumberField(side + "Start", span.start());
      json.writeNumberField(side + "End", span.end());
    }
  }
}
