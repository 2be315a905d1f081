package org.korpu.report.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.checking.FindingKey;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.Position;

/**
 * Findings as one page for the browser that needs nothing else, no network either: its styles and
 * its program stand in it, its policy forbids to load anything. It speaks all three languages.
 *
 * <p>The texts stand in the page as JSON in which {@code <} is written by its code, so none of them
 * can end the element they stand in, and the program puts them in place as text only. Findings are
 * written as they come.
 */
final class HtmlFindings implements FindingWriter {

  private final Writer out;
  private final ReportSetting setting;
  private final List<Messages> languages = new ArrayList<>();
  private final Set<String> checks = new LinkedHashSet<>();
  private final String rest;
  private @Nullable JsonGenerator json;

  HtmlFindings(OutputStream out, ReportSetting setting) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.setting = setting;
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      languages.add(new Messages(language));
    }
    rest = page();
  }

  @Override
  public void write(Finding finding) throws IOException {
    JsonGenerator to = begun();
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
    JsonGenerator to = begun();
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
    to.writeEndObject();
    to.close();
    out.write(rest.substring(rest.indexOf(DATA) + DATA.length()));
    out.flush();
  }

  private static final String DATA = "@data@";

  /** Writes the page up to its findings if that has not been done. */
  private JsonGenerator begun() throws IOException {
    if (json != null) {
      return json;
    }
    out.write(rest.substring(0, rest.indexOf(DATA)));
    JsonGenerator to = new JsonFactory().createGenerator(new EscapedMarkup(out));
    to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    to.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json = to;
    to.writeStartObject();
    to.writeStringField("ui", setting.messages().language().code());
    to.writeObjectFieldStart("words");
    for (Messages language : languages) {
      to.writeObjectFieldStart(language.language().code());
      for (PageMessage word : PageMessage.values()) {
        to.writeStringField(word.name(), language.text(word, "{0}", "{1}"));
      }
      to.writeEndObject();
    }
    to.writeEndObject();
    to.writeArrayFieldStart("findings");
    return to;
  }

  private static void span(JsonGenerator to, Finding.@Nullable Span span, String start, String end)
      throws IOException {
    if (span != null) {
      to.writeNumberField(start, span.start());
      to.writeNumberField(end, span.end());
    }
  }

  private String page() {
    StringBuilder scriptless = new StringBuilder();
    for (Messages language : languages) {
      scriptless.append(scriptless.isEmpty() ? "" : "<br>");
      scriptless.append(language.text(PageMessage.NEEDS_SCRIPT));
    }
    return resource("page.html")
        .replace("@ui@", setting.messages().language().code())
        .replace("@title@", setting.messages().text(PageMessage.TITLE))
        .replace("@version@", setting.version())
        .replace("@noscript@", scriptless)
        .replace("@css@", resource("page.css"))
        .replace("@js@", resource("page.js"));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFindings.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** JSON in which no markup begins; {@code <} stands in its strings only. */
  private static final class EscapedMarkup extends FilterWriter {

    EscapedMarkup(Writer out) {
      super(out);
    }

    @Override
    public void write(int c) throws IOException {
      if (c == '<') {
        out.write("\\u003c");
      } else {
        out.write(c);
      }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      int from = offset;
      for (int i = offset; i < offset + length; i++) {
        if (text[i] == '<') {
          out.write(text, from, i - from);
          out.write("\\u003c");
          from = i + 1;
        }
      }
      out.write(text, from, offset + length - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
      write(text.toCharArray(), offset, length);
    }
  }
}
