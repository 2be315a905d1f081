package org.korpu.report.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.checking.FindingKey;
import org.korpu.i18n.Messages;
import org.korpu.model.Position;
import org.korpu.report.page.BrowserPage;

/** Findings as a page for the browser. They are written as they come. */
final class HtmlFindings implements FindingWriter {

  private final OutputStream out;
  private final ReportSetting setting;
  private final List<Messages> languages = BrowserPage.languages();
  private final Set<String> checks = new LinkedHashSet<>();
  private @Nullable BrowserPage page;

  HtmlFindings(OutputStream out, ReportSetting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void write(Finding finding) throws IOException {
    JsonGenerator to = begun().data();
    SegmentPair pair = finding.pair();
    checks.add(finding.check());
    to.writeStartObject();
    to.writeStringField("k", FindingKey.of(finding).value());
    to.writeStringField("c", finding.check());
    to.writeStringField("v", SeverityNames.key(finding.severity()));
    to.writeStringField("f", pair.file());
    to.writeStringField("u", pair.unit());
    Position position = pair.position();
    if (position != null) {
      to.writeNumberField("n", position.line());
    }
    to.writeStringField("l", pair.from().value());
    to.writeStringField("m", pair.to().value());
    to.writeArrayFieldStart("w");
    for (Messages language : languages) {
      to.writeString(language.text(finding.message()));
    }
    to.writeEndArray();
    to.writeStringField("s", pair.source().text());
    to.writeStringField("t", pair.target().text());
    span(to, finding.sourceSpan(), "a", "b");
    span(to, finding.targetSpan(), "d", "e");
    Finding.Third third = finding.third();
    if (third != null) {
      to.writeStringField("o", third.text().language().value());
      to.writeStringField("p", third.text().text().text());
      span(to, third.span(), "q", "r");
    }
    if (finding.fix() != null) {
      to.writeStringField("x", finding.fix().applyTo(pair.target().text()));
    }
    to.writeEndObject();
    to.writeRaw('\n');
  }

  @Override
  public void finish() throws IOException {
    BrowserPage begun = begun();
    JsonGenerator to = begun.data();
    to.writeEndArray();
    to.writeObjectFieldStart("titles");
    for (String check : checks) {
      to.writeArrayFieldStart(check);
      for (Messages language : languages) {
        to.writeString(CheckTitle.of(check, language));
      }
      to.writeEndArray();
    }
    to.writeEndObject();
    begun.finish();
  }

  /** The page, up to its findings at least. */
  private BrowserPage begun() throws IOException {
    if (page == null) {
      page =
          BrowserPage.begin(
              out, HtmlFindings.class, PageMessage.class, setting.messages(), setting.version());
      page.data().writeArrayFieldStart("findings");
    }
    return page;
  }

  private static void span(JsonGenerator to, Finding.@Nullable Span span, String start, String end)
      throws IOException {
    if (span != null) {
      to.writeNumberField(start, span.start());
      to.writeNumberField(end, span.end());
    }
  }
}
