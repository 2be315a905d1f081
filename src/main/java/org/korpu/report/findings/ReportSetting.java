package org.korpu.report.findings;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.korpu.check.Check;
import org.korpu.i18n.Messages;
import org.korpu.model.Severity;
import org.korpu.report.Highlight;

/**
 * What reports have to know besides the findings.
 *
 * @param messages the language of the report
 * @param checks the checks that run
 * @param severities how grave findings of a check are where not as the check says itself
 * @param fails which findings make the command fail
 * @param highlight how spots are marked in text
 * @param width cells of a line of the terminal; a caret stands below a spot only if all of its text
 *     fits
 * @param version the version of korpu
 */
public record ReportSetting(
    Messages messages,
    List<Check> checks,
    Map<String, Severity> severities,
    Predicate<Severity> fails,
    Highlight highlight,
    int width,
    String version) {

  public ReportSetting {
    checks = List.copyOf(checks);
    severities = Map.copyOf(severities);
  }

  /** How grave findings of a check are in this run. */
  Severity severity(Check check) {
    return severities.getOrDefault(check.name(), check.severity());
  }
}
