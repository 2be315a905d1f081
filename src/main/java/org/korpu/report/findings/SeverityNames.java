package org.korpu.report.findings;

import java.util.Locale;
import org.korpu.i18n.Messages;
import org.korpu.model.Severity;

/** What severities are called. */
final class SeverityNames {

  private SeverityNames() {}

  /** For people. */
  static String of(Severity severity, Messages messages) {
    return messages.text(
        switch (severity) {
          case ERROR -> FindingsMessage.SEVERITY_ERROR;
          case WARNING -> FindingsMessage.SEVERITY_WARNING;
          case INFO -> FindingsMessage.SEVERITY_INFO;
        });
  }

  /** For programs, of a severity or a group: {@code error}, {@code numbers}; never translated. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
