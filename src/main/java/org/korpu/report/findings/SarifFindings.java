package org.korpu.report.findings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;
import org.korpu.checking.FindingKey;
import org.korpu.model.Position;
import org.korpu.model.Severity;

/**
 * Findings as SARIF 2.1.0 (OASIS Standard, 2020), which code hosting and editors show at the place
 * in the file. A check is a rule, with its documentation page; a finding has the fingerprint by
 * which baselines know it, so that one that has only moved is not a new one.
 */
final class SarifFindings implements FindingWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final ReportSetting setting;
  private final JsonGenerator json;
  private final Map<String, Integer> rules = new HashMap<>();

  SarifFindings(OutputStream out, ReportSetting setting) throws IOException {
    this.setting = setting;
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("language", setting.messages().language().code());
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void write(Finding finding) throws IOException {
    SegmentPair pair = finding.pair();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    Integer index = rules.get(finding.check());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    text("message", setting.messages().text(finding.message()));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(pair.file()));
    json.writeEndObject();
    region(pair.position(), pair.target().text());
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", pair.unit());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("korpuFinding/v1", FindingKey.of(finding).value());
    json.writeEndObject();
    properties(finding);
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "korpu");
    json.writeStringField("version", setting.version());
    json.writeArrayFieldStart("rules");
    List<Check> checks = setting.checks();
    for (int i = 0; i < checks.size(); i++) {
      rules.put(checks.get(i).name(), i);
      rule(checks.get(i));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Check check) throws IOException {
    String summary = CheckTitle.of(check.name(), setting.messages());
    json.writeStartObject();
    json.writeStringField("id", check.name());
    json.writeStringField("name", check.name());
    text("shortDescription", summary);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", summary);
    String page = CheckPages.of(check.name()).orElse(null);
    if (page != null) {
      json.writeStringField("markdown", page);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(setting.severity(check)));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(SeverityNames.key(check.group()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void region(@Nullable Position position, String target) throws IOException {
    if (position == null) {
      return;
    }
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", position.line());
    if (position.column() > 0) {
      json.writeNumberField("startColumn", position.column());
    }
    text("snippet", target);
    json.writeEndObject();
  }

  private void properties(Finding finding) throws IOException {
    SegmentPair pair = finding.pair();
    json.writeObjectFieldStart("properties");
    json.writeStringField("from", pair.from().value());
    json.writeStringField("to", pair.to().value());
    json.writeStringField("source", MarkedText.of(pair.source().text(), finding.sourceSpan()));
    json.writeStringField("target", MarkedText.of(pair.target().text(), finding.targetSpan()));
    Finding.Third third = finding.third();
    if (third != null) {
      json.writeStringField("thirdLanguage", third.text().language().value());
      json.writeStringField("third", MarkedText.of(third.text().text().text(), third.span()));
    }
    if (finding.fix() != null) {
      json.writeStringField("fix", finding.fix().applyTo(pair.target().text()));
    }
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A path as a reference: relative ones stay so, that the file is found in any checkout. */
  private static String uri(String file) {
    String path = file.replace('\\', '/');
    try {
      if (path.matches("[A-Za-z]:/.*")) {
        return new URI("file", "", "/" + path, null).toASCIIString();
      }
      if (path.startsWith("/")) {
        return new URI("file", "", path, null).toASCIIString();
      }
      // A colon in the first part would be taken for a scheme.
      String relative = path.contains(":") ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
