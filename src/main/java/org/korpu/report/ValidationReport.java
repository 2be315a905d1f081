package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.Messages;
import org.korpu.model.Diagnostic;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;

/**
 * Faults of files as they are found, each on a line, and at the end how many there were of each
 * kind. Keeps the counts only.
 */
public final class ValidationReport {

  private final Messages messages;
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);

  /** In the language of the messages. */
  public ValidationReport(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a fault for people: place, unit, severity, name and what is wrong.
   *
   * @param fault the name of the kind of fault
   * @param unit the tuid of the unit; null where there is none
   */
  public void writeText(String fault, @Nullable String unit, Diagnostic diagnostic, Writer out)
      throws IOException {
    count(fault, diagnostic);
    StringBuilder line = new StringBuilder();
    if (diagnostic.file() != null) {
      line.append(diagnostic.file());
    }
    Position position = diagnostic.position();
    if (position != null) {
      line.append(':').append(position.line());
      if (position.column() > 0) {
        line.append(':').append(position.column());
      }
    }
    line.append(": ");
    if (unit != null) {
      line.append(unit).append(": ");
    }
    line.append(severity(diagnostic.severity())).append(": ").append(fault).append(": ");
    line.append(messages.text(diagnostic.cause()));
    out.append(PrintableText.of(line.toString())).append('\n');
  }

  /** Writes a fault as one JSON object. */
  public void writeJson(String fault, @Nullable String unit, Diagnostic diagnostic, Writer out)
      throws IOException {
    count(fault, diagnostic);
    JsonLines.write(
        out,
        json -> {
          json.writeStringField("fault", fault);
          json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
          json.writeStringField("file", diagnostic.file());
          Position position = diagnostic.position();
          if (position != null) {
            json.writeNumberField("line", position.line());
            if (position.column() > 0) {
              json.writeNumberField("column", position.column());
            }
          }
          if (unit != null) {
            json.writeStringField("unit", unit);
          }
          json.writeStringField("message", messages.text(diagnostic.cause()));
        });
  }

  /** How many faults there were of a severity. */
  public int count(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }

  /** The counts: a line for each kind of fault, the most frequent first, then all together. */
  public String summary() {
    StringBuilder summary = new StringBuilder();
    TextTable table = new TextTable();
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(kind -> table.row("  " + kind.getKey(), kind.getValue().toString()));
    try {
      table.writeTo(summary);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a string builder does not fail
    }
    return summary
        .append(
            kinds.isEmpty()
                ? messages.text(HealthMessage.NO_FAULTS)
                : messages.text(
                    Message.of(
                        HealthMessage.FAULTS_FOUND,
                        count(Severity.ERROR),
                        count(Severity.WARNING))))
        .append('\n')
        .toString();
  }

  private void count(String fault, Diagnostic diagnostic) {
    kinds.merge(fault, 1, Integer::sum);
    severities.merge(diagnostic.severity(), 1, Integer::sum);
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
