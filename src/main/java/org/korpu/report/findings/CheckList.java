package org.korpu.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.korpu.check.Check;
import org.korpu.i18n.Messages;
import org.korpu.model.Severity;
import org.korpu.report.JsonLines;
import org.korpu.report.TextTable;

/** Which checks there are. */
public final class CheckList {

  private final List<Check> checks;
  private final Predicate<Check> runs;
  private final Map<String, Severity> severities;
  private final Messages messages;

  /**
   * Of checks.
   *
   * @param runs which of them run where none are named
   * @param severities how grave their findings are, by name, where not as they say themselves
   */
  public CheckList(
      List<Check> checks,
      Predicate<Check> runs,
      Map<String, Severity> severities,
      Messages messages) {
    this.checks = List.copyOf(checks);
    this.runs = runs;
    this.severities = Map.copyOf(severities);
    this.messages = messages;
  }

  /** Writes a line for each: name, group, severity, whether it runs, what it is about. */
  public void writeText(Writer out) throws IOException {
    TextTable table = new TextTable();
    for (Check check : checks) {
      table.row(
          check.name(),
          GroupNames.of(check.group(), messages),
          SeverityNames.of(severity(check), messages),
          messages.text(runs.test(check) ? FindingsMessage.ON : FindingsMessage.OFF),
          CheckTitle.of(check.name(), messages));
    }
    table.writeTo(out);
  }

  /** Writes a JSON object a line for each. */
  public void writeJson(Writer out) throws IOException {
    for (Check check : checks) {
      JsonLines.write(
          out,
          json -> {
            json.writeStringField("check", check.name());
            json.writeStringField("group", SeverityNames.key(check.group()));
            json.writeStringField("severity", SeverityNames.key(severity(check)));
            json.writeBooleanField("runs", runs.test(check));
            json.writeBooleanField("default", check.runsByDefault());
            json.writeStringField("title", CheckTitle.of(check.name(), messages));
          });
    }
  }

  private Severity severity(Check check) {
    return severities.getOrDefault(check.name(), check.severity());
  }
}
